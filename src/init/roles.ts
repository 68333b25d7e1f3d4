import { nearest, UserError } from "../core/error.ts";
import { commonStatistics, stepsOf } from "../statistics/statistics-file.ts";
import { FeatureNameStatistics_Type as Type, type DatasetFeatureStatistics, type FeatureNameStatistics } from "../statistics/statistics_pb.ts";

/** What a model is to do with a feature. */
type Role =
  | { readonly type: "number" }
  | { readonly type: "category"; readonly values: number }
  /** It tells nothing that holds for other rows, or cannot be read by a first model. */
  | { readonly type: "left out"; readonly because: string };

/** A feature of the data with its role. */
export interface PlannedFeature {
  readonly name: string;
  readonly role: Role;
}

/** What is predicted. `mean` and `deviation` are of a number. */
export type Label =
  | { readonly name: string; readonly problem: "binary" }
  | { readonly name: string; readonly problem: "multiclass"; readonly classes: number }
  | { readonly name: string; readonly problem: "regression"; readonly mean: number; readonly deviation: number };

/** The first model of some data: what it predicts, why that was chosen, and from what. */
export interface Plan {
  readonly label: Label;
  readonly because: string;
  readonly features: readonly PlannedFeature[];
  readonly rows: number;
}

/** Most features that a first model takes, and most values of a category that is one of them. */
const mostFeatures = 60;
const mostValues = 200;
const mostClasses = 50;

/** Names that people give to what is to be predicted, the surest first. */
const labelNames = [
  /^(label|target|class|y|outcome|ground_?truth)$/i, /^(is|has|will|was)(_[a-zA-Z]|[A-Z])/,
  /^(churn(ed)?|survived|fraud(ulent)?|default(ed)?|clicked|converted|approved|diagnosis|species|variety|category|quality|delayed|purchased|income|status)$/i,
  /^(price|sale_?price|amount|value|sales|demand|score|rating|duration|[a-z]+_delay|charges|salary|medv|count)$/i,
];

interface Seen {
  readonly name: string;
  readonly statistics: FeatureNameStatistics;
  /** Share of rows that have it. */
  readonly present: number;
  /** How many different values; undefined where that is not known. */
  readonly unique: number | undefined;
}

/** Decides what to predict, from `wanted` or by names and values, and what each other feature is good for. */
export function planOf(data: DatasetFeatureStatistics, wanted?: string): Plan {
  const rows = Number(data.numExamples);
  const seen = data.features.flatMap((statistics): Seen[] => {
    const [name, inner] = stepsOf(statistics);
    const common = commonStatistics(statistics);
    return name === undefined || inner !== undefined || !common || statistics.stats.case === "structStats" ? [] : [{ name, statistics, present: rows === 0 ? 0 : Number(common.numNonMissing) / rows, unique: uniqueOf(statistics) }];
  });
  const { label, because } = wanted === undefined ? guessedLabel(seen, rows) : { label: namedLabel(seen, wanted, rows), because: "as you said" };
  const features = seen.filter(({ name }) => name !== label.name).map((one): PlannedFeature => ({ name: one.name, role: roleOf(one, rows) }));
  const used = features.filter(({ role }) => role.type !== "left out");
  if (used.length === 0) throw new UserError(`no column of the data can tell of ${JSON.stringify(label.name)}`, { hint: "a first model takes numbers and texts with few values" });
  const surplus = new Set(used.slice(mostFeatures).map(({ name }) => name));
  return { label, because, rows, features: features.map((feature) => (surplus.has(feature.name) ? { ...feature, role: { type: "left out", because: `more than ${mostFeatures} columns` } } : feature)) };
}

function uniqueOf({ stats }: FeatureNameStatistics): number | undefined {
  if (stats.case === "stringStats") return Number(stats.value.unique);
  if (stats.case !== "numStats") return undefined;
  const { min, max } = stats.value;
  return Number.isInteger(min) && Number.isInteger(max) && max - min < 1000 ? max - min + 1 : undefined;
}

function namedLabel(seen: readonly Seen[], wanted: string, rows: number): Label {
  const found = seen.find(({ name }) => name === wanted);
  if (!found) {
    const near = nearest(wanted, seen.map(({ name }) => name));
    throw new UserError(`the data have no column ${JSON.stringify(wanted.slice(0, 80))}`, { hint: near === undefined ? `columns: ${seen.map(({ name }) => name).slice(0, 20).join(", ")}` : `did you mean ${near}?` });
  }
  const label = labelOf(found, rows);
  if (!label) throw new UserError(`${JSON.stringify(wanted.slice(0, 80))} cannot be predicted: ${found.unique === 1 ? "it has one value" : "its values are hardly ever the same"}`, { hint: "a number, or a text with few values" });
  return label;
}

function guessedLabel(seen: readonly Seen[], rows: number): { readonly label: Label; readonly because: string } {
  for (const pattern of labelNames) {
    for (const one of [...seen].reverse()) {
      const label = pattern.test(one.name) ? labelOf(one, rows) : undefined;
      if (label) return { label, because: "by its name" };
    }
  }
  const last = seen.at(-1);
  const label = last && !/(^|_)(id|date|day|month|year|time|index|number)$/i.test(last.name) ? labelOf(last, rows) : undefined;
  if (label) return { label, because: "the last column" };
  throw new UserError("which column is to be predicted?", { hint: `assay init --label NAME; columns: ${seen.map(({ name }) => name).slice(0, 20).join(", ")}` });
}

function labelOf({ name, statistics, present, unique }: Seen, rows: number): Label | undefined {
  if (present < 0.5 || rows === 0) return undefined;
  const { stats, type } = statistics;
  if (stats.case === "stringStats") return unique === undefined || unique < 2 || unique > mostClasses ? undefined : { name, problem: "multiclass", classes: unique };
  if (stats.case !== "numStats") return undefined;
  const { min, max, mean, stdDev: deviation } = stats.value;
  if (!(deviation > 0)) return undefined;
  if (type === Type.INT && min === 0 && max === 1) return { name, problem: "binary" };
  return { name, problem: "regression", mean, deviation };
}

function roleOf({ name, statistics, present, unique }: Seen, rows: number): Role {
  const { stats, type } = statistics;
  const out = (because: string): Role => ({ type: "left out", because });
  if (present === 0) return out("it has no values");
  if (stats.case === "numStats") {
    if (!(stats.value.stdDev > 0)) return out("it has one value");
    if (type === Type.INT && /(^|_)(id|key|index|number|nr|no)$/i.test(name)) return out("it names rows");
    return { type: "number" };
  }
  if (stats.case !== "stringStats" || unique === undefined) return out("it is neither a number nor a text");
  if (unique < 2 && present > 0.999) return out("it has one value");
  if (unique > mostValues || unique > rows / 2) return out(`it has ${unique} different values`);
  return { type: "category", values: unique };
}
