import fc from "fast-check";
import type { Finding } from "../../src/core/finding.ts";
import { commandAnswer } from "../../src/report/command-answer.ts";
import { modelNotes, type ModelNotes } from "../../src/report/model-notes.ts";
import { monitorIssue } from "../../src/report/monitor-issue.ts";
import { alertsOf, linked, skeleton, textOutsideCode } from "./gfm.ts";
import { hostile, turns } from "./hostile.ts";

function answer(next: () => string): string {
  return commandAnswer({ comment: 7, line: next(), actor: next(), reason: next(), run: "https://example.com/run", outcome: { type: "done", sentences: [next(), next()] } });
}

function refusal(next: () => string): string {
  return commandAnswer({ comment: 7, line: next(), actor: next(), run: "https://example.com/run", outcome: { type: "refused", mistakes: [{ message: next(), hint: next() }, { message: next() }] } });
}

function notes(next: () => string): string {
  const metric = () => ({ name: next(), value: next(), interval: next(), before: next(), change: next() });
  const file = (change: "new" | "changed") => ({ name: next(), digest: next(), change });
  const told: ModelNotes = {
    pipeline: next(), model: next(), version: next(), previous: { version: next(), model: next() }, commit: "not a commit", branch: next(), run: next(), actor: next(), reason: next(),
    forced: { actor: next(), reason: next() } as ModelNotes["forced"], approvals: [next(), next()], spans: [1], rows: [{ split: next(), rows: 3, before: 2 }], files: [file("new"), file("changed")], gone: [next()],
    code: [file("new")], metrics: [metric(), metric()], sameRows: true, judgedRows: 10, slices: [{ ...metric(), rows: 4 }], schema: [{ effect: "wider", subject: next(), part: next(), message: next() }],
  };
  return modelNotes(told);
}

function issue(next: () => string): string {
  const findings: readonly Finding[] = (["error", "warning"] as const).map((severity) => ({ rule: next(), severity, subject: next(), message: `it is ${next()}`, observed: next(), limit: next(), split: next(), evidence: [next(), "never in the message \u0001"] }));
  const sections = [{ id: "data" as const, title: `T${next()}`, problems: 1, summary: `s${next()}`, blocks: [], comment: { place: "above" as const, blocks: [{ type: "text" as const, text: `x${next()}` }] } }];
  return monitorIssue({ pipeline: "penguins", quiet: false, findings, sections, against: { run: next(), model: next(), time: 0 }, data: next(), done: [next(), next()], updated: next(), run: "https://example.com/run" });
}

test.each([["the answer to a command", answer, 0], ["the refusal of a command", refusal, 0], ["the notes of a release", notes, 1], ["the issue of a monitor", issue, 0]])("in %s data are text or code: whatever they say, it is built the same and names nobody", (_, write, alerts) => {
  const expected = skeleton(write(() => "q"));
  fc.assert(fc.property(fc.array(hostile.filter((text) => /\S/.test(text)), { minLength: 1, maxLength: 12 }), (texts) => {
    const text = write(turns(texts));
    expect(skeleton(text)).toEqual(expected);
    expect(textOutsideCode(text)).not.toMatch(linked);
    expect(alertsOf(text)).toHaveLength(alerts);
  }), { numRuns: 150 });
});
