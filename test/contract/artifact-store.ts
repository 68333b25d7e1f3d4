import { mkdir, mkdtemp, readFile, symlink, utimes, writeFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { digestOf } from "../../src/core/digest.ts";
import type { ArtifactStore } from "../../src/store/artifact-store.ts";

/** What every place for artifact bytes promises. `create` gives a fresh, empty store each time. */
export function artifactStoreContract(name: string, create: () => Promise<ArtifactStore>): void {
  const at = { node: "Trainer", output: "model", execution: "e1" };
  const about = { type: "Model", properties: { blessed: 1, note: "ä" } };

  async function folder(files: Readonly<Record<string, string>>): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "assay-artifact-"));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), text);
    }
    return path;
  }

  describe(`${name} keeps the contract of artifact stores`, () => {
    test("a committed directory is moved, digested and found again by its digest", async () => {
      const store = await create();
      const directory = await folder({ "b/weights.bin": "12", "a.json": "{}" });
      const artifact = await store.commit(directory, at, about);
      expect(artifact.manifest).toEqual([
        { path: "a.json", size: 2, digest: digestOf("{}") },
        { path: "b/weights.bin", size: 2, digest: digestOf("12") },
      ]);
      await expect(stat(directory)).rejects.toThrow("ENOENT");
      const { path, ...stored } = artifact;
      const opened = await store.open(stored);
      expect(opened).toEqual(artifact);
      expect(await readFile(join(opened!.path, "b/weights.bin"), "utf8")).toBe("12");
      expect(path).toBe(opened!.path);
    });

    test("equal bytes, type and properties are the same artifact; another property is another one", async () => {
      const store = await create();
      const first = await store.commit(await folder({ x: "1" }), at, about);
      const second = await store.commit(await folder({ x: "1" }), { ...at, execution: "e2" }, about);
      const third = await store.commit(await folder({ x: "1" }), { ...at, execution: "e3" }, { ...about, properties: { blessed: 0 } });
      expect(second.digest).toBe(first.digest);
      expect(third.digest).not.toBe(first.digest);
    });

    test("a changed, shortened or missing file makes the artifact absent, even when size and times are as before", async () => {
      for (const damage of [
        (path: string) => writeFile(path, "tampere!"),
        (path: string) => writeFile(path, "orig"),
        (path: string) => rm(path),
        async (path: string) => { const { atime, mtime } = await stat(path); await writeFile(path, "tampered"); await utimes(path, atime, mtime); },
      ]) {
        const store = await create();
        const artifact = await store.commit(await folder({ x: "original" }), at, about);
        expect(await store.open(artifact)).toEqual(artifact);
        await damage(join(artifact.path, "x"));
        expect(await store.open(artifact)).toBeUndefined();
      }
    });

    test("a whole copy of the same artifact stands in for a damaged one", async () => {
      const store = await create();
      const first = await store.commit(await folder({ x: "1" }), at, about);
      const second = await store.commit(await folder({ x: "1" }), { ...at, execution: "e2" }, about);
      await rm(first.path, { recursive: true });
      expect((await store.open(first))?.path).toBe(second.path);
    });

    test("what is not there is undefined", async () => {
      const store = await create();
      const elsewhere = await create();
      const artifact = await elsewhere.commit(await folder({ x: "1" }), at, about);
      expect(await store.open(artifact)).toBeUndefined();
    });

    test("an artifact without files is one", async () => {
      const store = await create();
      const artifact = await store.commit(await folder({}), at, about);
      expect(await store.open(artifact)).toEqual(artifact);
    });

    test("names that would leave the store are refused, manifests that would are absent", async () => {
      const store = await create();
      for (const bad of ["..", "a/b", "/x", ".index", ""]) {
        await expect(store.commit(await folder({ x: "1" }), { ...at, node: bad }, about)).rejects.toThrow("cannot name a folder");
      }
      const artifact = await store.commit(await folder({ x: "1" }), at, about);
      expect(await store.open({ ...artifact, manifest: [{ path: "../x", size: 1, digest: digestOf("1") }] })).toBeUndefined();
    });

    test("a link inside an artifact is refused", async () => {
      const store = await create();
      const directory = await folder({ x: "1" });
      await symlink("/etc/passwd", join(directory, "y"));
      await expect(store.commit(directory, at, about)).rejects.toThrow("y is not a plain file");
    });
  });
}
