/** What ends a program before it ends by itself. */
interface TimeLimit {
  /** Whether the time was up; not so when the signal fired. */
  reached(): boolean;
  /** Takes the limit away, once the program has ended. */
  lift(): void;
}

/** Calls `kill` when the time is up or the signal fires. */
export function timeLimit({ timeoutSeconds, signal }: { readonly timeoutSeconds: number; readonly signal?: AbortSignal }, kill: () => void): TimeLimit {
  let reached = false;
  const timer = setTimeout(() => { reached = true; kill(); }, Math.min(timeoutSeconds * 1000, 2 ** 31 - 1));
  signal?.addEventListener("abort", kill, { once: true });
  return { reached: () => reached, lift() { clearTimeout(timer); signal?.removeEventListener("abort", kill); } };
}
