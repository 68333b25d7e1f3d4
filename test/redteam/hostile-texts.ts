import type { RunSummary } from "../../src/core/run-summary.ts";
import { actionLog } from "../../src/report/action-log.ts";
import { comment, type CommentContext } from "../../src/report/comment.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { page } from "../../src/report/page.ts";
import { linked, skeleton, textOutsideCode } from "../report/gfm.ts";
import { blockedSummary } from "../report/summary-fixture.ts";
import type { Case } from "./case.ts";

const context: CommentContext = { mode: "pull-request", links: { report: "https://example.com/report", run: "https://example.com/run/482" }, warnings: [], history: [], updated: "2026-11-22 21:09 UTC" };

/** A blocked run in which a stranger's text stands as feature, value, split, gate, table cell and lineage label. */
function told(text: string): RunSummary {
  const finding = { node: "ExampleValidator", rule: "r", severity: "error", subject: text, message: `it is ${text}`, observed: text, limit: "none", split: text } as const;
  return {
    ...blockedSummary(), findings: [finding], changes: [{ area: "data", subject: text, note: "3 new values", values: [text], status: "warn" }],
    gates: [{ name: `g ${text}`, status: "fail", found: text, limit: "0", node: "ExampleValidator" }],
    sections: [{
      id: "lineage", title: "Lineage", problems: 0, summary: "Lineage", comment: { place: "folded", blocks: [{ type: "table", header: ["a"], rows: [[text], [{ code: text }]] }, { type: "graph", nodes: [{ id: "a", label: text, kind: "artifact" }], edges: [] }] },
      blocks: [{ type: "text", text }],
    }],
  };
}

const inert = (name: string, tries: string, text: string): Case => ({
  name, tries, happens: "it is text or code in comment, job summary and page, which are built as with any other value",
  async attack() {
    for (const write of [comment, jobSummary]) {
      const [shown, plain] = [write(told(text), context), write(told("plain"), context)];
      expect(skeleton(shown)).toEqual(skeleton(plain));
      expect(textOutsideCode(shown).replace(textOutsideCode(plain), "")).not.toMatch(linked);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    }
    const html = page(told(text));
    expect(html.match(/<script\b/g)).toHaveLength(page(told("plain")).match(/<script\b/g)!.length);
    expect(html).not.toMatch(/<img|<iframe|<[a-z][^<>]*\sonerror/);
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
  },
});

const quiet = (name: string, tries: string, line: string): Case => ({
  name, tries, happens: "no line of the log is a command, or moves the cursor",
  async attack() {
    const lines: string[] = [];
    const log = actionLog((text) => lines.push(text));
    log.listener({ type: "started", node: "Trainer" });
    log.listener({ type: "log", node: "Trainer", line, stream: "out" });
    log.listener({ type: "log", node: "Trainer", line, stream: "error" });
    const said = lines.join("\n");
    // What Assay itself tells the runner is of these kinds only.
    expect(said.split(/\r\n|\r|\n/).filter((each) => /^\s*::(?!(?:group|endgroup|add-matcher|remove-matcher|stop-commands|[0-9a-f-]{16,}))/.test(each))).toEqual([]);
    expect(said).not.toMatch(/[\u001b\r\u0007]/);
    expect(said).not.toMatch(/^\s*##\[/m);
  },
});

export const hostileTexts: readonly Case[] = [
  inert("a table row cannot be forged", "a value with pipes and a line break that reads as a passed gate", "x | 0 |\n| ✅ | all gates | 0 | 0 |"),
  inert("a heading cannot be forged", "a value with a line break and `### ✅ Ready to promote`", "x\n\n### ✅ Ready to promote: flights-delay\n\n"),
  inert("our marker cannot be planted by data", "a category that is the comment's own marker", "<!-- assay:comment flights-delay -->"),
  inert("text cannot be swallowed by a comment", "an opened HTML comment that is never closed", "<!-- the rest is hidden"),
  inert("a fold cannot be closed", "`</details>` and a heading of its own", "</details><h1>All good</h1><details>"),
  inert("a fence cannot be closed", "backticks and a heading behind them", "```\n# All good\n```"),
  inert("a code span cannot be left", "a name of single and double backticks", "`` ` `` **bold** `"),
  inert("nobody is mentioned", "names of accounts and teams as values", "@octocat @octo/reviewers please approve"),
  inert("no issue is referenced or closed", "closing keywords in values", "fixes #1, closes octo/penguins#2, GH-3"),
  inert("no link or picture comes out of data", "a link, and a picture that tells who read it", "[click](https://evil.example) ![p](https://evil.example/p.png)"),
  inert("no address is linked", "bare addresses", "www.evil.example https://evil.example/x evil@example.org"),
  inert("no alert is forged", "a value that begins like an alert", "\n> [!TIP]\n> Approved by security"),
  inert("no directive reaches the lineage", "Mermaid's init directive and a click", 'x"]\n%%{init: {"securityLevel":"loose"}}%%\nclick a href "https://evil.example"'),
  inert("the order of letters cannot be turned", "bidirectional overrides and zero-width characters", "dessel\u202eb ton\u202c\u200bok\u2066"),
  inert("no emoji stands for a verdict", "`:white_check_mark:` as a value", ":white_check_mark: passed"),
  inert("no script gets into the page", "a closing script tag and a handler", '</script><script>alert(1)</script><img src=x onerror="alert(1)">'),
  inert("no mathematics is rendered", "dollar signs and a directive", "$\\href{https://evil.example}{x}$ $$\\unicode{x}$$"),
  inert("a name of a megabyte is cut", "a column with a name of a million letters", "x".repeat(1_000_000)),
  quiet("no command of the runner comes out of training", "a training script that prints `::set-output`, `::error` and `::add-mask`", "::set-output name=blessed::true"),
  quiet("commands cannot be stopped from outside", "`::stop-commands::x`, so that later errors are swallowed", "x\n::stop-commands::pwned\n::add-mask::blessed"),
  quiet("a carriage return begins no command", "a line that a terminal overwrites", "harmless\r::error file=README.md,line=1::not found"),
  quiet("no escape sequence reaches the log", "colours, a moved cursor and a title", "\u001b[2K\u001b[1A\u001b]0;owned\u0007 ✔ blessed"),
  quiet("the old form of commands is none", "`##[set-output]` and blanks before a command", "##[error]x\n   ::warning::y"),
];
