// Draws .github/pictures/comment.png: the comment of a real run in which new months of flights break the schema.
//   node .github/scripts/picture.ts        (needs chromium, as the tests of the report page do)
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { comment } from "../../src/report/comment.ts";
import { timeText } from "../../src/report/number-text.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "assay-picture-"));
const flights = join(folder, "flights");
cpSync(join(root, "examples/flights"), flights, { recursive: true, filter: (path) => !/\/(\.assay|serving|schema\.pbtxt)(\/|$)/.test(path) });
const git = (...args: string[]) => execFileSync("git", ["-C", folder, "-c", "user.name=Picture", "-c", "user.email=picture@example.com", ...args], { stdio: "ignore" });
const run = (): RunSummary => {
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, "src/cli.ts"), "run", flights, "--json"], { encoding: "utf8", maxBuffer: 1e8 });
  if (status === null || status > 1) throw new Error(stderr);
  return JSON.parse(stdout) as RunSummary;
};
const configuration = readFileSync(join(flights, "assay.yml"), "utf8");
const months = (train: string, evaluation: string) =>
  writeFileSync(join(flights, "assay.yml"), configuration.replace(/flights-2013-0\[1-6\]/, `flights-2013-${train}`).replace(/flights-2013-0\[78\]/, `flights-2013-${evaluation}`));

git("init", "-q", "-b", "main");
months("0[1-4]", "05");
run();
const inferred = execFileSync("find", [join(flights, ".assay/artifacts/SchemaGen"), "-name", "schema.pbtxt"], { encoding: "utf8" }).trim().split("\n")[0]!;
cpSync(inferred, join(flights, "schema.pbtxt"));
git("add", "-A");
git("commit", "-q", "-m", "Spring");
run();
months("0[1-6]", "0[78]");
git("commit", "-qam", "Summer");
const summary = run();

const text = comment(summary, {
  mode: "pull-request", links: { report: "https://github.com/", artifacts: "https://github.com/", run: "https://github.com/" },
  warnings: [], history: [], commit: summary.provenance.commit ?? "", updated: timeText(summary.started),
});
const style = `body{font:14px/1.5 -apple-system,"Segoe UI",Helvetica,Arial,"Liberation Sans",sans-serif;color:#1f2328;background:#f6f8fa;margin:0;padding:24px}
main{border:1px solid #d1d9e0;border-radius:6px;background:#fff;max-width:880px}header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;padding:8px 16px;color:#59636e}
header b{color:#1f2328}article{padding:8px 16px}h3{font-size:1.25em;margin:12px 0}table{border-collapse:collapse;margin:0 0 16px}th,td{border:1px solid #d1d9e0;padding:6px 13px}tr:nth-child(2n){background:#f6f8fa}
code{font:12px "DejaVu Sans Mono","Liberation Mono",monospace;background:#818b981f;padding:.2em .4em;border-radius:6px;white-space:break-spaces}sub{font-size:75%;color:#59636e}a{color:#0969da}
blockquote{margin:0 0 16px;padding:8px 16px;border-left:.25em solid #cf222e}blockquote p{margin:4px 0}summary{cursor:pointer}details{margin:8px 0}.title{color:#cf222e;font-weight:600}`;
const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  .replace(/<p>\[!CAUTION\]\n?/, '<p class="title">⊘ Caution</p><p>');
const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><main><header><b>github-actions</b> commented</header><article>${html}</article></main>`;

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
const view = await browser.newPage({ viewport: { width: 930, height: 700 }, deviceScaleFactor: 1.5 });
await view.setContent(page);
mkdirSync(join(root, ".github/pictures"), { recursive: true });
await view.screenshot({ path: join(root, ".github/pictures/comment.png"), fullPage: true });
await browser.close();
