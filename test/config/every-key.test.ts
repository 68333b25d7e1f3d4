import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { configurationSchema } from "../../src/config/configuration-schema.ts";
import { loadConfiguration } from "../../src/config/load-configuration.ts";
import { UserError, type Mistake } from "../../src/core/error.ts";
import type { Json } from "../../src/core/json.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Known extends Record<string, unknown> {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Known>>;
  readonly additionalProperties?: Known | boolean;
  readonly items?: Known;
  readonly anyOf?: readonly Known[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Key {
  readonly path: readonly string[];
  readonly schema: Known;
}

/** All keys that the schema knows, those in maps by an example name. */
function keysOf(schema: Known, path: readonly string[] = []): readonly Key[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => (name === "$schema" ? [] : [{ path: [...path, name], schema: inner }, ...keysOf(inner, [...path, name])]));
  const any = typeof schema.additionalProperties === "object" && path.at(-1) !== "environments" ? keysOf(schema.additionalProperties, [...path, "some"]) : [];
  const branches = (schema.anyOf ?? []).flatMap((branch) => keysOf(branch, path));
  return [...own, ...any, ...branches];
}

const keys = keysOf(configurationSchema as unknown as Known);

/** A value that no key of the type takes. */
function wrongOf({ type, enum: allowed, minimum, maximum }: Known): readonly Json[] {
  if (allowed) return ["zzzz"];
  switch (type) {
    case "string": return [17, ["a"], ""];
    case "integer": return ["many", 1.5, ...(minimum === undefined ? [] : [minimum - 1]), ...(maximum === undefined ? [] : [1e99])];
    case "number": return ["much", ...(minimum === undefined ? [] : [minimum - 1])];
    case "boolean": return ["maybe", 1];
    case "array": return ["one", { a: 1 }];
    case "object": return ["text", 3, [1]];
    default: return [];
  }
}

async function mistakesIn(path: readonly string[], value: Json): Promise<readonly Mistake[]> {
  const whole = path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value) as Record<string, Json>;
  const file = join(folder, "assay.yml");
  writeFileSync(file, stringify({ ...(path[0] === "name" ? {} : { name: "keys" }), ...whole }));
  try {
    await loadConfiguration({ path: file });
  } catch (error) {
    if (error instanceof UserError) return error.mistakes;
    throw error;
  }
  return [];
}

test("the schema says what each of its keys is", () => {
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter(({ schema }) => !("const" in schema) && typeof schema.description !== "string").map(({ path }) => path.join("."))).toEqual([]);
});

test("a value of the wrong kind is told for every key, with line, column and what would be right", async () => {
  const silent: string[] = [];
  const unplaced: string[] = [];
  let tried = 0;
  for (const { path, schema } of keys) {
    for (const wrong of wrongOf(schema)) {
      tried++;
      const mistakes = await mistakesIn(path, wrong);
      if (mistakes.length === 0) silent.push(`${path.join(".")}: ${JSON.stringify(wrong)}`);
      for (const { place, message } of mistakes) if (place?.line === undefined || place.column === undefined || message.includes("must ") || /\n\s+at /.test(message)) unplaced.push(`${path.join(".")}: ${message}`);
    }
  }
  expect(tried).toBeGreaterThan(300);
  expect(silent).toEqual([]);
  expect(unplaced).toEqual([]);
}, 60_000);

test("a misspelt key is told for every key of every map, with the nearest known one", async () => {
  const missed: string[] = [];
  for (const { path } of keys) {
    const name = path.at(-1)!;
    if (name.length < 4) continue;
    const misspelt = `${name.slice(0, -1)}${name.at(-1) === "x" ? "y" : "x"}x`;
    const mistakes = await mistakesIn([...path.slice(0, -1), misspelt], 1);
    if (!mistakes.some(({ message, hint, place }) => message.includes(JSON.stringify(misspelt)) && hint?.includes(name) && place?.line !== undefined)) missed.push(path.join("."));
  }
  expect(missed).toEqual([]);
}, 60_000);

