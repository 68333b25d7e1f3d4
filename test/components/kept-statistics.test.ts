import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { runComponent } from "./run-component.ts";

const workspace = mkdtempSync(join(tmpdir(), "kept-statistics-"));
afterAll(() => rmSync(workspace, { recursive: true }));
mkdirSync(join(workspace, "data"));

function write(month: number, text: (row: number) => string): void {
  writeFileSync(join(workspace, `data/${month}.csv`), `n,x,t\n${Array.from({ length: 400 }, (_, i) => text(i)).join("\n")}\n`);
}
const row = (month: number) => (i: number) => `${month * 1000 + i},${(i * 37) % 11 === 0 ? "" : (i / 7 + month).toFixed(3)},word ${(i * month) % 50}`;

test("what was gathered of files that are as they were is taken over, and nothing else changes", async () => {
  for (const month of [1, 2, 3, 4, 5]) write(month, row(month));
  const given = { workspace, parameters: { input: "data/*.csv" } };
  const before = await runComponent(csvExampleGen, {}, given);
  const first = await runComponent(statisticsGen, { examples: before.artifacts["examples"]! });
  expect(first.log).toEqual([]);
  write(3, (i) => (i === 5 ? "3005,2.5,another" : row(3)(i)));
  const after = await runComponent(csvExampleGen, {}, { ...given, earlier: [before.artifacts] });
  const examples = after.artifacts["examples"]!;
  const kept = await runComponent(statisticsGen, { examples }, { earlier: [first.artifacts] });
  const fresh = await runComponent(statisticsGen, { examples });
  expect(after.log).toEqual(["4 of 5 files are as they were: their examples are taken over"]);
  expect(kept.log).toHaveLength(1);
  expect(kept.log[0]).toMatch(/^[89] of 10 files of examples are as they were: their statistics are taken over$/);
  expect(kept.artifacts["statistics"]!.manifest).toEqual(fresh.artifacts["statistics"]!.manifest);
  expect(kept.artifacts["statistics"]!.properties).toEqual(fresh.artifacts["statistics"]!.properties);
});

test("one file or many, the statistics are the same", async () => {
  const files = [1, 2, 3, 4, 5].map((month) => readFileSync(join(workspace, `data/${month}.csv`), "utf8"));
  writeFileSync(join(workspace, "all.csv"), [files[0]!, ...files.slice(1).map((text) => text.slice(text.indexOf("\n") + 1))].join(""));
  const statisticsOf = async (input: string) => {
    const { artifacts } = await runComponent(csvExampleGen, {}, { workspace, parameters: { input } });
    const { artifacts: { statistics } } = await runComponent(statisticsGen, { examples: artifacts["examples"]! });
    return { train: await readStatistics(statistics!.path, "train"), files: statistics!.manifest.length };
  };
  const [many, one] = [await statisticsOf("data/*.csv"), await statisticsOf("all.csv")];
  const rounded = (value: unknown) => JSON.parse(JSON.stringify(value, (_, held: unknown) => (typeof held === "bigint" ? String(held) : typeof held === "number" ? Number(held.toPrecision(12)) : held))) as unknown;
  expect(rounded(many.train)).toEqual(rounded(one.train));
  expect([many.files, one.files]).toEqual([12, 2]);
});

test("other settings gather anew", async () => {
  const { artifacts } = await runComponent(csvExampleGen, {}, { workspace, parameters: { input: "data/*.csv" } });
  const inputs = { examples: artifacts["examples"]! };
  const first = await runComponent(statisticsGen, inputs);
  expect((await runComponent(statisticsGen, inputs, { earlier: [first.artifacts] })).log).toEqual(["10 of 10 files of examples are as they were: their statistics are taken over"]);
  expect((await runComponent(statisticsGen, inputs, { earlier: [first.artifacts], parameters: { featureAllowlist: ["n"] } })).log).toEqual([]);
});

test("a kept state that is damaged is gathered again", async () => {
  const { artifacts } = await runComponent(csvExampleGen, {}, { workspace, parameters: { input: "data/*.csv" } });
  const inputs = { examples: artifacts["examples"]! };
  const first = await runComponent(statisticsGen, inputs);
  const kept = first.artifacts["statistics"]!;
  const states = kept.manifest.filter(({ path }) => path.startsWith("accumulators/"));
  writeFileSync(join(kept.path, states[0]!.path), "no gzip");
  writeFileSync(join(kept.path, states[1]!.path), gzipSync(Buffer.of(9, 9, 9)));
  const again = await runComponent(statisticsGen, inputs, { earlier: [first.artifacts] });
  expect(again.log).toEqual(["8 of 10 files of examples are as they were: their statistics are taken over"]);
  expect(again.artifacts["statistics"]!.manifest).toEqual(kept.manifest);
});
