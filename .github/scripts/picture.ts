// Draws the pictures of comments and report pages in .github/pictures, each in light and dark:
//   node .github/scripts/picture.ts          all: the reviewed examples of test/golden/report, and two real runs on flights
//   node .github/scripts/picture.ts NAME…    only these: `comment-first`, `flights-blocked`, `flights-blocked-page`
// Needs chromium, as the tests of the report page do.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { comment } from "../../src/report/comment.ts";
import { page } from "../../src/report/page.ts";
import { timeText } from "../../src/report/number-text.ts";
import { withPalette } from "./palette-png.ts";

const root = resolve(import.meta.dirname, "../..");
const target = join(root, ".github/pictures");
/** A comment is cut here: what is below is folds. */
const tallest = 1000;

/** Two runs of examples/flights: in summer months the schema breaks; the same months with more training are blessed. */
function flightRuns(): Readonly<Record<string, RunSummary>> {
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
  const configure = (train: string, evaluation: string, more = "") =>
    writeFileSync(join(flights, "assay.yml"), configuration.replace(/flights-2013-0\[1-6\]/, `flights-2013-${train}`).replace(/flights-2013-0\[78\]/, `flights-2013-${evaluation}`).replace(/steps: \d+/, (steps) => more || steps));
  try {
    git("init", "-q", "-b", "main");
    configure("0[1-4]", "05");
    run();
    const inferred = execFileSync("find", [join(flights, ".assay/artifacts/SchemaGen"), "-name", "schema.pbtxt"], { encoding: "utf8" }).trim().split("\n")[0]!;
    cpSync(inferred, join(flights, "schema.pbtxt"));
    git("add", "-A");
    git("commit", "-q", "-m", "Spring");
    run();
    configure("0[1-6]", "0[78]");
    git("commit", "-qam", "Summer");
    const blocked = run();
    configure("0[1-4]", "05", "steps: 400");
    git("commit", "-qam", "Longer training");
    return { "flights-blocked": blocked, "flights-blessed": run() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(summary: RunSummary): string {
  return comment(summary, {
    mode: "pull-request", links: { report: "https://github.com/", artifacts: "https://github.com/", run: "https://github.com/" },
    warnings: [], history: [], commit: summary.provenance.commit ?? "", updated: timeText(summary.started),
  });
}

/** The reviewed comments; hostile text is no example. */
function examples(): Readonly<Record<string, string>> {
  const folder = join(root, "test/golden/report");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "comment-hostile.md");
  return Object.fromEntries(files.map((file) => [basename(file, ".md"), readFileSync(join(folder, file), "utf8")]));
}

const style = `:root{--ink:#1f2328;--dim:#59636e;--line:#d1d9e0;--page:#fff;--head:#f6f8fa;--code:#818b981f;--link:#0969da;--red:#cf222e;--redtext:#d1242f}
[data-t=dark]{--ink:#f0f6fc;--dim:#9198a1;--line:#3d444d;--page:#0d1117;--head:#151b23;--code:#656c7633;--link:#4493f8;--red:#da3633;--redtext:#f85149}
body{font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,"Liberation Sans",sans-serif;color:var(--ink);background:var(--page);margin:0;padding:12px}
main{border:1px solid var(--line);border-radius:6px;background:var(--page);overflow:hidden}header{background:var(--head);border-bottom:1px solid var(--line);padding:7px 16px;color:var(--dim)}header b{color:var(--ink)}
article{padding:12px 16px}article>:last-child{margin-bottom:0}p,table,pre{margin:0 0 16px}h3{font-size:1.25em;line-height:1.25;margin:4px 0 16px}strong,b,h3,th{font-weight:600}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto}th,td{border:1px solid var(--line);padding:6px 13px}tr:nth-child(2n) td{background:var(--head)}
code{font:85% "DejaVu Sans Mono","Liberation Mono",monospace;background:var(--code);padding:.2em .4em;border-radius:6px;white-space:break-spaces}pre{background:var(--head);border-radius:6px;padding:14px;font-size:13px;line-height:1.45;overflow:auto}pre code{background:none;padding:0;white-space:pre}
sub{font-size:75%;line-height:0;position:relative;bottom:-.25em;vertical-align:baseline}p>sub:only-child{color:var(--dim)}a{color:var(--link)}
blockquote{margin:0 0 16px;padding:8px 16px;border-left:.25em solid var(--red)}blockquote p{margin:0 0 4px}.title{color:var(--redtext);font-weight:600}summary{cursor:pointer}details{margin:0 0 12px}`;

function pageOf(markdown: string, theme: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
    .replace(/<p>\[!CAUTION\]\n?/, '<p class="title">⊘ Caution</p><p>');
  return `<!doctype html><html data-t="${theme}"><meta charset="utf-8"><style>${style}</style><main><header><b>github-actions</b> commented</header><article>${html}</article></main>`;
}

const wanted = process.argv.slice(2);
const runs = wanted.length === 0 || wanted.some((name) => name.startsWith("flights")) ? flightRuns() : {};
const all = { ...examples(), ...Object.fromEntries(Object.entries(runs).map(([name, summary]) => [name, written(summary)])) };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--font-render-hinting=none", "--disable-lcd-text"] });
mkdirSync(target, { recursive: true });
for (const [name, markdown] of Object.entries(all).filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
  for (const theme of ["light", "dark"]) {
    const view = await browser.newPage({ viewport: { width: 800, height: 300 } });
    await view.setContent(pageOf(markdown, theme));
    const box = (await view.locator("main").boundingBox())!;
    const height = Math.min(tallest, Math.ceil(box.y + box.height) + 12);
    writeFileSync(join(target, `${name}-${theme}.png`), withPalette(await view.screenshot({ clip: { x: 0, y: 0, width: 800, height }, fullPage: true })));
    await view.close();
  }
}
const pages = [["flights-blocked", "page", 1280], ["flights-blessed", "page", 1280], ["flights-blocked", "phone", 390]] as const;
for (const [run, kind, width] of pages.filter(([run, kind]) => runs[run] && (wanted.length === 0 || wanted.includes(`${run}-${kind}`)))) {
  for (const colorScheme of ["light", "dark"] as const) {
    const view = await browser.newPage({ viewport: { width, height: 1600 }, colorScheme });
    await view.setContent(page(runs[run]!));
    writeFileSync(join(target, `${run}-${kind}-${colorScheme}.png`), withPalette(await view.screenshot()));
    await view.close();
  }
}
await browser.close();
