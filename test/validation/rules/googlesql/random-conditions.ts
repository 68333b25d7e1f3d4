/** Conditions made up from a seed, over the statistics of `cases.ts`: numbers, texts and arrays in each other, NULL among them. */
export function randomConditions(seed: number, count: number): readonly (readonly [feature: string, expression: string])[] {
  const random = { state: seed };
  const below = (n: number): number => {
    random.state = (Math.imul(random.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((random.state / 2 ** 32) * n);
  };
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const make: Making = { pick, some: (n) => below(n) > 0 };
  return Array.from({ length: count }, () => [pick(["num", "str", "bare"]), condition(make, 2 + below(2))] as const);
}

interface Making {
  pick<T>(items: readonly T[]): T;
  some(n: number): boolean;
}

const topValues = "UNNEST(feature.string_stats.top_values)";
const buckets = "UNNEST(feature.num_stats.histograms) h, UNNEST(h.buckets) b";
const numbers = [
  "1", "2", "0", "2.5", "0.1", "-0.5", "1e10", "feature.num_stats.mean", "feature.num_stats.num_zeros", "feature.num_stats.max", "num_stats.min", "feature.num_stats.common_stats.avg_num_values", "feature.string_stats.unique", "feature.string_stats.avg_length",
  "feature.custom_stats[SAFE_OFFSET(0)].num", "feature.num_stats.histograms[SAFE_OFFSET(1)].buckets[SAFE_OFFSET(0)].sample_count",
];
const texts = ["'a'", "'%'", "'A_c'", "''", "'é'", "'12'", "' 3 '", "'nan'", '"pe%"', "r'\\d'", "feature.path.step[OFFSET(0)]", "feature.string_stats.top_values[SAFE_OFFSET(0)].value", "feature.string_stats.top_values[SAFE_OFFSET(9)].value", "feature.name", "CAST(feature.type AS STRING)"];

function number(make: Making, depth: number): string {
  const { pick } = make;
  if (depth <= 0 || !make.some(4)) return pick(numbers);
  const [n, t] = [(): string => number(make, depth - 1), (): string => text(make, depth - 1)];
  return pick([
    () => `(${n()} ${pick(["+", "-", "*", "/"])} ${n()})`, () => `${pick(["ABS", "SIGN", "ROUND", "TRUNC", "CEIL", "FLOOR", "SQRT", "EXP", "LN"])}(${n()})`, () => `${pick(["MOD", "DIV"])}(CAST(${n()} AS INT64), CAST(${n()} AS INT64))`,
    () => `${pick(["SAFE_DIVIDE", "IEEE_DIVIDE", "POW", "LEAST", "GREATEST", "IFNULL", "NULLIF", "COALESCE"])}(${n()}, ${n()})`, () => `IF(${condition(make, depth - 1)}, ${n()}, ${n()})`, () => `CASE WHEN ${condition(make, depth - 1)} THEN ${n()} ELSE ${n()} END`,
    () => `CAST(${n()} AS ${pick(["INT64", "DOUBLE", "FLOAT", "UINT64"])})`, () => `SAFE_CAST(${t()} AS ${pick(["INT64", "DOUBLE"])})`, () => `LENGTH(${t()})`, () => `STRPOS(${t()}, ${t()})`,
    () => `(SELECT ${pick(["SUM", "MIN", "MAX", "AVG", "COUNT"])}(${pick(["b.low_value", "b.sample_count", "b.low_value * b.sample_count"])}) FROM ${buckets} WHERE b.sample_count > ${n()})`,
    () => `(SELECT ${pick(["COUNT(*)", "SUM(t.frequency)", "COUNT(DISTINCT t.value)", "COUNTIF(frequency > 1)"])} FROM ${topValues} t WHERE ${pick(["t.value", "value"])} ${pick(["=", "<", "LIKE"])} ${t()})`,
    () => `(SELECT x FROM UNNEST([${n()}, ${n()}]) x ORDER BY x ${pick(["", "DESC"])} LIMIT 1)`,
  ])();
}

function text(make: Making, depth: number): string {
  const { pick } = make;
  if (depth <= 0 || !make.some(3)) return pick(texts);
  const t = (): string => text(make, depth - 1);
  return pick([
    () => `(${t()} || ${t()})`, () => `${pick(["UPPER", "LOWER", "TRIM", "REVERSE", "LTRIM"])}(${t()})`, () => `SUBSTR(${t()}, ${pick(["1", "0", "-2", "2, 1", "-9, 3"])})`, () => `REPLACE(${t()}, ${t()}, 'z')`, () => `CAST(${number(make, depth - 1)} AS STRING)`,
    () => `(SELECT STRING_AGG(t.value) FROM ${topValues} t)`, () => `(SELECT t.value FROM ${topValues} t ORDER BY ${pick(["t.frequency", "value", "LENGTH(value), value"])} LIMIT 1)`, () => `COALESCE(${t()}, 'q')`,
  ])();
}

function condition(make: Making, depth: number): string {
  const { pick } = make;
  if (depth <= 0) return pick(["TRUE", "FALSE", "has_path", "feature.num_stats IS NULL", "feature.type > 1"]);
  const [n, t, c] = [(): string => number(make, depth - 1), (): string => text(make, depth - 1), (): string => condition(make, depth - 1)];
  return pick([
    () => `${n()} ${pick(["=", "!=", "<", "<=", ">", ">=", "<>"])} ${n()}`, () => `${t()} ${pick(["=", "!=", "<", ">", "LIKE", "NOT LIKE"])} ${t()}`, () => `(${c()} ${pick(["AND", "OR"])} ${c()})`, () => `NOT (${c()})`,
    () => `${n()} ${pick(["", "NOT "])}BETWEEN ${n()} AND ${n()}`, () => `${n()} ${pick(["", "NOT "])}IN (${n()}, ${n()})`, () => `(${n()}) IS ${pick(["", "NOT "])}NULL`, () => `(${c()}) IS ${pick(["", "NOT "])}${pick(["TRUE", "FALSE", "NULL"])}`,
    () => `feature.type ${pick(["=", "!=", "<"])} ${pick(["'FLOAT'", "'INT'", "2"])}`, () => `EXISTS(SELECT 1 FROM UNNEST(feature.num_stats.histograms) h WHERE h.type = 'QUANTILES' AND ${n()} > 0)`, () => `${t()} IN (SELECT value FROM ${topValues})`,
    () => `STARTS_WITH(${t()}, ${t()})`, () => `REGEXP_CONTAINS(${t()}, ${t()})`, () => `(SELECT ${pick(["LOGICAL_AND", "LOGICAL_OR"])}(t.frequency > ${n()}) FROM ${topValues} t)`, () => `IS_NAN(${n()})`,
  ])();
}
