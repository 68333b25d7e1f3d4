import { UserError, type Mistake } from "../core/error.ts";
import type { JsonSchema } from "../core/json.ts";
import type { DriftRule } from "../validation/drift/drift.ts";
import { ownRuleProperties, type OwnRuleParameters } from "./own-rule-parameters.ts";
import { statisticsProperties, type StatisticsParameters } from "./statistics-parameters.ts";
import { unknownRules as unknownNames, type FailOn } from "../validation/severity-rules.ts";

/** What is asked of single features. */
interface FeatureRule {
  readonly drift?: DriftRule & { readonly failOn?: FailOn };
  /** What any finding of this feature is. */
  readonly failOn?: FailOn;
  /** What findings of these rules are, of this feature. */
  readonly rules?: Readonly<Record<string, FailOn>>;
}

/** The parameters of ExampleValidator. */
export interface ExampleValidatorParameters extends OwnRuleParameters {
  /** Which severity makes the gates fail; below it they warn. */
  readonly failOn?: FailOn;
  /** What findings of these rules are, by the name of the rule. */
  readonly rules?: Readonly<Record<string, FailOn>>;
  /** What drift against the baseline means. */
  readonly drift?: "off" | "warn" | "error";
  /** The feature that is to be predicted. */
  readonly label?: string;
  /** Whether a classifier tells the examples from those of the baseline, where both are wired. */
  readonly tableDrift?: "on" | "off";
  readonly features?: Readonly<Record<string, FeatureRule>>;
  /** Schema environment to validate in. */
  readonly environment?: string;
  /** Whether TFDV's surprises are kept. */
  readonly compatibility?: "tfdv";
  readonly excludeSplits?: readonly string[];
  /** Rows told of each finding. */
  readonly rows?: number;
  /** The slices of the statistics, so that rows of them are found too. */
  readonly slices?: StatisticsParameters["slices"];
  /** Features whose values are told nowhere. */
  readonly mask?: readonly string[];
  /** Whether rows are told in comments and job summaries too, which may be public. */
  readonly rowsInComment?: boolean;
}

const level = { type: "string", enum: ["error", "warning", "never"] } as const;
const levels = (description: string): JsonSchema => ({ type: "object", description, additionalProperties: level, examples: [{ SCHEMA_NEW_COLUMN: "warning", "drift.range": "never" }] });

/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export const exampleValidatorProperties: Readonly<Record<string, JsonSchema>> = {
  failOn: { ...level, description: "Findings of this severity and above fail the gates (error)." },
  rules: levels("What findings of a rule are: an error, a warning, or a note that fails nothing (never)."),
  drift: { type: "string", enum: ["off", "warn", "error"], description: "What drift against the baseline means (warn)." },
  label: { type: "string", minLength: 1, description: "The feature that is to be predicted: half of a change counts." },
  tableDrift: { type: "string", enum: ["on", "off"], description: "Whether a classifier that tells the examples from the baseline's looks at all features together (on)." },
  environment: { type: "string", minLength: 1, description: "Environment of the schema to validate in." },
  compatibility: { type: "string", enum: ["tfdv"], description: "Keep TFDV's surprises, so that every message is the one of TFDV 1.16.1." },
  excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
  rows: { type: "integer", minimum: 0, maximum: 100, description: "Rows told of each finding (3)." },
  mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are told nowhere.", examples: [["card_number"]] },
  rowsInComment: { type: "boolean", description: "Tell rows in comments and job summaries too, which may be public (false)." },
  slices: { ...statisticsProperties["slices"]!, description: "The slices of the statistics, so that rows are told of what is found in them; those of statistics when not given." },
  ...ownRuleProperties,
  features: {
    type: "object",
    description: "Rules for single features.",
    additionalProperties: {
      type: "object", additionalProperties: false,
      properties: {
        failOn: { ...level, description: "What any finding of the feature is." },
        rules: levels("What findings of a rule are, of this feature."),
        drift: {
          type: "object", additionalProperties: false, description: "How drift of the feature is measured.",
          properties: {
            measure: { type: "string", enum: ["auto", "l-infinity", "jensen-shannon"], description: "How the distance is measured (auto: Assay's own rule). jensen-shannon is in bits, of a number on ten cells of equal mass, less what chance gives." },
            threshold: { type: "number", minimum: 0, description: "Largest distance that passes." },
            failOn: { ...level, description: "What crossing it is." },
          },
        },
      },
    },
  },
};

/** Rules that are named in parameters and that there are not, each with the keys that lead to its name. */
export function unknownRules(given: ExampleValidatorParameters): readonly { readonly path: readonly string[]; readonly mistake: Mistake }[] {
  return unknownNames(given);
}

/** Refuses what JSON Schema cannot: rules that there are not. All mistakes at once. */
export function checkValidating(given: ExampleValidatorParameters): void {
  const mistakes = unknownRules(given).map(({ mistake }) => mistake);
  if (mistakes.length > 0) throw new UserError(mistakes);
}
