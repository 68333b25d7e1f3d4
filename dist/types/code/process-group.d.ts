import { type ChildProcess } from "node:child_process";
interface GroupOptions {
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string>>;
    /** Open a message channel (`process.send`) to a Node.js program. */
    readonly messages?: boolean;
    /** Descriptor of an open file that standard output goes to. */
    readonly output?: number;
    /** Windows only: the arguments are given as they are, without quotes of their own. */
    readonly verbatim?: boolean;
}
/** A program with everything it starts. */
interface ProcessGroup {
    readonly process: ChildProcess;
    /** Ends all of it at once. */
    kill(): void;
}
/** Starts a program in a process group of its own; no shell reads its arguments. All of it ends with `kill`, or when this process ends. */
export declare function startGroup(program: string, args: readonly string[], options: GroupOptions): ProcessGroup;
export {};
