import type { Finding } from "../core/finding.ts";
import type { Align, Block, Inline } from "../core/report.ts";
/** How long a Markdown text may become. */
interface MarkdownOptions {
    /** Rows shown of a table, findings of a list, lines of a code block times four. The rest is counted. */
    readonly rows: number;
    /** Whether rows of the data that show a finding are told (yes). */
    readonly exampleRows?: boolean;
}
/** Blocks as GitHub Markdown, one empty line between. Data in them cannot become markup. */
export declare function markdown(blocks: readonly Block[], options: MarkdownOptions): string;
/** A folded part: the summary is HTML, since Markdown is not read inside it; an empty line before the content, so that it is there. */
export declare function details(summary: Inline, content: string): string;
/** A Markdown table of finished cells. A cell never holds a line end. */
export declare function cellTable(header: readonly string[], rows: readonly (readonly string[])[], align?: readonly Align[]): string;
/** What is wrong with a finding's subject, with its evidence, as Markdown. */
export declare function findingSentence(finding: Finding): string;
export {};
