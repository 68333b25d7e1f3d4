import { dataChanges } from "../../src/validation/data-changes.ts";
import type { DriftCheck } from "../../src/validation/drift/drift-checks.ts";
import type { DatasetView } from "../../src/validation/feature-view.ts";
import type { ShownSplit } from "../../src/validation/sections.ts";

const view = (examples: number, names: readonly string[]): DatasetView => ({ examples, features: new Map(names.map((name) => [name, {}])), composites: new Map() }) as unknown as DatasetView;
const check = (rule: "drift.new-values" | "drift.vanished-values", mark: string, evidence: readonly string[], level: "none" | "small"): DriftCheck => ({ rule, mark, level, evidence, message: "", observed: "", limit: "" }) as unknown as DriftCheck;

function split(name: string, more: Partial<ShownSplit>): ShownSplit {
  return { split: name, current: view(0, []), baseline: undefined, schema: [], drift: [], skew: [], features: [], ...more };
}

test("without a baseline there are only the rows", () => {
  expect(dataChanges([split("train", { current: view(1200, ["a"]) })])).toEqual([{ area: "data", subject: "train", after: "1,200 rows", status: "pass" }]);
});

test("rows, features and values that came or went are told, those of masked features without their values", () => {
  const features = [
    { key: "dest", level: "none" as const, checks: [check("drift.new-values", "new values 3", ["ANC", "SBN", "LGA"], "small"), check("drift.vanished-values", "gone 1", ["JFK"], "none")] },
    { key: "name", level: "none" as const, checks: [check("drift.new-values", "new values 1", ["Ada"], "none")] },
  ];
  const evaluation = [{ key: "dest", level: "none" as const, checks: [check("drift.new-values", "new values 1", ["XYZ"], "none")] }];
  expect(dataChanges([
    split("train", { current: view(1500, ["dest", "name", "temp"]), baseline: view(1000, ["dest", "name", "old"]), features, mask: ["name"] }),
    split("eval", { current: view(900, ["dest"]), baseline: view(1000, ["dest"]), features: evaluation }),
    split("test", { current: view(10, []), baseline: view(10, []) }),
  ])).toEqual([
    { area: "data", subject: "train", before: "1,000", after: "1,500 rows", note: "+500 (+50%)", status: "pass" },
    { area: "data", subject: "eval", before: "1,000", after: "900 rows", note: "−100 (−10%)", status: "pass" },
    { area: "data", subject: "test", after: "10 rows", note: "as many as before", status: "pass" },
    { area: "data", subject: "1 feature", note: "new", values: ["temp"], status: "warn" },
    { area: "data", subject: "1 feature", note: "gone", values: ["old"], status: "warn" },
    { area: "data", subject: "dest", note: "new values 3 in train, new values 1 in eval", values: ["ANC", "SBN", "LGA", "XYZ"], status: "warn" },
    { area: "data", subject: "dest", note: "gone 1 in train", values: ["JFK"], status: "pass" },
    { area: "data", subject: "name", note: "new values 1 in train", status: "pass" },
  ]);
});
