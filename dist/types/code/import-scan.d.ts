/**
 * The module specifiers a TypeScript or JavaScript text names with a string literal: `import … from`, `export … from`,
 * `import "…"`, `import("…")`, `require("…")`, in the order of the text, each once. Types' imports are among them.
 * It reads tokens, not a grammar: comments, strings, templates and regular expressions are skipped, so nothing inside
 * them counts. A specifier that is computed is not seen.
 */
export declare function importedSpecifiers(source: string): readonly string[];
