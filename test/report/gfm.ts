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

const tags = /^<\/?(?:details|summary|sub|strong|code|br)>$/;

/**
 * How a text is built, phrases apart: headings, paragraphs, quotes, tables with their rows and cells, code with its language, folds.
 * What data say cannot be seen in it; what data did to the text can.
 */
export function skeleton(markdown: string): readonly string[] {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number): void => {
    const shape = shapeOf(node);
    if (shape !== undefined) lines.push(`${" ".repeat(depth)}${shape}`);
    if ("children" in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(parsed(markdown), 0);
  return lines;
}

function shapeOf(node: Nodes): string | undefined {
  switch (node.type) {
    case "text": case "inlineCode": case "strong": case "break": return undefined;
    case "html": {
      const found = node.value.match(/<!--[^]*?-->|<[^>]*>/g) ?? [];
      const blocks = found.filter((tag) => !/^<\/?(?:strong|code)>$/.test(tag));
      return found.every((tag) => tags.test(tag) || tag.startsWith("<!-- assay:")) ? (blocks.length > 0 ? `html ${blocks.join("")}` : undefined) : `html ${node.value}`;
    }
    case "code": return ["diff", "suggestion", "mermaid", "math", "geojson", "topojson", "stl"].includes(node.lang ?? "") ? `code ${node.lang}` : "code";
    case "heading": return `heading ${node.depth}`;
    case "link": return `link ${node.url}`;
    case "listItem": return `listItem ${String(node.checked)}`;
    default: return node.type;
  }
}

/** The text and its tags outside code, for what GitHub reads before it is Markdown: alerts. */
export function alertsOf(markdown: string): readonly string[] {
  return nodesOf(parsed(markdown)).flatMap((node) => (node.type === "blockquote" && node.children[0]?.type === "paragraph" && node.children[0].children[0]?.type === "text"
    ? /^\[!(\w+)\](?=\n|$)/.exec(node.children[0].children[0].value)?.[1] ?? [] : []));
}
