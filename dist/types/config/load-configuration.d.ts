import type { Configuration } from "./configuration.ts";
import { type YamlSource } from "./yaml-source.ts";
/** What to load: a folder with an `assay.yml`, or the file itself. */
export interface ConfigurationRequest {
    readonly path: string;
    /** Name of an environment that must exist, or names tried in order of which the first that exists counts. */
    readonly environment?: string | readonly string[];
    /** `train.steps=100` */
    readonly sets?: readonly string[];
}
/** A configuration, its folder, and where its values stand in the file. */
export interface LoadedConfiguration {
    readonly configuration: Configuration;
    /** Folder of the file: relative paths in it are relative to this. */
    readonly workspace: string;
    readonly file: string;
    readonly environment?: string;
    readonly source: YamlSource;
}
/**
 * Reads, checks and overlays `assay.yml`. All mistakes of the file come in one UserError, each with line, column
 * and the nearest known name. Lists and scalars of an environment replace, maps are merged.
 */
export declare function loadConfiguration({ path, environment, sets }: ConfigurationRequest): Promise<LoadedConfiguration>;
