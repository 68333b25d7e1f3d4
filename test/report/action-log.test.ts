import fc from "fast-check";
import { actionLog } from "../../src/report/action-log.ts";
import { problemMatchersFile } from "../../src/report/problem-matchers.ts";
import { hostileTexts } from "./summary-fixture.ts";

interface Pattern { readonly regexp: string; readonly file?: number; readonly line?: number; readonly column?: number; readonly severity?: number; readonly message?: number }
interface Found { readonly owner: string; readonly file?: string | undefined; readonly line?: string | undefined; readonly column?: string | undefined; readonly severity?: string | undefined; readonly message: string | undefined }

const { problemMatcher: matchers } = JSON.parse(problemMatchersFile) as { readonly problemMatcher: readonly { readonly owner: string; readonly pattern: readonly Pattern[] }[] };

/** Matches lines as the runner does: each pattern looks at the line after the one the pattern before it was found in. */
function matched(lines: readonly string[]): readonly Found[] {
  return matchers.flatMap(({ owner, pattern }) => {
    const state: (Found | undefined)[] = pattern.map(() => undefined);
    return lines.flatMap((line) => {
      const found: Found[] = [];
      for (let at = pattern.length - 1; at >= 0; at--) {
        const before = at > 0 ? state[at - 1] : undefined;
        if (at > 0 && !before) continue;
        const part = pattern[at]!;
        const groups = new RegExp(part.regexp).exec(line);
        const value = (name: "file" | "line" | "column" | "severity" | "message") => (part[name] !== undefined && groups ? groups[part[name]] : before?.[name]);
        const now = groups ? { owner, file: value("file"), line: value("line"), column: value("column"), severity: value("severity"), message: value("message") } : undefined;
        if (at === pattern.length - 1) {
          if (at > 0) state[at - 1] = undefined;
          if (now) found.push(now);
        } else state[at] = now;
      }
      return found;
    });
  });
}

/** The log of one step that said these lines. */
function logOf(lines: readonly string[], { matching = true, isOfUser = true, detail }: { readonly matching?: boolean; readonly isOfUser?: boolean; readonly detail?: string } = {}): readonly string[] {
  const log: string[] = [];
  const { listener } = actionLog((line) => log.push(line), matching ? { matching: { file: "/runner/temp/matchers.json", isOfUser: () => isOfUser } } : {});
  for (const line of lines) listener({ type: "log", node: "Trainer", line, stream: "error" });
  listener({ type: "failed", node: "Trainer", seconds: 1, bug: false, mistakes: [{ message: "`python train.py` ended with exit code 1" }], ...(detail === undefined ? {} : { detail }) });
  return log;
}

const traceback = `Traceback (most recent call last):
  File "/work/repo/train.py", line 41, in <module>
    main()
  File "/work/repo/model.py", line 12, in main
    raise ValueError("learning rate is -1")
ValueError: learning rate is -1`.split("\n");

const marked = `Traceback (most recent call last):
  File "/work/repo/train.py", line 7, in <module>
    print(1 / count)
          ~~^~~~~~~
ZeroDivisionError: division by zero`.split("\n");

const syntax = `  File "train.py", line 3
    fit(
       ^
SyntaxError: '(' was never closed`.split("\n");

test("matchers are on around what a user's command said, and nowhere else", () => {
  expect(logOf(["loss 0.4"])).toEqual([
    "::group::✖ Trainer  `python train.py` ended with exit code 1  ·  1.0 s", "::add-matcher::/runner/temp/matchers.json", "  loss 0.4",
    "::remove-matcher owner=assay-python::", "::remove-matcher owner=assay-python-marked::", "::remove-matcher owner=assay-error::", "::endgroup::",
    "  `python train.py` ended with exit code 1",
  ]);
  for (const none of [logOf(["loss 0.4"], { isOfUser: false }), logOf(["loss 0.4"], { matching: false }), logOf([])]) expect(none.join("\n")).not.toContain("matcher");
});

test("what the command said is not said again as the detail of its failure", () => {
  expect(logOf(traceback, { detail: traceback.slice(2).join("\n") }).filter((line) => line.includes("ValueError:"))).toHaveLength(1);
  expect(logOf(["a"], { detail: "b" })).toContain("  b");
});

test.each([
  ["a traceback", traceback, { owner: "assay-python", file: "/work/repo/model.py", line: "12", message: "ValueError: learning rate is -1" }],
  ["a traceback with marks", marked, { owner: "assay-python-marked", file: "/work/repo/train.py", line: "7", message: "ZeroDivisionError: division by zero" }],
  ["a syntax error", syntax, { owner: "assay-python-marked", file: "train.py", line: "3", message: "SyntaxError: '(' was never closed" }],
  ["an error with its place", ["src/fit.jl:8:3: error: undefined variable"], { owner: "assay-error", file: "src/fit.jl", line: "8", column: "3", severity: "error", message: "undefined variable" }],
  ["an error", ["error: no GPU"], { owner: "assay-error", severity: "error", message: "no GPU" }],
  ["a warning", ["WARNING: loss is NaN"], { owner: "assay-error", severity: "WARNING", message: "loss is NaN" }],
])("the runner sees %s once, at the line at fault", (_, lines, expected) => {
  const found = matched(logOf(lines).filter((line) => !line.startsWith("::")));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

test("the runner sees nothing in the output of a training that goes well", () => {
  expect(matched(["epoch 1: error 0.4", "no errors: fine", "step 3 warning threshold 2", 'File "x.py", line 2, in f', "    g()", "    done", "mean absolute error: 0.3"].map((line) => `  ${line}`))).toEqual([]);
});

test("no text of a run becomes a command of the runner", () => {
  const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.array(fc.constantFrom("::", "##[", "error", "add-matcher", "stop-commands", "group", " ", "\t", "\n", "\r", "\u0085", "\u2028", "::set-env name=x::y", "::add-mask::z", "\u001b[0m", "%0A", "x"), { maxLength: 8 }).map((parts) => parts.join("")));
  const own = /^(?:::group::(?!.*\n)|::endgroup::$|::add-matcher::\/runner\/temp\/matchers\.json$|::remove-matcher owner=assay-(?:python|python-marked|error)::$)/;
  fc.assert(fc.property(text, text, text, text, (node, line, message, detail) => {
    const log: string[] = [];
    const { listener, finish } = actionLog((written) => log.push(written), { matching: { file: "/runner/temp/matchers.json", isOfUser: () => true } });
    listener({ type: "run-started", pipeline: node, environment: message, run: "r", nodes: [node] });
    listener({ type: "started", node });
    listener({ type: "log", node, line, stream: "out" });
    listener({ type: "failed", node, seconds: 1, bug: false, mistakes: [{ message, hint: line, place: { file: detail, line: 1 } }], detail });
    listener({ type: "finished", node, execution: "e", seconds: 1, because: [], showing: { headline: message } });
    listener({ type: "skipped", node, because: message });
    finish({ pipeline: node, run: "r", started: 0, seconds: 1, verdict: "failed", reason: message, outcomes: [], gates: [], findings: [{ node, rule: line, severity: "error", subject: detail, message }], figures: [], sections: [], metrics: {}, provenance: { trusted: true }, pushed: [] }, line);
    for (const written of log) {
      expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      if (/^\s*::/.test(written) || written.includes("##[")) expect(written).toMatch(own);
      if (written.startsWith("::group::")) expect(written.slice(9)).not.toMatch(/^\s*::|##\[/);
    }
  }), { numRuns: 500 });
});
