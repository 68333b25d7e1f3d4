/** Modules that are provided without being installed: specifier → how to load it for a workspace. */
export type VirtualModules = Readonly<Record<string, (workspace: string) => Promise<unknown>>>;
/** Gives the exports of a module, named by its path relative to the workspace. */
export type ModuleLoader = (module: string) => Promise<Readonly<Record<string, unknown>>>;
/**
 * A loader of the user's TypeScript and JavaScript modules, by path relative to the workspace, with nothing installed
 * there: only the virtual modules that a module really imports are loaded. Modules are evaluated once per process.
 * Code that cannot be read or throws while it loads is a `UserError` with its place.
 */
export declare function moduleLoader(workspace: string, virtual: VirtualModules): Promise<ModuleLoader>;
