import type { ArtifactStore } from "./artifact-store.ts";
/**
 * Artifacts in a folder: `<root>/<node>/<output>/<execution>/…` as TFX lays them out, and an index by digest
 * (`<root>/.index/<digest>/<execution>.json`). An artifact becomes visible when its index file does, by a rename.
 * `open` compares sizes always, and digests whenever a file's times or inode are not those of the last verification.
 */
export declare function directoryStore(root: string): ArtifactStore;
