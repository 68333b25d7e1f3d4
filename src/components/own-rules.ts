import { readFile } from "node:fs/promises";
import { resolve as resolvePath } from "node:path";
import { digestOf, type Digest } from "../core/digest.ts";
import { UserError, type Mistake } from "../core/error.ts";
import { parsePlacedText } from "../data/text-format.ts";
import type { CustomRules } from "../validation/custom-validation.ts";
import { CustomValidationConfigSchema } from "../validation/custom_validation_config_pb.ts";
import type { RowRule } from "../validation/row-rules.ts";
import type { SelectRule } from "../validation/select-rules.ts";
import type { OwnRuleParameters } from "./own-rule-parameters.ts";

/** Rules of the user's own, ready to be held against data. */
export interface OwnRules {
  readonly custom: CustomRules | undefined;
  readonly rows: readonly RowRule[];
  readonly select: readonly SelectRule[];
  readonly materials: Readonly<Record<string, Digest>>;
}

/** Reads the rules; all that is wrong with them without data is one `UserError`. */
export async function readOwnRules({ customValidation, rowRules = {}, selectRules = {} }: OwnRuleParameters, workspace: string): Promise<OwnRules> {
  const rows = Object.entries(rowRules).map(([name, rule]): RowRule => ({ name, ...(typeof rule === "string" ? { expression: rule } : rule) }));
  const select = Object.entries(selectRules).map(([name, rule]): SelectRule => ({ name, ...(typeof rule === "string" ? { query: rule } : rule) }));
  if (rows.length > 0) await checkExpressions(rows);
  const file = customValidation === undefined ? undefined : await readConfig(customValidation, workspace);
  return { custom: file?.rules, rows, select, materials: file && customValidation !== undefined ? { [customValidation]: file.digest } : {} };
}

async function checkExpressions(rows: readonly RowRule[]): Promise<void> {
  const { compileExpression } = await import("../data/row-expression.ts");
  const mistakes = rows.flatMap(({ name, expression, where }): readonly Mistake[] => {
    try {
      compileExpression(expression);
      if (where !== undefined) compileExpression(where);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.mistakes.map((mistake) => ({ ...mistake, message: `rule ${JSON.stringify(name)}: ${mistake.message}` }));
    }
  });
  if (mistakes.length > 0) throw new UserError(mistakes);
}

async function readConfig(file: string, workspace: string): Promise<{ readonly rules: CustomRules; readonly digest: Digest }> {
  let text: string;
  try {
    text = await readFile(resolvePath(workspace, file), "utf8");
  } catch (cause) {
    throw new UserError(`the rules ${JSON.stringify(file)} cannot be read`, { hint: "a text file: feature_validations { feature_path { step: \"age\" } validations { sql_expression: \"feature.num_stats.min >= 0\" } }", cause });
  }
  const { message, placeOf } = parsePlacedText(CustomValidationConfigSchema, text, file);
  const { compileCustomRules } = await import("../validation/custom-validation.ts");
  return { rules: await compileCustomRules(message, placeOf), digest: digestOf(text) };
}
