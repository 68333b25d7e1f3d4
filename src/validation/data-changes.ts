import { counted, grouped } from "../core/counted.ts";
import type { Change } from "../core/report.ts";
import { percent } from "./drift/percent.ts";
import { isMasked } from "./rows/masked-findings.ts";
import type { ShownSplit } from "./sections.ts";

/** Values or names told of one change. */
const told = 5;

/** What is other in the data than in the baseline: rows of each split, features that came or went, values that came or went. Without a baseline only the rows. */
export function dataChanges(splits: readonly ShownSplit[]): readonly Change[] {
  return [...splits.flatMap(rowsOf), ...features(splits), ...values(splits)];
}

function rowsOf({ split, current, baseline }: ShownSplit): readonly Change[] {
  const after = counted(current.examples, "row");
  if (!baseline) return [{ area: "data", subject: split, after, status: "pass" }];
  const more = current.examples - baseline.examples;
  if (more === 0) return [{ area: "data", subject: split, after, note: "as many as before", status: "pass" }];
  const share = baseline.examples > 0 ? ` (${more < 0 ? "−" : "+"}${percent(Math.abs(more) / baseline.examples)})` : "";
  return [{ area: "data", subject: split, before: grouped(baseline.examples), after, note: `${more < 0 ? "−" : "+"}${grouped(Math.abs(more))}${share}`, status: "pass" }];
}

function features(splits: readonly ShownSplit[]): readonly Change[] {
  const compared = splits.flatMap(({ current, baseline }) => (baseline ? [{ current, baseline }] : []));
  const names = (side: "current" | "baseline") => new Set(compared.flatMap((pair) => [...pair[side].features.keys()]));
  const [now, then] = [names("current"), names("baseline")];
  const change = (found: readonly string[], word: string): readonly Change[] => (found.length === 0 ? [] : [{
    area: "data", subject: counted(found.length, "feature"), note: word, values: found.slice(0, told), status: "warn",
  }]);
  return [...change([...now].filter((name) => !then.has(name)), "new"), ...change([...then].filter((name) => !now.has(name)), "gone")];
}

interface Found {
  /** How often, by split. */
  readonly marks: string[];
  readonly values: Set<string>;
  warn: boolean;
}

const kinds = ["drift.new-values", "drift.vanished-values"] as const;

/** New and vanished values by feature: what drifted first, then in the order of the features. */
function values(splits: readonly ShownSplit[]): readonly Change[] {
  const found = new Map<string, Found>();
  for (const { split, features, mask } of splits) {
    for (const { key, checks } of features) {
      for (const { rule, mark, level, evidence = [] } of checks) {
        if (!kinds.some((kind) => kind === rule)) continue;
        const id = JSON.stringify([key, rule]);
        const known = found.get(id) ?? { marks: [], values: new Set<string>(), warn: false };
        known.marks.push(`${mark} in ${split}`);
        if (!isMasked(key, mask)) for (const value of evidence) known.values.add(value);
        known.warn ||= level !== "none";
        found.set(id, known);
      }
    }
  }
  return [...found].map(([id, { marks, values, warn }]): Change => {
    const [subject] = JSON.parse(id) as [string];
    return { area: "data", subject, note: marks.join(", "), ...(values.size > 0 ? { values: [...values].slice(0, told) } : {}), status: warn ? "warn" : "pass" };
  });
}
