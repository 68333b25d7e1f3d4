import { type Digest } from "../core/digest.ts";
/** A module of the user with what it imports, in turn. */
interface ModuleGraph {
    /** Absolute paths and bytes: the module itself and its relative imports. */
    readonly files: ReadonlyMap<string, Uint8Array>;
    /** What is imported by a package's name. */
    readonly packages: ReadonlySet<string>;
}
/**
 * Digests of a module of the user and of everything it imports by a relative path, in turn: path relative to the
 * workspace → digest, sorted. Packages are not among them: what they are is decided by the user's lock file.
 * A module that is not there is a `UserError` that names the nearest file.
 */
export declare function codeDigests(workspace: string, module: string): Promise<Record<string, Digest>>;
/** Follows a module's relative imports, as `importedSpecifiers` sees them. */
export declare function moduleGraph(workspace: string, module: string): Promise<ModuleGraph>;
/** Absolute path of a module named relative to the workspace, with or without its extension. */
export declare function resolveModule(workspace: string, module: string): Promise<string>;
export {};
