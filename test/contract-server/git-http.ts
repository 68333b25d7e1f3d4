import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers one request of git's smart HTTP protocol by `git http-backend`, for the bare repository in `folder`. */
export async function serveGit(request: IncomingMessage, response: ServerResponse, { folder, pathname, search, user, body }: {
  readonly folder: string;
  /** What follows the repository's address: `/info/refs`, `/git-upload-pack`, `/git-receive-pack`. */
  readonly pathname: string;
  readonly search: string;
  readonly user: string | undefined;
  readonly body: Buffer;
}): Promise<void> {
  const environment: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: pathname,
    QUERY_STRING: search.replace(/^\?/, ""),
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    CONTENT_LENGTH: String(body.length),
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    ...(user === undefined ? {} : { REMOTE_USER: user }),
  };
  const child = spawn("git", ["http-backend"], { env: environment, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => undefined);
  child.stdin.end(body);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const output = Buffer.concat(chunks);
  const end = output.indexOf("\r\n\r\n");
  const headers = output.subarray(0, end).toString("latin1").split("\r\n").map((line) => line.split(/:\s*/, 2) as [string, string]);
  const status = headers.find(([name]) => name.toLowerCase() === "status")?.[1];
  for (const [name, value] of headers) if (name.toLowerCase() !== "status") response.setHeader(name, value);
  response.writeHead(status === undefined ? 200 : Number.parseInt(status, 10));
  response.end(output.subarray(end + 4));
}
