import { describeMistake, UserError } from "../core/error.ts";

/** Hides what a client prints of its own under one line. */
export async function folded<T>(title: string, doing: () => Promise<T>): Promise<T> {
  write(`::group::${title}`);
  try {
    return await doing();
  } finally {
    write("::endgroup::");
  }
}

/** Writes an error where the log shows it: mistakes of the user at their places, a fault of Assay with its stack. */
export function writeError(error: unknown): void {
  if (!(error instanceof UserError)) {
    write(`::error::A fault of Assay, not of yours: ${escapeData(error instanceof Error ? (error.stack ?? error.message) : String(error))}`);
    return;
  }
  for (const mistake of error.mistakes) {
    const { place } = mistake;
    const where = place ? ` file=${escapeProperty(place.file)}${place.line === undefined ? "" : `,line=${place.line}`}${place.column === undefined ? "" : `,col=${place.column}`}` : "";
    write(`::error${where}::${escapeData(describeMistake(place ? { message: mistake.message, ...(mistake.hint === undefined ? {} : { hint: mistake.hint }) } : mistake))}`);
  }
}

/** Text as the value of a command of the runner. */
export function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** One line of the log, as it is. */
export function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
