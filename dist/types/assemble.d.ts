import type { MetadataStore } from "./metadata/metadata-store.ts";
import type { ArtifactStore } from "./store/artifact-store.ts";
import type { Listener } from "./core/event.ts";
import type { Pipeline } from "./core/pipeline.ts";
import type { Provenance } from "./core/provenance.ts";
import type { PushTarget } from "./core/push-target.ts";
import { type ConfigurationRequest, type LoadedConfiguration } from "./config/load-configuration.ts";
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
export declare function stateDirectory(workspace: string): string;
/**
 * From `assay.yml` to a checked pipeline and the options of its run: what the command line and the Action have in common.
 * All mistakes of configuration and parameters are one `UserError`.
 */
export declare function assemble(assembly: Assembly): Promise<Assembled>;
/** The pipeline with each step's parameters checked against its schema, defaults filled in. All mistakes are one `UserError`. */
export declare function checkedParameters(pipeline: Pipeline, loaded: LoadedConfiguration): Pipeline;
export {};
