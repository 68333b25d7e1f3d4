import type { Finding } from "../core/finding.ts";
/** Findings for a terminal or a log, the worst first: subject and sentence, then the rule, its place and the values that show it. */
export declare function findingLines(findings: readonly Finding[]): readonly string[];
