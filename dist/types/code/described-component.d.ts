import type { Component } from "../core/component.ts";
import type { Pipeline } from "../core/pipeline.ts";
import { type ChildTask } from "./child-messages.ts";
import type { ComponentDescription, ModuleDescription } from "./describe.ts";
/** Asks a child process; `name` is who asks, for sentences. */
type AskChild = (task: ChildTask, name: string) => Promise<unknown>;
/**
 * A component of the user from its description: `run` belongs into a child process, the other functions ask one.
 * The digests of its module and of what that imports are among its materials.
 */
export declare function describedComponent(description: ComponentDescription, workspace: string, ask: AskChild): Component;
/** The exported component of this name; a `UserError` with the nearest name when there is none. */
export declare function componentNamed({ module, components }: ModuleDescription, name: string): ComponentDescription;
/** The one pipeline a module exports, as `default` or by name, its standard components put in by `standard`. */
export declare function describedPipeline({ module, pipelines }: ModuleDescription, parts: {
    readonly workspace: string;
    readonly ask: AskChild;
    standard(name: string): Promise<Component | undefined>;
}): Promise<Pipeline>;
export {};
