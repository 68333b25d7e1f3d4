import type { ArtifactType } from "../core/artifact.ts";
import type { Component, Origin } from "../core/component.ts";
import { type JsonObject } from "../core/json.ts";
import type { Pipeline } from "../core/pipeline.ts";
/** A port as plain data. */
export interface PortDescription {
    readonly type: Pick<ArtifactType, "name" | "properties" | "base">;
    readonly optional: boolean;
}
/** A component as plain data: all of it but its functions. */
export interface ComponentDescription {
    readonly origin: Origin;
    readonly name: string;
    readonly version: number;
    readonly inputs: Readonly<Record<string, PortDescription>>;
    readonly outputs: Readonly<Record<string, PortDescription>>;
    readonly parameters: JsonObject;
    readonly runs: "child" | "fresh";
    readonly cache: "reuse" | "never";
    /** Which of the optional functions it has. */
    readonly has: {
        readonly resolve: boolean;
        readonly valid: boolean;
        readonly show: boolean;
    };
}
/** A node of a pipeline as plain data: its component by name or described, and where each input comes from. */
export interface NodeDescription {
    readonly id: string;
    readonly component: {
        readonly standard: string;
    } | {
        readonly described: ComponentDescription;
    };
    readonly inputs: Readonly<Record<string, {
        readonly from: "node";
        readonly node: string;
        readonly output: string;
    } | {
        readonly from: "baseline";
        readonly node?: string;
        readonly output: string;
    }>>;
    readonly parameters: JsonObject;
    readonly after: readonly string[];
}
/** What a module of the user exports, without any of its code. */
export interface ModuleDescription {
    readonly module: string;
    readonly exports: readonly string[];
    readonly components: readonly ComponentDescription[];
    readonly pipelines: readonly {
        readonly export: string;
        readonly name: string;
        readonly nodes: readonly NodeDescription[];
    }[];
}
/** Describes a loaded module. `standard` gives the standard components, so that a pipeline's use of one is known by identity. */
export declare function describeModule(module: string, exports: Readonly<Record<string, unknown>>, standard: (name: string) => Promise<Component | undefined>): Promise<ModuleDescription>;
/** Whether an export of the user's has the form of a component. Judged by form, as exports of strangers must be. */
export declare function isComponent(value: unknown): value is Component;
/** Whether an export of the user's has the form of a pipeline, nodes included. */
export declare function isPipeline(value: unknown): value is Pipeline;
