import type { Artifact, Properties } from "../core/artifact.ts";
import type { Origin, Progress } from "../core/component.ts";
import type { Mistake } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
/** Which component a child is to use: a standard one by its name, or one of the user. */
export type ComponentReference = {
    readonly name: string;
} | Origin;
/** What a child can be asked for, with the settings that a `pipeline.ts` is built with. */
export type ChildTask = {
    readonly settings?: JsonObject;
} & ({
    readonly do: "run";
    readonly component: ComponentReference;
    readonly inputs: Readonly<Record<string, Artifact | undefined>>;
    readonly outputs: Readonly<Record<string, {
        readonly type: string;
        readonly path: string;
    }>>;
    readonly parameters: JsonObject;
    readonly workspace: string;
    readonly temporary: string;
    readonly seed: number;
} | {
    readonly do: "show" | "valid";
    readonly component: ComponentReference;
    readonly inputs: Readonly<Record<string, Artifact | undefined>>;
    readonly outputs: Readonly<Record<string, Artifact>>;
    readonly parameters: JsonObject;
    readonly workspace: string;
} | {
    readonly do: "resolve";
    readonly component: ComponentReference;
    readonly parameters: JsonObject;
    readonly workspace: string;
} | {
    readonly do: "describe";
    readonly module: string;
    readonly workspace: string;
});
/** Why a task failed: mistakes of the user with their places, or a fault with its stack. Errors themselves do not cross. */
export type ChildFailure = {
    readonly sort: "user";
    readonly mistakes: readonly Mistake[];
    readonly detail?: string;
} | {
    readonly sort: "bug";
    readonly message: string;
    readonly stack?: string;
};
/** What a child says. */
export type ChildMessage = {
    readonly type: "progress";
    readonly progress: Progress;
} | {
    readonly type: "log";
    readonly line: string;
} | {
    readonly type: "done";
    readonly value: unknown;
} | {
    readonly type: "failed";
    readonly failure: ChildFailure;
};
/** A message of a child, checked: code of the user runs there and could have sent it. */
export declare function parseChildMessage(value: unknown): ChildMessage | undefined;
/** Output → properties, from what `run` in a child returned; what is no property value is left out. */
export declare function parseProperties(value: unknown): Readonly<Record<string, Properties>>;
/** Whether a value is an object with members. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
