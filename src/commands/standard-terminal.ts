import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { ReadLine } from "../report/mistake.ts";
import { terminal, type Terminal } from "../report/terminal.ts";

const largestShown = 16 * 1024 * 1024;

/** Reads a line of a file that is not too large to be read for it. */
const readLine: ReadLine = ({ file, line }) => {
  if (line === undefined) return undefined;
  try {
    if (statSync(file).size > largestShown) return undefined;
    return readFileSync(resolve(file), "utf8").split(/\r\n|\n|\r/)[line - 1];
  } catch {
    return undefined;
  }
};

function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const tty = stream.isTTY === true && process.env["TERM"] !== "dumb";
  return terminal({
    write: (text) => { stream.write(text); },
    tty,
    colour: tty && !process.env["NO_COLOR"],
    ...(stream.columns !== undefined && { columns: stream.columns }),
    readLine,
  });
}

/** The terminal of standard output. */
export function stdoutTerminal(): Terminal {
  return terminalOf(process.stdout);
}

/** The terminal of standard error: for mistakes, and for progress when the result itself goes to standard output. */
export function stderrTerminal(): Terminal {
  return terminalOf(process.stderr);
}
