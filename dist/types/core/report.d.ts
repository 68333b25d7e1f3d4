import type { Finding, Gate, Status } from "./finding.ts";
import type { Pushed } from "./push-target.ts";
/**
 * A piece of text in a report. A plain string is *data*: every writer escapes it, so it can never become markup.
 * `code` shows a name or value as code; `spark` draws small bars (numbers 0…1 per bin), one or two series.
 */
export type Inline = string | {
    readonly code: string;
} | {
    readonly strong: Inline;
} | {
    readonly small: Inline;
} | {
    readonly link: Inline;
    readonly href: string;
} | {
    readonly status: Status;
    readonly word?: string;
} | {
    readonly spark: readonly number[];
    readonly before?: readonly number[];
} | readonly Inline[];
/** How a column of a table is set. */
export type Align = "left" | "right" | "center";
/** One feature in one data set, ready to draw: numbers are formatted once, here. */
export interface FeatureView {
    readonly missing: string;
    readonly facts: readonly string[];
    /** Share of examples per bin (0…1): histogram bins with their edges, or the most frequent values. */
    readonly bins: readonly {
        readonly label: string;
        readonly share: number;
    }[];
}
/** A row of the data section: current statistics, and the baseline's when there are some. */
export interface FeatureRow {
    readonly name: string;
    readonly type: string;
    readonly status: Status;
    /** Short marks: `drift`, `new values 3`, `missing`, `new`. */
    readonly marks: readonly string[];
    /** Distance divided by its limit, for sorting; above 1 is drift. */
    readonly badness: number;
    readonly distance?: {
        readonly measure: string;
        readonly value: string;
        readonly limit?: string;
    };
    readonly current: FeatureView;
    readonly baseline?: FeatureView;
}
/** One line of a chart, in the colour of its role. Points ascend in x. */
export interface Series {
    readonly name: string;
    readonly role: "candidate" | "baseline" | "plain";
    readonly points: readonly (readonly [x: number, y: number])[];
}
/** An interval on a line: one slice's metric, with the baseline's below it. */
export interface ForestRow {
    readonly name: string;
    readonly rows: number;
    readonly candidate: {
        readonly value: number;
        readonly low?: number;
        readonly high?: number;
    };
    readonly baseline?: {
        readonly value: number;
        readonly low?: number;
        readonly high?: number;
    };
    readonly status: Status;
    readonly note?: string;
}
/** A node of a drawn graph: a step, an artifact, or something from outside. */
export interface GraphNode {
    readonly id: string;
    readonly label: string;
    readonly detail?: string;
    readonly kind: "execution" | "artifact" | "source";
    readonly status?: Status;
}
/** What a report is made of. Adding a case makes the compiler list every writer that must know it. */
export type Block = {
    readonly type: "text";
    readonly text: Inline;
} | {
    readonly type: "code";
    readonly language?: string;
    readonly text: string;
} | {
    readonly type: "diff";
    readonly lines: readonly {
        readonly sign: "+" | "-" | " " | "@";
        readonly text: string;
        readonly note?: string;
    }[];
} | {
    readonly type: "table";
    readonly caption?: string;
    readonly header: readonly Inline[];
    readonly align?: readonly Align[];
    readonly rows: readonly (readonly Inline[])[]; /** Its rows are rows of the data, which public places do not tell. */
    readonly ofData?: true;
} | {
    readonly type: "details";
    readonly summary: Inline;
    readonly blocks: readonly Block[];
} | {
    readonly type: "findings";
    readonly findings: readonly Finding[];
} | {
    readonly type: "features";
    readonly legend: {
        readonly current: string;
        readonly baseline?: string;
    };
    readonly rows: readonly FeatureRow[];
} | {
    readonly type: "lines";
    readonly title: string;
    readonly x: string;
    readonly y: string;
    readonly series: readonly Series[];
    readonly diagonal?: boolean;
    readonly unit?: readonly [number, number];
} | {
    readonly type: "forest";
    readonly title: string;
    readonly metric: string;
    readonly rows: readonly ForestRow[];
} | {
    readonly type: "thresholds";
    readonly title: string;
    readonly positive: string;
    readonly negative: string;
    readonly at: readonly {
        readonly threshold: number;
        readonly tp: number;
        readonly fp: number;
        readonly tn: number;
        readonly fn: number;
    }[];
} | {
    readonly type: "matrix";
    readonly title: string;
    readonly classes: readonly string[];
    readonly counts: readonly (readonly number[])[];
} | {
    readonly type: "graph";
    readonly nodes: readonly GraphNode[];
    readonly edges: readonly (readonly [from: string, to: string])[];
} | {
    readonly type: "gantt";
    readonly rows: readonly {
        readonly name: string;
        readonly start: number;
        readonly end: number;
        readonly note?: string;
    }[];
};
/** The sections of the report page, in the order a person asks. */
export declare const sectionOrder: readonly ["changes", "data", "anomalies", "schema", "transform", "training", "evaluation", "slices", "serving", "pushed", "custom", "lineage", "timing", "provenance"];
/** Which section of the report; its place is its place in `sectionOrder`. */
export type SectionId = (typeof sectionOrder)[number];
/** One section of the report page, and what of it the comment shows. */
export interface Section {
    readonly id: SectionId;
    readonly title: string;
    /** How many findings of status fail or warn it holds; shown beside its name. */
    readonly problems: number;
    /** One line that stands for the section when it is folded: `Slices · 21, none worse, 1 with few rows`. Says so when there is nothing. */
    readonly summary: Inline;
    /** For the comment: `above` the fold (few lines) or `folded` below; absent when the comment needs nothing of it. */
    readonly comment?: {
        readonly place: "above" | "folded";
        readonly blocks: readonly Block[];
    };
    /** For the report page. */
    readonly blocks: readonly Block[];
}
/** A headline number: `auc 0.731 [0.727, 0.735]`, change against the baseline. */
export interface Figure {
    readonly name: string;
    readonly value: string;
    readonly change?: string;
    readonly interval?: string;
}
/** Lines of a file of the repository that a step would write otherwise. */
export interface Suggestion {
    readonly file: string;
    /** The first of the lines, counted from 1. */
    readonly line: number;
    /** The lines as they are, one at least, without their ends; and as they would be. */
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Sentences. */
    readonly reasons: readonly string[];
}
/** What a change is about, in the order a reviewer asks. */
export declare const changeAreas: readonly ["data", "schema", "policy", "configuration", "code", "model"];
/** One of `changeAreas`; `policy` is what decides the verdict: thresholds, severities, who may bless. */
export type ChangeArea = (typeof changeAreas)[number];
/** Something that differs from what the run is compared with; or, without `before`, a fact to know beside it. All texts are strangers'. */
export interface Change {
    readonly area: ChangeArea;
    /** A split, feature, file, parameter or threshold. */
    readonly subject: string;
    readonly before?: string;
    readonly after?: string;
    /** What to know of it: `+35%`, `3 new values`, or a sentence without its full stop. */
    readonly note?: string;
    /** Values that show it, at most a handful. */
    readonly values?: readonly string[];
    /** `warn` and `fail` are what a reviewer has to look at, as a threshold that was loosened. */
    readonly status: Status;
}
/** What a component has to show of one execution. */
export interface Showing {
    /** One line for the progress tree: `336,776 rows · train 224,518 · eval 112,258`. */
    readonly headline: string;
    /** Status of the step in the tree; `pass` when not given. */
    readonly status?: Status;
    readonly gates?: readonly Gate[];
    readonly findings?: readonly Finding[];
    readonly figures?: readonly Figure[];
    readonly sections?: readonly Section[];
    /** What differs from the baseline, and facts to know beside it. */
    readonly changes?: readonly Change[];
    /** Changes to files of the repository; empty where the step looked and found none to make. */
    readonly suggestions?: readonly Suggestion[];
    /** Overall metrics by name, for the action's `metrics` output. NaN and infinities as text. */
    readonly metrics?: Readonly<Record<string, number | string>>;
    /** Where the model now is, from a step that pushes. */
    readonly pushed?: readonly Pushed[];
}
