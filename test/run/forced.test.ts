import { digestOf } from "../../src/core/digest.ts";
import { lineageOf, readLineageRecords } from "../../src/metadata/lineage.ts";
import { endings, toyPipeline, workspace } from "./toy.ts";

const by = { actor: "ada", reason: "the demo", time: 5 };

test("a person's word stands for the judge's: it is asked for the model and the key, shown, recorded and read by those behind", async () => {
  const place = await workspace();
  const refused = await place.run(toyPipeline({ word: 0 }));
  const asked: unknown[] = [];
  const { summary } = await place.run(toyPipeline({ word: 0 }), { forced: (judged) => { asked.push(judged); return Promise.resolve(by); } });
  expect(asked).toEqual([{ model: refused.summary.model, key: refused.summary.blessingKey }]);
  expect(summary).toMatchObject({ verdict: "blessed", forced: by, reason: 'blessed by force by ada: "the demo"', blessingKey: refused.summary.blessingKey });
  expect(endings(summary)).toEqual({ Source: "reused", Count: "reused", Train: "reused", Judge: "reused", Push: "finished" });
  const lineage = summary.sections.find(({ id }) => id === "lineage");
  expect(JSON.stringify(lineage?.blocks)).toContain('["step Judge","bless --force"],["bless --force","step Push"]');
  const records = await readLineageRecords(place.options.metadata);
  expect(records.blessings.map(({ blessed, forced }) => [blessed, forced]).sort()).toEqual([[false, undefined], [true, by]]);
  const model = records.artifacts.find(({ digest }) => digest === summary.model)!;
  expect(lineageOf(records, model).story.join("\n")).toContain('blessed BY FORCE by ada ("the demo")');
  const word = records.artifacts.find(({ properties }) => properties["forced_by"] === "ada")!;
  expect(lineageOf(records, word).nodes.map(({ label }) => label)).toEqual(expect.arrayContaining(["ForcedBlessing v1", "Judge v1"]));
  expect(endings((await place.run(toyPipeline({ word: 0 }), { forced: () => Promise.resolve(by) })).summary)).toMatchObject({ Push: "reused" });
});

test("nobody is asked where the judge blesses, or judged nothing; a step that failed stays failed", async () => {
  const place = await workspace();
  const forced = (): never => { throw new Error("asked"); };
  expect((await place.run(toyPipeline(), { forced })).summary).toMatchObject({ verdict: "blessed", reason: "the one check passed" });
  expect((await place.run(toyPipeline({ fail: "user" }), { forced })).summary.verdict).toBe("failed");
});

test("a model that was rolled back is judged as ever, and not pushed", async () => {
  const place = await workspace();
  const asked: unknown[] = [];
  const { summary } = await place.run(toyPipeline(), { withdrawn: (model) => { asked.push(model); return Promise.resolve("ada rolled this model back"); } });
  expect([summary.verdict, asked]).toEqual(["blessed", [summary.model]]);
  expect(summary.outcomes.at(-1)).toMatchObject({ type: "skipped", because: "ada rolled this model back" });
  expect((await place.run(toyPipeline(), { withdrawn: (model) => Promise.resolve(model === digestOf("another") ? "no" : undefined) })).summary.pushed).toHaveLength(1);
});
