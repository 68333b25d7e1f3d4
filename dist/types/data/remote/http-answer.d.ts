import { type IncomingMessage, type RequestOptions } from "node:http";
/** Asks a web server with GET; the answer's body is not read yet, and nothing is unpacked or followed. */
export declare function askHttp(url: URL, options: RequestOptions & {
    readonly signal: AbortSignal;
}): Promise<IncomingMessage>;
/** A short body as text, to find out what a server says is wrong; at most 64 KiB of it. */
export declare function shortBody(answer: IncomingMessage): Promise<string>;
