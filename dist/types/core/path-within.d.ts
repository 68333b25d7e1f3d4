import * as here from "node:path";
/**
 * A file's path seen from a folder, with `/` on every system: what stands in records, fingerprints, annotations and
 * messages must be the same wherever a pipeline runs. Begins with `..` when the file is elsewhere; absolute when it is on
 * another drive. `path` is the rule of the system.
 */
export declare function pathWithin(folder: string, file: string, path?: Pick<typeof here, "relative" | "sep">): string;
