import { placeOfRun, type Share } from "../core/component.ts";
import { digestOfJson } from "../core/digest.ts";
import { type Node, type Pipeline, upstream } from "../core/pipeline.ts";
import type { ResolvedNode } from "./plan.ts";

/**
 * The steps of a pipeline whose work machines can divide: those that are divisible and read of nothing else. What they make
 * of a share is no result of the pipeline; a run of the whole is given it as `shares`.
 */
export function sharedWork(pipeline: Pipeline): Pipeline {
  const shared = new Set<string>();
  const divisible = ({ component, parameters }: Node): boolean => component.divisible === true && placeOfRun(component, parameters) === "here";
  const nodes = pipeline.nodes.filter((node) => {
    const known = Object.values(node.inputs).every((wire) => wire.from === "node") && upstream(node).every((id) => shared.has(id));
    if (known && divisible(node)) shared.add(node.id);
    return shared.has(node.id);
  });
  return { name: pipeline.name, nodes };
}

/** What decides a node, and which share of it is made: the share of a result never stands for the whole. */
export function ofShare(resolved: ResolvedNode, share: Share | undefined): ResolvedNode {
  return share ? { ...resolved, materials: { ...resolved.materials, share: digestOfJson([share.index, share.of]) } } : resolved;
}
