import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { page } from "../../src/report/page.ts";
import { blessedSummary, blockedSummary, failedSummary, firstSummary, hostileSummary, wideSummary } from "./summary-fixture.ts";

const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium"].find((path) => path && existsSync(path));
const inBrowser = chromium ? describe : describe.skip;
const reason = chromium ? "" : " (skipped: no Chromium at /usr/bin/chromium or in $CHROMIUM)";
const pages = { blocked: blockedSummary(), blessed: blessedSummary(), first: firstSummary(), failed: failedSummary(), hostile: hostileSummary(), wide: wideSummary(3000) };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inBrowser(`the page in a browser${reason}`, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "assay-page-"));
    for (const [name, summary] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page(summary));
    const { chromium: launcher } = await import("playwright-core");
    browser = await launcher.launch({ executablePath: chromium!, args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page with every request recorded and refused; what it asked for and complained about must stay empty. */
  async function opened(name: keyof typeof pages, options: BrowserContextOptions = {}): Promise<{ tab: Page; wrong: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const tab = await context.newPage();
    const wrong: string[] = [];
    const own = pathToFileURL(join(folder, `${name}.html`)).href;
    await context.route("**", (route) => {
      if (route.request().url().split("#")[0] === own) return route.continue();
      wrong.push(`request ${route.request().url()}`);
      return route.abort();
    });
    tab.on("console", (message) => wrong.push(`console ${message.text()}`));
    tab.on("pageerror", (error) => wrong.push(`error ${error.message}`));
    tab.on("dialog", (dialog) => { wrong.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
    await tab.goto(own);
    return { tab, wrong };
  }

  test.each(Object.keys(pages) as (keyof typeof pages)[])("%s: asks for nothing, breaks no policy and fits a wide and a narrow window", async (name) => {
    for (const width of [1280, 390]) {
      const { tab, wrong } = await opened(name, { viewport: { width, height: 800 } });
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await tab.evaluate("document.querySelectorAll('*').length")).toBeLessThan(5000);
      expect(wrong).toEqual([]);
      await tab.context().close();
    }
  }, 60_000);

  test("the verdict, its gates and five numbers are above the fold", async () => {
    const { tab } = await opened("blocked");
    for (const part of ["h1", ".causes", ".gates", ".numbers"]) {
      const box = (await tab.locator(part).first().boundingBox())!;
      expect(box.y + box.height).toBeLessThan(800);
    }
    await tab.context().close();
  });

  test("without scripts everything but the controls is there", async () => {
    const { tab } = await opened("blocked", { javaScriptEnabled: false });
    expect(await tab.locator("#data tbody tr").count()).toBe(8);
    expect(await tab.locator("svg[role=img]").count()).toBeGreaterThan(20);
    expect(await tab.locator(".tools, .slide, #theme").filter({ visible: true }).count()).toBe(0);
    await tab.context().close();
    const wide = await opened("wide", { javaScriptEnabled: false });
    expect(await wide.tab.locator("#data tbody tr").count()).toBe(40);
    expect(await wide.tab.locator("#data .note").first().innerText()).toContain("The 40 worst of 3,000 features are shown");
    await wide.tab.context().close();
  });

  const looks: readonly (readonly [keyof typeof pages, BrowserContextOptions])[] = [
    ["blocked", { colorScheme: "light" }], ["blocked", { colorScheme: "dark" }], ["blocked", { viewport: { width: 390, height: 800 } }],
    ["first", { colorScheme: "dark" }], ["failed", { colorScheme: "light" }], ["hostile", { colorScheme: "dark" }], ["wide", { colorScheme: "light" }],
  ];
  test.each(looks)("%s is accessible %o", async (name, options) => {
    const { tab } = await opened(name, { ...options, bypassCSP: true });
    await tab.evaluate(axe);
    const run = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')))";
    expect(await tab.evaluate(run)).toEqual([]);
    if (name === "wide") {
      await tab.locator("input[type=search]").fill("0299");
      expect(await tab.evaluate(run)).toEqual([]);
    }
    await tab.context().close();
  }, 60_000);

  test("features are found, sorted and filtered, and the count is told", async () => {
    const { tab, wrong } = await opened("blocked");
    const names = (): Promise<string[]> => tab.locator("#data tbody th code").allInnerTexts();
    expect((await names())[0]).toBe("temp");
    await tab.keyboard.press("/");
    await tab.keyboard.type("E");
    expect(await tab.locator("#data output").innerText()).toBe("7 of 8 features");
    await tab.locator("#data select").selectOption("name");
    expect(await names()).toEqual(["carrier", "dest", "dewp", "precip", "pressure", "temp", "wind_speed"]);
    await tab.locator("input[type=search]").fill("");
    await tab.locator("#data input[type=checkbox]").check();
    expect(await names()).toEqual(["dewp", "temp"]);
    expect(wrong).toEqual([]);
    await tab.context().close();
  });

  test("the script draws the rows that the markup has, to the letter", async () => {
    for (const name of ["blocked", "hostile", "first"] as const) {
      const { tab } = await opened(name);
      const before = await tab.locator("#data tbody:not(.space)").innerHTML();
      await tab.locator("#data select").selectOption("name");
      await tab.locator("#data select").selectOption("worst first");
      expect(await tab.locator("#data tbody:not(.space)").innerHTML()).toBe(before);
      await tab.context().close();
    }
  });

  test("of 3,000 features only those in sight are drawn, down to the last one", async () => {
    const { tab } = await opened("wide");
    expect(await tab.locator("#data table").getAttribute("aria-rowcount")).toBe("3001");
    await tab.evaluate("document.querySelector('#anomalies').scrollIntoView({ behavior: 'instant' }); scrollBy({ top: -400, behavior: 'instant' })");
    const last = tab.locator("#data th code", { hasText: "feature_02999" });
    await last.waitFor();
    expect(await tab.locator('#data tr[aria-rowindex="3001"] code').innerText()).toBe("feature_02999");
    expect(await tab.locator("#data tbody tr").count()).toBeLessThan(80);
    await tab.locator("input[type=search]").fill("feature_01234");
    expect(await tab.locator("#data tbody:not(.space) tr").count()).toBe(1);
    expect(await tab.locator("#data output").innerText()).toBe("1 of 3,000 features");
    await tab.context().close();
  }, 30_000);

  test("the threshold slider tells the confusion at its place, by keyboard too", async () => {
    const { tab } = await opened("blocked");
    const slider = tab.locator("input[type=range]");
    await slider.focus();
    await tab.keyboard.press("End");
    expect(await tab.locator(".thresholds output").innerText()).toBe("1.00");
    expect(await tab.locator(".rates").innerText()).toBe("At 1.00: precision –, recall 0%, flagged 0%.");
    await tab.keyboard.press("Home");
    expect(await tab.locator("td.tp").innerText()).toBe("5,500");
    await tab.context().close();
  });

  test("by keyboard one comes from finding to sorting, filtering, the table and the slider, in this order and seen", async () => {
    const { tab } = await opened("blocked");
    const reached: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < 120 && !reached.includes("range"); step++) {
      await tab.keyboard.press("Tab");
      const [kind, outlined] = await tab.evaluate("[(({ tagName, type, className }) => type === 'range' ? 'range' : type === 'search' ? 'find' : tagName === 'SELECT' ? 'sort' : type === 'checkbox' ? 'filter' : className === 'scroll' && document.activeElement.closest('#data') ? 'table' : '')(document.activeElement), getComputedStyle(document.activeElement).outlineStyle]") as [string, string];
      if (kind !== "" && !reached.includes(kind)) reached.push(kind);
      if (outlined === "none") unseen.push(kind);
    }
    expect(reached).toEqual(["find", "sort", "filter", "table", "range"]);
    expect(unseen).toEqual([]);
    await tab.context().close();
  }, 30_000);

  test("the button names the look it leads to", async () => {
    const { tab } = await opened("blocked", { colorScheme: "dark" });
    const colour = (): Promise<unknown> => tab.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await tab.locator("#theme").innerText()).toBe("Light");
    expect(await colour()).toBe("rgb(13, 17, 23)");
    await tab.locator("#theme").click();
    expect(await tab.locator("#theme").innerText()).toBe("Dark");
    expect(await colour()).toBe("rgb(255, 255, 255)");
    await tab.context().close();
  });

  test("on a phone sections are behind one button, limits below what was found, marks beside names, and wide tables are cards", async () => {
    const { tab } = await opened("blocked", { viewport: { width: 390, height: 800 } });
    const menu = tab.locator("nav summary");
    expect(await tab.locator("nav a").filter({ visible: true }).count()).toBe(0);
    await menu.click();
    expect(await tab.locator("nav a").filter({ visible: true }).count()).toBe(12);
    await tab.locator("nav a", { hasText: "Slices" }).click();
    expect(await tab.locator("nav a").filter({ visible: true }).count()).toBe(0);
    expect(await tab.locator("#slices-title").isVisible()).toBe(true);
    expect((await tab.locator(".gates tbody tr").first().innerText()).split(/\s*\n\s*|\t/)).toEqual(["Schema errors", "2", "limit: 0", "✖ fail"]);
    expect(await tab.locator("#data tbody:not(.space) tr").first().locator("th").innerText()).toMatch(/^temp\s+▲ drift/);
    expect(await tab.evaluate("[...document.querySelectorAll('.scroll:has(> .gates), .scroll:has(> .cards), .scroll:has(> .slices)')].filter((box) => box.scrollWidth > box.clientWidth).length")).toBe(0);
    await tab.context().close();
    const still = await opened("blocked", { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    expect(await still.tab.locator("nav a").filter({ visible: true }).count()).toBe(12);
    await still.tab.context().close();
  });

  test("a row of the table of features is 52 pixels, as the script takes it to be, and shows all of its marks", async () => {
    for (const name of ["blocked", "first"] as const) {
      const { tab } = await opened(name);
      expect(await tab.evaluate("[...new Set([...document.querySelectorAll('#data tbody:not(.space) tr')].map((row) => row.getBoundingClientRect().height))]")).toEqual([52]);
      expect(await tab.evaluate("[...document.querySelectorAll('#data td:nth-child(4) div')].filter((box) => box.scrollHeight > box.clientHeight + 1).length")).toBe(0);
      await tab.context().close();
    }
  });

  test("in print there are no controls and nothing is cut off", async () => {
    const { tab } = await opened("blocked");
    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator("nav, .tools, #theme, .slide").filter({ visible: true }).count()).toBe(0);
    const pdf = await tab.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(10);
    await tab.context().close();
  }, 30_000);
});
