import type { Digest } from "./digest.ts";
import type { Outcome } from "./event.ts";
import type { Finding, Gate, Verdict } from "./finding.ts";
import type { Forced } from "./forced.ts";
import type { Provenance } from "./provenance.ts";
import type { Pushed } from "./push-target.ts";
import type { Change, Figure, Section, Suggestion } from "./report.ts";
/**
 * One run as people and reports see it: made from outcomes by pure code, once, so that terminal, comment, check and page
 * can never disagree.
 */
export interface RunSummary {
    readonly pipeline: string;
    readonly environment?: string;
    readonly run: string;
    /** Milliseconds since the epoch. */
    readonly started: number;
    readonly seconds: number;
    readonly verdict: Verdict;
    /** One sentence: why. */
    readonly reason: string;
    /** In the order of the pipeline. */
    readonly outcomes: readonly Outcome[];
    /** Worst first. */
    readonly gates: readonly Gate[];
    readonly findings: readonly (Finding & {
        readonly node: string;
    })[];
    readonly figures: readonly Figure[];
    /** In report order. */
    readonly sections: readonly Section[];
    /** What differs from the baseline, in the order of `changeAreas`; absent where nothing was compared. */
    readonly changes?: readonly Change[];
    /** Changes to files of the repository; absent when no step looked for any. */
    readonly suggestions?: readonly Suggestion[];
    readonly metrics: Readonly<Record<string, number | string>>;
    readonly provenance: Provenance;
    readonly baseline?: {
        readonly run: string;
        readonly model: Digest;
        readonly time: number;
        readonly commit?: string; /** Commits between it and what the run is compared with. */
        readonly behind?: number;
    };
    readonly model?: Digest;
    /** Who blessed the model by force, where a gate said no. */
    readonly forced?: Forced;
    /** Digest over everything that decided the verdict. */
    readonly blessingKey?: Digest;
    readonly pushed: readonly Pushed[];
}
