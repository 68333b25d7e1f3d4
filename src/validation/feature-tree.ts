import { comparePaths, type FeatureView } from "./feature-view.ts";
import { serializePath } from "./feature-path.ts";

/** Features by what lies in what. */
export interface FeatureTree {
  /** Features that lie in none of the others, in the order given. */
  readonly roots: readonly FeatureView[];
  /** Features directly in another, in the order of their names. */
  childrenOf(view: FeatureView): readonly FeatureView[];
}

/** The tree of features that their paths make. */
export function featureTree(views: readonly FeatureView[]): FeatureTree {
  const known = new Set(views.map(({ key }) => key));
  const children = new Map<string, FeatureView[]>();
  const roots: FeatureView[] = [];
  for (const view of views) {
    const parent = view.path.length > 1 ? serializePath(view.path.slice(0, -1)) : undefined;
    if (parent === undefined || !known.has(parent)) roots.push(view);
    else {
      const siblings = children.get(parent);
      if (siblings) siblings.push(view);
      else children.set(parent, [view]);
    }
  }
  for (const siblings of children.values()) siblings.sort((a, b) => comparePaths(a.path, b.path));
  return { roots, childrenOf: ({ key }) => children.get(key) ?? [] };
}
