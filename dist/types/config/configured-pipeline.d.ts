import type { Component } from "../core/component.ts";
import type { JsonObject } from "../core/json.ts";
import { type Pipeline } from "../core/pipeline.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";
/** Learns what a module of the user declares without running it in this process. */
interface ModuleDescriber {
    /** The component exported as `name`; its `run` stays where the module is loaded. */
    component(module: string, name: string): Promise<Component>;
    /** The pipeline exported by a `pipeline.ts`, built with these settings. */
    pipeline(module: string, settings: JsonObject): Promise<Pipeline>;
}
/**
 * The pipeline of an `assay.yml`: an ExampleGen → StatisticsGen → SchemaGen → ExampleValidator, then Transform where the
 * code exports `preprocess`, Trainer → Evaluator → InfraValidator where there is something to train, Pusher where there is
 * somewhere to push, and the components of the user's own.
 */
export declare function configuredPipeline(loaded: LoadedConfiguration, describer: ModuleDescriber): Promise<Pipeline>;
/** The parameters of ExampleValidator; names of rules and features stay as they are. */
export declare function validatorParameters({ stop: _, features, ...given }: JsonObject): JsonObject;
/** The parameters of StatisticsGen: the options of lift and of cross features are maps of their own. */
export declare function statisticsParameters(given: JsonObject): JsonObject;
export {};
