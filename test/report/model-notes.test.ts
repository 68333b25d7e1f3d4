import { modelNotes, type ModelNotes } from "../../src/report/model-notes.ts";
import { linked, nodesOf, parsed, sorts, textOutsideCode } from "./gfm.ts";

const hostile = "x | y\n\n# @everyone <!-- --> ```\n</details>[a](http://evil.example) ![](x) ${{ secrets }}";
const notes: ModelNotes = {
  pipeline: "penguins", model: "0123456789ab", version: "1764288123", previous: { version: "1764280000", model: "ba9876543210" },
  commit: "a".repeat(40), branch: hostile, pullRequest: 7, run: "0123456789ab", actor: hostile, reason: hostile, approvals: [hostile],
  spans: [2, 3], rows: [{ split: hostile, rows: 1200, before: 1000 }], files: [{ name: hostile, digest: "0123456789ab", change: "new" }], gone: [hostile],
  code: [{ name: hostile, digest: "0123456789ab", change: "changed" }],
  metrics: [{ name: "auc", value: "0.731", interval: "[0.727, 0.735]", before: "0.728", change: "+0.003 [−0.001, +0.007]" }], sameRows: true, judgedRows: 112_258,
  slices: [{ name: `carrier=${hostile}`, rows: 40, value: "0.655", interval: "" }],
  schema: [{ effect: "breaking", subject: hostile, part: "domain", message: hostile }],
};

test("what strangers named is inert in the notes of a release", () => {
  const text = modelNotes({ ...notes, forced: { actor: hostile, reason: hostile, time: 0 } });
  expect(sorts(text).filter((sort) => !["root", "paragraph", "text", "inlineCode", "strong", "heading", "table", "tableRow", "tableCell", "blockquote", "html"].includes(sort))).toEqual([]);
  expect(nodesOf(parsed(text)).flatMap((node) => (node.type === "html" && !/^<\/?(?:code|sub)>$/.test(node.value) ? [node.value] : []))).toEqual([]);
  expect(textOutsideCode(text).replace(/pull request #7|commit a{40}/g, "")).not.toMatch(linked);
  expect(text).toContain("+200");
  expect(text).toContain("both on the same rows");
});

test("the notes stay within 60,000 bytes, whatever there is to tell, and never lose who forced the model", () => {
  const files = Array.from({ length: 30_000 }, (_, at) => ({ name: `data/${"é".repeat(100)}-${at}.csv`, digest: "0123456789ab", change: "new" as const }));
  const slices = Array.from({ length: 5000 }, (_, at) => ({ name: `slice-${at}-${"é".repeat(100)}`, rows: at, value: "0.5", interval: "[0.4, 0.6]" }));
  const metrics = Array.from({ length: 2000 }, (_, at) => ({ ...notes.metrics[0]!, name: `metric_${at}` }));
  const text = modelNotes({ ...notes, files, slices, metrics, forced: { actor: "ada", reason: "because", time: 0 } });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text).toContain("Blessed by force");
  expect(text).toContain("Left out for length: ");
});
