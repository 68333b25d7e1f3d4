import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { errorCode } from "../core/error-code.ts";
import { didYouMean, UserError } from "../core/error.ts";
import { storageError } from "../core/storage-error.ts";

/** The options of a command that writes its result in one of several forms. */
export const outputOptions = { format: { type: "string", short: "f" }, out: { type: "string", short: "o" } } as const;

/** The form asked for: `format`, else what the name of the file says, else text. An unknown one is a `UserError`. */
export function chosenFormat<Format extends string>(formats: readonly Format[], { format, out }: { readonly format?: string | undefined; readonly out?: string | undefined }): Format | "text" {
  const known = ["text", ...formats] as const;
  const wanted = format ?? (out === undefined ? "text" : extname(out).slice(1));
  const found = known.find((name) => name === wanted);
  if (found !== undefined) return found;
  if (format === undefined) return "text";
  throw new UserError(`there is no format ${JSON.stringify(format.slice(0, 80))}`, { hint: didYouMean(format, known) });
}

/** A result, whole or in pieces. */
type Output = string | Uint8Array | readonly Uint8Array[];

/** Writes a result to a file, or to standard output. A reader that has seen enough (`| head`) is no error. */
export async function writeOutput(content: Output, out: string | undefined): Promise<void> {
  if (out !== undefined) return toFile(content, out);
  await new Promise<void>((done, fail) => {
    process.stdout.on("error", (error) => (errorCode(error) === "EPIPE" ? done() : fail(error)));
    process.stdout.write(typeof content === "string" || content instanceof Uint8Array ? content : Buffer.concat(content), (error) => { if (!error) done(); });
  });
}

async function toFile(content: Output, out: string): Promise<void> {
  try {
    await writeFile(out, content);
  } catch (error) {
    if (errorCode(error) === "ENOENT") throw new UserError(`there is no folder for ${JSON.stringify(out)}`, { hint: "make the folder first", cause: error });
    if (errorCode(error) === "EISDIR") throw new UserError(`${JSON.stringify(out)} is a folder`, { hint: "name a file", cause: error });
    throw storageError(error, out);
  }
}
