import { outputsOfRun } from "../../src/metadata/baseline.ts";
import type { MetadataStore } from "../../src/metadata/metadata-store.ts";
import { recordsOfKind } from "../../src/metadata/record-text.ts";
import type { MetadataRecord, RecordKind } from "../../src/metadata/record.ts";
import { canonicalJson } from "../../src/core/json.ts";
import type { Case } from "./case.ts";

const blessing = { kind: "blessing", pipeline: "p", run: "0123456789ab", key: "sha256:1", model: "sha256:2", blessed: true, trusted: true, time: 1 };

function recordsNothing(text: string, kind: RecordKind = "blessing"): void {
  expect(recordsOfKind([text, canonicalJson(blessing)], kind)).toEqual(kind === "blessing" ? [blessing] : []);
}

function storeOf(records: readonly unknown[]): MetadataStore {
  const texts = records.map((record) => canonicalJson(record));
  return { put: () => Promise.resolve(), list: <K extends RecordKind>(kind: K) => Promise.resolve(recordsOfKind(texts, kind) as Extract<MetadataRecord, { kind: K }>[]) };
}

const texts: readonly (readonly [name: string, tries: string, text: string])[] = [
  ["a record with a key twice records nothing", "a record that says `blessed` twice, so that readers differ", canonicalJson(blessing).replace('"blessed":true', '"blessed":false,"blessed":true')],
  ["a record nested without end records nothing", "a record nested 200,000 deep, to exhaust the stack", `{"kind":"blessing","x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
  ["a record that is cut records nothing", "half a record, to stop every later run", canonicalJson(blessing).slice(0, -9)],
  ["a record in another form records nothing", "a record with blanks, whose digest is another", JSON.stringify(blessing, undefined, 1)],
  ["a blessing without a model records nothing", "a blessing that names no model", canonicalJson({ ...blessing, model: undefined })],
  ["a blessing whose word is a text records nothing", "`blessed` as the text \"false\", which is truthy", canonicalJson({ ...blessing, blessed: "false" })],
  ["a blessing whose trust is a number records nothing", "`trusted` as 1", canonicalJson({ ...blessing, trusted: 1 })],
  ["a record that sets the prototype records nothing", "`__proto__` with the missing members in it", `{"__proto__":${canonicalJson(blessing)},"kind":"blessing"}`],
];

export const hostileRecords: readonly Case[] = [
  ...texts.map(([name, tries, text]): Case => ({ name, tries, happens: "the record is passed over; the others are read", attack: () => Promise.resolve(recordsNothing(text)) })),
  {
    name: "names in records reach no prototype", tries: "an execution of the node `__proto__`, to write into every object", happens: "the name is a name",
    async attack() {
      const run = { kind: "execution", id: "e", pipeline: "p", node: "__proto__", component: "c", version: 1, state: "COMPLETE", fingerprint: "f", parts: {}, run: "r", started: 1, finished: 1 };
      const artifact = { kind: "artifact", type: "Model", digest: "sha256:3", manifest: [], properties: {} };
      const event = { kind: "event", execution: "e", artifact: "sha256:3", type: "OUTPUT", key: "polluted", time: 1 };
      const outputs = await outputsOfRun(storeOf([run, artifact, event]), "r");
      expect(Object.keys(outputs)).toEqual(["__proto__"]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  },
];
