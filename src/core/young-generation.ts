import { setFlagsFromString } from "node:v8";

/**
 * From now on the memory for new objects stays as small as it is. Where millions of objects live for seconds, V8 lets it grow to
 * 128 MiB, which saves no time then.
 */
export function keepYoungGenerationSmall(): void {
  if (Number.parseInt(process.versions.node) <= newestKnown) setFlagsFromString("--semi-space-growth-factor=1");
}

/** Later versions may not know the flag. */
const newestKnown = 26;
