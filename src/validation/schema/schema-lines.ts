import { SchemaSchema, type Feature } from "../../data/schema_pb.ts";
import { parseText } from "../../data/text-format.ts";
import { readTextTree, type TextEntry, type TextMessage } from "../../data/text-tree.ts";

/** The part of a schema that a line is in: a feature by its path, and the field within it; no path for the whole schema. */
export interface SchemaPart {
  readonly path: readonly string[];
  readonly part: string | undefined;
}

/** Which parts of a schema each line of its text belongs to, the innermost features; a domain belongs to the features that use it. */
export function schemaLines(text: string, file: string): (line: number) => readonly SchemaPart[] {
  const schema = parseText(SchemaSchema, text, file);
  const found = new Map<number, readonly SchemaPart[]>();
  const lineOf = lineNumbers(text);
  const mark = ({ start, end }: { readonly start: number; readonly end: number }, parts: readonly SchemaPart[]): void => {
    for (let line = lineOf(start); line <= lineOf(end - 1); line++) found.set(line, parts);
  };
  const features = (tree: TextMessage, list: readonly Feature[], parent: readonly string[]): void => {
    valuesOf(tree, "feature").forEach(({ value, entry }, index) => {
      const feature = list[index]!;
      const path = [...parent, feature.name];
      mark(entry.values.length === 1 ? entry : value, [{ path, part: undefined }]);
      for (const inner of value.message?.entries ?? []) if (lineOf(inner.start) > lineOf(value.start)) mark(inner, [{ path, part: inner.name }]);
      const { domainInfo } = feature;
      const [struct] = value.message ? valuesOf(value.message, "struct_domain") : [];
      if (struct?.value.message && domainInfo.case === "structDomain") features(struct.value.message, domainInfo.value.feature, path);
    });
  };
  const tree = readTextTree(text);
  for (const entry of tree.entries) mark(entry, [{ path: [], part: entry.name }]);
  features(tree, schema.feature, []);
  for (const [kind, domains] of [["string_domain", schema.stringDomain], ["int_domain", schema.intDomain], ["float_domain", schema.floatDomain]] as const) {
    valuesOf(tree, kind).forEach(({ entry }, index) => {
      const users = pathsWith(schema.feature, domains[index]!.name, []);
      mark(entry, users.map((path) => ({ path, part: "domain" })));
    });
  }
  return (line) => found.get(line) ?? [];
}

function valuesOf({ entries }: TextMessage, field: string): { readonly entry: TextEntry; readonly value: TextEntry["values"][number] }[] {
  return entries.filter(({ name }) => name === field).flatMap((entry) => entry.values.map((value) => ({ entry, value })));
}

function pathsWith(features: readonly Feature[], domain: string, parent: readonly string[]): string[][] {
  return features.flatMap((feature) => {
    const path = [...parent, feature.name];
    if (feature.domainInfo.case === "domain" && feature.domainInfo.value === domain) return [path];
    return feature.domainInfo.case === "structDomain" ? pathsWith(feature.domainInfo.value.feature, domain, path) : [];
  });
}

function lineNumbers(text: string): (at: number) => number {
  const lines = new Uint32Array(text.length + 1);
  let line = 1;
  for (let at = 0; at <= text.length; at++) {
    lines[at] = line;
    if (text[at] === "\n") line++;
  }
  return (at) => lines[at] ?? line;
}
