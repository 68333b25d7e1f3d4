import type { Finding } from "../../core/finding.ts";
import type { Schema } from "../../data/schema_pb.ts";
/** Refuses a masked name that neither the data nor the schema have: it may be misspelt, and what was to be hidden would be told. */
export declare function checkMask(mask: readonly string[], names: readonly string[], { feature }: Schema): void;
/** Whether a feature, named by its serialised path, is masked or inside one that is. */
export declare function isMasked(key: string, mask?: readonly string[]): boolean;
/** The findings without the values of masked features: where a sentence tells some, another stands for it. */
export declare function maskedFindings(findings: readonly Finding[], mask: readonly string[]): readonly Finding[];
