import type { Place } from "../core/error.ts";
import { unitOf, type Finding } from "../core/finding.ts";
import type { Block, Section, Showing } from "../core/report.ts";
import type { ResolvedNode } from "./plan.ts";

/** The name that each content has in this run, by digest; the first of the alphabet where several files are equal. */
export function fileNames(nodes: Readonly<Record<string, ResolvedNode>>): ReadonlyMap<string, string> {
  const materials = Object.values(nodes).flatMap((node) => Object.entries(node.materials));
  return new Map(materials.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([name, digest]) => [digest, name]));
}

/** What a run knows of places: the names of files by their content, and what of the configuration a subject is named in. */
interface KnownPlaces {
  readonly names: ReadonlyMap<string, string>;
  ofSubject?(subject: string): Place | undefined;
}

/** Rows of files that are named by their content get the names that the files have in this run, and findings without a place the line of the configuration that names them. */
export function placedShowing(showing: Showing, { names, ofSubject }: KnownPlaces): Showing {
  const finding = (found: Finding): Finding => {
    const place = found.place ?? ofSubject?.(found.subject);
    const rows = found.rows?.map((row) => {
      const file = names.get(row.file);
      return file === undefined ? row : { ...row, file, unit: unitOf(file) };
    });
    return { ...found, ...(place && { place }), ...(rows && { rows }) };
  };
  const block = (one: Block): Block => {
    if (one.type === "findings") return { ...one, findings: one.findings.map(finding) };
    return one.type === "details" ? { ...one, blocks: one.blocks.map(block) } : one;
  };
  const section = (one: Section): Section => ({ ...one, blocks: one.blocks.map(block), ...(one.comment && { comment: { ...one.comment, blocks: one.comment.blocks.map(block) } }) });
  return { ...showing, ...(showing.findings && { findings: showing.findings.map(finding) }), ...(showing.sections && { sections: showing.sections.map(section) }) };
}
