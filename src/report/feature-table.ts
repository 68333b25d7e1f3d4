import { counted, grouped } from "../core/counted.ts";
import type { Block, FeatureRow } from "../core/report.ts";
import { brief, distribution, outline, sparkLabel, sparkSize } from "./chart/spark.ts";
import { html, jsonIsland, named, shorten, visible } from "./escape.ts";
import { signs } from "./inline.ts";

type Features = Extract<Block, { readonly type: "features" }>;

/** Up to this many features are all in the page's markup; of more only the worst are, the others come with the script. */
const mostRows = 60;
/** Rows in the markup when there are more than `mostRows`. */
const firstRows = 40;

const statuses = ["fail", "warn", "pass"] as const;
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/**
 * A row as the page's script reads it: name, type, status, marks, badness, distance, measure, missing (current, baseline),
 * facts (current, baseline), bins (current, baseline; one character per bin), flags, first and last label, words for the picture.
 * Texts are final: the script only escapes them, so page and script cannot disagree.
 */
type RowTuple = readonly [
  name: string, type: string, status: number, marks: readonly string[], badness: number, distance: string, measure: string,
  missing: string, missingBefore: string, facts: string, factsBefore: string, bins: string, binsBefore: string, flags: number,
  first: string, last: string,
];

/** A feature's row in the form that is drawn, here and in the page. */
function rowTuple(row: FeatureRow): RowTuple {
  const shape = distribution(row);
  const text = (value: string, limit = 80): string => visible(shorten(value, limit));
  const code = (heights: readonly number[] = []): string => heights.map((height) => digits[height]).join("");
  return [
    text(named(row.name), 120), text(row.type, 24), statuses.indexOf(row.status), row.marks.slice(0, 3).map((mark) => text(mark, 40)), Math.round(row.badness * 1e4) / 1e4,
    text(row.distance?.value ?? "", 20), text(row.distance?.measure ?? "", 24), text(row.current.missing, 20), text(row.baseline?.missing ?? "", 20),
    text(row.current.facts.join(" · "), 90), text(row.baseline?.facts.join(" · ") ?? "", 90), code(shape.current), code(shape.baseline),
    (shape.values ? 1 : 0) + (shape.below ? 2 : 0) + (shape.above ? 4 : 0) + (shape.baseline ? 8 : 0), text(brief(shape.first), 20), text(brief(shape.last), 20),
  ];
}

/** The markup of one row; `index` counts from 1 among all rows shown. The page's script makes the same text. */
function rowHtml(tuple: RowTuple, index: number): string {
  const [name, type, status, marks, , distance, measure, missing, missingBefore, facts, factsBefore] = tuple;
  const word = statuses[status] ?? "pass";
  const tags = (marks.length ? marks : [distance ? "similar" : ""]).filter(Boolean).map((mark) => `<span class="tag ${word}">${word === "pass" ? "" : `${signs[word]} `}${html(mark)}</span>`).join(" ");
  const two = (before: string, now: string): string => (before ? `${html(before)}<br><b>${html(now)}</b>` : html(now));
  return `<tr aria-rowindex="${index + 1}"${status < 2 ? ` class="${word}"` : ""}><th scope="row"><div><code>${html(name)}</code> <small>${html(type)}</small>${marks.length ? `<br><span class="also">${tags}</span>` : ""}</div></th>`
    + `<td>${tupleSpark(tuple)}</td><td class="r">${distance ? `<b>${html(distance)}</b><br><small>${html(measure)}</small>` : ""}</td>`
    + `<td><div>${tags}</div></td><td class="r">${two(missingBefore, missing)}</td><td><div>${two(factsBefore, facts)}</div></td></tr>`;
}

function tupleSpark([name, , , marks, , distance, , , , , , bins, binsBefore, flags, first, last]: RowTuple): string {
  const { width, bars, height } = sparkSize;
  const heights = (text: string): readonly number[] => [...text].map((digit) => digits.indexOf(digit));
  const values = (flags & 1) > 0;
  const step = Math.round(width / Math.max(1, bins.length));
  const cut = (at: number): string => `<path class="cut" d="M${at} 0V${bars}"/>`;
  const words = sparkLabel({ name, marks, ...(distance ? { distance: { value: distance } } : {}) });
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${html(words)}">`
    + (flags & 8 ? `<path class="ref" d="${outline(heights(binsBefore), values)}"/>` : "") + `<path class="${flags & 8 ? "cur" : "solo"}" d="${outline(heights(bins), values)}"/>`
    + (flags & 2 ? cut(step) : "") + (flags & 4 ? cut(width - step) : "")
    + `<text x="0" y="${height - 2}">${html(first)}</text><text x="${width}" y="${height - 2}" class="e">${html(last)}</text></svg>`;
}

/** Fail before warn before pass, then the largest distance against its limit. */
function worstRows(rows: readonly RowTuple[]): readonly RowTuple[] {
  return rows.map((row, at) => ({ row, at })).sort((a, b) => a.row[2] - b.row[2] || b.row[4] - a.row[4] || a.at - b.at).map(({ row }) => row);
}

/** The table of features with its controls: the worst first, all of them in an island for the script. `id` is the section's. */
export function featureTable({ rows, legend }: Features, id: string): string {
  const tuples = worstRows(rows.map(rowTuple));
  const shown = tuples.length > mostRows ? tuples.slice(0, firstRows) : tuples;
  const bad = tuples.filter((tuple) => tuple[2] < 2).length;
  const bare = tuples.every((tuple) => tuple[3].length === 0 && tuple[5] === "");
  const count = counted(tuples.length, "feature");
  const key = `<p class="legend">${legend.baseline === undefined ? "" : `<span class="key ref"></span> ${html(legend.baseline)} `}<span class="key ${legend.baseline === undefined ? "solo" : "cur"}"></span> <b>${html(legend.current)}</b></p>`;
  const tools = `<div class="tools" hidden><label>Find <input type="search" placeholder="feature name  /" autocomplete="off"></label> `
    + `<label>Sort <select><option value="4">worst first</option><option value="0">name</option><option value="7">most missing</option></select></label> `
    + `<label><input type="checkbox"> only with problems (${grouped(bad)})</label> <output aria-live="polite">${count}</output></div>`;
  const few = tuples.length > shown.length ? `<noscript><p class="note">The ${shown.length} worst of ${count} are shown: the others need scripts, or the artifact of StatisticsGen.</p></noscript>` : "";
  return `${key}<div class="features" data-island="${id}-rows">${tools}${few}<div class="scroll" role="region" tabindex="0" aria-label="Table of features">`
    + `<table class="fixed${bare ? " bare" : ""}${tuples.some((tuple) => tuple[3].length > 2) ? " marked" : ""}" aria-rowcount="${tuples.length + 1}"><caption>Distribution, distance, missing share and facts per feature</caption><thead><tr aria-rowindex="1"><th scope="col">Feature</th><th scope="col">Distribution</th><th scope="col" class="r">Distance</th><th scope="col">Status</th><th scope="col" class="r">Missing</th><th scope="col">Facts</th></tr></thead>`
    + `<tbody>${shown.map((tuple, at) => rowHtml(tuple, at + 1)).join("")}</tbody></table></div>`
    + `<script type="application/json" id="${id}-rows">${jsonIsland(tuples)}</script></div>`;
}
