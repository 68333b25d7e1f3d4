import { BranchRefusedError } from "../metadata/git-store.ts";
import { headerOf, statusOf } from "./octokit.ts";

/** One thing to deliver besides the verdict: it may fail without touching the others. */
interface Step<T> {
  /** What did not happen, as the beginning of a sentence: `The comment was not written`. */
  readonly otherwise: string;
  /** The permission it takes, in a workflow's words: `pull-requests: write`. */
  readonly permission: string;
  readonly work: () => Promise<T>;
}

/** What delivering steps needs to know and where it complains. */
export interface Delivery {
  /** Whether the run is of a fork, whose token can only read. */
  readonly fork: boolean;
  readonly warn: (sentence: string) => void;
}

/** Does a step; when it fails, says so in one sentence with the remedy and goes on without. */
export async function deliver<T>(delivery: Delivery, step: Step<T>): Promise<T | undefined> {
  try {
    return await step.work();
  } catch (error) {
    delivery.warn(shortfall(error, step, delivery.fork));
    return undefined;
  }
}

const forkCause = "workflows of forks get a token that can only read, so nothing is written on GitHub from here. The job summary has the whole report, and a workflow in mode report tells it on the pull request.";

/** Passes on what is to be said, but only once that a fork's token can only read: it is true of every step. */
export function onceOnForks(warn: Delivery["warn"]): Delivery["warn"] {
  let said = false;
  return (sentence) => {
    if (sentence.endsWith(forkCause)) {
      if (said) return;
      said = true;
    }
    warn(sentence);
  };
}

/** The sentence for a step that failed. */
export function shortfall(error: unknown, { otherwise, permission }: Pick<Step<unknown>, "otherwise" | "permission">, fork: boolean): string {
  const status = statusOf(error);
  const limited = status === 429 || (status === 403 && (headerOf(error, "retry-after") !== undefined || headerOf(error, "x-ratelimit-remaining") === "0"));
  if (limited) return `${otherwise}: GitHub's rate limit is used up; run the job again later.`;
  if (status === 403 || status === 401 || error instanceof BranchRefusedError) {
    if (fork) return `${otherwise}: ${forkCause}`;
    return `${otherwise}: the token lacks ${permission}; add it under permissions in the workflow.`;
  }
  return `${otherwise}: ${oneLine(error)}`;
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split("\n").map((part) => part.trim()).filter(Boolean).join(" ").slice(0, 300);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
