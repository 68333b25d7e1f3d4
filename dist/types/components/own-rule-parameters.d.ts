import type { JsonSchema } from "../core/json.ts";
import type { RowRule } from "../validation/rules/row-rules.ts";
import type { SelectRule } from "../validation/rules/select-rules.ts";
import type { StatisticsRule } from "../validation/rules/statistics-rules.ts";
/** Rules of the user's own, as parameters. A rule that is no more than its SQL is that text. */
export interface OwnRuleParameters {
    /** File of TFDV's CustomValidationConfig in text format: GoogleSQL over statistics. */
    readonly customValidation?: string;
    readonly statisticsRules?: Readonly<Record<string, Omit<StatisticsRule, "name">>>;
    readonly rowRules?: Readonly<Record<string, string | Omit<RowRule, "name">>>;
    readonly selectRules?: Readonly<Record<string, string | Omit<SelectRule, "name">>>;
}
/** The parameters of rules of the user's own as JSON Schema. */
export declare const ownRuleProperties: Readonly<Record<string, JsonSchema>>;
