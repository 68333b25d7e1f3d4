// node test/bench/validate-example.ts [--examples 200000]: examples of 20 features validated a second, by form and by how many are wrong;
// and TFDV's validate_instance on the same examples where ASSAY_TFX_PYTHON names a Python that has it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { openTfrecordWriter } from "../../src/data/tfrecord.ts";
import { exampleValidatorFor } from "../../src/validation/example/validate-example.ts";
import { exampleOf } from "../validation/serialized-examples.ts";

const { values } = parseArgs({ options: { examples: { type: "string", default: "200000" } } });
const count = Number(values.examples);
const feature = (name: string, rest: string) => `feature { name: "${name}" presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } ${rest} }`;
const text = Array.from({ length: 5 }, (_, i) => [
  feature(`count${i}`, "type: INT int_domain { min: 0 max: 1000 }"), feature(`share${i}`, "type: FLOAT float_domain { min: 0 max: 1 }"),
  feature(`kind${i}`, 'type: BYTES string_domain { value: "a" value: "b" value: "c" }'), feature(`text${i}`, "type: BYTES"),
].join("\n")).join("\n");
const validate = exampleValidatorFor(parseText(SchemaSchema, text, "schema.pbtxt"));

/** Examples of which every n-th has one value that is not allowed. */
function examples(wrong: number): Record<string, number | string>[] {
  return Array.from({ length: count }, (_, i) => Object.fromEntries(Array.from({ length: 5 }, (__, j) => [
    [`count${j}`, wrong > 0 && i % wrong === 0 && j === 2 ? -1 : (i + j) % 1000], [`share${j}`, ((i * 7 + j) % 999) / 1000 + 0.0001], [`kind${j}`, "abc"[(i + j) % 3]!], [`text${j}`, `text ${i % 100}`],
  ]).flat()));
}

function measured(name: string, rows: readonly unknown[]): void {
  for (const row of rows.slice(0, 20_000)) validate(row);
  const before = process.cpuUsage();
  let found = 0;
  for (const row of rows) found += validate(row).length;
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${Math.round(rows.length / ((user + system) / 1e6)).toLocaleString("en")} examples a CPU second, ${found} anomalies`);
}

const good = examples(0);
measured("objects, all good", good);
measured("objects, 1 in 100 wrong", examples(100));
measured("objects, 1 in 20 wrong", examples(20));
measured("decoded tf.Examples", good.slice(0, 50_000).map((row) => ({ features: { feature: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? { bytesList: { value: [Buffer.from(value)] } } : name.startsWith("count") ? { int64List: { value: [value] } } : { floatList: { value: [value] } }])) } })));
measured("serialized tf.Examples", good.slice(0, 50_000).map(exampleOf));

const python = process.env["ASSAY_TFX_PYTHON"];
if (python !== undefined) {
  const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
  writeFileSync(join(folder, "schema.pbtxt"), text);
  const writer = openTfrecordWriter(join(folder, "examples.gz"));
  for (const row of good.slice(0, 200)) writer.append(exampleOf(row));
  await writer.close();
  const said = execFileSync(python, [resolve(import.meta.dirname, "../interop/tfdv-instances.py"), folder, "--bench"], { env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" }, stdio: ["ignore", "pipe", "ignore"] }).toString();
  const { examples: judged, seconds } = JSON.parse(said.slice(said.indexOf("RESULT ") + 7)) as { examples: number; seconds: number };
  console.log(`TFDV's validate_instance: ${Math.round(judged / seconds).toLocaleString("en")} examples a CPU second`);
  rmSync(folder, { recursive: true });
}
