import type { Artifact } from "../core/artifact.ts";
import type { Batch } from "../data/batch.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
interface Gathering<State> {
    readonly examples: Artifact;
    readonly split: string;
    readonly accumulator: Accumulator<Batch, State, unknown>;
    /** Names everything that decides what is gathered of a file besides its bytes. */
    readonly settings: string;
    /** Artifacts of earlier statistics, whole. */
    readonly earlier: readonly Artifact[];
    /** Directory of the statistics that are being made. */
    readonly directory: string;
    /** Keep what is gathered even of a split of one file: it is a share of one. */
    readonly keepAll?: boolean;
    onBatch(rows: number): void;
}
/** What was gathered of a split, and how many of its files had been read before. */
interface Gathered<State> {
    readonly state: State;
    readonly files: number;
    readonly taken: number;
}
/**
 * Gathers the statistics of a split file by file and merges them in the files' order; what was gathered earlier of a file with
 * the same bytes is taken over. The result is the same with and without, since merging is all that happens between files.
 */
export declare function gatherSplit<State>({ examples, split, accumulator, settings, earlier, directory, keepAll, onBatch }: Gathering<State>): Promise<Gathered<State>>;
export {};
