import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../core/error.ts";

/** One request whose answer is JSON, and how often it is tried. */
interface JsonRequest {
  readonly url: URL;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which one attempt is given up. */
  readonly timeout: number;
  readonly attempts: number;
  /** Statuses that are tried again. A connection that is lost is tried again too, but for POST. */
  readonly again: readonly number[];
}

/** What came back. */
export interface JsonAnswer {
  readonly status: number;
  /** Integers of 16 digits and more are texts, so that none loses a digit. `undefined` where the body is no JSON. */
  readonly json: unknown;
  readonly text: string;
}

const longIntegers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
const mostBytes = 256 << 20;

/** Sends a request, again after a pause when it did not get through. A server that cannot be reached is a `UserError` that names its host. */
export async function requestJson(request: JsonRequest, name: string): Promise<JsonAnswer> {
  const { attempts, again, method = "GET", signal } = request;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      const answer = await send(request);
      if (attempt >= attempts || !again.includes(answer.status)) return answer;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof UserError) throw error;
      if (attempt >= attempts || method === "POST") throw unreachable(error, request, name);
    }
    await wait(Math.min(5000, 75 * 2 ** (attempt - 1)), undefined, signal ? { signal } : {});
  }
}

async function send({ url, method = "GET", headers, body, signal, timeout }: JsonRequest): Promise<JsonAnswer> {
  const limit = AbortSignal.timeout(timeout);
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }), redirect: "error", signal: signal ? AbortSignal.any([signal, limit]) : limit });
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    if ((bytes += part.length) > mostBytes) throw new UserError(`${url.host} answers with more than ${mostBytes >> 20} MiB at once`);
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString("utf8");
  return { status: response.status, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(longIntegers, (part) => (part.startsWith('"') ? part : `"${part}"`)));
  } catch {
    return undefined;
  }
}

function unreachable(error: unknown, { url, timeout }: JsonRequest, name: string): UserError {
  if (error instanceof Error && error.name === "TimeoutError") return new UserError(`${name}: ${url.host} did not answer within ${timeout / 1000} s`, { hint: "a longer requestTimeout waits longer", cause: error });
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new UserError(`${name}: ${url.host} cannot be reached (${inner instanceof Error ? inner.message || inner.name : String(inner)})`, { hint: "check host and port, and whether it is http or https", cause: error });
}
