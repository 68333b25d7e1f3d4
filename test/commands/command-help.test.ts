import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { askedHelp, commandHelp, helpOf, overview } from "../../src/commands/command-help.ts";
import { assay } from "./command-line.ts";

const folder = resolve(import.meta.dirname, "../../src/commands");
const sourceOf = (name: string): string => readFileSync(join(folder, name.includes(" ") ? `${name.replace(" ", "-")}.ts` : `${name}-command.ts`), "utf8");
const declared = (source: string): string[] => [...source.matchAll(/(?:"([a-z-]+)"|\b([a-z]+)): (?:\{ type: "(?:string|boolean)"|(?:many|names)[,\s])/g)].map((match) => (match[1] ?? match[2])!);
const shared = ["dialect-options.ts", "write-output.ts", "schema-rewrite.ts", "records-of.ts"].flatMap((file) => declared(readFileSync(join(folder, file), "utf8")));

test.each(Object.entries(commandHelp))("the help of %s tells all of its options and no other", (name, { takes, options = [] }) => {
  const source = sourceOf(name);
  const told = [...takes.split(" "), ...options.map(([option]) => option)].flatMap((text) => (text.startsWith("--") ? [text.slice(2).split(" ")[0]!] : []));
  const own = declared(source);
  expect(own.filter((option) => !told.includes(option))).toEqual([]);
  expect(told.filter((option) => !own.includes(option) && !shared.includes(option))).toEqual([]);
});

test("every command is in the overview, with one line", () => {
  const lines = overview().split("\n");
  for (const name of Object.keys(commandHelp)) expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
});

test("help is asked for before a command, behind it, and among its options, but not behind --", () => {
  expect(askedHelp([])).toBe("");
  expect(askedHelp(["--help"])).toBe("");
  expect(askedHelp(["help", "validate"])).toBe("validate");
  expect(askedHelp(["validate", "data.csv", "-h"])).toBe("validate");
  expect(askedHelp(["help", "schema", "infer"])).toBe("schema infer");
  expect(askedHelp(["schema", "infer", "--help"])).toBe("schema infer");
  expect(askedHelp(["help", "schema"])).toBe("schema");
  expect(askedHelp(["validate", "data.csv"])).toBeUndefined();
  expect(askedHelp(["validate", "--", "--help"])).toBeUndefined();
});

test("the help of a command names what it takes, then each option in a line", () => {
  expect(helpOf("open", { takes: "[FOLDER]", does: "opens", options: [["--all", "everything"], ["-x", "less"]] })).toBe(
    "assay open [FOLDER] [OPTION]…\n\n  opens\n\n  --all  everything\n  -x     less\n");
});

test.each(["nope", "__proto__", "constructor"])("help of a command that is not there (%s) is a mistake", async (name) => {
  const { code, err } = await assay(folder, "help", name);
  expect(code).toBe(2);
  expect(err).toContain(`unknown command "${name}"`);
});
