import type { Provenance } from "../core/provenance.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** Most bytes of the text of a report, of the archive it comes in, and how deep it nests. */
export declare const reportLimits: {
    readonly bytes: number;
    readonly archive: number;
    readonly depth: 12;
    readonly ratio: 200;
};
/** What a fork's run leaves for the workflow that may write: strict JSON, cut to what will be read. */
export declare function forkReport(summary: RunSummary): string;
/**
 * Reads what a fork's run left: text of a stranger. Where it came from is not in it but given. Throws, without quoting the text,
 * when it is too long, nests too deep, names a prototype, or says anything the schema does not know.
 */
export declare function readForkReport(json: string, provenance: Omit<Provenance, "trusted">): RunSummary;
