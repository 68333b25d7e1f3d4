import type { Component } from "../core/component.ts";
import { canonicalJson } from "../core/json.ts";
import type { Node, Pipeline, Wire } from "../core/pipeline.ts";
import type { Change, Showing } from "../core/report.ts";
import { settingChange } from "./baseline-changes.ts";
import { differences } from "./explain.ts";

/** What stands behind the names of steps that judge by the rules of the base. */
const suffix = "-by-base";

/** The pipeline of the base branch, and where its schema lies when it is not the same. */
interface Base {
  readonly pipeline: Pipeline;
  /** Path of a copy of the base's schema, relative to the workspace; undefined when the change leaves the schema as it is. */
  readonly schema?: string;
  /** What a reader knows it by: `main`. */
  readonly name: string;
}

/**
 * A pipeline judged by two sets of rules: its own, and those of the branch it is going to be merged into. For each step that
 * judges and would judge otherwise there, a second one with the parameters of the base reads the same artifacts, so nothing is
 * trained again. It must be passed too; where the schema alone differs it warns, since a schema changes with the data it describes.
 */
export function withBaseRules(pipeline: Pipeline, base: Base): { readonly pipeline: Pipeline; readonly changes: readonly Change[] } {
  const own = new Map(pipeline.nodes.map((node) => [node.id, node]));
  const added: Node[] = [];
  const changes: Change[] = [];
  const schemaNode = base.pipeline.nodes.find((node) => isSchema(node) && own.has(node.id));
  if (base.schema !== undefined && schemaNode) {
    const id = schemaNode.id + suffix;
    added.push({ ...schemaNode, component: shownAs(own.get(schemaNode.id)!.component, base.name, "silent"), id, parameters: { ...schemaNode.parameters, file: base.schema }, after: [], second: true });
    changes.push({ area: "policy", subject: String(schemaNode.parameters["file"] ?? schemaNode.id), note: "the schema is not the base's", status: "warn" });
  }
  for (const node of base.pipeline.nodes.filter(judges)) {
    const now = own.get(node.id);
    if (now && now.component.name !== node.component.name) continue;
    const looser = !now || canonicalJson(now.parameters) !== canonicalJson(node.parameters);
    const schema = base.schema !== undefined && Object.values(node.inputs).some((wire) => wire.from === "node" && wire.node === schemaNode?.id);
    if (!looser && !schema) continue;
    changes.push(...(looser ? changesOf(now, node) : []));
    const inputs = Object.fromEntries(Object.entries(node.inputs).map(([port, wire]): [string, Wire] => [port, schema && wire.from === "node" && wire.node === schemaNode?.id ? { ...wire, node: wire.node + suffix } : wire]));
    if (!Object.values(inputs).every((wire) => wire.from === "baseline" || own.has(wire.node) || added.some(({ id }) => id === wire.node))) continue;
    added.push({ ...node, component: shownAs(now?.component ?? node.component, base.name, looser ? "judging" : "warning"), id: node.id + suffix, inputs, after: [], second: true });
  }
  return { pipeline: { ...pipeline, nodes: [...pipeline.nodes, ...added] }, changes };
}

function judges({ component }: Node): boolean {
  return component.origin === undefined && Object.values(component.outputs).some(({ type }) => ["ModelBlessing", "InfraBlessing", "ExampleAnomalies"].includes(type.name));
}

function isSchema({ component }: Node): boolean {
  return component.origin === undefined && Object.values(component.outputs).some(({ type }) => type.name === "Schema");
}

function changesOf(now: Node | undefined, before: Node): readonly Change[] {
  if (!now) return [{ area: "policy", subject: before.id, note: "the step that judges is gone", status: "warn" }];
  const parts = ({ component, parameters }: Node) => ({ component: component.name, version: component.version, parameters, inputs: {}, materials: {}, runtime: {} });
  return differences(parts(before), parts(now)).map((reason) => settingChange(now, reason));
}

/** The same component, of whose findings only the gates are shown, under the name of the base. */
function shownAs(component: Component, name: string, how: "judging" | "warning" | "silent"): Component {
  return {
    ...component,
    async show(shown): Promise<Showing> {
      const { headline = "", gates = [] } = await component.show?.(shown) ?? {};
      if (how === "silent") return { headline: `of ${name}` };
      return {
        headline: `by the rules of ${name}: ${headline}`,
        gates: gates.map((gate) => ({ ...gate, name: `${gate.name} (rules of ${name})`, status: how === "warning" && gate.status === "fail" ? "warn" : gate.status })),
      };
    },
  };
}
