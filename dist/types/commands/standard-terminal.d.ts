import { type Terminal } from "../report/terminal.ts";
/** The terminal of standard output. */
export declare function stdoutTerminal(): Terminal;
/** The terminal of standard error: for mistakes, and for progress when the result itself goes to standard output. */
export declare function stderrTerminal(): Terminal;
