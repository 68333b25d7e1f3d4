import { type Artifact } from "../core/artifact.ts";
import type { Finding } from "../core/finding.ts";
import type { ExampleValidatorParameters } from "./example-validator-parameters.ts";
interface Comparison {
    readonly split: string;
    readonly examples: Artifact<"Examples"> | undefined;
    readonly baseline: Artifact<"Examples"> | undefined;
    readonly given: ExampleValidatorParameters;
}
/** Whether a classifier can tell the rows of a split from the baseline's; nothing where one side is not there, or its rows are no tf.Examples. */
export declare function tableComparison({ split, examples, baseline, given }: Comparison): Promise<readonly Finding[]>;
export {};
