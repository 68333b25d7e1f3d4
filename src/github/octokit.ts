import type { Octokit } from "@octokit/rest";
import { setTimeout as sleep } from "node:timers/promises";

/** A client and the repository it is used for. */
export interface Repository {
  readonly client: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/** Longest wait that GitHub may ask for; a longer one is an error that is reported. */
const longestWait = 60;
const attempts = 4;

/**
 * A client of GitHub's REST API. Loads Octokit only now.
 * Repeats what can be repeated: anything GitHub asks to send again later, reads and updates also after server and network errors.
 */
export async function createClient({ token, apiUrl = "https://api.github.com", pause = 500 }: {
  /** Undefined: asks as nobody in particular, which public repositories answer. */
  readonly token?: string | undefined;
  readonly apiUrl?: string;
  /** Milliseconds before the first repetition; doubled each time. */
  readonly pause?: number;
}): Promise<Octokit> {
  const { Octokit } = await import("@octokit/rest");
  const silent = () => undefined;
  const client = new Octokit({ ...(token === undefined ? {} : { auth: token }), baseUrl: apiUrl, userAgent: "assay", log: { debug: silent, info: silent, warn: silent, error: silent } });
  client.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(60_000) } });
      } catch (error) {
        const seconds = repeatAfter(error, options.method, pause * 2 ** (attempt - 1) / 1000);
        if (seconds === undefined || attempt === attempts) throw error;
        await sleep(seconds * 1000);
      }
    }
  });
  return client;
}

/** Seconds until a failed request may be sent again; undefined when it must not be. */
function repeatAfter(error: unknown, method: string, pause: number): number | undefined {
  const status = statusOf(error);
  const asked = Number(headerOf(error, "retry-after"));
  if ((status === 403 || status === 429) && Number.isFinite(asked) && headerOf(error, "retry-after") !== undefined) return asked <= longestWait ? asked : undefined;
  if (status === 429) return pause;
  // A creation that failed on the server's side may have happened all the same.
  if (method === "POST") return undefined;
  return status === undefined || status === 500 || status === 502 || status === 503 || status === 504 ? pause : undefined;
}

/** The HTTP status of a failed request; undefined when there was no answer. What GraphQL refuses, with status 200, counts as 403. */
export function statusOf(error: unknown): number | undefined {
  if (isForbidden(error)) return 403;
  if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number") return undefined;
  return "response" in error && error.response !== undefined ? error.status : undefined;
}

function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error) || !Array.isArray(error.errors)) return false;
  return error.errors.some((each: { readonly type?: unknown } | undefined) => each?.type === "FORBIDDEN");
}

/** A header of the answer to a failed request. */
export function headerOf(error: unknown, name: string): string | undefined {
  if (typeof error !== "object" || error === null || !("response" in error)) return undefined;
  const response = error.response as { readonly headers?: Readonly<Record<string, string | number | undefined>> } | undefined;
  const value = response?.headers?.[name];
  return value === undefined ? undefined : String(value);
}
