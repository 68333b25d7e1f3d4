import type { Digest } from "./digest.ts";
import type { Mistake } from "./error.ts";
import type { Progress } from "./component.ts";
import type { Showing } from "./report.ts";
/** Why a node ran, as the fingerprint's difference from the nearest earlier execution. */
export interface Reason {
    readonly part: "component" | "version" | "parameters" | "input" | "material" | "runtime";
    readonly name: string;
    readonly before?: string;
    readonly after?: string;
}
/** How a node ended. */
export type Outcome = {
    readonly type: "finished";
    readonly node: string;
    readonly execution: string;
    readonly seconds: number;
    readonly showing: Showing;
    readonly because: readonly Reason[];
} | {
    readonly type: "reused";
    readonly node: string;
    readonly execution: string;
    readonly seconds: number;
    readonly showing: Showing;
    readonly fingerprint: Digest;
} | {
    readonly type: "failed";
    readonly node: string;
    readonly seconds: number;
    readonly mistakes: readonly Mistake[];
    readonly detail?: string;
    readonly bug: boolean;
} | {
    readonly type: "skipped";
    readonly node: string;
    readonly because: string;
};
/** Everything that can happen in a run: data, no text. Loggers put it into words. */
export type RunEvent = {
    readonly type: "run-started";
    readonly pipeline: string;
    readonly environment?: string;
    readonly run: string;
    readonly nodes: readonly string[];
} | {
    readonly type: "started";
    readonly node: string;
} | {
    readonly type: "progress";
    readonly node: string;
    readonly progress: Progress;
} | {
    readonly type: "log";
    readonly node: string;
    readonly line: string;
    readonly stream: "out" | "error";
} | Outcome | {
    readonly type: "run-finished";
    readonly run: string;
    readonly seconds: number;
};
/** Is told what happens in a run, as it happens. */
export type Listener = (event: RunEvent) => void;
