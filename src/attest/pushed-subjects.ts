import type { ManifestEntry } from "../core/artifact.ts";
import { digestOf, type Digest } from "../core/digest.ts";
import { canonicalJson } from "../core/json.ts";
import type { Pushed } from "../core/push-target.ts";
import { mostSubjects, type AttestedPush, type Subject } from "./statement.ts";

/** A push that is to be signed. */
export interface SignablePush {
  readonly pushed: Pushed;
  /** Other files of it than the model's, by name: archive and manifest of a release. */
  readonly assets: ReadonlyMap<string, Digest>;
}

/** What statements name, and the manifest to keep beside a folder when its files are too many to be named one by one. */
export interface PushedSubjects {
  readonly subjects: readonly Subject[];
  readonly pushed: readonly AttestedPush[];
  /** Text of the manifest, when it stands for the files. */
  readonly manifest?: string;
}

/** The subjects of statements on pushes of one model: assets, and every file of it by `<pipeline>/<version>/<path>`; of very many files their manifest. */
export function pushedSubjects(pipeline: string, pushes: readonly SignablePush[], files: readonly ManifestEntry[]): PushedSubjects {
  const folderOf = ({ version }: Pushed): string => `${pipeline}/${version}/`;
  const assets = pushes.flatMap(({ assets: each }) => [...each].map(([name, digest]): Subject => ({ name, digest })));
  const folders = [...new Set(pushes.map(({ pushed }) => folderOf(pushed)))];
  const named = folders.flatMap((folder) => files.map(({ path, digest }): Subject => ({ name: `${folder}${path}`, digest })));
  const each = assets.length + named.length <= mostSubjects;
  const manifest = each ? undefined : `${canonicalJson({ pipeline, files: files.map(({ path, size, digest }) => ({ path, size, digest })) })}\n`;
  return {
    subjects: manifest === undefined ? [...assets, ...named] : [...assets, { name: `${pipeline}.manifest.json`, digest: digestOf(manifest) }],
    pushed: pushes.map(({ pushed }) => ({ target: pushed.target, version: pushed.version, location: pushed.location, folder: folderOf(pushed), files: each ? "subjects" : "manifest" })),
    ...(manifest === undefined ? {} : { manifest }),
  };
}
