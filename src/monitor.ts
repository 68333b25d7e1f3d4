import { short, type Digest } from "./core/digest.ts";
import { UserError } from "./core/error.ts";
import type { Finding } from "./core/finding.ts";
import type { RunSummary } from "./core/run-summary.ts";
import { checkedParameters, type Assembled } from "./assemble.ts";
import { monitoredPipeline } from "./config/monitored-pipeline.ts";
import { baselineArtifact, type Baseline } from "./metadata/baseline.ts";
import { run } from "./run/run.ts";
import { failOnValues, statusOf, type FailOn } from "./validation/severity-rules.ts";

/** What watching found. */
export interface Watched {
  readonly summary: RunSummary;
  /** What of the data does not fit, worst first. */
  readonly findings: readonly Finding[];
  /** Whether nothing was found that counts. */
  readonly quiet: boolean;
  /** The blessed run that the data were held against. */
  readonly baseline: Baseline;
  /** Identity of the data that were looked at. */
  readonly data: Digest;
}

/**
 * Holds the data that `monitor` names against schema and statistics of the newest blessed run, with the checks of
 * ExampleValidator. A `UserError` when nothing is configured, no model is blessed, or what is kept of its run is gone.
 */
export async function watch(assembled: Assembled): Promise<Watched> {
  const { loaded, options, pipeline: { name } } = assembled;
  const { monitor, label } = loaded.configuration;
  if (!monitor) throw new UserError(`${loaded.source.file} does not say what to watch`, { hint: "monitor: { examples: { csv: served/*.csv } }" });
  const baseline = await options.baseline?.({ pipeline: name, nodes: {}, keys: {} });
  if (!baseline) throw new UserError(`no model of ${name} is blessed yet, so there is nothing to hold the data against`, { hint: "run the pipeline on the default branch first" });
  const steps = await stepsOf(assembled, baseline);
  let data: Digest | undefined;
  const pipeline = checkedParameters(monitoredPipeline(name, loaded.configuration, steps), loaded);
  const { placeMistake: _, hold: __, force: ___, ...rest } = options;
  const summary = await run(pipeline, {
    ...rest, baseline: () => Promise.resolve(baseline),
    archive: (made) => { data = made[pipeline.nodes[0]!.id]?.["examples"]?.digest; return Promise.resolve(undefined); },
  });
  const failed = summary.outcomes.find((outcome) => outcome.type === "failed");
  if (failed?.bug) throw new Error(failed.detail ?? failed.mistakes[0]?.message);
  if (failed || data === undefined) throw new UserError(failed?.mistakes ?? [{ message: summary.reason }]);
  const findings = summary.findings.filter((finding) => !isAbsentLabel(finding, label)).map(({ split: _split, ...finding }) => finding);
  return { summary, findings, quiet: statusOf(findings, failOnOf(monitor["fail-on"])) !== "fail", baseline, data };
}

function failOnOf(value: unknown): FailOn {
  return failOnValues.find((each) => each === value) ?? "warning";
}

/** What is served has no label yet. */
function isAbsentLabel({ subject, rule, message }: Finding, label: string | undefined): boolean {
  return label !== undefined && subject === label && (/MISSING|NOT_PRESENT|LOW_FRACTION_PRESENT/.test(rule) || /missing|absent|gone/i.test(message));
}

/** The steps of the blessed run that made its statistics and schema, whose bytes must still be kept. */
async function stepsOf({ options: { artifacts } }: Assembled, baseline: Baseline): Promise<{ readonly statistics: string; readonly schema: string }> {
  const find = async (type: string, output: string): Promise<string> => {
    const node = Object.keys(baseline.outputs).sort().find((each) => baseline.outputs[each]![output]?.type === type);
    const record = node === undefined ? undefined : baselineArtifact(baseline, { node, output });
    if (node === undefined || !record) throw new UserError(`run ${baseline.run}, which blessed the model ${short(baseline.model)}, made no ${output}`, { hint: "what is watched is held against StatisticsGen and SchemaGen of that run" });
    const { digest, manifest, properties } = record;
    if (!(await artifacts.open({ type, digest, manifest, properties }))) throw new UserError(`the ${output} of run ${baseline.run}, which blessed the model ${short(baseline.model)}, are no longer kept`, { hint: "run the pipeline on the default branch again" });
    return node;
  };
  return { statistics: await find("ExampleStatistics", "statistics"), schema: await find("Schema", "schema") };
}
