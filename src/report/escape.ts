import { grouped } from "../core/counted.ts";

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */

const joiner = "\u2060";

/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
export function shorten(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  let characters = 0;
  for (const _ of text) characters++;
  const note = ` … (${grouped(characters)} characters) … `;
  const keep = Math.max(8, limit - note.length);
  const head = Math.ceil(keep * 0.7);
  return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function sign(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}

/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(unseen, sign);
}

/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
export function named(text: string): string {
  return text.trim() === "" ? `"${text}"` : text;
}

/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text: string, limit: number): string {
  return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}

/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text: string): string {
  return text
    .replace(/[@#]/g, `$&${joiner}`)
    .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
    .replace(/www(?=\.|$)/gi, `$&${joiner}`)
    .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
    .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}

/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
export function markdownText(text: string, limit = 300): string {
  return unlinked(prose(text, limit))
    .replace(/\\/g, "\\\\")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
    .replace(/[`*[\]~$]/g, "\\$&")
    .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
    .replace(/!$/g, "\\!");
}

/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
export function guardStart(markdown: string): string {
  return markdown.trim()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+](?=\s|$)/, "\\$&")
    .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}

/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
export function codeSpan(text: string, limit = 120): string {
  const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
  if (shown === "") return '`""`';
  if (shown.includes("|")) return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
export function fencedBlock(text: string, language = ""): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
  const body = lines.join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
  return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}

/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
export function mermaidLabel(text: string, limit = 60): string {
  return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}

/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
export function html(text: string, limit = 5000): string {
  return shorten(text, limit).toWellFormed()
    .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
    .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}

/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
export function githubHtml(text: string, limit = 300): string {
  return html(unlinked(prose(text, limit)), Infinity);
}

/** JSON for a `<script type="application/json">`: no text in it can end the element. */
export function jsonIsland(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
export function logLine(text: string, limit = 2000): string {
  return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
    .replace(/^(\s*):+(?=:)/, "$1: ")
    .replace(/##(?=\[)/g, "## ");
}

/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
export function safeUrl(href: string): string | undefined {
  if (href.length > 2000) return undefined;
  if (/^https?:\/\/[^/]/i.test(href)) {
    try {
      return encoded(new URL(href).href);
    } catch {
      return undefined;
    }
  }
  return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}

function encoded(href: string): string {
  return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}

/** A path as part of an address: each segment encoded. */
export function urlPath(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
