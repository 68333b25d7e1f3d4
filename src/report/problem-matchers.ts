/** One line that a matcher expects; numbers say which group of the expression holds what. */
interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly message?: number;
}

interface Matcher {
  readonly owner: string;
  readonly severity?: "error" | "warning";
  readonly pattern: readonly Pattern[];
}

const frame: Pattern = { regexp: '^\\s*File "([^"]+)", line (\\d+)(?:, in .+)?$', file: 1, line: 2 };
const code: Pattern = { regexp: '^\\s*(?!File ")\\S.*$' };
const marks: Pattern = { regexp: "^\\s*[~^]+\\s*$" };
const exception: Pattern = { regexp: "^\\s*([A-Za-z_][\\w.]*(?:Error|Exception|Interrupt|Exit|Warning)(?::.*)?)$", message: 1 };

/**
 * What GitHub's runner shall see in the output of a training script: the last frame of a Python traceback, with and without the
 * marks that newer Pythons set below it, and lines that begin with `error:` or `warning:`, a place before them or not.
 */
const matchers: readonly Matcher[] = [
  { owner: "assay-python", pattern: [frame, code, exception] },
  { owner: "assay-python-marked", pattern: [frame, code, marks, exception] },
  { owner: "assay-error", pattern: [{ regexp: "^\\s*(?:([^\\s:()]+\\.\\w+):(\\d+)(?::(\\d+))?:\\s+)?(?:fatal )?([Ee]rror|ERROR|[Ww]arning|WARNING):\\s+(\\S.*)$", file: 1, line: 2, column: 3, severity: 4, message: 5 }] },
];

/** The file that the runner reads matchers from. */
export const problemMatchersFile = `${JSON.stringify({ problemMatcher: matchers }, undefined, 2)}\n`;

/** The commands that switch the matchers of a file on and off again. `file` is ours: an absolute path on the runner. */
export function matchingCommands(file: string): { readonly on: readonly string[]; readonly off: readonly string[] } {
  return { on: [`::add-matcher::${file.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}`], off: matchers.map(({ owner }) => `::remove-matcher owner=${owner}::`) };
}
