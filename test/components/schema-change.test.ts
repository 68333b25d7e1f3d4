import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Artifact } from "../../src/core/artifact.ts";
import { schemaChange } from "../../src/components/schema-change.ts";

async function changed(before: string, after: string, mask?: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "assay-schema-change-"));
  try {
    const [old, now] = await Promise.all([before, after].map(async (text, at) => {
      const path = join(folder, String(at));
      await mkdir(path);
      await writeFile(join(path, "schema.pbtxt"), text);
      return { type: "Schema", path, properties: {} } as unknown as Artifact;
    }));
    return await schemaChange(old!, now!, mask);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const schema = (values: readonly string[]) => `# kept by hand\nfeature { name: "dest" type: BYTES domain: "dest" }\nfeature { name: "temp" type: FLOAT }\nstring_domain {\n  name: "dest"\n${values.map((value) => `  value: "${value}"\n`).join("")}}\n`;

test("a schema that says the same in other words is no change", async () => {
  expect(await changed(schema(["ANC"]), schema(["ANC"]).replace("# kept by hand\n", "\n\n"))).toEqual({ changes: [], sections: [] });
});

test("what is other than in the baseline's schema is shown as lines of its text", async () => {
  const { changes, sections: [section] } = await changed(schema(["ANC", "SBN"]), schema(["ANC", "LGA"]));
  expect(changes).toEqual([{ area: "schema", subject: "schema", note: "other in 1 place", status: "pass" }]);
  const lines = section!.comment!.blocks.flatMap((block) => (block.type === "diff" ? block.lines.map(({ sign, text }) => sign + text) : []));
  expect(lines.filter((line) => /^[+-]/.test(line)).map((line) => line.replace(/\s+/g, " "))).toEqual(['- value: "SBN"', '+ value: "LGA"']);
});

test("values of a masked feature are not shown", async () => {
  const { sections, changes } = await changed(schema(["ANC", "SBN"]), schema(["ANC", "LGA"]), ["dest"]);
  expect(JSON.stringify({ sections, changes })).not.toMatch(/SBN|LGA/);
});
