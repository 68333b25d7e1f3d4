import type { Finding } from "../core/finding.ts";
import type { Section } from "../core/report.ts";
/** What the one issue of a monitor tells. */
export interface MonitorReport {
    readonly pipeline: string;
    readonly quiet: boolean;
    /** Worst first. */
    readonly findings: readonly Finding[];
    /** How the data look, from the run that watched. */
    readonly sections: readonly Section[];
    /** The blessed run the data were held against: id, short digest of its model, when. */
    readonly against: {
        readonly run: string;
        readonly model: string;
        readonly time: number;
    };
    /** Short digest of the data that were looked at. */
    readonly data: string;
    /** What was done about it: sentences. */
    readonly done: readonly string[];
    /** When it was looked, as text. */
    readonly updated: string;
    /** Where the job ran. */
    readonly run: string;
}
/** The hidden first line by which a pipeline's issue is found again. */
export declare function monitorMarker(pipeline: string): string;
/** The issue's title: plain text, the same as long as it is about the same pipeline. */
export declare function monitorTitle(pipeline: string): string;
/** The issue's text: GitHub Markdown of at most `limit` bytes; what data name is inert text. */
export declare function monitorIssue(report: MonitorReport, limit?: number): string;
