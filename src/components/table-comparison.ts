import { splitNames, type Artifact } from "../core/artifact.ts";
import type { Finding } from "../core/finding.ts";
import { sampleExamples } from "../data/sampled-examples.ts";
import { compareTables, tableFindings } from "../validation/drift/table-drift.ts";
import type { ExampleValidatorParameters } from "./example-validator-parameters.ts";

/** Rows of each side that a classifier is shown. */
const mostRows = 2000;

interface Comparison {
  readonly split: string;
  readonly examples: Artifact<"Examples"> | undefined;
  readonly baseline: Artifact<"Examples"> | undefined;
  readonly given: ExampleValidatorParameters;
}

/** Whether a classifier can tell the rows of a split from the baseline's; nothing where one side is not there, or its rows are no tf.Examples. */
export async function tableComparison({ split, examples, baseline, given }: Comparison): Promise<readonly Finding[]> {
  if (!examples || !baseline || given.tableDrift === "off" || given.drift === "off" || !splitNames(baseline).includes(split)) return [];
  if ([examples, baseline].some(({ properties }) => properties["payload_format"] === sequenceExamples)) return [];
  if (filesOf(examples, split) === filesOf(baseline, split)) return [];
  const leaveOut = Object.entries(given.features ?? {}).flatMap(([name, { drift, failOn }]) => ((drift?.failOn ?? failOn) === "never" ? [name] : []));
  const sample = ({ path, properties }: Artifact<"Examples">) => sampleExamples(path, split, { most: mostRows, rows: rowsOf(properties["row_counts"], split), seed: 1 });
  const drift = compareTables(await sample(examples), await sample(baseline), { leaveOut });
  return drift ? tableFindings(drift, { split, other: `the baseline's ${split} split`, severity: given.drift === "error" && drift.level === "large" ? "error" : "warning" }) : [];
}

const sequenceExamples = 7;

/** What is in the files of a split; of an artifact whose files are not known, the artifact itself. */
function filesOf({ manifest, digest }: Artifact<"Examples">, split: string): string {
  const own = manifest.filter(({ path }) => path.startsWith(`Split-${split}/`)).map((entry) => `${entry.path} ${entry.digest}`).sort();
  return own.length > 0 ? own.join("\n") : digest;
}

/** Examples of other makers say nothing of how many there are: then all are taken. */
function rowsOf(counts: unknown, split: string): number {
  const list: unknown = typeof counts === "string" ? JSON.parse(counts) : [];
  const own = Array.isArray(list) ? list.find((entry) => Array.isArray(entry) && entry[0] === split) : undefined;
  return Number(own?.[1] ?? 0);
}
