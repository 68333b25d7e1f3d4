import { createHash } from "node:crypto";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { page } from "../../src/report/page.ts";
import { blessedSummary, blockedSummary, failedSummary, firstSummary, hostileSummary, wideSummary } from "./summary-fixture.ts";

const all: readonly (readonly [string, RunSummary])[] = [
  ["blocked", blockedSummary()], ["blessed", blessedSummary()], ["first", firstSummary()], ["failed", failedSummary()], ["hostile", hostileSummary()], ["wide", wideSummary(3000)],
];

describe.each(all)("the page of a run that is %s", (_, summary) => {
  const text = page(summary);

  test("allows only its own style and script, by their digests, and asks for nothing", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)![1]!;
    const digest = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
    expect(policy).toBe(`default-src 'none'; script-src ${digest(scripts[0]!)}; style-src ${digest(styles[0]!)}; base-uri 'none'; form-action 'none'`);
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    const markup = text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/"[^"]*"/g, '""');
    expect(markup).not.toMatch(/<[a-z][^<>]*\s(?:style|src|on\w+)=/);
    expect(text.match(/<(?:link|iframe|object|embed|img|form|base)\b/g)).toBeNull();
  });

  test("has the verdict first, then every section in the order a person asks", () => {
    const order = [...text.matchAll(/<section id="([a-z]+)"/g)].map((match) => match[1]!);
    expect(order).toEqual(["verdict", ...(summary.changes?.length ? ["changes"] : []), "data", "anomalies", "schema", "transform", "training", "evaluation", "slices", "lineage", "timing", "provenance"]);
    for (const id of order) expect(text).toContain(`href="#${id}"`);
  });

  test("is the same each time, and has no id twice", () => {
    expect(page(summary)).toBe(text);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the title tells the verdict", () => {
  const title = (summary: RunSummary): string => /<title>(.*)<\/title>/.exec(page(summary))![1]!;
  expect(title(blockedSummary())).toBe("✖ Blocked · flights-delay · run 482");
  expect(title(blessedSummary())).toBe("✔ Ready to promote · flights-delay · run 483");
  expect(title(failedSummary())).toBe("✖ Failed · flights-delay · run 483");
});

test("a section without content says so in one line and stays", () => {
  expect(page(failedSummary())).toContain('<h2 id="anomalies-title">Anomalies <small>No step of this run has anything to show here.</small></h2>');
  expect(page(blessedSummary())).toContain('<h2 id="anomalies-title">Anomalies <small>none</small></h2>');
});

test("the page stays within its budget of bytes", () => {
  expect(Buffer.byteLength(page(blockedSummary()))).toBeLessThan(100_000);
  expect(Buffer.byteLength(page(wideSummary(60)))).toBeLessThan(200_000);
  expect(Buffer.byteLength(page(wideSummary(3000)))).toBeLessThan(1_200_000);
  const text = page(blockedSummary());
  const own = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!.length + /<script>([\s\S]*?)<\/script>/.exec(text)![1]!.length;
  expect(own).toBeLessThan(20_000);
});

test("every number of the verdict is in the page as the run says it", () => {
  const text = page(blockedSummary());
  for (const gate of blockedSummary().gates) for (const value of [gate.name, gate.found, gate.limit]) expect(text).toContain(value.replace(/</g, "&lt;"));
  for (const figure of blockedSummary().figures) expect(text).toContain(`>${figure.value}<`);
});

test("a cause leads to where it is told", () => {
  const cause = (node: string): string => page({ ...blockedSummary(), findings: [{ rule: "r", severity: "error", subject: "auc", message: "misses its threshold", node }] });
  expect(cause("Evaluator")).toContain('<a href="#evaluation"><code>auc</code></a> misses its threshold');
  expect(cause("ExampleValidator")).toContain('<a href="#anomalies"><code>auc</code></a>');
});
