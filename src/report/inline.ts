import type { Inline } from "../core/report.ts";
import type { Status } from "../core/finding.ts";
import { codeSpan, githubHtml, html, markdownText, safeUrl, visible } from "./escape.ts";
import { peak, sparkline } from "./sparkline.ts";

/** Whether a piece of text is a list of pieces. */
function isList(inline: Inline): inline is readonly Inline[] {
  return Array.isArray(inline);
}

/** The sign of a status in Markdown. Always stands beside a word or in a column of signs. */
export const emoji: Readonly<Record<Status, string>> = { fail: "❌", warn: "⚠️", pass: "✅" };

/** The sign of a status on the page and in the terminal. */
export const signs: Readonly<Record<Status, string>> = { fail: "✖", warn: "▲", pass: "✔" };

/** A piece of text as GitHub Markdown, for a paragraph or a table cell. Data in it cannot become markup. */
export function inlineMarkdown(inline: Inline): string {
  if (typeof inline === "string") return markdownText(inline);
  if (isList(inline)) return joined(inline.map(inlineMarkdown));
  if ("code" in inline) return codeSpan(inline.code);
  if ("strong" in inline) return strong(inlineMarkdown(inline.strong));
  if ("small" in inline) return `<sub>${inlineMarkdown(inline.small)}</sub>`;
  if ("link" in inline) return markdownLink(inlineMarkdown(withoutLinks(inline.link)), inline.href);
  if ("status" in inline) return `${emoji[inline.status]}${inline.word === undefined ? "" : ` ${markdownText(inline.word)}`}`;
  return sparkMarkdown(inline.spark, inline.before);
}

/** Joins finished Markdown so that code fences and emphasis of neighbours do not run together. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => text + (/[`*]$/.test(text) && /^[`*]/.test(part) ? "\u2060" : "") + part, "");
}

/** Finished Markdown in bold. Asterisks only where they are sure to be read as emphasis. */
export function strong(markdown: string): string {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(markdown) && !markdown.includes("*") ? `**${markdown}**` : `<strong>${markdown}</strong>`;
}

/** A Markdown link around finished Markdown; only the text when the address may not stand behind a link. */
export function markdownLink(markdown: string, href: string): string {
  const url = safeUrl(href);
  return url === undefined ? markdown : `[${markdown}](<${url.replace(/&/g, "&amp;")}>)`;
}

function withoutLinks(inline: Inline): Inline {
  if (typeof inline === "string") return inline;
  if (isList(inline)) return inline.map(withoutLinks);
  return "link" in inline ? withoutLinks(inline.link) : inline;
}

function sparkMarkdown(current: readonly number[], before?: readonly number[]): string {
  if (!before) return codeSpan(sparkline(current));
  const max = Math.max(peak(current), peak(before));
  return `${codeSpan(sparkline(before, 8, max))} → ${codeSpan(sparkline(current, 8, max))}`;
}

/** A piece of text as HTML that GitHub shows inside `<summary>`, where Markdown is not read. */
export function inlineGithubHtml(inline: Inline): string {
  return tagged(inline, (text) => githubHtml(text));
}

/** A piece of text as HTML for the report page. */
export function inlineHtml(inline: Inline): string {
  return tagged(inline, (text) => html(text));
}

function tagged(inline: Inline, text: (data: string) => string): string {
  const inner = (piece: Inline): string => tagged(piece, text);
  if (typeof inline === "string") return text(inline);
  if (isList(inline)) return inline.map(inner).join("");
  if ("code" in inline) return `<code>${html(visible(inline.code), 400)}</code>`;
  if ("strong" in inline) return `<strong>${inner(inline.strong)}</strong>`;
  if ("small" in inline) return `<small>${inner(inline.small)}</small>`;
  if ("link" in inline) {
    const url = safeUrl(inline.href);
    const label = inner(withoutLinks(inline.link));
    return url === undefined ? label : `<a href="${html(url)}">${label}</a>`;
  }
  if ("status" in inline) return `<span class="status ${inline.status}">${signs[inline.status]} ${text(inline.word ?? inline.status)}</span>`;
  const max = Math.max(peak(inline.spark), peak(inline.before ?? []));
  const now = `<code>${sparkline(inline.spark, 8, max)}</code>`;
  return inline.before ? `<code>${sparkline(inline.before, 8, max)}</code> → ${now}` : now;
}

/** A piece of text without any markup, unseen characters shown: for terminals, labels and titles. */
export function plainText(inline: Inline): string {
  if (typeof inline === "string") return visible(inline);
  if (isList(inline)) return inline.map(plainText).join("");
  if ("code" in inline) return visible(inline.code);
  if ("strong" in inline) return plainText(inline.strong);
  if ("small" in inline) return plainText(inline.small);
  if ("link" in inline) return plainText(inline.link);
  if ("status" in inline) return `${signs[inline.status]} ${visible(inline.word ?? inline.status)}`;
  return inline.before ? `${sparkline(inline.before)} → ${sparkline(inline.spark)}` : sparkline(inline.spark);
}
