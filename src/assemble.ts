import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./core/error-code.ts";
import { findBaseline } from "./metadata/baseline.ts";
import { forcedBlessing, withdrawnModels } from "./metadata/decisions.ts";
import { folderStore } from "./metadata/folder-store.ts";
import type { MetadataStore } from "./metadata/metadata-store.ts";
import { directoryStore } from "./store/directory-store.ts";
import type { ArtifactStore } from "./store/artifact-store.ts";
import type { Component } from "./core/component.ts";
import { UserError, type Mistake } from "./core/error.ts";
import type { Listener } from "./core/event.ts";
import type { JsonObject } from "./core/json.ts";
import type { Pipeline } from "./core/pipeline.ts";
import type { Provenance } from "./core/provenance.ts";
import { storageError } from "./core/storage-error.ts";
import type { PushTarget } from "./core/push-target.ts";
import { checkJson } from "./config/check-json.ts";
import { configuredPipeline } from "./config/configured-pipeline.ts";
import { loadConfiguration, type ConfigurationRequest, type LoadedConfiguration } from "./config/load-configuration.ts";
import { mistakePlacer } from "./config/mistake-places.ts";
import { childProcesses, type ChildProcesses } from "./code/child.ts";
import { directoryTarget } from "./push/directory.ts";
import { resolveBackend } from "./model/backend.ts";
import { reachableFrom } from "./reachable.ts";
import { localProvenance } from "./repository.ts";
import { standardComponent } from "./standard-components.ts";
import type { RunOptions } from "./run/run-options.ts";

/** What an entry knows that the engine does not. */
interface Assembly extends ConfigurationRequest {
  /** Folder of the entry files: `child.js` (or `child.ts`) lies there. */
  readonly home: string;
  /** Nothing is going to be run: no folder for what runs make. */
  readonly onlyChecked?: boolean;
  readonly listener?: Listener;
  readonly signal?: AbortSignal;
  readonly provenance?: Provenance;
  /** Commit whose history holds the baseline; the one checked out when not given. */
  readonly baselineCommit?: string;
  readonly targets?: Readonly<Record<string, PushTarget>>;
  /** Puts shared records over those of this machine. */
  metadata?(local: MetadataStore): MetadataStore;
  /** Puts remote bytes behind those of this machine. */
  artifacts?(local: ArtifactStore, metadata: MetadataStore): ArtifactStore;
}

/** A pipeline ready to run, with everything it needs. `close` ends the child processes. */
export interface Assembled {
  readonly loaded: LoadedConfiguration;
  readonly pipeline: Pipeline;
  readonly options: RunOptions;
  close(): Promise<void>;
}

/** Folder of a workspace in which Assay keeps artifacts, records and runs. */
export function stateDirectory(workspace: string): string {
  return join(workspace, ".assay");
}

/**
 * From `assay.yml` to a checked pipeline and the options of its run: what the command line and the Action have in common.
 * All mistakes of configuration and parameters are one `UserError`.
 */
export async function assemble(assembly: Assembly): Promise<Assembled> {
  const loaded = await loadConfiguration(assembly);
  const { workspace } = loaded;
  const children = childProcesses({ home: assembly.home, workspace, components: standardComponent });
  try {
    const pipeline = await checkedPipeline(loaded, children);
    const state = assembly.onlyChecked ? stateDirectory(workspace) : await prepareState(workspace);
    const localRecords = folderStore(join(state, "metadata"));
    const metadata = assembly.metadata?.(localRecords) ?? localRecords;
    const localBytes = directoryStore(join(state, "artifacts"));
    const artifacts = assembly.artifacts?.(localBytes, metadata) ?? localBytes;
    const provenance = assembly.provenance ?? await localProvenance(workspace);
    const tip = assembly.baselineCommit ?? provenance.commit;
    const history = tip === undefined ? undefined : reachableFrom(workspace, tip);
    const options: RunOptions = {
      workspace, stateDirectory: state, metadata, artifacts, provenance,
      executor: children.execute,
      targets: { directory: directoryTarget, ...assembly.targets },
      baseline: (plan) => findBaseline(metadata, {
        pipeline: pipeline.name,
        isReachable: (commit, tree) => commit === undefined ? provenance.commit === undefined : history?.has(commit, tree) ?? false,
        ...(history && { behind: (commit, tree) => history.behind(commit, tree) }),
        commit: provenance.commit, tree: provenance.tree,
        ...(plan.candidate && { candidate: plan.candidate }),
      }),
      ...(provenance.trusted && { forced: (judged) => forcedBlessing(metadata, { pipeline: pipeline.name, ...judged }) }),
      withdrawn: async (model) => {
        const rollback = (await withdrawnModels(metadata, pipeline.name)).get(model);
        return rollback && `${rollback.actor} rolled this model back${rollback.reason === undefined ? "" : `: ${JSON.stringify(rollback.reason)}`}`;
      },
      ...(assembly.listener && { listener: assembly.listener }),
      ...(assembly.signal && { signal: assembly.signal }),
      ...(loaded.environment !== undefined && { environment: loaded.environment }),
      runtime: (component) => runtimeOf(component, workspace),
      placeMistake: mistakePlacer(loaded),
    };
    return { loaded, pipeline, options, close: () => children.close() };
  } catch (error) {
    await children.close();
    throw error;
  }
}

/** Makes the state directory, with a `.gitignore` of its own: what is in it never belongs into a commit. */
async function prepareState(workspace: string): Promise<string> {
  const state = stateDirectory(workspace);
  try {
    await mkdir(state, { recursive: true });
    await writeFile(join(state, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw storageError(error, state);
  }
  return state;
}

async function checkedPipeline(loaded: LoadedConfiguration, children: ChildProcesses): Promise<Pipeline> {
  return checkedParameters(await configuredPipeline(loaded, children), loaded);
}

/** The pipeline with each step's parameters checked against its schema, defaults filled in. All mistakes are one `UserError`. */
export function checkedParameters(pipeline: Pipeline, loaded: LoadedConfiguration): Pipeline {
  const mistakes: Mistake[] = [];
  const nodes = pipeline.nodes.map((node) => {
    const parameters = structuredClone(node.parameters) as JsonObject;
    mistakes.push(...checkJson(parameters, node.component.parameters, { place: () => ({ file: loaded.source.file }), fill: true, within: [node.id] }));
    return { ...node, parameters };
  });
  if (mistakes.length > 0) throw new UserError(mistakes);
  return { ...pipeline, nodes };
}

/** The part of the machine that can change what a component makes: floating-point kernels differ between backends. */
function runtimeOf({ runs, origin }: Component, workspace: string): Readonly<Record<string, string>> {
  if (origin || (runs !== "child" && runs !== "fresh")) return {};
  return { arch: process.arch, backend: resolveBackend("auto", workspace) };
}
