import { git, isAncestor } from "./repository.ts";

/** How far back trees are looked for. */
const farthest = 10_000;

/** What lies in the history of a commit: other commits, or commits that have a tree. */
interface Reachable {
  has(commit: string | undefined, tree?: string): Promise<boolean>;
  /** Commits from it to the tip; undefined when it is not there. */
  behind(commit: string | undefined, tree?: string): Promise<number | undefined>;
}

/** The history of `tip`, as the repository of a folder knows it. Git is asked for trees once, when one is first needed. */
export function reachableFrom(folder: string, tip: string): Reachable {
  let trees: Promise<ReadonlyMap<string, string>> | undefined;
  const commitOf = async (commit: string | undefined, tree: string | undefined): Promise<string | undefined> => {
    if (commit !== undefined && await isAncestor(folder, commit, tip)) return commit;
    return tree === undefined ? undefined : (await (trees ??= treesOf(folder, tip))).get(tree);
  };
  return {
    has: async (commit, tree) => (await commitOf(commit, tree)) !== undefined,
    async behind(commit, tree) {
      const found = await commitOf(commit, tree);
      const count = found === undefined ? undefined : await git(folder, "rev-list", "--count", `${found}..${tip}`);
      return count === undefined ? undefined : Number(count);
    },
  };
}

/** Tree → the newest commit of the main line that has it. */
async function treesOf(folder: string, tip: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await git(folder, "log", "--first-parent", `--max-count=${farthest}`, "--format=%T %H", tip) ?? "").split("\n");
  const found = new Map<string, string>();
  for (const line of lines) {
    const [tree, commit] = line.split(" ");
    if (tree && commit && !found.has(tree)) found.set(tree, commit);
  }
  return found;
}
