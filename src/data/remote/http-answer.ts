import { request as requestPlain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestSecure } from "node:https";

/** Asks a web server with GET; the answer's body is not read yet, and nothing is unpacked or followed. */
export function askHttp(url: URL, options: RequestOptions & { readonly signal: AbortSignal }): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const ask = url.protocol === "https:" ? requestSecure : requestPlain;
    ask(url, options).on("response", done).on("error", fail).end();
  });
}

/** A short body as text, to find out what a server says is wrong; at most 64 KiB of it. */
export async function shortBody(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > 1 << 16) break;
  }
  answer.destroy();
  return Buffer.concat(chunks).toString("utf8").slice(0, 1 << 16);
}
