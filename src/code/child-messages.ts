import type { Artifact, Properties, PropertyValue } from "../core/artifact.ts";
import type { Origin, Progress } from "../core/component.ts";
import type { Mistake } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";

/** Which component a child is to use: a standard one by its name, or one of the user. */
export type ComponentReference = { readonly name: string } | Origin;

/** What a child can be asked for, with the settings that a `pipeline.ts` is built with. */
export type ChildTask = { readonly settings?: JsonObject } & (
  | {
    readonly do: "run"; readonly component: ComponentReference; readonly inputs: Readonly<Record<string, Artifact | undefined>>;
    readonly outputs: Readonly<Record<string, { readonly type: string; readonly path: string }>>;
    readonly parameters: JsonObject; readonly workspace: string; readonly temporary: string; readonly seed: number;
  }
  | { readonly do: "show" | "valid"; readonly component: ComponentReference; readonly inputs: Readonly<Record<string, Artifact | undefined>>; readonly outputs: Readonly<Record<string, Artifact>>; readonly parameters: JsonObject; readonly workspace: string }
  | { readonly do: "resolve"; readonly component: ComponentReference; readonly parameters: JsonObject; readonly workspace: string }
  | { readonly do: "describe"; readonly module: string; readonly workspace: string }
);

/** Why a task failed: mistakes of the user with their places, or a fault with its stack. Errors themselves do not cross. */
export type ChildFailure =
  | { readonly sort: "user"; readonly mistakes: readonly Mistake[]; readonly detail?: string }
  | { readonly sort: "bug"; readonly message: string; readonly stack?: string };

/** What a child says. */
export type ChildMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "log"; readonly line: string }
  | { readonly type: "done"; readonly value: unknown }
  | { readonly type: "failed"; readonly failure: ChildFailure };

/** A message of a child, checked: code of the user runs there and could have sent it. */
export function parseChildMessage(value: unknown): ChildMessage | undefined {
  if (!isObject(value)) return undefined;
  if (value["type"] === "progress") return { type: "progress", progress: parseProgress(value["progress"]) };
  if (value["type"] === "log") return { type: "log", line: String(value["line"]) };
  if (value["type"] === "done") return { type: "done", value: value["value"] };
  if (value["type"] === "failed") return { type: "failed", failure: parseFailure(value["failure"]) };
  return undefined;
}

/** Output → properties, from what `run` in a child returned; what is no property value is left out. */
export function parseProperties(value: unknown): Readonly<Record<string, Properties>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([output, properties]) => [output, isObject(properties) ? Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, PropertyValue] => isPropertyValue(entry[1]))) : {}]));
}

function isPropertyValue(value: unknown): value is PropertyValue {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

function parseProgress(value: unknown): Progress {
  if (!isObject(value)) return {};
  const { done, total, unit, note } = value;
  return {
    ...(typeof done === "number" ? { done } : {}), ...(typeof total === "number" ? { total } : {}),
    ...(typeof unit === "string" ? { unit } : {}), ...(typeof note === "string" ? { note: note.slice(0, 200) } : {}),
  };
}

function parseFailure(value: unknown): ChildFailure {
  if (!isObject(value)) return { sort: "bug", message: "a child process failed without a reason" };
  const { mistakes, detail, message, stack } = value;
  if (value["sort"] === "user" && Array.isArray(mistakes)) return { sort: "user", mistakes: mistakes.filter(isMistake), ...(typeof detail === "string" ? { detail } : {}) };
  return { sort: "bug", message: String(message), ...(typeof stack === "string" ? { stack } : {}) };
}

function isMistake(value: unknown): value is Mistake {
  return isObject(value) && typeof value["message"] === "string" && (value["hint"] === undefined || typeof value["hint"] === "string") && (value["place"] === undefined || isObject(value["place"]));
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
