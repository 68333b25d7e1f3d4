import type { Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** All sections in report order: those of the run, the timing with why each step ran, and one line for each that is empty. */
export declare function allSections(summary: RunSummary): readonly Section[];
/** A section's line without its title, which stands before it. */
export declare function summaryLine({ title, summary }: Section): string;
