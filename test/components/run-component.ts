import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Artifact, PropertyValue } from "../../src/core/artifact.ts";
import type { Component } from "../../src/core/component.ts";
import { digestOf, type Digest } from "../../src/core/digest.ts";
import type { Showing } from "../../src/core/report.ts";
import { manifestOf } from "../../src/store/manifest.ts";

export interface Ran {
  readonly artifacts: Readonly<Record<string, Artifact>>;
  readonly materials: Readonly<Record<string, Digest>>;
  readonly showing: Showing;
  readonly log: readonly string[];
}

/** Runs a component in process, with fresh directories: resolve, run, show. */
export async function runComponent(component: Component, inputs: Readonly<Record<string, Artifact | undefined>>, given: { readonly parameters?: object; readonly workspace?: string; readonly earlier?: readonly Readonly<Record<string, Artifact>>[] } = {}): Promise<Ran> {
  const root = mkdtempSync(join(tmpdir(), "component-"));
  const { workspace = root } = given;
  const outputs = Object.fromEntries(Object.entries(component.outputs).map(([key, { type }]) => {
    mkdirSync(join(root, key));
    return [key, { type: type.name, path: join(root, key), properties: {} as Record<string, PropertyValue> }];
  }));
  const log: string[] = [];
  const { parameters, materials } = component.resolve ? await component.resolve(given.parameters ?? {}, workspace) : { parameters: given.parameters ?? {}, materials: {} };
  await component.run(inputs as never, {
    pipeline: "test", parameters, outputs: outputs as never, workspace, temporary: root, seed: 1, signal: new AbortController().signal, materials, earlier: async () => given.earlier ?? [], targets: {},
    load: () => Promise.reject(new Error("no user code here")), progress: () => undefined, log: (line) => log.push(line),
  });
  const artifacts = Object.fromEntries(await Promise.all(Object.entries(outputs).map(async ([key, output]) => [key, { ...output, digest: digestOf(output.path), manifest: (await manifestOf(output.path)).manifest }] as const)));
  const showing = await component.show!({ inputs, outputs: artifacts, parameters, workspace } as never);
  return { artifacts, materials, showing, log };
}

/** An artifact of a directory that a test has filled. */
export function artifact(type: string, path: string, properties: Readonly<Record<string, PropertyValue>> = {}): Artifact {
  return { type, path, digest: digestOf(path), manifest: [], properties };
}
