// Writes the workflow in README.md from examples/workflow.yml, the tables of inputs and outputs from action.yml, and the commands from src/commands/command-help.ts:
//   node .github/scripts/readme.ts           writes
//   node .github/scripts/readme.ts --check   says whether README.md is as it would be written
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { commandHelp } from "../../src/commands/command-help.ts";

const root = resolve(import.meta.dirname, "../..");
const action = parse(readFileSync(resolve(root, "action.yml"), "utf8")) as {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
};
const cell = (text: string) => text.trim().replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
const inputs = markdownTable([["input", "default", ""], ...Object.entries(action.inputs).map(([name, { description, default: given }]) =>
  [`\`${name}\``, given === undefined || given === "" ? "" : `\`${given}\``, cell(description)])]);
const outputs = markdownTable([["output", ""], ...Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])]);

const commands = markdownTable([["command", "does"], ...Object.entries(commandHelp).map(([name, { takes, does, options = [] }]) =>
  [`\`assay ${name} ${takes.replaceAll("|", "\\|")}\``, [cell(does), ...(options.length > 0 ? [options.map(([option]) => `\`${option.replaceAll("|", "\\|")}\``).join(", ")] : [])].join("; ")])]);

const path = resolve(root, "README.md");
const before = readFileSync(path, "utf8");
const workflow = readFileSync(resolve(root, "examples/workflow.yml"), "utf8").trim();
const after = before.replace(/(<!-- commands[^\n]*-->\n)[\s\S]*?(<!-- end -->)/, (_, start: string, end: string) => `${start}${commands}\n${end}`).replace(/(<!-- workflow[^\n]*-->\n)[\s\S]*?(<!-- end -->)/, (_, start: string, end: string) => `${start}\`\`\`yaml\n${workflow}\n\`\`\`\n${end}`).replace(/(<!-- inputs and outputs[^\n]*-->\n)[\s\S]*?(<!-- end -->)/, (_, start: string, end: string) => `${start}${inputs}\n\n${outputs}\n${end}`);
if (process.argv.includes("--check")) {
  if (after !== before) { console.error("README.md is not what action.yml and the commands say: run node .github/scripts/readme.ts"); process.exitCode = 1; }
} else writeFileSync(path, after);
