import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { page } from "../../src/report/page.ts";
import { wideSummary } from "../report/summary-fixture.ts";
import { median } from "./measure.ts";

// Prints what the report page of a run costs: making it (median of 5), its bytes, its elements and its first paint (median of 3).
const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium"].find((path) => path && existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
try {
  const browser = chromium ? await (await import("playwright-core")).chromium.launch({ executablePath: chromium, args: ["--no-sandbox"] }) : undefined;
  for (const features of [60, 3000, 10_000]) {
    const summary = wideSummary(features);
    let text = "";
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      text = page(summary);
      return performance.now() - started;
    });
    const file = join(folder, `${features}.html`);
    writeFileSync(file, text);
    const paints: number[] = [];
    let elements = 0;
    for (let at = 0; browser && at < 3; at++) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await tab.goto(pathToFileURL(file).href);
      const paint = await tab.evaluate("new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().find(({ name }) => name === 'first-contentful-paint')?.startTime)).observe({ type: 'paint', buffered: true }))");
      paints.push(Number(paint));
      elements = Number(await tab.evaluate("document.querySelectorAll('*').length"));
      await tab.close();
    }
    const seen = browser ? `${elements} elements, first paint ${median(paints).toFixed(0)} ms` : "no Chromium: elements and paint not measured";
    console.log(`${features} features: made in ${median(times).toFixed(1)} ms, ${Buffer.byteLength(text)} bytes, ${seen}`);
  }
  await browser?.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
