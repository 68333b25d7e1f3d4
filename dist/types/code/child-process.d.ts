import type { Progress } from "../core/component.ts";
import { type ChildTask } from "./child-messages.ts";
/** How the child program is started: a file that calls `serveTasks`. */
export interface ChildProgram {
    readonly file: string;
    readonly args?: readonly string[];
}
/** What goes with a task: who asks, how long it may take, and where what it says goes. */
export interface TaskFrame {
    /** Subject of sentences: `Trainer`. */
    readonly name: string;
    readonly timeoutSeconds: number;
    readonly timeoutParameter: string;
    readonly signal?: AbortSignal;
    progress?(progress: Progress): void;
    log?(line: string, stream: "out" | "error"): void;
}
/** A child process. It does one task at a time; a timeout or a stop ends it. */
export interface Child {
    readonly alive: boolean;
    carryOut(task: ChildTask, frame: TaskFrame): Promise<unknown>;
    end(): Promise<void>;
}
/** Starts a child process with a clean environment, in a group of its own that ends with us. */
export declare function startChild({ file, args }: ChildProgram): Child;
