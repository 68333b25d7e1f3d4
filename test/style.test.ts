import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const filesOf = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (file) => /(^|\/)(node_modules|dist)(\/|$)|_pb\.ts$/.test(String(file)) }).map((file) => file.replaceAll("\\", "/")).sort();
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** Written by hand, without what the compiler of protos writes. */
const sources = filesOf("src/**/*.ts").map((file) => ({ file, text: textOf(file), lines: textOf(file).trimEnd().split("\n") }));

interface Export {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly documented: boolean;
}

const exported: readonly Export[] = sources.flatMap(({ file, lines }) => {
  const seen = new Set<string>();
  return lines.flatMap((text, at) => {
    const name = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|interface|type|const|let|class) (\w+)/.exec(text)?.[1];
    // The first overload carries the docstring for all.
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ file, line: at + 1, name, documented: isDocstring(lines, at - 1) }];
  });
});

function isDocstring(lines: readonly string[], end: number): boolean {
  if (!lines[end]?.trimEnd().endsWith("*/")) return false;
  const start = lines.slice(0, end + 1).findLastIndex((line) => /^\s*\/\*/.test(line));
  return lines[start]!.startsWith("/**");
}

const where = ({ file, line, name }: Export): string => `${file}:${line} ${name}`;

/** Code without comments, strings and regular expressions that hold a quote. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/(^|\s)\/\/.*$/gm, " ");
}

test("a file has at most 400 lines", () => {
  expect(sources.filter(({ lines }) => lines.length > 400).map(({ file, lines }) => `${file} has ${lines.length}`)).toEqual([]);
});

test("a function has at most 60 lines", () => {
  // One loop on purpose: the hot path of reading CSV, with its state in locals.
  const exceptions = ["src/data/csv-scanner.ts scanRows"];
  const long = sources.flatMap(({ file, lines }) => lines.flatMap((line, at) => {
    const name = /^(?:export )?(?:async )?function\*? (\w+)/.exec(line)?.[1];
    if (name === undefined || line.endsWith("}")) return [];
    const length = lines.slice(at).findIndex((later) => later.startsWith("}")) + 1;
    return length > 60 ? [`${file} ${name}`] : [];
  }));
  expect(long).toEqual(exceptions);
});

test("a function has at most 4 parameters; more are one object", () => {
  // Hot arithmetic on halves of 64-bit numbers, and a range of bytes within another.
  const exceptions = ["src/data/tfrecord.ts frame", "src/transform/fingerprint64.ts hash16", "src/transform/fingerprint64.ts mixPair"];
  const many = sources.flatMap(({ file, text }) => [...code(text).matchAll(/^(?:export )?(?:async )?function\*? (\w+)(?:<[^(]*>)?\(/gm)].flatMap((match) =>
    parametersFrom(code(text), match.index + match[0].length) > 4 ? [`${file} ${match[1]}`] : []));
  expect(many).toEqual(exceptions);
});

/** Counts what is divided by commas up to the closing bracket, brackets inside passed over. */
function parametersFrom(text: string, start: number): number {
  let depth = 0, count = 0, last = "";
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (depth === 0 && sign === ")") break;
    if ("([{<".includes(sign)) depth++;
    else if (")]}".includes(sign) || (sign === ">" && text[at - 1] !== "=")) depth--;
    else if (depth === 0 && sign === ",") count++;
    if (/\S/.test(sign)) last = sign;
  }
  return last === "" ? 0 : last === "," ? count : count + 1;
}

test("nothing is of the type any, but parameters that nobody needs to know", () => {
  const found = sources.flatMap(({ file, text }) => [...code(text).matchAll(/.*(?:[:<|&,]|\bas|=>|\btype \w+ =)\s*any\b(?!\s*[?:=(]).*/g)].map(([line]) => `${file}: ${line.trim()}`));
  expect(found).toEqual(["src/core/component.ts: type AnyParameters = any;"]);
});

test("no file has a name that says nothing", () => {
  expect(sources.map(({ file }) => file).filter((file) => /(^|-)(utils?|helpers?|common|manager|base|misc)$/.test(basename(file, ".ts")))).toEqual([]);
});

test("file names are kebab-case", () => {
  expect(sources.map(({ file }) => file).filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(file)))).toEqual([]);
});

test("nothing is put off in a comment", () => {
  expect(sources.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ file }) => file)).toEqual([]);
});

test("there is no default export and no barrel", () => {
  expect(sources.filter(({ text }) => /^export (default\b|\*)|^export \{[^}]*\bas default\b/m.test(text)).map(({ file }) => file)).toEqual([]);
});

test("every export says what it promises", () => {
  expect(exported.filter(({ file, documented }) => !documented).map(where)).toEqual([]);
});

test("every export is imported somewhere", () => {
  // The entry of the bundle is called by the files that the build writes beside it.
  const used = new Set(filesOf("src/**/*.ts", "test/**/*.ts", ".github/scripts/*.ts").flatMap((file) => importsOf(file, textOf(file))));
  expect(exported.filter((item) => item.file !== "src/bundle.ts" && !used.has(`${item.file} ${item.name}`)).map(where)).toEqual([]);
});

/** What a file names of others, as `path name`: static and dynamic imports, exports from, types of modules. */
function importsOf(file: string, text: string): string[] {
  const target = (specifier: string): string => relative(root, resolve(root, dirname(file), specifier)).replaceAll("\\", "/");
  const named = (names: string, specifier: string): string[] => names.split(",")
    .map((part) => /^\s*(?:type\s+)?(\w+)/.exec(part)?.[1]).filter((name) => name !== undefined).map((name) => `${target(specifier)} ${name}`);
  return [
    ...[...text.matchAll(/\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/g)].flatMap(([, names, from]) => named(names!, from!)),
    ...[...text.matchAll(/\{([^{}]*)\}(?::[^=\n]*)?\s*=\s*await import\("(\.[^"]+)"\)/g)].flatMap(([, names, from]) => named(names!, from!)),
    ...[...text.matchAll(/import\("(\.[^"]+)"\)\)?[.[]"?(\w+)/g)].map(([, from, name]) => `${target(from!)} ${name}`),
    ...[...text.matchAll(/import\("(\.[^"]+)"\)\.then\(\(\{([^}]*)\}/g)].flatMap(([, from, names]) => named(names!, from!)),
    ...[...text.matchAll(/import\("(\.[^"]+)"\)\.then\(\((\w+)\) => \2\.(\w+)/g)].map(([, from, , name]) => `${target(from!)} ${name}`),
    ...[...text.matchAll(/import \* as (\w+) from "(\.[^"]+)"/g)].flatMap(([, all, from]) => [...text.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, "g"))].map(([, name]) => `${target(from!)} ${name}`)),
  ];
}
