import { type DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
/** What a model is to do with a feature. */
type Role = {
    readonly type: "number";
} | {
    readonly type: "category";
    readonly values: number;
}
/** It tells nothing that holds for other rows, or cannot be read by a first model. */
 | {
    readonly type: "left out";
    readonly because: string;
};
/** A feature of the data with its role. */
export interface PlannedFeature {
    readonly name: string;
    readonly role: Role;
}
/** What is predicted. `mean` and `deviation` are of a number. */
export type Label = {
    readonly name: string;
    readonly problem: "binary";
} | {
    readonly name: string;
    readonly problem: "multiclass";
    readonly classes: number;
} | {
    readonly name: string;
    readonly problem: "regression";
    readonly mean: number;
    readonly deviation: number;
};
/** The first model of some data: what it predicts, why that was chosen, and from what. */
export interface Plan {
    readonly label: Label;
    readonly because: string;
    readonly features: readonly PlannedFeature[];
    readonly rows: number;
}
/** Decides what to predict, from `wanted` or by names and values, and what each other feature is good for. */
export declare function planOf(data: DatasetFeatureStatistics, wanted?: string): Plan;
export {};
