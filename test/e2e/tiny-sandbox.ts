import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tinyFiles } from "../redteam/tiny.ts";
import { root, Sandbox } from "./sandbox.ts";

/** A repository with a pipeline that trains by a shell script in a moment and pushes to releases, and with the workflows that call ours. */
export async function tinySandbox(more: Readonly<Record<string, string>> = {}): Promise<Sandbox> {
  const sandbox = await new Sandbox().start();
  for (const name of readdirSync(sandbox.clone)) if (!name.startsWith(".git")) rmSync(join(sandbox.clone, name), { recursive: true });
  const pushing = { "assay.yml": tinyFiles["assay.yml"]!.replace("{ directory: serving/ }", "{ release: {} }") };
  for (const [name, text] of Object.entries({ ...tinyFiles, ...pushing, ...more })) writeFileSync(join(sandbox.clone, name), text);
  cpSync(join(root, "examples/workflows"), join(sandbox.clone, ".github/workflows"), { recursive: true });
  sandbox.commit("A tiny pipeline");
  sandbox.push("main");
  return sandbox;
}
