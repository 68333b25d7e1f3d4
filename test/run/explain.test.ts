import { asDigest } from "../../src/core/digest.ts";
import { describeReason, differences, explainNode, nearestEarlier } from "../../src/run/explain.ts";
import { fingerprintOf, seedOf } from "../../src/run/fingerprint.ts";
import type { ExecutionRecord, FingerprintParts } from "../../src/metadata/record.ts";
import { toyPipeline, workspace } from "./toy.ts";

const digest = (digit: string) => asDigest(digit.repeat(64));
const parts: FingerprintParts = { component: "Trainer", version: 1, parameters: { steps: 100, hyperparameters: { rate: 0.1, layers: [8, 4] }, code: "model.ts" }, inputs: { examples: digest("a") }, materials: { "model.ts": digest("b") }, runtime: { backend: "wasm" } };
const execution = (id: string, finished: number, more: Partial<FingerprintParts>): ExecutionRecord => ({ kind: "execution", id, pipeline: "p", node: "Trainer", component: "Trainer", version: 1, state: "COMPLETE", fingerprint: digest("0"), parts: { ...parts, ...more }, run: `run-${id}`, started: 0, finished });

test("a fingerprint depends on every part, not on their order; the seed not on the machine", () => {
  const shuffled: FingerprintParts = { ...Object.fromEntries(Object.entries(parts).reverse()) } as unknown as FingerprintParts;
  expect(fingerprintOf(shuffled)).toBe(fingerprintOf(parts));
  for (const change of [{ component: "X" }, { version: 2 }, { parameters: {} }, { inputs: {} }, { materials: {} }, { runtime: {} }]) expect(fingerprintOf({ ...parts, ...change })).not.toBe(fingerprintOf(parts));
  expect(seedOf({ ...parts, runtime: { backend: "cpu" } })).toBe(seedOf(parts));
  expect(seedOf({ ...parts, version: 2 })).not.toBe(seedOf(parts));
  expect(seedOf(parts)).toBeLessThan(2 ** 32);
});

test("every difference is a reason, in words", () => {
  const after: FingerprintParts = { component: "Trainer", version: 2, parameters: { steps: 200, hyperparameters: { rate: 0.1, layers: [8] }, label: "x" }, inputs: { examples: digest("c"), schema: digest("d") }, materials: {}, runtime: { backend: "cpu" } };
  expect(differences(parts, after).map(describeReason)).toEqual([
    "the component's version is 2, was 1",
    "parameter code is gone",
    "parameter hyperparameters.layers is [8], was [8,4]",
    'parameter label is new: "x"',
    "parameter steps is 200, was 100",
    "input examples changed (aaaaaaaa → cccccccc)",
    "input schema is new",
    "model.ts is gone",
    "backend is cpu, was wasm",
  ]);
  expect(differences(parts, parts)).toEqual([]);
});

test("a long parameter is shown in part, and a change behind that part is still a change", () => {
  const long = (end: string): FingerprintParts => ({ ...parts, parameters: { text: `${"x".repeat(5000)}${end}` } });
  const [reason] = differences(long("a"), long("b"));
  expect(reason).toMatchObject({ name: "text" });
  expect(reason!.before!.length).toBeLessThan(300);
});

test("the nearest earlier execution has the fewest differences, the newest among equals", () => {
  const far = execution("far", 9, { version: 3, inputs: {} });
  const near = execution("near", 1, { version: 3 });
  const newer = execution("newer", 2, { version: 4 });
  expect(nearestEarlier([far, near, newer], parts)!.id).toBe("newer");
  expect(nearestEarlier([], parts)).toBeUndefined();
});

test("a step says why it ran or was reused", async () => {
  const place = await workspace();
  const explain = async (node: string): Promise<string> => explainNode(await place.options.metadata.list("execution"), await place.options.metadata.list("run"), node).join("\n");
  expect(await explain("Train")).toBe("Train has never run here");
  await place.run(toyPipeline());
  expect(await explain("Train")).toMatch(/^Train ran in run [0-9a-f]{12}: no earlier execution had finished$/);
  await place.run(toyPipeline());
  expect(await explain("Train")).toMatch(/^Train was reused in run [0-9a-f]{12}: everything that decides it is as in run [0-9a-f]{12}\n {2}fingerprint [0-9a-f]{12} over version 1, 1 parameter, 1 input, 0 files$/);
  await place.run(toyPipeline({ steps: 20 }));
  expect(await explain("Train")).toMatch(/^Train ran in run [0-9a-f]{12}, because against run [0-9a-f]{12}:\n {2}parameter steps is 20, was 10$/);
  await place.run(toyPipeline({ steps: 20 }), { force: ["Train"] });
  expect(await explain("Train")).toContain("although nothing that decides it changed");
  await place.run(toyPipeline({ steps: 20, fail: "user" }));
  expect(await explain("Train")).toContain("Train failed: the label is missing; in run");
});
