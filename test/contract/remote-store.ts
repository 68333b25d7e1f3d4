import type { RemoteFile, RemoteStore } from "../../src/data/remote/remote-store.ts";

/** A store with an empty place to put files into. */
export interface RemotePlace {
  readonly store: RemoteStore;
  /** Address of the place, with `/` at its end. */
  readonly base: string;
  /** Stores a file there, as any other program would. */
  put(key: string, bytes: Uint8Array | string): Promise<void>;
  /** Address of a place that does not exist, and what the mistake says of it. Not given: the store cannot tell. */
  readonly nowhere?: { readonly base: string; readonly says: string };
  /** It cannot be asked which files it has. */
  readonly listsNothing?: boolean;
}

const { signal } = new AbortController();

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** What every store of files far away promises. `open` gives a place for all of these tests. */
export function remoteStoreContract(name: string, open: () => Promise<RemotePlace>): void {
  let place: RemotePlace;
  beforeAll(async () => { place = await open(); }, 60_000);

  const describeFile = async (key: string) => (await place.store.describe(place.base + key, signal))!;
  const read = async (file: RemoteFile, start: number, end?: number) => bytesOf(await place.store.read(file, { start, end }, signal));

  describe(`${name} keeps the contract of stores far away`, () => {
    test("a file is described with its size, and read whole and in parts", async () => {
      const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));
      await place.put("whole.bin", bytes);
      const file = await describeFile("whole.bin");
      expect(file).toMatchObject({ path: `${place.base}whole.bin`, size: 300_000 });
      expect((await read(file, 0)).equals(bytes)).toBe(true);
      expect((await read(file, 0, 300_000)).equals(bytes)).toBe(true);
      expect((await read(file, 299_990)).equals(bytes.subarray(299_990))).toBe(true);
      expect((await read(file, 70_000, 200_001)).equals(bytes.subarray(70_000, 200_001))).toBe(true);
      expect([...(await read(file, 5, 6))]).toEqual([bytes[5]]);
    });

    test("an empty file has the size 0, and what is not there has no description", async () => {
      await place.put("empty.csv", "");
      expect((await describeFile("empty.csv")).size).toBe(0);
      expect(await place.store.describe(`${place.base}nothing.csv`, signal)).toBeUndefined();
    });

    test.each(["with space.csv", "plus+and&=.csv", "ünï/cödé €.csv", "100%25.csv", "a'b(c)!.csv"])("the name %j is just a name", async (key) => {
      if (place.listsNothing) return;
      await place.put(`names/${key}`, key);
      const file = await describeFile(`names/${key}`);
      expect((await read(file, 0)).toString()).toBe(key);
      const page = await place.store.list(`${place.base}names/${key}`, { deep: true }, signal);
      expect(page.files.map(({ path }) => path)).toEqual([`${place.base}names/${key}`]);
    });

    test("what the store says about content is equal twice, and another for other bytes", async () => {
      await place.put("content.csv", "a\n1\n");
      const one = await describeFile("content.csv");
      expect(one.content).toBeDefined();
      expect((await describeFile("content.csv")).content).toEqual(one.content);
      await place.put("content.csv", "a\n2\n");
      const two = await describeFile("content.csv");
      expect(two.content).not.toEqual(one.content);
    });

    test("a file that changed after it was described is not read", async () => {
      await place.put("changing.csv", "a\n1\n");
      const file = await describeFile("changing.csv");
      await place.put("changing.csv", "a\n2\n");
      await expect(read(file, 0, 4)).rejects.toThrow("changed while it was read");
      expect((await read(await describeFile("changing.csv"), 0, 4)).toString()).toBe("a\n2\n");
    });

    test("names are listed in pages, at any depth or up to the next slash", async () => {
      if (place.listsNothing) return;
      for (const key of ["list/a.csv", "list/b/1.csv", "list/b/2.csv", "list/c.csv", "list/d/e/f.csv", "listed.csv"]) await place.put(key, key);
      const all = async (prefix: string, how: { readonly deep: boolean; readonly most?: number }) => {
        const files: string[] = [], folders: string[] = [];
        let pages = 0;
        for (let next: string | undefined, more = true; more; pages++) {
          const page = await place.store.list(place.base + prefix, { ...how, next }, signal);
          files.push(...page.files.map(({ path }) => path.slice(place.base.length)));
          folders.push(...page.folders.map((path) => path.slice(place.base.length)));
          next = page.next;
          more = next !== undefined;
        }
        return { files, folders, pages };
      };
      const deep = ["list/a.csv", "list/b/1.csv", "list/b/2.csv", "list/c.csv", "list/d/e/f.csv"];
      expect(await all("list/", { deep: true })).toEqual({ files: deep, folders: [], pages: 1 });
      const paged = await all("list/", { deep: true, most: 2 });
      expect(paged.files).toEqual(deep);
      expect(paged.pages).toBeGreaterThanOrEqual(3);
      expect(await all("list/", { deep: false })).toEqual({ files: ["list/a.csv", "list/c.csv"], folders: ["list/b", "list/d"], pages: 1 });
      expect(await all("list/b", { deep: true })).toMatchObject({ files: ["list/b/1.csv", "list/b/2.csv"] });
      expect(await all("unlisted/", { deep: true })).toMatchObject({ files: [], folders: [] });
    });

    test("what is listed has the size and version that it is read by", async () => {
      if (place.listsNothing) return;
      await place.put("sizes/a.csv", "a\n1\n");
      const [file] = (await place.store.list(`${place.base}sizes/`, { deep: true }, signal)).files;
      expect(file!.size).toBe(4);
      expect((await read(file!, 0, 4)).toString()).toBe("a\n1\n");
    });

    test("a place that does not exist is said to be missing", async () => {
      if (!place.nowhere) return;
      const { base, says } = place.nowhere;
      await expect(place.store.list(`${base}x`, { deep: true }, signal)).rejects.toThrow(says);
    });

    test("a request that is given up ends", async () => {
      await place.put("stopped.csv", "a\n1\n");
      await expect(place.store.describe(`${place.base}stopped.csv`, AbortSignal.abort())).rejects.toThrow();
    });
  });
}
