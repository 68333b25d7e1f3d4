import { artifactTypes, type ArtifactType, customArtifactType } from "../core/artifact.ts";
import type { Component, Port, Resolved } from "../core/component.ts";
import type { Pipeline, Wire } from "../core/pipeline.ts";
import { UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { type ChildTask, isObject } from "./child-messages.ts";
import { codeDigests } from "./code-digests.ts";
import type { ComponentDescription, ModuleDescription, NodeDescription, PortDescription } from "./describe.ts";

/** Asks a child process; `name` is who asks, for sentences. */
type AskChild = (task: ChildTask, name: string) => Promise<unknown>;

/**
 * A component of the user from its description: `run` belongs into a child process, the other functions ask one.
 * The digests of its module and of what that imports are among its materials.
 */
export function describedComponent(description: ComponentDescription, workspace: string, ask: AskChild): Component {
  const { origin, name, version, inputs, outputs, parameters, runs, cache, has } = description;
  return {
    name, version, inputs: portsOf(inputs), outputs: portsOf(outputs), parameters, runs, cache, origin,
    async resolve(given: JsonObject) {
      const materials = await codeDigests(workspace, origin.module);
      const own = has.resolve ? parseResolved(await ask({ do: "resolve", component: origin, parameters: given, workspace }, name), name) : { parameters: given, materials: {} };
      return { parameters: own.parameters, materials: { ...own.materials, ...materials } };
    },
    run() {
      return Promise.reject(new Error(`${name} is code of the user: it only runs in a child process`));
    },
    ...(has.valid && { valid: async (shown) => (await ask({ do: "valid", component: origin, ...shown }, name)) === true }),
    ...(has.show && { show: async (shown) => parseShowing(await ask({ do: "show", component: origin, ...shown }, name), name) }),
  };
}

/** The exported component of this name; a `UserError` with the nearest name when there is none. */
export function componentNamed({ module, components }: ModuleDescription, name: string): ComponentDescription {
  const found = components.find(({ origin }) => origin.export === name) ?? components.find((component) => component.name === name);
  if (found) return found;
  const known = components.map(({ origin }) => origin.export);
  throw new UserError(`${module} exports no component ${JSON.stringify(name.slice(0, 80))}`, { place: { file: module }, hint: `components exported there: ${known.join(", ") || "none; a component is made with component({ … })"}` });
}

/** The one pipeline a module exports, as `default` or by name, its standard components put in by `standard`. */
export async function describedPipeline({ module, pipelines }: ModuleDescription, parts: { readonly workspace: string; readonly ask: AskChild; standard(name: string): Promise<Component | undefined> }): Promise<Pipeline> {
  const chosen = pipelines.find((candidate) => candidate.export === "default") ?? pipelines[0];
  if (!chosen) throw new UserError(`${module} exports no pipeline`, { place: { file: module }, hint: "export default pipeline(\"name\", (add) => { … })" });
  const components = new Map<string, Component>();
  for (const { id, component } of chosen.nodes) {
    const known = "standard" in component ? await parts.standard(component.standard) : describedComponent(component.described, parts.workspace, parts.ask);
    if (!known) throw new Error(`there is no standard component for ${id}`);
    components.set(id, known);
  }
  return { name: chosen.name, nodes: chosen.nodes.map((node) => ({ id: node.id, component: components.get(node.id)!, parameters: node.parameters, after: node.after, inputs: wiresOf(node, components) })) };
}

function wiresOf(node: NodeDescription, components: ReadonlyMap<string, Component>): Record<string, Wire> {
  return Object.fromEntries(Object.entries(node.inputs).map(([port, wire]) => {
    const type = wire.from === "node" ? components.get(wire.node)!.outputs[wire.output]!.type : components.get(node.id)!.inputs[port]!.type;
    return [port, { ...wire, type }];
  }));
}

function portsOf(ports: Readonly<Record<string, PortDescription>>): Record<string, Port> {
  return Object.fromEntries(Object.entries(ports).map(([name, { type, optional }]) => [name, { type: typeOf(type), optional }]));
}

function typeOf({ name, properties, base }: PortDescription["type"]): ArtifactType {
  return (Object.hasOwn(artifactTypes, name) ? artifactTypes[name] : undefined) ?? customArtifactType(name, properties, base);
}

function parseResolved(value: unknown, name: string): Resolved<JsonObject> {
  if (isObject(value) && isObject(value["parameters"]) && isObject(value["materials"])) return value as unknown as Resolved<JsonObject>;
  throw new UserError(`resolve of ${name} returned no { parameters, materials }`);
}

function parseShowing(value: unknown, name: string): Showing {
  if (isObject(value) && typeof value["headline"] === "string") return value as unknown as Showing;
  throw new UserError(`show of ${name} returned nothing with a headline`, { hint: "return { headline: \"…\", sections: [ … ] }" });
}

