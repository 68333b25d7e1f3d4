import type { Finding } from "../core/finding.ts";
/** What a log is about besides its findings. */
interface SarifContext {
    /** The file that a finding without a place of its own is shown at: GitHub's code scanning takes none without. */
    readonly file: string;
}
/** Findings as SARIF 2.1.0, which GitHub's code scanning and editors read: one run, a rule for each kind of finding, worst results first. */
export declare function sarifLog(findings: readonly Finding[], context: SarifContext): {
    $schema: string;
    version: string;
    runs: {
        tool: {
            driver: {
                name: string;
                rules: {
                    id: string;
                    shortDescription: {
                        text: string;
                    };
                }[];
            };
        };
        columnKind: string;
        results: {
            ruleId: string;
            ruleIndex: number;
            level: "error" | "note" | "warning";
            message: {
                text: string;
            };
            locations: {
                logicalLocations: {
                    name: string;
                    kind: string;
                }[];
                physicalLocation: {
                    artifactLocation: {
                        uri: string;
                    };
                    region?: {
                        startLine: number;
                        startColumn?: number;
                    };
                };
            }[];
            relatedLocations?: {
                id: number;
                message: {
                    text: string;
                };
                physicalLocation: {
                    artifactLocation: {
                        uri: string;
                    };
                    region?: {
                        startLine: number;
                        startColumn?: number;
                    };
                };
            }[];
            partialFingerprints: {
                "assayFinding/v1": string;
            };
        }[];
    }[];
};
export {};
