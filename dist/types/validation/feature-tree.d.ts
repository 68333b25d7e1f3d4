import { type FeatureView } from "./feature-view.ts";
/** Features by what lies in what. */
export interface FeatureTree {
    /** Features that lie in none of the others, in the order given. */
    readonly roots: readonly FeatureView[];
    /** Features directly in another, in the order of their names. */
    childrenOf(view: FeatureView): readonly FeatureView[];
}
/** The tree of features that their paths make. */
export declare function featureTree(views: readonly FeatureView[]): FeatureTree;
