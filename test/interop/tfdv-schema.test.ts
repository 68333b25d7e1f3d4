import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toBinary } from "@bufbuild/protobuf";
import fc from "fast-check";
import { SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { editText } from "../../src/data/text-edit.ts";
import { parseText } from "../../src/data/text-format.ts";
import { schemaText } from "../../src/data/schema.ts";
import { inferLimits, withEvidence } from "../../src/validation/schema/inferred-limits.ts";
import { inferFromAll } from "../../src/validation/schema/schema-proposal.ts";
import { choices, handWritten, schemas } from "../data/hand-written.ts";
import { statistics } from "../validation/data.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

whenReady(title("TFDV reads every schema that Assay rewrites, as the message that Assay means"), async () => {
  const folder = await mkdtemp(join(tmpdir(), "assay-rewrites-"));
  let count = 0;
  const keep = async (text: string, schema: Schema): Promise<void> => {
    const name = join(folder, String(count++).padStart(4, "0"));
    await writeFile(`${name}.pbtxt`, text);
    await writeFile(`${name}.pb`, toBinary(SchemaSchema, schema));
  };
  try {
    for (const [before, after, layout] of fc.sample(fc.tuple(schemas, schemas, choices), { numRuns: 400, seed: 5 })) {
      await keep(editText(SchemaSchema, handWritten(before, layout), { after, file: "s.pbtxt" }).text, after);
    }
    const many = (make: (i: number) => number): number[] => Array.from({ length: 200 }, (_, i) => make(i));
    const data = [await statistics({ n: many((i) => i % 5), x: many((i) => i / 7), s: many((i) => i % 2).map(String).map((text) => `v${text}`) })];
    const { schema, evidence } = inferLimits(inferFromAll(data), data, { ranges: true, valueSets: true });
    const text = withEvidence(schemaText(schema), schema, evidence);
    await keep(text, parseText(SchemaSchema, text, "s.pbtxt"));
    const said = await runPython("tfdv-schema.py", folder);
    expect(said.trim()).toBe(`read ${count}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);
