import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Artifact } from "../../src/core/artifact.ts";
import { digestOf, digestOfJson } from "../../src/core/digest.ts";
import type { JsonObject } from "../../src/core/json.ts";
import type { Push, Pushed, PushTarget } from "../../src/core/push-target.ts";

/** A fresh, empty place to push to. */
export interface PushPlace {
  readonly target: PushTarget;
  readonly settings: JsonObject;
  readonly workspace: string;
  /** The files of a version as a server sees them, by path. */
  files(pushed: Pushed): Promise<Readonly<Record<string, string>>>;
  /** All versions there, rising. */
  versions(): Promise<readonly string[]>;
  /** Takes a version away, as a person would. */
  remove(pushed: Pushed): Promise<void>;
}

/** A model artifact with these files, in a temporary directory. */
export async function modelArtifact(files: Readonly<Record<string, string>>): Promise<Artifact<"Model">> {
  const path = await mkdtemp(join(tmpdir(), "assay-model-"));
  const manifest = [];
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
    manifest.push({ path: file, size: Buffer.byteLength(text), digest: digestOf(text) });
  }
  return { type: "Model", path, manifest, properties: {}, digest: digestOfJson(manifest) };
}

const first = { "Format-Serving/saved_model.pb": "graph 1", "Format-Serving/variables/variables.index": "index", "Format-Serving/assets/carrier.txt": "AA\nUA\n", "assay_model.json": "{}" };
const second = { ...first, "Format-Serving/saved_model.pb": "graph 2" };
const served = { "saved_model.pb": "graph 1", "variables/variables.index": "index", "assets/carrier.txt": "AA\nUA\n" };

/** What every place to push to promises. `create` gives a fresh, empty one each time. */
export function pushTargetContract(name: string, create: () => Promise<PushPlace>): void {
  const never = new AbortController().signal;

  async function begin() {
    const place = await create();
    const push = async (files: Readonly<Record<string, string>>, version: string): Promise<Pushed> => {
      const request: Push = { pipeline: "flights", model: await modelArtifact(files), version, settings: place.settings, workspace: place.workspace, note: "auc 0.731" };
      return place.target.push(request, never);
    };
    return { place, push };
  }

  describe(`${name} keeps the contract of push targets`, () => {
    test("the version holds what is served of the model, byte for byte", async () => {
      const { place, push } = await begin();
      const pushed = await push(first, "1764288123");
      expect(pushed.version).toBe("1764288123");
      expect(pushed.target).toBe(place.target.name);
      expect(await place.files(pushed)).toEqual(served);
      expect(await place.target.has(pushed, place.settings, place.workspace)).toBe(true);
    });

    test("pushing the same model again finds the version that is there and makes none", async () => {
      const { place, push } = await begin();
      const pushed = await push(first, "1764288123");
      expect(await push(first, "1764288999")).toEqual(pushed);
      expect(await place.versions()).toEqual(["1764288123"]);
    });

    test("another model makes another version with another digest", async () => {
      const { place, push } = await begin();
      const one = await push(first, "10"), two = await push(second, "11");
      expect(two.digest).not.toBe(one.digest);
      expect(await place.versions()).toEqual(["10", "11"]);
      expect((await place.files(one))["saved_model.pb"]).toBe("graph 1");
    });

    test("a new version is greater than every version there, whatever the clock says", async () => {
      const { place, push } = await begin();
      await push(first, "100");
      const pushed = await push(second, "99");
      expect(BigInt(pushed.version)).toBeGreaterThan(100n);
      expect(await place.versions()).toHaveLength(2);
    });

    test("going back to an earlier model makes a new version, because the newest is the one that is served", async () => {
      const { push } = await begin();
      await push(first, "10");
      await push(second, "11");
      const back = await push(first, "12");
      expect(back.version).toBe("12");
    });

    test("a version that was taken away is no longer there", async () => {
      const { place, push } = await begin();
      const pushed = await push(first, "10");
      await place.remove(pushed);
      expect(await place.target.has(pushed, place.settings, place.workspace)).toBe(false);
    });

    test("a model whose bytes are not those of its manifest is refused, and no version appears", async () => {
      const place = await create();
      const model = await modelArtifact(first);
      await writeFile(join(model.path, "Format-Serving/saved_model.pb"), "graph X");
      const request: Push = { pipeline: "flights", model, version: "10", settings: place.settings, workspace: place.workspace, note: "" };
      await expect(place.target.push(request, never)).rejects.toThrow("not what was evaluated");
      expect(await place.versions()).toEqual([]);
      expect(await readFile(join(model.path, "assay_model.json"), "utf8")).toBe("{}");
    });

    test("a push that is stopped leaves no version", async () => {
      const place = await create();
      const request: Push = { pipeline: "flights", model: await modelArtifact(first), version: "10", settings: place.settings, workspace: place.workspace, note: "" };
      await expect(place.target.push(request, AbortSignal.abort())).rejects.toThrow();
      expect(await place.versions()).toEqual([]);
    });
  });
}
