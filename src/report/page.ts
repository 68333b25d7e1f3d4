import { createHash } from "node:crypto";
import { counted, grouped } from "../core/counted.ts";
import type { Gate } from "../core/finding.ts";
import { worstFirst } from "../core/finding.ts";
import { describeMistake } from "../core/error.ts";
import { short } from "../core/digest.ts";
import type { Figure, Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { allSections, summaryLine } from "./all-sections.ts";
import { html, named, shorten, visible } from "./escape.ts";
import { blocksHtml } from "./html.ts";
import { inlineHtml, signs } from "./inline.ts";
import { timeText } from "./number-text.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { acrossSplits, nextStep, verdictStatus, verdictWord, verdictTail, type Occasion } from "./verdict-text.ts";

/**
 * The report of a run as one HTML page that needs nothing else: no request leaves it, only its own style and script may run
 * (by hash), and it reads well without scripts, in light, dark and print. Same summary, same bytes.
 */
export function page(summary: RunSummary): string {
  const occasion: Occasion = { mode: summary.provenance.pullRequest === undefined ? "default-branch" : "pull-request" };
  const word = verdictWord(summary, occasion);
  return document({
    title: `${signs[verdictStatus(summary.verdict)]} ${word} · ${html(summary.pipeline)} · run ${html(shorten(visible(summary.run), 40))}`,
    bar: bar(summary),
    first: { anchor: "verdict", title: "Verdict" },
    lead: verdict(summary, occasion),
    sections: allSections(summary),
  });
}

/** What a page about data alone says: no run, no verdict. */
interface DataPage {
  /** `Statistics`, `Differences`: what the page holds. */
  readonly title: string;
  /** Of what. */
  readonly subject: string;
  /** How large it is, in a few words. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A page about data alone, made as the report of a run is: the same style, script, policy and bounds. */
export function dataPage({ title, subject, summary, sections }: DataPage): string {
  const about = html(visible(shorten(subject, 200)));
  return document({
    title: `${html(title)} · ${about}`,
    bar: barOf(title, [subject]),
    first: { anchor: "top", title },
    lead: `<section id="top" aria-labelledby="top-title">\n<h1 id="top-title">${html(title)} <small>${about}</small></h1>\n<p class="reason">${html(visible(summary), 800)}</p>\n</section>`,
    sections,
  });
}

interface Document {
  /** Finished HTML. */
  readonly title: string;
  readonly bar: string;
  /** The part above all sections. */
  readonly first: { readonly anchor: string; readonly title: string };
  readonly lead: string;
  readonly sections: readonly Section[];
}

function document({ title, bar, first, lead, sections }: Document): string {
  const placed = withIds(sections);
  const policy = `default-src 'none'; script-src ${hash(pageScript)}; style-src ${hash(pageStyle)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#${first.anchor}">To the ${html(first.title.toLowerCase())}</a>
${bar}
<div class="body">
${navigation(first, placed)}
<main>
${lead}
${uniqueRegions(placed.map(sectionHtml).join("\n"))}
</main>
</div>
<script>${pageScript}</script>
</body>
</html>
`;
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

type Placed = Section & { readonly anchor: string };

function withIds(sections: readonly Section[]): readonly Placed[] {
  return sections.map((section, at) => {
    const before = sections.slice(0, at).filter(({ id }) => id === section.id).length;
    return { ...section, anchor: before === 0 ? section.id : `${section.id}-${before + 1}` };
  });
}

function bar({ pipeline, environment, run, provenance, started }: RunSummary): string {
  const facts = [environment, `run ${shorten(run, 40)}`, provenance.branch, provenance.commit && short(provenance.commit, 7), timeText(started)];
  return barOf(pipeline, facts.flatMap((fact) => fact || []));
}

function barOf(name: string, facts: readonly string[]): string {
  return `<header class="bar"><b>Assay</b> <b>${html(name)}</b> <span>${facts.map((fact) => html(visible(shorten(fact, 80)))).join(" · ")}</span><button id="theme" type="button" hidden>Dark</button></header>`;
}

function navigation(first: Document["first"], sections: readonly Placed[]): string {
  const links = sections.map(({ anchor, title, problems }) =>
    `<li><a href="#${anchor}">${html(shorten(title, 40))}${problems > 0 ? ` <span class="n" title="${counted(problems, "problem")}">${grouped(problems)}</span>` : ""}</a></li>`);
  return `<nav aria-label="Sections"><details open><summary>Sections</summary><ul><li><a href="#${first.anchor}">${html(first.title)}</a></li>${links.join("")}</ul></details></nav>`;
}

function verdict(summary: RunSummary, occasion: Occasion): string {
  const status = verdictStatus(summary.verdict);
  const step = nextStep(summary, occasion);
  return `<section id="verdict" aria-labelledby="verdict-title">
<h1 id="verdict-title" class="${status}"><span class="s">${signs[status]} ${verdictWord(summary, occasion)}:</span> ${html(summary.pipeline)}${html(visible(verdictTail(summary, occasion)))}</h1>
<p class="reason">${html(visible(summary.reason), 800)}</p>
${causes(summary)}${failures(summary)}${gates(summary.gates)}${numbers(summary.figures)}${pushed(summary)}
${step === undefined ? "" : `<p><b>To go on:</b> ${inlineHtml(step)}</p>`}
</section>`;
}

/** Regions need names of their own: a repeated name gets a number. Quotes in data are escaped, so the pattern only finds ours. */
function uniqueRegions(text: string): string {
  const seen = new Map<string, number>();
  return text.replace(/(role="region" tabindex="0" aria-label=")([^"]*)"/g, (_, start: string, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${start}${name}${count > 1 ? `, ${count}` : ""}"`;
  });
}

function causes({ verdict, findings }: RunSummary): string {
  const errors = verdict === "not-blessed" ? acrossSplits(findings.filter(({ severity }) => severity === "error")) : [];
  if (errors.length === 0) return "";
  const items = errors.slice(0, 3).map((finding) => `<li>${causeText(finding)}</li>`);
  return `<ul class="causes">${items.join("")}${errors.length > 3 ? `<li><a href="#anomalies">and ${grouped(errors.length - 3)} more</a></li>` : ""}</ul>`;
}

function causeText({ subject, message, split, observed, limit, node }: RunSummary["findings"][number]): string {
  const sentence = `${message.replace(/[.\s]+$/, "")}${split ? ` in ${split}` : ""}`;
  const numbers = [observed && `found ${observed}`, limit && `allowed: ${limit}`].filter(Boolean).join(", ");
  // What Evaluator found is counted, and told, where the model is evaluated.
  return `<a href="#${node === "Evaluator" ? "evaluation" : "anomalies"}"><code>${html(visible(subject), 80)}</code></a> ${html(visible(sentence), 300)}${numbers ? ` (${html(visible(numbers), 160)})` : ""}`;
}

function failures({ outcomes }: RunSummary): string {
  return outcomes.flatMap((outcome) => {
    if (outcome.type !== "failed") return [];
    const text = outcome.mistakes.map(describeMistake).join("\n");
    const detail = outcome.detail ? `<details><summary>Output</summary><pre tabindex="0">${html(outcome.detail, 20_000)}</pre></details>` : "";
    return `<h2><code>${html(visible(outcome.node))}</code> ${outcome.bug ? "broke" : "could not finish"}</h2><pre tabindex="0">${html(text, 20_000)}</pre>${detail}`;
  }).join("");
}

function gates(items: readonly Gate[]): string {
  if (items.length === 0) return "";
  const rows = worstFirst(items).slice(0, 60).map((gate) => `<tr class="${gate.status}"><th scope="row">${html(visible(named(gate.name)), 120)}${gate.note ? `<br><small>${html(visible(gate.note), 160)}</small>` : ""}</th>`
    + `<td class="r">${gate.status === "fail" ? "<b>" : ""}${html(visible(gate.found), 120)}${gate.status === "fail" ? "</b>" : ""}<small class="also">limit: ${html(visible(gate.limit), 120)}</small></td><td class="r">${html(visible(gate.limit), 120)}</td><td><span class="tag ${gate.status}">${signs[gate.status]} ${gate.status}</span></td></tr>`);
  const rest = items.length > 60 ? `<p class="note">and ${counted(items.length - 60, "more gate")}</p>` : "";
  return `<div class="scroll" role="region" tabindex="0" aria-label="Gates"><table class="gates"><caption>Gates, failed first</caption><thead><tr><th scope="col">Gate</th><th scope="col" class="r">Found</th><th scope="col" class="r">Limit</th><th scope="col">Result</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>${rest}`;
}

function numbers(figures: readonly Figure[]): string {
  if (figures.length === 0) return "";
  const cards = figures.slice(0, 5).map(({ name, value, change, interval }) =>
    `<div><dt>${html(visible(name), 60)}</dt><dd>${html(visible(value), 40)}${change ? `<small>${html(visible(change), 40)}</small>` : ""}</dd>${interval ? `<dd class="i">${html(visible(interval), 60)}</dd>` : ""}</div>`);
  return `<dl class="numbers">${cards.join("")}</dl>`;
}

function pushed({ pushed }: RunSummary): string {
  return pushed.map(({ target, location, version }) => `<p>Pushed to ${html(visible(target))}: <code>${html(visible(location), 300)}</code> as version <code>${html(visible(version), 60)}</code></p>`).join("");
}

function sectionHtml(section: Placed): string {
  const { anchor, title, blocks } = section;
  const charts = new Set(["lines", "thresholds", "matrix"]);
  const groups: string[] = [];
  for (let at = 0; at < blocks.length;) {
    const chart = charts.has(blocks[at]!.type);
    let end = at + 1;
    while (end < blocks.length && charts.has(blocks[end]!.type) === chart) end++;
    const text = blocksHtml(blocks.slice(at, end), `${anchor}-${at}`);
    groups.push(chart ? `<div class="figures">${text}</div>` : text);
    at = end;
  }
  return `<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${html(shorten(title, 60))} <small>${html(summaryLine(section), 300)}</small></h2>
${groups.join("\n")}
</section>`;
}
