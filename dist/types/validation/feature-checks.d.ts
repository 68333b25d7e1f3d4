import { type Feature } from "../data/schema_pb.ts";
import type { FeatureView } from "./feature-view.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
/** The number of values of each example: `value_count`, `value_counts`, `shape`. Repairs by widening, or by dropping the shape. */
export declare function checkValues(feature: Feature, view: FeatureView): Reason[];
/** How many examples have the feature. Repairs by lowering what is asked for. */
export declare function checkPresence({ presenceConstraints }: Feature, { present, missing, examples }: FeatureView): Reason[];
/** Whether the data have the schema's type, and one that its domain is for. A feature of another type is deprecated by the repair. */
export declare function checkType(feature: Feature, view: FeatureView): Reason[];
/** How many different values there are. A bound that is not set is no bound; TFDV takes it for 0. */
export declare function checkUnique(feature: Feature, { strings }: FeatureView, { compatibility }: CheckSettings): Reason[];
/** Whether a feature that was computed for validation alone says so in the schema. */
export declare function checkDerived(feature: Feature, { statistics: { validationDerivedSource: source } }: FeatureView): Reason[];
