import type { Finding } from "../core/finding.ts";
/** A remark on lines of a file, for a check run or for the log. */
export interface Annotation {
    readonly path: string;
    readonly line: number;
    readonly column?: number;
    readonly level: "failure" | "warning" | "notice";
    readonly title: string;
    readonly message: string;
}
/** The findings that have a place in the repository, as annotations, worst first and at most `limit`. */
export declare function annotationsOf(findings: readonly Finding[], limit?: number): readonly Annotation[];
/**
 * Writes annotations as workflow commands: the way that needs no permission. The page shows ten of a level per step,
 * so no more are written; `log` is @actions/core or a stand-in.
 */
export declare function writeAnnotations(annotations: readonly Annotation[], log: AnnotationLog): void;
interface Where {
    readonly file: string;
    readonly startLine: number;
    readonly startColumn?: number;
    readonly title: string;
}
/** What of @actions/core is used to annotate. It escapes what it writes. */
export interface AnnotationLog {
    error(message: string, where?: Where): void;
    warning(message: string, where?: Where): void;
    notice(message: string, where?: Where): void;
}
export {};
