import type { Inline } from "../core/report.ts";
import type { Status } from "../core/finding.ts";
/** The sign of a status in Markdown. Always stands beside a word or in a column of signs. */
export declare const emoji: Readonly<Record<Status, string>>;
/** The sign of a status on the page and in the terminal. */
export declare const signs: Readonly<Record<Status, string>>;
/** A piece of text as GitHub Markdown, for a paragraph or a table cell. Data in it cannot become markup. */
export declare function inlineMarkdown(inline: Inline): string;
/** Finished Markdown in bold. Asterisks only where they are sure to be read as emphasis. */
export declare function strong(markdown: string): string;
/** A Markdown link around finished Markdown; only the text when the address may not stand behind a link. */
export declare function markdownLink(markdown: string, href: string): string;
/** A piece of text as HTML that GitHub shows inside `<summary>`, where Markdown is not read. */
export declare function inlineGithubHtml(inline: Inline): string;
/** A piece of text as HTML for the report page. */
export declare function inlineHtml(inline: Inline): string;
/** A piece of text without any markup, unseen characters shown: for terminals, labels and titles. */
export declare function plainText(inline: Inline): string;
