import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

const rows = Array.from({ length: 20 }, (_, row) => `${row * 5},${row > 10 ? 1 : 0},n${row}`).join("\n");

/** A pipeline that trains and answers by shell scripts, in a moment. */
export const tinyFiles: Readonly<Record<string, string>> = {
  "assay.yml": `name: tiny
examples: { csv: data.csv, splits: { train: 1, eval: 1 } }
label: tall
train: { run: sh train.sh model.txt, predict: sh predict.sh, steps: 1, seed: 1 }
evaluate: { thresholds: { accuracy: { at-least: 0.6 } } }
push: [{ directory: serving/ }]
`,
  "train.sh": 'cp model.txt "$ASSAY_OUTPUT/model.txt"\n',
  "predict.sh": `awk -F, -v cut="$(cat "$ASSAY_MODEL/model.txt")" 'NR > 1 { print ($1 > cut ? 0.9 : 0.1) }' "$ASSAY_EXAMPLES_CSV" > "$ASSAY_PREDICTIONS"\n`,
  "model.txt": "50\n",
  "data.csv": `height,tall,name\n${rows}\n`,
};

export interface Ended { readonly code: number | null; readonly text: string; readonly folder: string }

/** Runs the command line on a folder with the tiny pipeline in which some files are other ones; the folder is removed after `look`. */
export async function tiny(files: Readonly<Record<string, string>>, look: (ended: Ended) => void | Promise<void>, { args = ["run"], prepare }: { readonly args?: readonly string[]; prepare?(folder: string): void } = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "assay-redteam-"));
  try {
    for (const [name, text] of Object.entries({ ...tinyFiles, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    prepare?.(folder);
    const child = spawn(process.execPath, [join(root, "src/cli.ts"), ...args, folder], {
      cwd: root, stdio: ["ignore", "pipe", "pipe"], timeout: 50_000,
      env: { ...process.env, NO_COLOR: "1", INPUT_TOKEN: "s3cret-token", GITHUB_TOKEN: "s3cret-token", ACTIONS_RUNTIME_TOKEN: "s3cret-token", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "s3cret-token", ACTIONS_ID_TOKEN_REQUEST_URL: "http://s3cret-token", AWS_SECRET_ACCESS_KEY: "s3cret-token" },
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece: string) => { text += piece; });
    const code = await new Promise<number | null>((settle) => child.on("close", settle));
    expect(text).not.toContain("s3cret-token");
    expect(text).not.toMatch(/fault of Assay|\n\s+at .*\(.*:\d+:\d+\)/);
    await look({ code, text, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
