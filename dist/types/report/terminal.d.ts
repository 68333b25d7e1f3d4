import type { Mistake } from "../core/error.ts";
import type { Listener } from "../core/event.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { type ReadLine } from "./mistake.ts";
/** What a terminal can do, and how to write to it. */
export interface TerminalOptions {
    write(text: string): void;
    /** Whether lines can be drawn over. */
    readonly tty: boolean;
    readonly colour: boolean;
    /** Width in characters; 100 when not given. */
    readonly columns?: number;
    /** Reads the faulty line of a mistake; without it mistakes have no picture. */
    readonly readLine?: ReadLine;
    /** Milliseconds of a steady clock, for the time left. */
    now?(): number;
}
/** A run as it is seen in a terminal. */
export interface Terminal {
    readonly listener: Listener;
    /** Writes mistakes and closing lines. `report` is where the page is. */
    finish(summary: RunSummary, report?: string): void;
    /** Writes mistakes found before a run. */
    mistakes(mistakes: readonly Mistake[]): void;
    /** Takes away what is drawn over and stops the spinner; for an interrupted run. */
    close(): void;
}
/** Draws a run: one line per step, running steps live on a terminal, plain lines elsewhere. */
export declare function terminal(options: TerminalOptions): Terminal;
