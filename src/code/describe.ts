import type { ArtifactType } from "../core/artifact.ts";
import type { Component, Origin, Ports } from "../core/component.ts";
import { canonicalJson, type JsonObject } from "../core/json.ts";
import type { Node, Pipeline, Wire } from "../core/pipeline.ts";
import { isObject } from "./child-messages.ts";

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
  readonly has: { readonly resolve: boolean; readonly valid: boolean; readonly show: boolean };
}

/** A node of a pipeline as plain data: its component by name or described, and where each input comes from. */
export interface NodeDescription {
  readonly id: string;
  readonly component: { readonly standard: string } | { readonly described: ComponentDescription };
  readonly inputs: Readonly<Record<string, { readonly from: "node"; readonly node: string; readonly output: string } | { readonly from: "baseline"; readonly node?: string; readonly output: string }>>;
  readonly parameters: JsonObject;
  readonly after: readonly string[];
}

/** What a module of the user exports, without any of its code. */
export interface ModuleDescription {
  readonly module: string;
  readonly exports: readonly string[];
  readonly components: readonly ComponentDescription[];
  readonly pipelines: readonly { readonly export: string; readonly name: string; readonly nodes: readonly NodeDescription[] }[];
}

/** Describes a loaded module. `standard` gives the standard components, so that a pipeline's use of one is known by identity. */
export async function describeModule(module: string, exports: Readonly<Record<string, unknown>>, standard: (name: string) => Promise<Component | undefined>): Promise<ModuleDescription> {
  const components: ComponentDescription[] = [];
  const pipelines: ModuleDescription["pipelines"][number][] = [];
  for (const [name, value] of Object.entries(exports)) {
    if (isComponent(value)) components.push(describeComponent(value, { module, export: name }));
    if (isPipeline(value)) {
      const nodes = await Promise.all(value.nodes.map(async (node) => describeNode(node, (await standard(node.component.name)) === node.component ? undefined : { module, export: name, node: node.id })));
      pipelines.push({ export: name, name: value.name, nodes });
    }
  }
  return { module, exports: Object.keys(exports).sort(), components, pipelines };
}

/** Whether an export of the user's has the form of a component. Judged by form, as exports of strangers must be. */
export function isComponent(value: unknown): value is Component {
  return isObject(value) && typeof value["name"] === "string" && typeof value["version"] === "number" && isObject(value["inputs"]) && isObject(value["outputs"]) && typeof value["run"] === "function";
}

/** Whether an export of the user's has the form of a pipeline, nodes included. */
export function isPipeline(value: unknown): value is Pipeline {
  return isObject(value) && typeof value["name"] === "string" && Array.isArray(value["nodes"]) && value["nodes"].every((node) => isObject(node) && typeof node["id"] === "string" && isComponent(node["component"]));
}

function describeComponent(component: Component, origin: Origin): ComponentDescription {
  return {
    origin, name: component.name, version: component.version,
    inputs: describePorts(component.inputs), outputs: describePorts(component.outputs),
    parameters: plain(component.parameters ?? {}),
    runs: component.runs === "fresh" ? "fresh" : "child", cache: component.cache ?? "reuse",
    has: { resolve: component.resolve !== undefined, valid: component.valid !== undefined, show: component.show !== undefined },
  };
}

function describePorts(ports: Ports): Record<string, PortDescription> {
  return Object.fromEntries(Object.entries(ports).map(([name, { type, optional }]) => [name, { type: { name: type.name, properties: type.properties, ...(type.base ? { base: type.base } : {}) }, optional }]));
}

function describeNode({ id, component, inputs, parameters, after }: Node, origin: Origin | undefined): NodeDescription {
  return {
    id, parameters: plain(parameters), after,
    component: origin ? { described: describeComponent(component, origin) } : { standard: component.name },
    inputs: Object.fromEntries(Object.entries(inputs).map(([port, wire]) => [port, describeWire(wire)])),
  };
}

function describeWire(wire: Wire): NodeDescription["inputs"][string] {
  if (wire.from === "node") return { from: "node", node: wire.node, output: wire.output };
  return { from: "baseline", output: wire.output, ...(wire.node === undefined ? {} : { node: wire.node }) };
}

/** JSON only: what could not be sent is an error here and not a surprise later. */
function plain(value: unknown): JsonObject {
  return JSON.parse(canonicalJson(value)) as JsonObject;
}
