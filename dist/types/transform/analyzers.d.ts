import type { Accumulator } from "../statistics/accumulator.ts";
import { type ByteTable } from "./byte-table.ts";
import type { Analyzer, AnalyzerResult } from "./graph.ts";
import type { Values } from "./values.ts";
/** What an analyzer gives: its result for the graph, and the tokens of a vocabulary in order. */
export interface Analyzed {
    readonly result: AnalyzerResult;
    readonly tokens?: ByteTable;
}
/** The accumulator of an analyzer node. */
export declare function analyzerOf(node: Analyzer): Accumulator<Values, unknown, Analyzed>;
/** The line that stands for a vocabulary without tokens, so that its size is at least 1; TFT's own. */
/** The one token of a vocabulary of no values, as in TensorFlow Transform: no vocabulary is empty. */
export declare const noToken = "49d0cd50-04bb-48c0-bc6f-5b575dce351a";
