import { type Division } from "../data/divider.ts";
import type { FileContents, ReadLimit, SourceColumn } from "../data/source.ts";
import type { ExampleInput } from "../data/row-source.ts";
import { type Buckets, type SplitBy } from "../data/split-rule.ts";
interface Dividing {
    readonly inputs: readonly ExampleInput[];
    readonly contents: readonly (readonly FileContents[])[];
    readonly columns: readonly SourceColumn[];
    readonly buckets: Buckets;
    readonly parameters: ReadLimit & {
        readonly splitBy?: SplitBy;
        readonly partitionBy?: string;
    };
}
/** The split rule with its cuts: numbers of rows for `order`, times for `time`; where shares decide, found in the data. */
export declare function divisionOf(dividing: Dividing): Promise<Division>;
/** The times that `before` names, as milliseconds since 1970 or as the numbers they are; what is no time, or does not ascend, is a `UserError`. */
export declare function givenCuts(before: readonly (string | number)[]): readonly number[];
export {};
