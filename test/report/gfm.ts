import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as GitHub's dialect reads it. */
export function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a tree, parents before children. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

/** The sorts of node in a text, each once. */
export function sorts(markdown: string): readonly string[] {
  return [...new Set(nodesOf(parsed(markdown)).map(({ type }) => type))].sort();
}

/** The text outside code: where GitHub looks for mentions and references. */
export function textOutsideCode(markdown: string): string {
  return nodesOf(parsed(markdown)).flatMap((node) => (node.type === "text" ? [node.value] : [])).join("\n");
}

/** What GitHub would link in text: a copy of its rules for mentions, references, commits, addresses and emoji. */
export const linked = /@[A-Za-z0-9]|#\d|\b(?:GH|GHSA|CVE)-\w|(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])|www\.|:\/\/|:[\w+-]+:/i;
