/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
export declare function shorten(text: string, limit?: number): string;
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
export declare function visible(text: string): string;
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
export declare function named(text: string): string;
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
export declare function markdownText(text: string, limit?: number): string;
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
export declare function guardStart(markdown: string): string;
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
export declare function codeSpan(text: string, limit?: number): string;
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
export declare function fencedBlock(text: string, language?: string): string;
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
export declare function mermaidLabel(text: string, limit?: number): string;
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
export declare function html(text: string, limit?: number): string;
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
export declare function githubHtml(text: string, limit?: number): string;
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
export declare function jsonIsland(value: unknown): string;
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
export declare function logLine(text: string, limit?: number): string;
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
export declare function safeUrl(href: string): string | undefined;
/** A path as part of an address: each segment encoded. */
export declare function urlPath(path: string): string;
