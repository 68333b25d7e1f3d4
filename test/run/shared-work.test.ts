import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { schemaGen } from "../../src/components/schema-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import { type Pipeline, pipeline } from "../../src/core/pipeline.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import type { Made, RunOptions } from "../../src/run/run-options.ts";
import { sharedWork } from "../../src/run/shared-work.ts";
import { endings, workspace } from "./toy.ts";

const months = 7;

function months7(parameters: object = {}): Pipeline {
  return pipeline("months", (add) => {
    const { examples } = add(csvExampleGen, {}, { input: "data/*.csv", ...parameters });
    const { statistics } = add(statisticsGen, { examples });
    const { schema } = add(schemaGen, { statistics });
    add(statisticsGen, { examples, schema }, {}, { id: "again" });
  });
}

/** A workspace of seven files of different sizes; only the fifth has text in a column of numbers. */
async function files() {
  const place = await workspace();
  await mkdir(join(place.path, "data"));
  for (let month = 1; month <= months; month++) {
    const rows = Array.from({ length: 30 * month }, (_, i) => `${month * 1000 + i},${i % 5 === 0 ? "" : (i / 7).toFixed(2)},${month === 5 && i === 3 ? "many" : i}`);
    await writeFile(join(place.path, `data/${month}.csv`), `n,x,t\n${rows.join("\n")}\n`);
  }
  const lines: string[] = [];
  const made: { now: Made } = { now: {} };
  const run = async (what: Pipeline, more: Partial<RunOptions> & { readonly machine: string }) => {
    lines.length = 0;
    const { summary } = await place.run(what, {
      ...more, metadata: folderStore(join(place.path, more.machine)), archive: async (all) => { made.now = all; return undefined; },
      listener: (event) => { if (event.type === "log") lines.push(event.line); },
    });
    return { summary, made: made.now, log: [...lines] };
  };
  return { run, [Symbol.asyncDispose]: () => rm(place.path, { recursive: true }) };
}

const content = (artifact: Artifact | undefined): object => ({ manifest: artifact?.manifest, properties: artifact?.properties });

test("only steps whose work can be divided, and that read nothing else, are shared", () => {
  expect(sharedWork(months7()).nodes.map(({ id }) => id)).toEqual(["CsvExampleGen", "StatisticsGen"]);
});

test.each([1, 2, 3, 10])("what %i machines have read is taken over whole, and the result is byte for byte that of one machine", async (of) => {
  await using place = await files();
  const whole = months7();
  const alone = await place.run(whole, { machine: "alone" });
  const shares: Record<string, Made[string][]> = { CsvExampleGen: [], StatisticsGen: [] };
  let rows = 0;
  for (let index = 1; index <= of; index++) {
    const { summary, made, log } = await place.run(sharedWork(whole), { machine: `machine-${index}`, share: { index, of } });
    expect(endings(summary)).toEqual({ CsvExampleGen: "finished", StatisticsGen: "finished" });
    expect(log).toEqual([]);
    for (const [node, outputs] of Object.entries(made)) shares[node]!.push(outputs);
    rows += (JSON.parse(String(made["CsvExampleGen"]!["examples"]!.properties["row_counts"])) as [string, number][]).reduce((sum, [, count]) => sum + count, 0);
  }
  expect(rows).toBe(30 * (months * (months + 1)) / 2);
  const merged = await place.run(whole, { machine: "merging", shares });
  expect(merged.log).toEqual(["7 of 7 files are as they were: their examples are taken over", "14 of 14 files of examples are as they were: their statistics are taken over"]);
  for (const [node, output] of [["CsvExampleGen", "examples"], ["StatisticsGen", "statistics"], ["SchemaGen", "schema"]] as const) expect(content(merged.made[node]?.[output])).toEqual(content(alone.made[node]?.[output]));
});

test("a share that is missing is read where the shares meet, and what was read before is nobody's share", async () => {
  await using place = await files();
  const whole = months7();
  const first = await place.run(sharedWork(whole), { machine: "first", share: { index: 1, of: 2 } });
  const merged = await place.run(whole, { machine: "merging", shares: { CsvExampleGen: [first.made["CsvExampleGen"]!], StatisticsGen: [first.made["StatisticsGen"]!] } });
  expect(merged.log[0]).toMatch(/^[34] of 7 files are as they were/);
  const known = await place.run(sharedWork(whole), { machine: "merging", share: { index: 2, of: 2 } });
  expect(known.made["CsvExampleGen"]!["examples"]!.manifest.filter(({ path }) => path.startsWith("Split-"))).toEqual([]);
});

test("a share never stands for the whole on the same machine", async () => {
  await using place = await files();
  const whole = months7();
  await place.run(sharedWork(whole), { machine: "one", share: { index: 1, of: 2 } });
  const { summary, made } = await place.run(whole, { machine: "one" });
  expect(endings(summary)["CsvExampleGen"]).toBe("finished");
  expect(made["CsvExampleGen"]!["examples"]!.properties["row_counts"]).toBe(JSON.stringify(JSON.parse(String((await place.run(whole, { machine: "other" })).made["CsvExampleGen"]!["examples"]!.properties["row_counts"]))));
});

test("rows whose split depends on those before them are nobody's share", async () => {
  await using place = await files();
  const { made, log } = await place.run(sharedWork(months7({ splitBy: "order" })), { machine: "one", share: { index: 1, of: 2 } });
  expect(log).toEqual(["where a row goes depends on the rows before it, or its source has no digest: such rows are not read by shares"]);
  expect(made["CsvExampleGen"]!["examples"]!.manifest).toEqual([]);
});
