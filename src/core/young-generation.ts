import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * From now on the memory for new objects stays as small as it is. Where millions of objects live for seconds, V8 lets it grow to
 * 128 MiB, which saves no time then.
 */
export function keepYoungGenerationSmall(): void {
  if (Number.parseInt(process.versions.node) <= newestKnown) setFlagsFromString("--semi-space-growth-factor=1");
}

/** Later versions may not know the flag. */
const newestKnown = 26;

/**
 * Frees what new objects hold that are not used any more. V8 does so by itself when 64 MiB are held by buffers: for who makes
 * buffers all the time and forgets them at once, memory that is touched for nothing.
 */
export function freeYoungBuffers(): void {
  collect ??= collector();
  collect({ type: "minor" });
}

/** Frees everything that is not used any more: tens of milliseconds, for after large things that lived long. */
export function freeUnused(): void {
  collect ??= collector();
  collect({ type: "major" });
}

type Collector = (options: { readonly type: "minor" | "major" }) => void;

let collect: Collector | undefined;

function collector(): Collector {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return isCollector(found) ? found : () => undefined;
}

function isCollector(value: unknown): value is Collector {
  return typeof value === "function";
}
