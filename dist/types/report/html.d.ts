import type { Block } from "../core/report.ts";
/** Blocks as HTML for the page. `id` makes the ids inside unique. */
export declare function blocksHtml(blocks: readonly Block[], id: string): string;
