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

const severity = { type: "string", enum: ["error", "warning"], description: "What it is when it does not hold (error)." } as const;
const description = { type: "string", description: "What it says, in words." } as const;
const sql = { type: "string", minLength: 1 } as const;
const path = (about: string): JsonSchema => ({ anyOf: [sql, { type: "array", minItems: 1, items: sql }], description: about });
const named = (about: string, [key, says]: readonly [string, string], more: Readonly<Record<string, JsonSchema>>, examples: JsonSchema): JsonSchema => ({
  type: "object", description: about, examples: [examples],
  additionalProperties: { anyOf: [sql, { type: "object", additionalProperties: false, required: [key], properties: { [key]: { ...sql, description: says }, severity, description, ...more } }] },
});

/** The parameters of rules of the user's own as JSON Schema. */
export const ownRuleProperties: Readonly<Record<string, JsonSchema>> = {
  customValidation: { ...sql, description: "File of rules on statistics: TFDV's CustomValidationConfig, with GoogleSQL over feature, or feature_test and feature_base.", examples: ["rules.pbtxt"] },
  statisticsRules: {
    type: "object", description: "Conditions on the statistics of features by name, in GoogleSQL as TFDV has it.", examples: [{ "plausible age": { feature: "age", expression: "feature.num_stats.mean BETWEEN 20 AND 60" } }],
    additionalProperties: {
      type: "object", additionalProperties: false, required: ["feature", "expression"],
      properties: {
        feature: path("The feature, or the names that lead to it."), expression: { ...sql, description: "Over feature, or over feature_test and feature_base, which is the baseline's." }, severity, description,
        environments: { type: "array", items: sql, description: "Environments that it is for (all)." }, slice: { ...sql, description: "The slice that it is about (all examples)." },
        base: { type: "object", description: "What feature_base is, where it is another feature or slice of the baseline.", additionalProperties: false, properties: { feature: path("Another feature."), slice: { ...sql, description: "A slice." } } },
      },
    },
  },
  rowRules: named("SQL conditions by name that hold for every row, or for a share of them.", ["expression", "SQL that is true of a row, or NULL."], {
    share: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Least share of the rows that it holds for (1)." },
    where: { ...sql, description: "Rows that it is about (all)." },
    null: { type: "string", enum: ["holds", "fails"], description: "What a row is for which it is NULL (holds, as in a CHECK)." },
  }, { plausible: "bill_length_mm > bill_depth_mm" }),
  selectRules: named("Queries by name that return nothing, over tables named as the splits; DuckDB runs them when it is installed.", ["query", "A SELECT of what must not be."], {}, { "no-leak": "SELECT * FROM eval SEMI JOIN train USING (id)" }),
};
