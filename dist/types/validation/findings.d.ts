import type { Finding, Severity } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import type { DriftLevel } from "./drift/drift-checks.ts";
import type { Validation } from "./validate-statistics.ts";
/** The anomalies of a split as findings, and what the schema asks for in vain; with the line of the schema when it is a file of the repository. */
export declare function schemaFindings(validation: Validation, split: string, source?: Placed<Schema>): Finding[];
/** What drift of a level means: a severity, or nothing to tell. */
type DriftSeverity = (key: string, level: DriftLevel) => Severity | undefined;
/** Drift as findings of Assay's own. `split` names what was compared, `other` with what. */
export declare function driftFindings(drifts: readonly FeatureDrift[], { split, other, severity }: {
    readonly split: string;
    readonly other: string;
    readonly severity: DriftSeverity;
}): Finding[];
export {};
