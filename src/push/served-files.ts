import type { Artifact, ManifestEntry } from "../core/artifact.ts";
import { digestOfJson, type Digest } from "../core/digest.ts";

const servingFolder = "Format-Serving/";

/** A file of a version as it is served, and where it lies in the model artifact. */
export interface ServedFile extends ManifestEntry {
  /** Path inside the artifact's directory. */
  readonly source: string;
}

/** What of a model is served: the contents of `Format-Serving/`, or everything where there is no such folder. `saved_model.pb` is last. */
export function servedFiles(model: Pick<Artifact, "manifest">): readonly ServedFile[] {
  const serving = model.manifest.filter(({ path }) => path.startsWith(servingFolder));
  const files = (serving.length > 0 ? serving : model.manifest).map(({ path, size, digest }): ServedFile => ({
    path: serving.length > 0 ? path.slice(servingFolder.length) : path, size, digest, source: path,
  }));
  return [...files].sort((a, b) => Number(a.path === "saved_model.pb") - Number(b.path === "saved_model.pb") || (a.path < b.path ? -1 : 1));
}

/** The digest of served files, whatever their order: what `Pushed.digest` says and `has` compares. */
export function servedDigest(files: readonly ManifestEntry[]): Digest {
  const entries = files.map(({ path, size, digest }) => ({ path, size, digest }));
  return digestOfJson(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
