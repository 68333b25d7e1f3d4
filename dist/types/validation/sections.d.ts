import type { Finding } from "../core/finding.ts";
import type { Section } from "../core/report.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import type { DatasetView } from "./feature-view.ts";
/** One split with everything found in it. */
export interface ShownSplit {
    readonly split: string;
    readonly current: DatasetView;
    readonly baseline: DatasetView | undefined;
    readonly schema: readonly Finding[];
    readonly drift: readonly Finding[];
    readonly skew: readonly Finding[];
    readonly features: readonly FeatureDrift[];
    /** Features of which no value is shown. */
    readonly mask?: readonly string[] | undefined;
}
/** The features of every split: the split with the most problems open, the others folded; in the comment what moved most, above the fold where it drifted. */
export declare function dataSection(splits: readonly ShownSplit[], { hasBaseline }: {
    readonly hasBaseline: boolean;
}): Section;
/** All findings, the worst first. The comment, which may be public, tells no rows unless `rowsInComment`. */
export declare function anomaliesSection(findings: readonly Finding[], { rowsInComment }?: {
    readonly rowsInComment?: boolean;
}): Section;
