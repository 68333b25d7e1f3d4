/** A feature's path as TFDV writes it in the keys of anomalies and the names of domains: steps joined by dots, quoted where needed. */
export function serializePath(steps: readonly string[]): string {
  return steps.map(serializeStep).join(".");
}

function serializeStep(step: string): string {
  if (step === "") return "''";
  if (/^\([^()]*\)$/.test(step) || !/[().']/.test(step)) return step;
  return `'${step.replaceAll("'", "''")}'`;
}
