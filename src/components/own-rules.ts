import { resolve as resolvePath } from "node:path";
import { digestOf, type Digest } from "../core/digest.ts";
import { UserError, type Mistake } from "../core/error.ts";
import type { Schema } from "../data/schema_pb.ts";
import { parsePlacedText, type Placed } from "../data/text-format.ts";
import { readUserFile } from "../data/user-file.ts";
import type { CustomRules } from "../validation/rules/custom-validation.ts";
import { CustomValidationConfigSchema, type CustomValidationConfig } from "../validation/custom_validation_config_pb.ts";
import type { DatasetView } from "../validation/feature-view.ts";
import type { RowRule } from "../validation/rules/row-rules.ts";
import type { SelectRule } from "../validation/rules/select-rules.ts";
import { joinedConfigs, statisticsRuleConfig, type StatisticsRule } from "../validation/rules/statistics-rules.ts";
import type { OwnRuleParameters } from "./own-rule-parameters.ts";

/** Rules of the user's own, ready to be held against data. */
export interface OwnRules {
  readonly custom: CustomRules | undefined;
  readonly rows: readonly RowRule[];
  readonly select: readonly SelectRule[];
  readonly materials: Readonly<Record<string, Digest>>;
}

/** Reads the rules; all that is wrong with them without data is one `UserError`. */
export async function readOwnRules({ customValidation, statisticsRules = {}, rowRules = {}, selectRules = {} }: OwnRuleParameters, workspace: string): Promise<OwnRules> {
  const statistics = Object.entries(statisticsRules).map(([name, rule]): StatisticsRule => ({ name, ...rule }));
  const rows = Object.entries(rowRules).map(([name, rule]): RowRule => ({ name, ...(typeof rule === "string" ? { expression: rule } : rule) }));
  const select = Object.entries(selectRules).map(([name, rule]): SelectRule => ({ name, ...(typeof rule === "string" ? { query: rule } : rule) }));
  const file = customValidation === undefined ? undefined : await readConfig(customValidation, workspace);
  const mistakes: Mistake[] = [];
  const gathered = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(...error.mistakes);
      return undefined;
    }
  };
  const custom = statistics.length === 0 && !file ? undefined : await gathered(() => compiled(statistics, file?.placed));
  if (rows.length > 0) await gathered(async () => (await import("../validation/rules/row-rules.ts")).checkRowRules(rows));
  if (select.length > 0) await gathered(async () => (await import("../data/sql/duckdb.ts")).checkDuckdb(workspace));
  if (mistakes.length > 0) throw new UserError(mistakes);
  return { custom, rows, select, materials: file && customValidation !== undefined ? { [customValidation]: file.digest } : {} };
}

async function compiled(statistics: readonly StatisticsRule[], placed: Placed<CustomValidationConfig> | undefined): Promise<CustomRules> {
  const { compileCustomRules } = await import("../validation/rules/custom-validation.ts");
  return compileCustomRules(joinedConfigs([statisticsRuleConfig(statistics), ...(placed ? [placed.message] : [])]), (validation) => placed?.placeOf(validation));
}

async function readConfig(file: string, workspace: string): Promise<{ readonly placed: Placed<CustomValidationConfig>; readonly digest: Digest }> {
  const shown = `the rules ${JSON.stringify(file)}`;
  const text = (await readUserFile(resolvePath(workspace, file), shown, (cause) => new UserError(`${shown} cannot be read`, {
    hint: "a text file: feature_validations { feature_path { step: \"age\" } validations { sql_expression: \"feature.num_stats.min >= 0\" } }", cause,
  }))).toString("utf8");
  return { placed: parsePlacedText(CustomValidationConfigSchema, text, file), digest: digestOf(text) };
}

/** Refuses rules that name what no split and not the schema has: all mistakes at once, before a row is read. */
export async function checkNames({ rows, select }: OwnRules, splits: readonly { readonly name: string; readonly view: DatasetView }[], { schema, workspace }: { readonly schema: Schema; readonly workspace: string }): Promise<void> {
  const mistakes: Mistake[] = [];
  const names = [...splits.flatMap(({ view }) => [...view.features.values()].map(({ path }) => path[0]!)), ...schema.feature.map(({ name }) => name)];
  const checks = [
    async () => { if (rows.length > 0) (await import("../validation/rules/row-rules.ts")).compileRowRules(rows, names); },
    async () => { if (select.length > 0) await (await import("../validation/rules/select-rules.ts")).checkSelectRules(select, splits, { workspace }); },
  ];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(...error.mistakes);
    }
  }
  if (mistakes.length > 0) throw new UserError(mistakes);
}
