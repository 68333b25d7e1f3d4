import type { MetadataStore } from "../../src/metadata/metadata-store.ts";
import type { ContextRecord, MetadataRecord } from "../../src/metadata/record.ts";

/** A small record with a name of its own. */
export function contextNamed(name: string): ContextRecord {
  return { kind: "context", type: "pipeline", name, properties: { list: [1, null, "ä|`<b>"], deep: { z: 1, a: 2 } } };
}

/** What every place for records promises. `create` gives an empty place, and a function that opens it again as another process would. */
export function metadataStoreContract(name: string, create: () => Promise<() => Promise<MetadataStore>>): void {
  describe(`${name} keeps the contract of metadata stores`, () => {
    test("an empty store lists nothing", async () => {
      const open = await create();
      expect(await (await open()).list("run")).toEqual([]);
    });

    test("what was put is listed by kind, also by another process", async () => {
      const open = await create();
      const store = await open();
      const event: MetadataRecord = { kind: "event", execution: "e", artifact: "sha256:0" as never, type: "INPUT", key: "examples", time: 1.5 };
      await store.put([contextNamed("a"), contextNamed("b"), event]);
      for (const reader of [store, await open()]) {
        expect((await reader.list("context")).map((record) => record.name).sort()).toEqual(["a", "b"]);
        expect(await reader.list("event")).toEqual([event]);
        expect(await reader.list("artifact")).toEqual([]);
      }
      expect((await store.list("context")).find((record) => record.name === "a")).toEqual(contextNamed("a"));
    });

    test("a record put twice is there once, whatever the order of its members", async () => {
      const open = await create();
      const store = await open();
      const record = contextNamed("a");
      await store.put([record, record]);
      await store.put([Object.fromEntries(Object.entries(record).reverse()) as never]);
      expect(await store.list("context")).toEqual([record]);
    });

    test("nothing is put when a record cannot be written", async () => {
      const open = await create();
      const store = await open();
      await expect(store.put([contextNamed("a"), { ...contextNamed("b"), properties: { x: Number.NaN } }])).rejects.toThrow("no JSON for NaN");
      expect(await store.list("context")).toEqual([]);
    });

    test("several writers at once lose nothing", async () => {
      const open = await create();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      await Promise.all(stores.flatMap((store, writer) => Array.from({ length: 5 }, (_, item) => store.put([contextNamed(`${writer}.${item}`), contextNamed("shared")]))));
      expect(await (await open()).list("context")).toHaveLength(21);
      expect(await stores[0]!.list("context")).toHaveLength(21);
    });

    test("putting nothing does nothing", async () => {
      const open = await create();
      await (await open()).put([]);
      expect(await (await open()).list("context")).toEqual([]);
    });
  });
}
