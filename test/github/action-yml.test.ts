import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { inputNames, readInputs } from "../../src/github/inputs.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { summaryOf } from "./summary-of.ts";

const root = resolve(import.meta.dirname, "../..");
const action = parse(readFileSync(resolve(root, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

test("action.yml documents exactly the inputs that are read and the outputs that are set", () => {
  expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf(summaryOf(), {})));
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
});

test("the defaults of action.yml are those of an empty environment", () => {
  const given = Object.fromEntries(Object.entries(action.inputs).filter(([name]) => name !== "token").map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]));
  expect(readInputs(given)).toEqual(readInputs({}));
});

test("all mistakes of the inputs come at once, with the nearest known value", () => {
  expect(() => readInputs({ "INPUT_FAIL-ON": "not-blesed", INPUT_COMMENT: "maybe", "INPUT_METADATA-BRANCH": "--upload-pack=x", "INPUT_COMMENT-BUDGET": "1e9" })).toThrow([
    "the input metadata-branch is \"--upload-pack=x\", which git does not take as a branch\n  hint: for instance assay-metadata, or off",
    "the input comment-budget is \"1e9\"\n  hint: a number of bytes from 1000 to 262144",
    "the input comment is \"maybe\"\n  hint: known: update, new, off",
    "the input fail-on is \"not-blesed\"\n  hint: did you mean not-blessed? known: not-blessed, failed, never",
  ].join("\n"));
});

test("outputs are texts: metrics as JSON with sorted names, empty where there is nothing", () => {
  expect(outputsOf(summaryOf({ metrics: { b: "NaN", a: 0.5 } }), { report: "https://github.localhost/report", sarif: "runs/findings.sarif" })).toEqual({
    blessed: "true", verdict: "blessed", metrics: "{\"a\":0.5,\"b\":\"NaN\"}", report: "https://github.localhost/report", sarif: "runs/findings.sarif", "run-id": "0123456789ab", "model-digest": "", "pushed-version": "",
  });
});
