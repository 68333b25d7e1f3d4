import type { Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
/**
 * The report of a run as one HTML page that needs nothing else: no request leaves it, only its own style and script may run
 * (by hash), and it reads well without scripts, in light, dark and print. Same summary, same bytes.
 */
export declare function page(summary: RunSummary): string;
/** What a page about data alone says: no run, no verdict. */
interface DataPage {
    /** `Statistics`, `Differences`: what the page holds. */
    readonly title: string;
    /** Of what. */
    readonly subject: string;
    /** How large it is, in a few words. */
    readonly summary: string;
    readonly sections: readonly Section[];
}
/** A page about data alone, made as the report of a run is: the same style, script, policy and bounds. */
export declare function dataPage({ title, subject, summary, sections }: DataPage): string;
export {};
