import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { moduleGraph, resolveModule } from "./code-digests.ts";
import { userMistake } from "./user-mistake.ts";

/** Modules that are provided without being installed: specifier → how to load it for a workspace. */
export type VirtualModules = Readonly<Record<string, (workspace: string) => Promise<unknown>>>;

/** Gives the exports of a module, named by its path relative to the workspace. */
export type ModuleLoader = (module: string) => Promise<Readonly<Record<string, unknown>>>;

/**
 * A loader of the user's TypeScript and JavaScript modules, by path relative to the workspace, with nothing installed
 * there: only the virtual modules that a module really imports are loaded. Modules are evaluated once per process.
 * Code that cannot be read or throws while it loads is a `UserError` with its place.
 */
export async function moduleLoader(workspace: string, virtual: VirtualModules): Promise<ModuleLoader> {
  const { createJiti } = await import("jiti/static");
  const provided: Record<string, unknown> = {};
  const base = pathToFileURL(join(workspace, "_")).href;
  const jiti = createJiti(base, { fsCache: false, moduleCache: true, interopDefault: false, virtualModules: provided });
  return async (module) => {
    const { packages } = await moduleGraph(workspace, module);
    for (const specifier of packages) {
      const load = Object.hasOwn(virtual, specifier) ? virtual[specifier] : undefined;
      if (load && !Object.hasOwn(provided, specifier)) provided[specifier] = await load(workspace);
    }
    try {
      return await jiti.import<Readonly<Record<string, unknown>>>(await resolveModule(workspace, module));
    } catch (error) {
      throw userMistake(error, workspace);
    }
  };
}
