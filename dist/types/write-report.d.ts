import type { RunSummary } from "./core/run-summary.ts";
/** Writes the page beside the run's summary and returns its path. */
export declare function writeReport(summary: RunSummary, stateDirectory: string): Promise<string>;
/** Where findings are from: the file of those without a place, and a file as findings name it → its path in the repository. */
interface SarifPlaces {
    readonly configuration: string;
    locate(file: string): string;
}
/** Writes what was found as SARIF beside the run's summary and returns its path. Rows are told by their lines alone, since code scanning shows it to others. */
export declare function writeSarif(summary: RunSummary, stateDirectory: string, { configuration, locate }: SarifPlaces): Promise<string>;
export {};
