import { Agent as PlainAgent, type IncomingMessage } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { isIP } from "node:net";
import { UserError } from "../../core/error.ts";
import { digestOf } from "../../core/digest.ts";
import { askHttp } from "./http-answer.ts";
import { checkHost, isInnerAddress, publicLookup } from "./public-address.ts";
import { shownAddress } from "./remote-address.ts";
import { remoteMistake } from "./remote-mistake.ts";
import type { RemoteFile, RemoteStore } from "./remote-store.ts";

const mostRedirects = 5;

/**
 * Files on web servers. Addresses of the machine's own network are refused, after names are resolved and for each redirect, unless
 * `ASSAY_ALLOW_PRIVATE_ADDRESSES=1`; then plain `http://` is read from the machine itself too, and never from elsewhere.
 */
export function webStore(environment: NodeJS.ProcessEnv): RemoteStore {
  const open = environment["ASSAY_ALLOW_PRIVATE_ADDRESSES"] === "1";
  // Agents of its own: a connection that was opened elsewhere, unchecked, is never taken over.
  const agents = { "http:": new PlainAgent({ keepAlive: true }), "https:": new SecureAgent({ keepAlive: true }) };

  async function ask(path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<IncomingMessage> {
    let url = checkedUrl(path, { path, open });
    for (let redirects = 0; ; redirects++) {
      const agent = agents[url.protocol as keyof typeof agents];
      const answer = await askHttp(url, { headers: { "accept-encoding": "identity", ...headers }, signal, agent, ...(open ? {} : { lookup: publicLookup }) });
      const { statusCode: status = 0, headers: { location } } = answer;
      if (status < 300 || status === 304 || status >= 400 || location === undefined) return answer;
      answer.destroy();
      if (redirects === mostRedirects) throw new UserError(`${shownAddress(path)} is redirected more than ${mostRedirects} times`, { hint: "give the address where the file is" });
      url = checkedUrl(location, { path, open, from: url });
    }
  }

  return {
    async list(prefix) {
      throw new UserError(`a web server cannot be asked which files it has: ${shownAddress(prefix)}`, { hint: "name each file, or use s3://, gs:// or az://" });
    },

    async describe(path, signal) {
      // Not HEAD: an address that is signed for GET is refused then.
      const answer = await ask(path, { range: "bytes=0-0" }, signal);
      answer.destroy();
      const { statusCode: status = 0, headers } = answer;
      const range = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(headers["content-range"] ?? "");
      const empty = status === 416 && range?.[1] === "0";
      if (status === 404 || status === 410) return undefined;
      if (!empty) checkStatus(status, path);
      checkEncoding(answer, path);
      const length = status === 200 ? headers["content-length"] : range?.[1];
      const size = length === undefined ? undefined : Number(length);
      const etag = strongTag(headers.etag);
      const content = etag === undefined || size === undefined ? undefined : { https: digestOf(path), etag, size };
      return { path, size, version: etag ?? headers["last-modified"], content, ...(status === 200 ? { onlyWhole: true } : {}) };
    },

    async read(file, { start, end }, signal) {
      const { path, version } = file;
      const conditions: Record<string, string> = version === undefined ? {} : version.startsWith('"') ? { "if-match": version } : { "if-unmodified-since": version };
      const range: Record<string, string> = start === 0 && end === undefined ? {} : { range: `bytes=${start}-${end === undefined ? "" : end - 1}` };
      const answer = await ask(path, { ...conditions, ...range }, signal);
      try {
        checkAnswer(answer, file, start);
        return answer.statusCode === 206 ? answer : partOf(answer, { start, end: end ?? Infinity });
      } catch (error) {
        answer.destroy();
        throw error;
      }
    },
  };
}

interface UrlRules {
  readonly path: string;
  readonly open: boolean;
  readonly from?: URL;
}

function checkedUrl(text: string, { path, open, from }: UrlRules): URL {
  const shown = from ? `${shownAddress(path)} is redirected to an address that` : shownAddress(path);
  const base = from?.href;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url) throw new UserError(`${shown} is no web address`, { hint: "for instance https://host/data.csv" });
  if (url.username !== "" || url.password !== "") throw new UserError(`${shown} has a user or a password in it`, { hint: "an address is written down in many places: leave it out" });
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const own = host === "localhost" || (isIP(host) !== 0 && /^(127\.|::1$)/.test(host) && isInnerAddress(host));
  if (url.protocol !== "https:" && !(url.protocol === "http:" && own)) throw new UserError(`${shown} is not read over an encrypted connection`, { hint: "https:// is read" });
  if (!open) checkHost(host);
  return url;
}

function checkStatus(status: number, path: string): void {
  if (status === 200 || status === 206) return;
  if (status === 404 || status === 410) throw remoteMistake("no file", path);
  if (status === 401 || status === 403) throw remoteMistake("denied", path, { hint: "https:// reads what is public, or an address with a signature that is still valid" });
  if (status === 412 || status === 416) throw remoteMistake("changed", path);
  if (status === 408 || status === 425 || status === 429 || status >= 500) throw new Error(`the server answered ${status}`);
  throw new UserError(`the server of ${shownAddress(path)} answered ${status}`, { hint: "a file is expected there" });
}

/** Range requests count packed bytes then, so that what is read would depend on the server's mood. */
function checkEncoding({ headers }: IncomingMessage, path: string): void {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding === "identity" || /\.(gz|br|zz|zst)$/i.test(shownAddress(path))) return;
  throw new UserError(`the server packs ${shownAddress(path)} (Content-Encoding: ${encoding}), although it was asked not to`, { hint: "store it packed, with a name that ends in .gz" });
}

function checkAnswer(answer: IncomingMessage, { path, size, version }: RemoteFile, start: number): void {
  const { statusCode: status = 0, headers } = answer;
  checkStatus(status, path);
  checkEncoding(answer, path);
  const found = version?.startsWith('"') ? strongTag(headers.etag) : headers["last-modified"];
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "");
  const total = status === 206 ? range?.[2] : headers["content-length"];
  if (version !== undefined && found !== undefined && found !== version) throw remoteMistake("changed", path);
  if (size !== undefined && total !== undefined && total !== "*" && Number(total) !== size) throw remoteMistake("changed", path);
  if (status === 206 && Number(range?.[1]) !== start) throw new Error("the server sent another part than was asked for");
}

/** A part of a whole answer, of a server that answers no ranges. */
async function* partOf(answer: AsyncIterable<Buffer>, { start, end }: { readonly start: number; readonly end: number }): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of answer) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, Math.min(chunk.length, end - at)));
    at += chunk.length;
    if (part.length > 0) yield part;
    if (at >= end) return;
  }
}

function strongTag(etag: string | undefined): string | undefined {
  return etag?.startsWith('"') ? etag : undefined;
}
