import { type Digest } from "../core/digest.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { CustomRules } from "../validation/rules/custom-validation.ts";
import type { DatasetView } from "../validation/feature-view.ts";
import type { RowRule } from "../validation/rules/row-rules.ts";
import type { SelectRule } from "../validation/rules/select-rules.ts";
import type { OwnRuleParameters } from "./own-rule-parameters.ts";
/** Rules of the user's own, ready to be held against data. */
export interface OwnRules {
    readonly custom: CustomRules | undefined;
    readonly rows: readonly RowRule[];
    readonly select: readonly SelectRule[];
    readonly materials: Readonly<Record<string, Digest>>;
}
/** Reads the rules; all that is wrong with them without data is one `UserError`. */
export declare function readOwnRules({ customValidation, statisticsRules, rowRules, selectRules }: OwnRuleParameters, workspace: string): Promise<OwnRules>;
/** Refuses rules that name what no split and not the schema has: all mistakes at once, before a row is read. */
export declare function checkNames({ rows, select }: OwnRules, splits: readonly {
    readonly name: string;
    readonly view: DatasetView;
}[], { schema, workspace }: {
    readonly schema: Schema;
    readonly workspace: string;
}): Promise<void>;
