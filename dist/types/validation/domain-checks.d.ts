import { type Feature, type Schema } from "../data/schema_pb.ts";
import { type FeatureView } from "./feature-view.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
interface Checked {
    readonly feature: Feature;
    readonly view: FeatureView;
    readonly schema: Schema;
    readonly settings: CheckSettings;
}
/** Whether the values are in the feature's domain. Repairs by widening the domain, or by dropping it. */
export declare function checkDomain(checked: Checked): Reason[];
export {};
