export const id = 9880;
export const ids = [9880];
export const modules = {

/***/ 75727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ whyTable),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   mf: () => (/* binding */ lengthText),
/* harmony export */   ym: () => (/* binding */ allSections)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55508);
/* harmony import */ var _changes_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98254);







/** Characters of a value that changed, where why a step ran is told. */
const longestValue = 80;
/** Sections every page has, also when no step of the run fills them. */
const always = {
    data: "Data", anomalies: "Anomalies", schema: "Schema", transform: "Transform", training: "Training",
    evaluation: "Evaluation", slices: "Slices", lineage: "Lineage", timing: "Timing", provenance: "Provenance",
};
/** All sections in report order: what changed, those of the run, the timing with why each step ran, and one line for each that is empty. */
function allSections(summary) {
    return _core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOrder */ .U.flatMap((id) => {
        const title = always[id];
        if (id === "changes")
            return (0,_changes_section_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSection */ .H)(summary) ?? [];
        const own = summary.sections.filter((section) => section.id === id);
        const shown = own.length > 0 || title === undefined ? own : [{ id, title, problems: 0, summary: id === "timing" ? lengthText(summary) : "No step of this run has anything to show here.", blocks: [] }];
        return id === "timing" ? shown.map((section) => ({ ...section, blocks: [...section.blocks, whyTable(summary.outcomes)] })) : shown;
    });
}
/** A section's line without its title, which stands before it. */
function summaryLine({ title, summary }) {
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(summary);
    return text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length).replace(/^[\s·:,-]+/, "") : text;
}
/** `61.8 s, 2 of 9 steps reused`. */
function lengthText({ seconds, outcomes }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(seconds)}, ${outcomes.filter(({ type }) => type === "reused").length} of ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(outcomes.length, "step")} reused`;
}
/** What each step took, and why it ran or was reused. */
function whyTable(outcomes) {
    return {
        type: "table",
        caption: "Why each step ran",
        header: ["Step", "Time", "Why it ran"],
        align: ["left", "right", "left"],
        rows: outcomes.map((outcome) => [{ code: outcome.node }, "seconds" in outcome ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(outcome.seconds) : "–", why(outcome)]),
    };
}
function why(outcome) {
    switch (outcome.type) {
        case "reused": return "reused: nothing it depends on has changed";
        case "skipped": return `not run: ${outcome.because}`;
        case "failed": return "could not finish";
        case "finished": return outcome.because.length ? outcome.because.slice(0, 4).map(reasonText).join("; ") : "no earlier execution";
    }
}
/** A difference from the nearest earlier execution in words: `parameter steps 100 → 2000`. */
function reasonText({ part, name, before, after }) {
    const change = before !== undefined && after !== undefined ? ` ${shown(before)} → ${shown(after)}` : before !== undefined ? " gone" : after !== undefined ? " new" : " changed";
    return `${part === "parameters" ? "parameter" : part} ${name}${change}`;
}
function shown(text) {
    return text.startsWith("sha256:") ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(text, 7) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, longestValue);
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changesSection),
/* harmony export */   R: () => (/* binding */ areaTitles)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99877);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55508);



/** What areas of changes are called. */
const areaTitles = { data: "Data", schema: "Schema", policy: "Rules of the gate", configuration: "Configuration", code: "Code", model: "Model" };
/** Rows of the table; a page has to stay quick. */
const mostRows = 200;
/** What this run has otherwise than the baseline as a section of the report, the flagged first in each area; undefined where nothing is told. */
function changesSection({ changes = [], baseline }) {
    if (changes.length === 0)
        return undefined;
    const sorted = _core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeAreas */ .p.flatMap((area) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .m)(changes.filter((change) => change.area === area)));
    const flagged = sorted.filter(({ status }) => status !== "pass").length;
    const rest = sorted.length - mostRows;
    const shown = sorted.slice(0, mostRows);
    // A first run has nothing before, and a quiet one nothing to add: no empty columns.
    const columns = [0, ...[1, 2, 3].filter((at) => shown.some((change) => [change.before, change.after, change.note ?? change.values?.[0]][at - 1] !== undefined))];
    const picked = (row) => columns.map((at) => row[at]);
    const table = {
        type: "table", caption: baseline ? `Against run ${baseline.run}` : "No baseline to compare with",
        header: picked(["What", "Before", "Now", "To know"]), align: picked(["left", "right", "right", "left"]), rows: shown.map((change) => picked(cells(change))),
    };
    return {
        id: "changes", title: "What changed", problems: flagged,
        summary: baseline ? `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(sorted.length, "line")}${flagged > 0 ? `, ${flagged} to look at` : ""}` : "no baseline to compare with",
        blocks: [table, ...(rest > 0 ? [{ type: "text", text: { small: `and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rest, "more line")}, in run.json` } }] : [])],
    };
}
function cells({ area, subject, before, after, note, values = [], status }) {
    const told = [...(note === undefined ? [] : [note]), ...values.slice(0, 5).map((value) => [" ", { code: value }])];
    return [[status === "pass" ? areaTitles[area] : { status, word: areaTitles[area] }, " · ", { code: subject }], before ?? "", after ?? "", told];
}


/***/ }),

/***/ 12256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ matrixTable),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Ur: () => (/* binding */ nearestThreshold),
/* harmony export */   _s: () => (/* binding */ thresholdChoices),
/* harmony export */   gA: () => (/* binding */ confusionRates),
/* harmony export */   gb: () => (/* binding */ forestTable),
/* harmony export */   kb: () => (/* binding */ linesTable)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98254);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34814);



/** Lines as first, lowest, highest and last value, with the shape as bars. */
function linesTable({ series, y }) {
    return {
        header: [y, "Shape", "From", "To", "Lowest", "Highest"],
        align: ["left", "left", "right", "right", "right", "right"],
        rows: series.filter(({ points }) => points.length > 0).map(({ name, points }) => {
            const values = points.map(([, value]) => value).filter(Number.isFinite);
            const low = values.reduce((a, b) => Math.min(a, b), Infinity);
            const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
            const spark = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_0__/* .resampled */ .eB)(values, 8).map((value) => (high > low ? 0.02 + (0.98 * (value - low)) / (high - low) : 0.5));
            return [name, { spark }, ...[values[0], values.at(-1), low, high].map((value) => (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value ?? NaN))];
        }),
    };
}
/** A forest plot as slice, rows, value with interval, change. */
function forestTable({ rows, metric }) {
    const compared = rows.some(({ baseline }) => baseline);
    return {
        header: ["Slice", "Rows", metric, ...(compared ? ["Change"] : [])],
        align: ["left", "right", "right", "right"],
        rows: rows.map(({ name, rows: count, candidate, baseline, status, note }) => [
            [status === "pass" ? "" : { status }, status === "pass" ? "" : " ", { code: name }, note ? [" ", { small: note }] : ""],
            (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(count),
            [(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(candidate.value), candidate.low === undefined ? "" : [" ", { small: intervalText(candidate) }]],
            ...(compared ? [baseline ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(candidate.value - baseline.value) : "new"] : []),
        ]),
    };
}
/** `0.727 … 0.735`. */
function intervalText({ low, high }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(low ?? NaN)} … ${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(high ?? NaN)}`;
}
/** A confusion matrix with at most `most` classes; the others are left out and counted. */
function matrixTable({ classes, counts }, most) {
    const shown = classes.slice(0, most);
    return {
        header: ["actual \\ predicted", ...shown.map((name) => ({ code: name }))],
        align: ["left", ...shown.map(() => "right")],
        rows: [
            ...shown.map((name, row) => [{ code: name }, ...shown.map((_, column) => {
                    const text = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(counts[row]?.[column] ?? 0);
                    return row === column ? { strong: text } : text;
                })]),
            ...(classes.length > most ? [[`${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(classes.length - most)} more classes`]] : []),
        ],
    };
}
/** Precision, recall and share flagged at one threshold; NaN where the share has nothing to divide by. */
function confusionRates({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    return { precision: tp / (tp + fp), recall: tp / (tp + fn), flagged: (tp + fp) / all, accuracy: (tp + tn) / all };
}
/** The point nearest to a threshold. */
function nearestThreshold(at, threshold) {
    return at.reduce((best, point, index) => (Math.abs(point.threshold - threshold) < Math.abs((at[best]?.threshold ?? Infinity) - threshold) ? index : best), 0);
}
/** A handful of points that show a threshold's effect: 0.1, 0.3, 0.5, 0.7, 0.9 or what is nearest. */
function thresholdChoices(at) {
    const indices = [...new Set([0.1, 0.3, 0.5, 0.7, 0.9].map((threshold) => nearestThreshold(at, threshold)))];
    return indices.flatMap((index) => at[index] ?? []);
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataPage: () => (/* binding */ dataPage),
  page: () => (/* binding */ page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/finding.js
var finding = __webpack_require__(99877);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/report/all-sections.js
var all_sections = __webpack_require__(75727);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
;// CONCATENATED MODULE: ./build/js/report/chart/layers.js
/**
 * Places for a graph drawn in columns: a node's column is the longest path to it, its row follows the mean of its neighbours.
 * Edges over several columns have a free place in each of them, one for all of the same source, so that they never run behind a box.
 * Edges of unknown nodes, and those that close a ring, are dropped.
 */
function layered(nodes, edges) {
    const known = edges.filter(([from, to]) => from !== to && nodes.includes(from) && nodes.includes(to));
    const columns = columnsOf(nodes, known);
    const forward = known.filter(([from, to]) => columns.get(from) < columns.get(to));
    const chains = forward.map(([from, to]) => {
        const between = Array.from({ length: columns.get(to) - columns.get(from) - 1 }, (_, step) => `${lane}${step}.${from}`);
        between.forEach((name, step) => columns.set(name, columns.get(from) + 1 + step));
        return [from, ...between, to];
    });
    const layers = [];
    for (const [id, column] of columns)
        (layers[column] ??= []).push(id);
    const steps = chains.flatMap((chain) => chain.slice(1).map((to, at) => [chain[at], to]));
    const rows = stacked(layers, sortedRows(layers, steps));
    const place = (id) => [columns.get(id), rows.get(id)];
    return { places: new Map(nodes.map((id) => [id, place(id)])), routes: chains.map((chain) => chain.map(place)) };
}
/** Begins the name of a free place. */
const lane = "\u0000";
const laneHeight = 0.4;
/** Rows from the order in each column: free places are lower than boxes, and every column stands in the middle. */
function stacked(layers, order) {
    const height = (id) => (id.startsWith(lane) ? laneHeight : 1);
    const total = (layer) => layer.reduce((sum, id) => sum + height(id), 0);
    const tallest = Math.max(1, ...layers.map(total));
    return new Map(layers.flatMap((layer) => {
        let top = (tallest - total(layer)) / 2;
        return layer.toSorted((a, b) => order.get(a) - order.get(b)).map((id) => {
            const row = top + height(id) / 2 - 0.5;
            top += height(id);
            return [id, row];
        });
    }));
}
function columnsOf(nodes, edges) {
    const columns = new Map(nodes.map((id) => [id, 0]));
    for (let pass = 0, moved = true; moved && pass < nodes.length; pass++) {
        moved = false;
        for (const [from, to] of edges) {
            const next = columns.get(from) + 1;
            if (next <= columns.get(to) || next >= nodes.length)
                continue;
            columns.set(to, next);
            moved = true;
        }
    }
    return dense(columns);
}
/** Columns without gaps, which a ring of edges could leave. */
function dense(columns) {
    const used = [...new Set(columns.values())].sort((a, b) => a - b);
    return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
}
function sortedRows(layers, edges) {
    const rows = new Map();
    for (const layer of layers)
        layer.forEach((id, row) => rows.set(id, row));
    const before = neighbours(edges.map(([from, to]) => [to, from]));
    const after = neighbours(edges);
    for (const [around, order] of [[before, layers], [after, layers.toReversed()], [before, layers], [after, layers.toReversed()]]) {
        for (const layer of order)
            sortLayer(layer, rows, around);
    }
    return rows;
}
function neighbours(edges) {
    const found = new Map();
    for (const [from, to] of edges)
        found.set(from, [...(found.get(from) ?? []), to]);
    return found;
}
function sortLayer(layer, rows, around) {
    const weights = new Map(layer.map((id) => {
        const places = (around.get(id) ?? []).map((other) => rows.get(other));
        return [id, places.length ? places.reduce((a, b) => a + b, 0) / places.length : rows.get(id)];
    }));
    layer.sort((a, b) => weights.get(a) - weights.get(b) || rows.get(a) - rows.get(b));
    layer.forEach((id, row) => rows.set(id, row));
}

;// CONCATENATED MODULE: ./build/js/report/chart/svg.js

/** Numbers with at most one decimal, so that paths stay short. */
function at(value) {
    return String(Math.round(value * 10) / 10);
}
/** An SVG picture. `label` is its finding in words: what a reader who cannot see it is told. Only attributes and classes, no styles. */
function svg({ width, height, label, kind }, content) {
    return `<svg class="${kind}" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${(0,report_escape/* html */.qy)(label, 400)}">${content}</svg>`;
}
/** A text inside a picture. */
function label(x, y, text, kind = "") {
    return `<text x="${at(x)}" y="${at(y)}"${kind ? ` class="${kind}"` : ""}>${(0,report_escape/* html */.qy)(text, 80)}</text>`;
}
/** A straight line. */
function line(from, to, kind) {
    return `<path class="${kind}" d="M${at(from[0])} ${at(from[1])}L${at(to[0])} ${at(to[1])}"/>`;
}
/** A linear scale from a domain to a range; an empty domain maps to the middle. */
function scale([low, high], [from, to]) {
    return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

;// CONCATENATED MODULE: ./build/js/report/chart/dag.js




const box = { width: 140, height: 42, across: 172, down: 56 };
const mostNodes = 60;
const mostCharacters = 20;
/** Boxes and arrows from left to right. Above 60 nodes, nodes with the same kind and neighbours are one box. */
function dag(graph) {
    const { nodes, edges } = graph.nodes.length > mostNodes ? collapsed(graph) : graph;
    const { places, routes } = layered(nodes.map(({ id }) => id), edges);
    const x = ([column]) => 4 + column * box.across;
    const y = ([, row]) => 4 + row * box.down;
    const width = 8 + Math.max(0, ...[...places.values()].map((place) => x(place) + box.width));
    const height = 8 + Math.max(0, ...[...places.values(), ...routes.flat()].map((place) => y(place) + box.height));
    const arrows = routes.map((route) => arrow(route.map((place) => [x(place), y(place) + box.height / 2]))).join("");
    const boxes = nodes.map((node) => boxed(node, places.get(node.id), { x, y })).join("");
    const bad = nodes.filter(({ status }) => status === "fail" || status === "warn");
    const words = `${(0,counted/* counted */.h)(nodes.length, "node")} and ${(0,counted/* counted */.h)(edges.length, "edge")}${bad.length ? `; with problems: ${bad.map((node) => node.label).join(", ")}` : ""}`;
    return svg({ width, height, label: words, kind: "dag" }, arrows + boxes);
}
/** From the right side of the first box, straight through the free places between, to the left side of the last. */
function arrow(points) {
    const [start, ...rest] = points;
    const end = rest.pop();
    if (!start || !end)
        return "";
    const bend = (from, to) => {
        const half = (to[0] - from[0]) / 2;
        return `C${at(from[0] + half)} ${at(from[1])} ${at(to[0] - half)} ${at(to[1])} ${at(to[0])} ${at(to[1])}`;
    };
    let here = [start[0] + box.width, start[1]];
    let path = `M${at(here[0])} ${at(here[1])}`;
    for (const [x, y] of rest) {
        path += `${bend(here, [x, y])}H${at(x + box.width)}`;
        here = [x + box.width, y];
    }
    return `<path class="edge" d="${path}${bend(here, [end[0] - 5, end[1]])}"/><path class="tip" d="M${at(end[0])} ${at(end[1])}l-6 -3.5v7z"/>`;
}
function boxed({ label: name, detail, kind, status }, place, scale) {
    const [x, y] = [scale.x(place), scale.y(place)];
    const radius = kind === "artifact" ? 10 : kind === "source" ? 21 : 2;
    const sign = status === "fail" ? "✖ " : status === "warn" ? "▲ " : "";
    const middle = x + box.width / 2;
    return `<rect class="box ${kind}${status ? ` ${status}` : ""}" x="${at(x)}" y="${at(y)}" width="${box.width}" height="${box.height}" rx="${radius}"/>`
        + label(middle, y + (detail ? 18 : 26), (0,clip/* clip */.$)(sign + name, mostCharacters), "m b") + (detail ? label(middle, y + 33, (0,clip/* clip */.$)(detail, mostCharacters), "m") : "");
}
function collapsed({ nodes, edges }) {
    const key = ({ id, kind, status }) => JSON.stringify([kind, status ?? "", edges.flatMap(([from, to]) => (to === id ? [`<${from}`] : from === id ? [`>${to}`] : [])).sort()]);
    const groups = new Map();
    for (const node of nodes) {
        const group = groups.get(key(node));
        if (group)
            group.push(node);
        else
            groups.set(key(node), [node]);
    }
    const name = new Map([...groups.values()].flatMap((group) => group.map(({ id }) => [id, group[0].id])));
    const merged = [...groups.values()].map((group) => (group.length === 1 ? group[0] : { ...group[0], label: `${group[0].label} and ${group.length - 1} more` }));
    const kept = new Map(edges.map(([from, to]) => [name.get(from) ?? from, name.get(to) ?? to]).map((edge) => [edge.join("\n"), edge]));
    return { nodes: merged.slice(0, 200), edges: [...kept.values()] };
}

// EXTERNAL MODULE: ./build/js/report/chart-table.js
var chart_table = __webpack_require__(12256);
// EXTERNAL MODULE: ./build/js/report/number-text.js
var number_text = __webpack_require__(98254);
;// CONCATENATED MODULE: ./build/js/report/chart/ticks.js
/** Round numbers that cover `low` to `high`, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
function niceTicks(low, high, count = 5) {
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return [];
    if (low === high)
        return [low];
    const [from, to] = low < high ? [low, high] : [high, low];
    const rough = (to - from) / Math.max(1, count);
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? power * 10;
    const first = Math.ceil(from / step - 1e-9);
    const last = Math.floor(to / step + 1e-9);
    return Array.from({ length: Math.min(100, last - first + 1) }, (_, at) => Number(((first + at) * step).toPrecision(15)));
}
/** A tick in as few characters as tell it apart: `0.2`, `1,500`, `2M`, `1e-7`. */
function tickText(value) {
    const size = Math.abs(value);
    if (value === 0)
        return "0";
    if (size >= 1e15 || size < 1e-4)
        return value.toExponential().replace(/\.?0+e/, "e").replace("e+", "e");
    for (const [unit, sign] of [[1e12, "T"], [1e9, "G"], [1e6, "M"]]) {
        const part = Number((value / unit).toPrecision(4));
        if (size >= unit && Math.abs(part * unit - value) < unit * 1e-9)
            return `${part}${sign}`;
    }
    return String(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}

;// CONCATENATED MODULE: ./build/js/report/chart/forest.js




const width = 260;
const height = 26;
/** The values that intervals of these rows cover. */
function forestDomain(rows) {
    const values = rows.flatMap(({ candidate, baseline }) => [candidate, ...(baseline ? [baseline] : [])].flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])).filter(Number.isFinite);
    if (values.length === 0)
        return [0, 1];
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const room = (high - low || Math.abs(high) || 1) * 0.05;
    return [low - room, high + room];
}
/** One slice: the candidate's disc with its interval, the baseline's square with its dashed one below. */
function forestMark(row, domain) {
    const x = scale(domain, [6, width - 6]);
    const { candidate, baseline } = row;
    const interval = ({ low, high }, y, kind) => (low === undefined || high === undefined || !Number.isFinite(low + high) ? "" : line([x(low), y], [x(high), y], kind));
    const before = baseline && Number.isFinite(baseline.value) ? `${interval(baseline, 19, "line baseline")}<path class="dots baseline" d="M${at(x(baseline.value) - 3)} 16h6v6h-6z"/>` : "";
    const now = Number.isFinite(candidate.value) ? `${interval(candidate, 8, "line candidate")}<path class="dots candidate" d="M${at(x(candidate.value) - 4)} 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"/>` : "";
    return svg({ width, height, label: forestLabel(row), kind: "forest" }, before + now);
}
/** The axis above the rows. */
function forestAxis(domain, metric) {
    const x = scale(domain, [6, width - 6]);
    const ticks = niceTicks(domain[0], domain[1], 4).filter((tick) => x(tick) >= 18 && x(tick) <= width - 18);
    return svg({ width, height: 16, label: `${metric} from ${(0,number_text/* numberText */.$4)(domain[0])} to ${(0,number_text/* numberText */.$4)(domain[1])}`, kind: "forest" }, ticks.map((tick) => label(x(tick), 11, tickText(tick), "m") + line([x(tick), 13], [x(tick), 16], "axis")).join(""));
}
function forestLabel({ name, candidate, baseline }) {
    const interval = candidate.low === undefined ? "" : `, interval ${(0,chart_table/* intervalText */.Bt)(candidate)}`;
    return `${name}: ${(0,number_text/* numberText */.$4)(candidate.value)}${interval}${baseline ? `, change ${(0,number_text/* changeText */.k0)(candidate.value - baseline.value)}` : ""}`;
}

;// CONCATENATED MODULE: ./build/js/report/chart/gantt.js



const left = 170;
const right = 700;
const gantt_width = 860;
const pitch = 24;
/** Steps on a line of time. */
function gantt(rows) {
    const end = Math.max(1e-3, ...rows.map((row) => row.end));
    const x = scale([0, end], [left, right]);
    const height = rows.length * pitch + 26;
    const ticks = niceTicks(0, end, 6).map((tick) => line([x(tick), 4], [x(tick), height - 20], "grid") + label(x(tick), height - 6, (0,number_text/* durationText */.S5)(tick).replace(".0 s", " s"), "m")).join("");
    const slowest = Math.max(...rows.map((row) => row.end - row.start));
    const bars = rows.map((row, index) => {
        const y = index * pitch + 6;
        const span = row.end - row.start;
        return `${label(left - 8, y + 12, row.name, "e")}<rect class="bar${span === slowest ? " slow" : ""}" x="${at(x(row.start))}" y="${y}" width="${at(Math.max(2, x(row.end) - x(row.start)))}" height="15"/>${label(x(row.end) + 6, y + 12, [(0,number_text/* durationText */.S5)(span), row.note].filter(Boolean).join(" · "))}`;
    }).join("");
    const longest = rows.find((row) => row.end - row.start === slowest);
    return svg({ width: gantt_width, height, label: longest ? `${rows.length} steps in ${(0,number_text/* durationText */.S5)(end)}, the longest is ${longest.name} with ${(0,number_text/* durationText */.S5)(slowest)}` : "no steps", kind: "gantt" }, ticks + bars);
}

;// CONCATENATED MODULE: ./build/js/report/chart/xy.js




const xy_width = 480;
const xy_height = 300;
const plot = { left: 48, right: 336, top: 14, bottom: 254 };
const mostMarkers = 25;
/** Lines on two axes: dashed with squares for the baseline, solid with discs for the candidate, each named at its end. */
function xy(block) {
    const series = block.series.map((one) => ({ ...one, points: one.points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) })).filter(({ points }) => points.length > 0);
    const [left, right] = block.unit ?? extent(series, 0);
    const [low, high] = block.unit ?? padded(extent(series, 1));
    const x = scale([left, right], [plot.left, plot.right]);
    const y = scale([low, high], [plot.bottom, plot.top]);
    const axes = [
        ...niceTicks(left, right).map((tick) => line([x(tick), plot.top], [x(tick), plot.bottom], "grid") + label(x(tick), plot.bottom + 15, tickText(tick), "m")),
        ...niceTicks(low, high).map((tick) => line([plot.left, y(tick)], [plot.right, y(tick)], "grid") + label(plot.left - 6, y(tick) + 4, tickText(tick), "e")),
        line([plot.left, plot.bottom], [plot.right, plot.bottom], "axis"), line([plot.left, plot.top], [plot.left, plot.bottom], "axis"),
        label((plot.left + plot.right) / 2, xy_height - 10, block.x, "m"),
        `<text transform="rotate(-90)" x="${at(-(plot.top + plot.bottom) / 2)}" y="12" class="m">${escapeLabel(block.y)}</text>`,
    ].join("");
    const diagonal = block.diagonal ? line([x(Math.max(left, low)), y(Math.max(left, low))], [x(Math.min(right, high)), y(Math.min(right, high))], "diagonal") : "";
    const drawn = series.map((one, index) => curve(one, index, { x, y })).join("");
    const names = spread(series.map(({ points }) => ending(points.map(([, value]) => y(value)))), 15).map((place, index) => named(series[index], index, place)).join("");
    return svg({ width: xy_width, height: xy_height, label: findings(block.title, series), kind: "xy" }, axes + diagonal + drawn + names);
}
/** Where a line ends; of two that end at the same place the one that runs above is told first. */
function ending(places) {
    return places.at(-1) + (places.reduce((sum, place) => sum + place, 0) / places.length) * 1e-3;
}
/** A line's name behind a piece of the line, so that they are matched without colour. */
function named(series, index, place) {
    const kind = kindOf(series, index);
    return line([plot.right + 6, place], [plot.right + 26, place], `line ${kind}`) + label(plot.right + 31, place + 4, (0,clip/* clip */.$)(series.name, 16), `n ${kind}`);
}
function escapeLabel(text) {
    return label(0, 0, text).replace(/^<text[^>]*>|<\/text>$/g, "");
}
function kindOf({ role }, index) {
    return role === "plain" ? `p${index % 4}` : role;
}
function curve(series, index, { x, y }) {
    const kind = kindOf(series, index);
    const path = series.points.map(([a, b], point) => `${point === 0 ? "M" : "L"}${at(x(a))} ${at(y(b))}`).join("");
    const markers = series.points.length > mostMarkers || series.role === "plain" ? "" : series.points.map(([a, b]) => marker(series.role, x(a), y(b))).join("");
    return `<path class="line ${kind}" d="${path}"/>${markers ? `<path class="dots ${kind}" d="${markers}"/>` : ""}`;
}
function marker(role, x, y) {
    return role === "baseline" ? `M${at(x - 2.5)} ${at(y - 2.5)}h5v5h-5z` : `M${at(x - 3)} ${at(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
}
function extent(series, axis) {
    const values = series.flatMap(({ points }) => points.map((point) => point[axis]));
    if (values.length === 0)
        return [0, 1];
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
function padded([low, high]) {
    if (low === high)
        return [low - Math.max(1, Math.abs(low)) / 2, high + Math.max(1, Math.abs(high)) / 2];
    const room = (high - low) * 0.06;
    return [low >= 0 && low - room < 0 ? 0 : low - room, high + room];
}
/** Places moved apart so that no two labels are nearer than `gap`, in their order, inside the plot. */
function spread(places, gap) {
    const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
    for (let index = 1; index < order.length; index++)
        order[index].place = Math.max(order[index].place, order[index - 1].place + gap);
    const over = Math.max(0, (order.at(-1)?.place ?? 0) - plot.bottom);
    for (let index = order.length - 1, most = plot.bottom; over > 0 && index >= 0; index--, most -= gap)
        order[index].place = Math.min(order[index].place, most);
    return order.sort((a, b) => a.index - b.index).map(({ place }) => place);
}
function findings(title, series) {
    return `${title}: ${series.map(({ name, points }) => `${name} from ${(0,number_text/* numberText */.$4)(points[0][1])} to ${(0,number_text/* numberText */.$4)(points.at(-1)[1])}`).join("; ") || "no points"}`;
}

// EXTERNAL MODULE: ./build/js/report/sparkline.js
var sparkline = __webpack_require__(34814);
;// CONCATENATED MODULE: ./build/js/report/chart/spark.js



/** Size of a distribution in a row, and of the bars in it. The page's script draws the same. */
const sparkSize = { width: 200, bars: 32, height: 44 };
const levels = 63;
const mostBins = 40;
/**
 * A feature's distribution: two data sets on one scale, values aligned by name, the bins outside the range told apart.
 * The bar of all other values does not press the named ones down: it is cut at the top, and its share stands below it.
 */
function distribution({ type, current, baseline }) {
    const values = /string|bytes|bool|text|categ|enum/i.test(type);
    const [now, before] = values ? aligned(current, baseline) : [current.bins, baseline?.bins];
    const groups = Math.min(mostBins, Math.max(now.length, before?.length ?? 0));
    const shape = (bins) => (0,sparkline/* resampled */.eB)(bins.map(({ share }) => (share > 0 ? share : 0)), groups);
    const heights = [shape(now), before ? shape(before) : []];
    const rest = values && now.length > 1 && now.length <= mostBins && now.at(-1)?.label === "other";
    const listed = (shares) => (rest ? shares.slice(0, -1) : shares);
    const max = Math.max(...listed(heights[0]), ...listed(heights[1]), Number.MIN_VALUE);
    const quantised = (shares) => shares.map((share) => (share === 0 ? 0 : Math.min(levels, Math.max(1, Math.round((share / max) * levels)))));
    const ends = [(before?.length ? before : now)[0]?.label ?? "", (now.length ? now : before ?? []).at(-1)?.label ?? ""];
    const first = values ? ends[0] : ends[0].split(" to ")[0];
    const last = rest ? `other ${(0,number_text/* percentText */.fL)(now.at(-1).share)}` : values ? ends[1] : ends[1].split(" to ").at(-1);
    const below = !values && /^\s*[<≤]/.test(first);
    const above = !values && /^\s*[>≥]/.test(last);
    const outside = (label, share) => (share === undefined ? label : `${(0,clip/* clip */.$)(label, 9)}: ${(0,number_text/* percentText */.fL)(share)}`);
    const drawn = { current: quantised(heights[0]), ...(before ? { baseline: quantised(heights[1]) } : {}), values, below, above };
    const bar = singleBar(now, before);
    return bar ? { ...drawn, ...bar } : {
        ...drawn,
        first: below ? outside(first, now[0]?.share) : first, last: above ? outside(last, now.at(-1)?.share) : last,
    };
}
/** Where everything is in one bar its height tells nothing: its share does, before and now where they differ. */
function singleBar(now, before = []) {
    const filled = [...new Set([now, before].flatMap((bins) => bins.flatMap(({ share }, at) => (share > 0 ? [at] : []))))];
    const at = filled[0];
    if (at === undefined || filled.length > 1)
        return undefined;
    const shares = [before[at], now[at]].flatMap((bin) => (bin ? [(0,number_text/* percentText */.fL)(bin.share)] : []));
    return { first: (now[at] ?? before[at]).label, last: [...new Set(shares)].join(" → ") };
}
function aligned(current, baseline) {
    if (!baseline)
        return [current.bins, undefined];
    const labels = [...new Set([...baseline.bins, ...current.bins].map(({ label }) => label))];
    const other = labels.indexOf("other");
    if (other >= 0)
        labels.push(...labels.splice(other, 1));
    const pick = ({ bins }) => {
        const shares = new Map(bins.map(({ label, share }) => [label, share]));
        return labels.map((label) => ({ label, share: shares.get(label) ?? 0 }));
    };
    return [pick(current), pick(baseline)];
}
/** The outline of bars: steps without gaps, or single bars. Whole numbers; from the ground and back to it. */
function outline(heights, gaps) {
    const { width, bars } = sparkSize;
    const x = (at) => Math.round((at * width) / heights.length);
    const y = (height) => Math.round(bars - (height * (bars - 2)) / levels);
    if (gaps)
        return heights.map((height, at) => `M${x(at) + 1} ${bars}V${y(height)}H${Math.max(x(at) + 2, x(at + 1) - 2)}V${bars}`).join("");
    return `M0 ${bars}${heights.map((height, at) => `V${y(height)}H${x(at + 1)}`).join("")}V${bars}`;
}
/** A label in at most 16 characters. */
function brief(label) {
    return (0,clip/* clip */.$)(label, 16);
}
/** What a distribution shows, in words. */
function sparkLabel({ name, marks, distance }) {
    return `${name}: ${marks.length ? marks.join(", ") : distance ? "similar" : "distribution"}${distance ? `, distance ${distance.value}` : ""}`;
}

// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
;// CONCATENATED MODULE: ./build/js/report/feature-table.js




/** Up to this many features are all in the page's markup; of more only the worst are, the others come with the script. */
const mostRows = 60;
/** Rows in the markup when there are more than `mostRows`. */
const firstRows = 40;
const statuses = ["fail", "warn", "pass"];
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** A feature's row in the form that is drawn, here and in the page. */
function rowTuple(row) {
    const shape = distribution(row);
    const text = (value, limit = 80) => (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(value, limit));
    const code = (heights = []) => heights.map((height) => digits[height]).join("");
    return [
        text((0,report_escape/* named */.KT)(row.name), 120), text(row.type, 24), statuses.indexOf(row.status), row.marks.slice(0, 3).map((mark) => text(mark, 40)), Math.round(row.badness * 1e4) / 1e4,
        text(row.distance?.value ?? "", 20), text(row.distance?.measure ?? "", 24), text(row.current.missing, 20), text(row.baseline?.missing ?? "", 20),
        text(row.current.facts.join(" · "), 90), text(row.baseline?.facts.join(" · ") ?? "", 90), code(shape.current), code(shape.baseline),
        (shape.values ? 1 : 0) + (shape.below ? 2 : 0) + (shape.above ? 4 : 0) + (shape.baseline ? 8 : 0), text(brief(shape.first), 20), text(brief(shape.last), 20),
    ];
}
/** The markup of one row; `index` counts from 1 among all rows shown. The page's script makes the same text. */
function rowHtml(tuple, index) {
    const [name, type, status, marks, , distance, measure, missing, missingBefore, facts, factsBefore] = tuple;
    const word = statuses[status] ?? "pass";
    const tags = (marks.length ? marks : [distance ? "similar" : ""]).filter(Boolean).map((mark) => `<span class="tag ${word}">${word === "pass" ? "" : `${inline/* signs */.rf[word]} `}${(0,report_escape/* html */.qy)(mark)}</span>`).join(" ");
    const two = (before, now) => (before ? `${(0,report_escape/* html */.qy)(before)}<br><b>${(0,report_escape/* html */.qy)(now)}</b>` : (0,report_escape/* html */.qy)(now));
    return `<tr aria-rowindex="${index + 1}"${status < 2 ? ` class="${word}"` : ""}><th scope="row"><div><code>${(0,report_escape/* html */.qy)(name)}</code> <small>${(0,report_escape/* html */.qy)(type)}</small>${marks.length ? `<br><span class="also">${tags}</span>` : ""}</div></th>`
        + `<td>${tupleSpark(tuple)}</td><td class="r">${distance ? `<b>${(0,report_escape/* html */.qy)(distance)}</b><br><small>${(0,report_escape/* html */.qy)(measure)}</small>` : ""}</td>`
        + `<td><div>${tags}</div></td><td class="r">${two(missingBefore, missing)}</td><td><div>${two(factsBefore, facts)}</div></td></tr>`;
}
function tupleSpark([name, , , marks, , distance, , , , , , bins, binsBefore, flags, first, last]) {
    const { width, bars, height } = sparkSize;
    const heights = (text) => [...text].map((digit) => digits.indexOf(digit));
    const values = (flags & 1) > 0;
    const step = Math.round(width / Math.max(1, bins.length));
    const cut = (at) => `<path class="cut" d="M${at} 0V${bars}"/>`;
    const words = sparkLabel({ name, marks, ...(distance ? { distance: { value: distance } } : {}) });
    return `<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${(0,report_escape/* html */.qy)(words)}">`
        + (flags & 8 ? `<path class="ref" d="${outline(heights(binsBefore), values)}"/>` : "") + `<path class="${flags & 8 ? "cur" : "solo"}" d="${outline(heights(bins), values)}"/>`
        + (flags & 2 ? cut(step) : "") + (flags & 4 ? cut(width - step) : "")
        + `<text x="0" y="${height - 2}">${(0,report_escape/* html */.qy)(first)}</text><text x="${width}" y="${height - 2}" class="e">${(0,report_escape/* html */.qy)(last)}</text></svg>`;
}
/** Fail before warn before pass, then the largest distance against its limit. */
function worstRows(rows) {
    return rows.map((row, at) => ({ row, at })).sort((a, b) => a.row[2] - b.row[2] || b.row[4] - a.row[4] || a.at - b.at).map(({ row }) => row);
}
/** The table of features with its controls: the worst first, all of them in an island for the script. `id` is the section's. */
function featureTable({ rows, legend }, id) {
    const tuples = worstRows(rows.map(rowTuple));
    const shown = tuples.length > mostRows ? tuples.slice(0, firstRows) : tuples;
    const bad = tuples.filter((tuple) => tuple[2] < 2).length;
    const bare = tuples.every((tuple) => tuple[3].length === 0 && tuple[5] === "");
    const count = (0,counted/* counted */.h)(tuples.length, "feature");
    const key = `<p class="legend">${legend.baseline === undefined ? "" : `<span class="key ref"></span> ${(0,report_escape/* html */.qy)(legend.baseline)} `}<span class="key ${legend.baseline === undefined ? "solo" : "cur"}"></span> <b>${(0,report_escape/* html */.qy)(legend.current)}</b></p>`;
    const tools = `<div class="tools" hidden><label>Find <input type="search" placeholder="feature name  /" autocomplete="off"></label> `
        + `<label>Sort <select><option value="4">worst first</option><option value="0">name</option><option value="7">most missing</option></select></label> `
        + `<label><input type="checkbox"> only with problems (${(0,counted/* grouped */.z)(bad)})</label> <output aria-live="polite">${count}</output></div>`;
    const few = tuples.length > shown.length ? `<noscript><p class="note">The ${shown.length} worst of ${count} are shown: the others need scripts, or the artifact of StatisticsGen.</p></noscript>` : "";
    return `${key}<div class="features" data-island="${id}-rows">${tools}${few}<div class="scroll" role="region" tabindex="0" aria-label="Table of features">`
        + `<table class="fixed${bare ? " bare" : ""}${tuples.some((tuple) => tuple[3].length > 2) ? " marked" : ""}" aria-rowcount="${tuples.length + 1}"><caption>Distribution, distance, missing share and facts per feature</caption><thead><tr aria-rowindex="1"><th scope="col">Feature</th><th scope="col">Distribution</th><th scope="col" class="r">Distance</th><th scope="col">Status</th><th scope="col" class="r">Missing</th><th scope="col">Facts</th></tr></thead>`
        + `<tbody>${shown.map((tuple, at) => rowHtml(tuple, at + 1)).join("")}</tbody></table></div>`
        + `<script type="application/json" id="${id}-rows">${(0,report_escape/* jsonIsland */.ij)(tuples)}</script></div>`;
}

;// CONCATENATED MODULE: ./build/js/report/html.js











const most = { rows: 60, findings: 50, slices: 40, lines: 400, classes: 20, rest: 5000 };
/** Blocks as HTML for the page. `id` makes the ids inside unique. */
function blocksHtml(blocks, id) {
    return blocks.map((block, at) => blockHtml(block, `${id}-${at}`)).join("\n");
}
function blockHtml(block, id) {
    switch (block.type) {
        case "text": return `<p>${(0,inline/* inlineHtml */.l0)(block.text)}</p>`;
        case "code": return `<pre tabindex="0"><code>${(0,report_escape/* html */.qy)(limited(block.text), Infinity)}</code></pre>`;
        case "diff": return diffHtml(block.lines);
        case "table": return tableHtml(block, block.caption);
        case "details": return `<details><summary>${(0,inline/* inlineHtml */.l0)(block.summary)}</summary>${blocksHtml(block.blocks, id)}</details>`;
        case "findings": return findingsHtml(block.findings);
        case "features": return featureTable(block, id);
        case "lines": return figure(block.title, xy(block));
        case "forest": return forestHtml(block);
        case "thresholds": return thresholdsHtml(block);
        case "matrix": return matrixHtml(block);
        case "graph": return block.nodes.length === 0 ? "" : wide("Lineage graph", dag(block));
        case "gantt": return wide("Time of each step", gantt(block.rows));
    }
}
function figure(title, content) {
    return `<figure><figcaption>${(0,report_escape/* html */.qy)(title)}</figcaption>${content}</figure>`;
}
/** A region that scrolls sideways and can be reached by keyboard. */
function wide(name, content) {
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,report_escape/* html */.qy)((0,report_escape/* shorten */.ml)(name, 80))}">${content}</div>`;
}
function limited(text) {
    const lines = text.split("\n");
    return lines.slice(0, most.lines).map((line) => (0,report_escape/* shorten */.ml)(line, 1000)).join("\n") + (lines.length > most.lines ? `\n… ${(0,counted/* counted */.h)(lines.length - most.lines, "more line")}` : "");
}
function diffHtml(lines) {
    const kinds = { "+": "add", "-": "del", " ": "same", "@": "hunk" };
    const text = lines.slice(0, most.lines).map(({ sign, text, note }) => `<span class="${kinds[sign]}">${sign === "@" ? "" : `${sign} `}${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(text), 1000)}${note ? `  <small>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(note), 300)}</small>` : ""}</span>`);
    const rest = lines.length > most.lines ? `\n… ${(0,counted/* counted */.h)(lines.length - most.lines, "more line")}` : "";
    return `<pre class="diff" tabindex="0">${text.join("\n")}${rest}</pre>`;
}
/**
 * A table with scopes; without a caption it is named after its header. Rows beyond a page's fill are kept as folded plain text:
 * complete, and one element. What is too wide for a phone is there a card per row, its cells below each other with their titles.
 */
function tableHtml({ header, rows, align = [] }, caption) {
    const kind = (at) => (align[at] === "right" ? ' class="r"' : align[at] === "center" ? ' class="c"' : "");
    const titles = header.map(inline/* inlineHtml */.l0);
    const cards = isWide({ header, rows });
    const role = (name) => (cards ? ` role="${name}"` : "");
    const head = titles.map((cell, at) => (cell.trim() === "" ? `<td${role("cell")}></td>` : `<th scope="col"${role("columnheader")}${kind(at)}>${cell}</th>`)).join("");
    const name = caption ?? (header.map(inline/* plainText */.wh).filter((text) => text.trim() !== "").join(", ") || "Table");
    const thead = titles.every((cell) => cell.trim() === "") ? "" : `<thead${role("rowgroup")}><tr${role("row")}>${head}</tr></thead>`;
    const labels = header.map((title) => (cards ? ` data-l="${(0,report_escape/* html */.qy)((0,inline/* plainText */.wh)(title), 40)}"` : ""));
    const body = rows.slice(0, most.rows).map((row) => `<tr${role("row")}>${header.map((_, at) => {
        const cell = (0,inline/* inlineHtml */.l0)(row[at] ?? "");
        // What stands on the right is a number or nearly: in one line where that is short.
        const own = cards && align[at] === "right" && (0,inline/* plainText */.wh)(row[at] ?? "").length <= 28 ? ' class="r k"' : kind(at);
        return at === 0 && cell.trim() !== "" ? `<th scope="row"${role("rowheader")}${own}>${cell}</th>` : `<td${role("cell")}${labels[at]}${own}>${cell}</td>`;
    }).join("")}</tr>`).join("");
    return wide(name, `<table${cards ? ' class="cards" role="table"' : ""}><caption${caption === undefined ? "" : ' class="t"'}>${(0,report_escape/* html */.qy)(name)}</caption>${thead}<tbody${role("rowgroup")}>${body}</tbody></table>`)
        + restOf(rows.slice(most.rows).map((row) => row.map(inline/* plainText */.wh)), "row");
}
/** Whether a table has more characters side by side than a phone. */
function isWide({ header, rows }) {
    const widths = header.map((title, at) => Math.max(...[title, ...rows.slice(0, most.rows).map((row) => row[at] ?? "")].map((cell) => (0,inline/* plainText */.wh)(cell).length)));
    return header.length > 2 && widths.reduce((sum, width) => sum + width + 2, 0) > 46;
}
function restOf(rows, noun) {
    if (rows.length === 0)
        return "";
    const lines = rows.slice(0, most.rest).map((row) => row.map((cell) => (0,report_escape/* shorten */.ml)((0,report_escape/* visible */.RK)(cell), 200)).join("\t"));
    if (rows.length > most.rest)
        lines.push(`… ${(0,counted/* counted */.h)(rows.length - most.rest, `more ${noun}`)}`);
    return `<details><summary>${(0,counted/* counted */.h)(rows.length, `more ${noun}`)}</summary><pre tabindex="0">${(0,report_escape/* html */.qy)(lines.join("\n"), Infinity)}</pre></details>`;
}
const severitySigns = { error: `${inline/* signs */.rf.fail} error`, warning: `${inline/* signs */.rf.warn} warning`, info: "ℹ info" };
function findingsHtml(findings) {
    if (findings.length === 0)
        return "";
    const shown = findings.slice(0, most.findings).map((finding) => {
        const numbers = [finding.observed && `found ${finding.observed}`, finding.limit && `limit ${finding.limit}`].filter(Boolean).join(", ");
        const evidence = finding.evidence?.length ? ` ${finding.evidence.slice(0, 5).map((value) => `<code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(value), 80)}</code>`).join(" ")}` : "";
        const source = [finding.rule, finding.place && (0,error/* describePlace */.df)(finding.place)].filter(Boolean).join(" at ");
        return `<li class="${finding.severity}"><span class="tag ${finding.severity === "error" ? "fail" : finding.severity === "warning" ? "warn" : "pass"}">${severitySigns[finding.severity]}</span> `
            + `<code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(finding.subject), 120)}</code> ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(finding.message.replace(/[.\s]+$/, "")), 500)}${finding.split ? ` in ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(finding.split), 80)}` : ""}${numbers ? `: ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(numbers), 300)}` : ""}.${evidence} <small>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(source), 200)}</small>${exampleRowsHtml(finding.rows ?? [])}</li>`;
    });
    return `<ul class="findings">${shown.join("")}</ul>${restOf(findings.slice(most.findings).map(({ severity, subject, message, observed = "", limit = "", rule }) => [severity, subject, message, observed, limit, rule]), "finding")}`;
}
/** Rows that show a finding, folded: they are needed when it is looked into. */
function exampleRowsHtml(rows) {
    if (rows.length === 0)
        return "";
    const lines = rows.map(({ file, number, unit, values }) => `<li><code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(unit === "line" ? `${file}:${number}` : `${file} row ${number}`), 200)}</code> `
        + `${values.map(([name, value]) => `${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,report_escape/* named */.KT)(name)), 80)} <code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(value), 400)}</code>`).join(" · ")}</li>`);
    return `<details><summary>${(0,counted/* counted */.h)(rows.length, "example row")}</summary><ul>${lines.join("")}</ul></details>`;
}
function forestHtml({ title, metric, rows }) {
    const domain = forestDomain(rows);
    const compared = rows.some(({ baseline }) => baseline);
    const legend = compared ? `<p class="legend"><span class="key candidate"></span> <b>candidate</b> <span class="key baseline"></span> baseline</p>` : "";
    const head = ["Slice", "Rows", null, "Value", ...(compared ? ["Change"] : []), "Status"];
    const body = rows.slice(0, most.slices).map((row) => {
        const { candidate, baseline, status, note } = row;
        const tag = status === "pass" ? (0,report_escape/* html */.qy)(note ?? "") : `<span class="tag ${status}">${inline/* signs */.rf[status]} ${(0,report_escape/* html */.qy)(note ?? (status === "fail" ? "worse" : "look"), 60)}</span>`;
        return `<tr><th scope="row"><code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,report_escape/* named */.KT)(row.name)), 120)}</code> <small class="also">${(0,counted/* grouped */.z)(row.rows)} rows ${tag}</small></th><td class="r">${(0,counted/* grouped */.z)(row.rows)}</td><td>${forestMark(row, domain)}</td>`
            + `<td class="r"><b>${(0,number_text/* numberText */.$4)(candidate.value)}</b>${candidate.low === undefined ? "" : ` <small class="also">${(0,chart_table/* intervalText */.Bt)(candidate)}</small>`}</td>${compared ? `<td class="r">${baseline ? (0,number_text/* changeText */.k0)(candidate.value - baseline.value) : "new"}</td>` : ""}<td>${tag}</td></tr>`;
    }).join("");
    const cells = head.map((cell) => (cell === null ? `<th scope="col">${forestAxis(domain, metric)}</th>` : `<th scope="col"${["Rows", "Value", "Change"].includes(cell) ? ' class="r"' : ""}>${cell}</th>`)).join("");
    const rest = rows.slice(most.slices).map((row) => [row.name, (0,counted/* grouped */.z)(row.rows), (0,number_text/* numberText */.$4)(row.candidate.value), (0,chart_table/* intervalText */.Bt)(row.candidate), row.baseline ? (0,number_text/* changeText */.k0)(row.candidate.value - row.baseline.value) : "", row.note ?? ""]);
    return `${legend}${wide(`${title}, ${metric}`, `<table class="slices"><caption>${(0,report_escape/* html */.qy)(title)} · ${(0,report_escape/* html */.qy)(metric)}</caption><thead><tr>${cells}</tr></thead><tbody>${body}</tbody></table>`)}${restOf(rest, "slice")}`;
}
function thresholdsHtml({ title, positive, negative, at }) {
    const points = at.length <= 201 ? at : Array.from({ length: 201 }, (_, index) => at[Math.round((index * (at.length - 1)) / 200)]);
    const start = (0,chart_table/* nearestThreshold */.Ur)(points, 0.5);
    const point = points[start];
    if (!point)
        return "";
    const { precision, recall, flagged } = (0,chart_table/* confusionRates */.gA)(point);
    const tuples = JSON.stringify(points.map(({ threshold, tp, fp, tn, fn }) => [threshold, tp, fp, tn, fn]));
    const cell = (count, kind) => `<td class="r ${kind}">${(0,counted/* grouped */.z)(count)}</td>`;
    const name = (text) => (0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(text), 60);
    return `<figure class="thresholds" data-at="${(0,report_escape/* html */.qy)(tuples, Infinity)}"><figcaption>${(0,report_escape/* html */.qy)(title)}</figcaption>`
        + `<p hidden class="slide"><label>Called <i>${name(positive)}</i> from <output>${(0,number_text/* numberText */.$4)(point.threshold, 2)}</output> <input type="range" min="0" max="${points.length - 1}" value="${start}"></label></p>`
        + `<table><caption>Confusion at the threshold</caption><thead><tr><td></td><th scope="col" class="r">called ${name(positive)}</th><th scope="col" class="r">called ${name(negative)}</th></tr></thead>`
        + `<tbody><tr><th scope="row">actual ${name(positive)}</th>${cell(point.tp, "tp")}${cell(point.fn, "fn")}</tr><tr><th scope="row">actual ${name(negative)}</th>${cell(point.fp, "fp")}${cell(point.tn, "tn")}</tr></tbody></table>`
        + `<p class="rates" aria-live="polite">At ${(0,number_text/* numberText */.$4)(point.threshold, 2)}: ${(0,report_escape/* html */.qy)(`precision ${(0,number_text/* percentText */.fL)(precision)}, recall ${(0,number_text/* percentText */.fL)(recall)}, flagged ${(0,number_text/* percentText */.fL)(flagged)}.`)}</p>`
        + `${tableHtml({ header: ["Threshold", "Precision", "Recall", "Flagged"], align: ["right", "right", "right", "right"], rows: (0,chart_table/* thresholdChoices */._s)(points).map((choice) => {
                const rates = (0,chart_table/* confusionRates */.gA)(choice);
                return [(0,number_text/* numberText */.$4)(choice.threshold, 2), (0,number_text/* percentText */.fL)(rates.precision), (0,number_text/* percentText */.fL)(rates.recall), (0,number_text/* percentText */.fL)(rates.flagged)];
            }) }, "Other thresholds")}</figure>`;
}
function matrixHtml({ title, classes, counts }) {
    const shown = classes.slice(0, most.classes);
    const heat = (row, column) => {
        const total = (counts[row] ?? []).reduce((a, b) => a + b, 0);
        return total === 0 ? 0 : Math.round(((counts[row]?.[column] ?? 0) / total) * 8);
    };
    const name = (text) => ({ code: text });
    const body = shown.map((actual, row) => `<tr><th scope="row">${(0,inline/* inlineHtml */.l0)(name(actual))}</th>${shown.map((_, column) => `<td class="r h${heat(row, column)}${row === column ? " own" : ""}">${(0,counted/* grouped */.z)(counts[row]?.[column] ?? 0)}</td>`).join("")}</tr>`).join("");
    const rest = classes.length > shown.length ? `<p class="note">${(0,counted/* counted */.h)(classes.length - shown.length, "more class")} not shown.</p>` : "";
    return `<figure><figcaption>${(0,report_escape/* html */.qy)(title)} · rows are actual, columns predicted</figcaption>${wide(title, `<table class="matrix"><caption>${(0,report_escape/* html */.qy)(title)}</caption><thead><tr><td></td>${shown.map((predicted) => `<th scope="col" class="r">${(0,inline/* inlineHtml */.l0)(name(predicted))}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table>`)}${rest}</figure>`;
}

;// CONCATENATED MODULE: ./build/js/report/page-script.js
/**
 * The page's script, as text: find, sort and filter features, draw only the rows in sight, the threshold slider, the theme.
 * The page reads well without it. It runs under a policy that allows only its own hash, so it makes no request and no code.
 */
const pageScript = `
(()=>{"use strict";
const all=(q,e=document)=>[...e.querySelectorAll(q)],one=(q,e=document)=>e.querySelector(q);
const root=document.documentElement,theme=one("#theme");
const dark=()=>root.dataset.t?root.dataset.t==="dark":matchMedia("(prefers-color-scheme:dark)").matches;
const name=()=>{theme.textContent=dark()?"Light":"Dark"};
theme.hidden=false;name();theme.onclick=()=>{root.dataset.t=dark()?"light":"dark";name()};
const menu=one("nav details"),narrow=matchMedia("(max-width:48rem)"),fold=()=>{menu.open=!narrow.matches};
root.className="js";fold();narrow.onchange=fold;menu.onclick=e=>{if(narrow.matches&&e.target.closest("a"))menu.open=false};
addEventListener("click",e=>{if(narrow.matches&&!menu.contains(e.target))menu.open=false});
const esc=t=>String(t).replace(/[&<>"']/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[c]||"&#39;");
const group=n=>String(n).replace(/\\B(?=(\\d{3})+$)/g,",");
const W=200,B=32,H=44,ROW=52,digits="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const outline=(text,gaps)=>{
  const h=[...text].map(d=>digits.indexOf(d)),x=i=>Math.round(i*W/h.length),y=v=>Math.round(B-v*(B-2)/63);
  return gaps?h.map((v,i)=>"M"+(x(i)+1)+" "+B+"V"+y(v)+"H"+Math.max(x(i)+2,x(i+1)-2)+"V"+B).join(""):"M0 "+B+h.map((v,i)=>"V"+y(v)+"H"+x(i+1)).join("")+"V"+B;
};
const words=["fail","warn","pass"],signs=["✖","▲",""];
const row=(r,index)=>{
  const [n,type,status,marks,,distance,measure,missing,missing0,facts,facts0,bins,bins0,flags,first,last]=r;
  const tags=(marks.length?marks:[distance?"similar":""]).filter(Boolean).map(m=>'<span class="tag '+words[status]+'">'+(status<2?signs[status]+" ":"")+esc(m)+"</span>").join(" ");
  const two=(a,b)=>a?esc(a)+"<br><b>"+esc(b)+"</b>":esc(b);
  const step=Math.round(W/Math.max(1,bins.length)),cut=at=>'<path class="cut" d="M'+at+" 0V"+B+'"/>';
  const label=n+": "+(marks.length?marks.join(", "):distance?"similar":"distribution")+(distance?", distance "+distance:"");
  const svg='<svg class="spark" viewBox="0 0 '+W+" "+H+'" width="'+W+'" height="'+H+'" role="img" aria-label="'+esc(label)+'">'
    +(flags&8?'<path class="ref" d="'+outline(bins0,flags&1)+'"/>':"")+'<path class="'+(flags&8?"cur":"solo")+'" d="'+outline(bins,flags&1)+'"/>'
    +(flags&2?cut(step):"")+(flags&4?cut(W-step):"")
    +'<text x="0" y="'+(H-2)+'">'+esc(first)+'</text><text x="'+W+'" y="'+(H-2)+'" class="e">'+esc(last)+"</text></svg>";
  return '<tr aria-rowindex="'+(index+1)+'"'+(status<2?' class="'+words[status]+'"':"")+'><th scope="row"><div><code>'+esc(n)+"</code> <small>"+esc(type)+"</small>"+(marks.length?'<br><span class="also">'+tags+"</span>":"")+"</div></th><td>"+svg+'</td><td class="r">'
    +(distance?"<b>"+esc(distance)+"</b><br><small>"+esc(measure)+"</small>":"")+"</td><td><div>"+tags+'</div></td><td class="r">'+two(missing0,missing)+"</td><td><div>"+two(facts0,facts)+"</div></td></tr>";
};
const features=box=>{
  const rows=JSON.parse(document.getElementById(box.dataset.island).textContent);
  const lower=rows.map(r=>(r[0]+" "+r[1]).toLowerCase());
  const table=one("table",box),body=one("tbody",box),find=one("input[type=search]",box),sort=one("select",box),only=one("input[type=checkbox]",box),out=one("output",box);
  const space=()=>{const t=document.createElement("tbody");t.className="space";t.setAttribute("role","presentation");const r=document.createElement("tr"),d=document.createElement("td");r.setAttribute("role","presentation");d.setAttribute("role","presentation");d.colSpan=6;r.append(d);t.append(r);t.hidden=true;return t};
  const above=space(),below=space();body.before(above);body.after(below);
  const set=(s,px)=>{s.hidden=px<=0;s.firstChild.firstChild.style.height=px+"px"};
  let list=rows.map((_,i)=>i),from=0,to=body.rows.length;
  const number=t=>{const v=parseFloat(t.replace(/,/g,""));return Number.isNaN(v)?-1:v};
  const draw=(start,end)=>{from=start;to=end;body.innerHTML=list.slice(start,end).map((i,k)=>row(rows[i],start+k+1)).join("");set(above,start*ROW);set(below,(list.length-end)*ROW)};
  const window_=force=>{
    if(list.length<=60){if(force)draw(0,list.length);return}
    const top=Math.max(0,-(above.hidden?body:above).getBoundingClientRect().top),first=Math.floor(top/ROW),seen=Math.ceil(innerHeight/ROW);
    if(!force&&first-12>=from-12&&first>=from&&Math.min(list.length,first+seen)<=to)return;
    const start=Math.max(0,Math.min(first-12,list.length-seen-24));draw(start,Math.min(list.length,start+Math.max(40,seen+24)));
  };
  const update=()=>{
    const text=find.value.trim().toLowerCase(),key=+sort.value;
    list=rows.map((_,i)=>i).filter(i=>(!only.checked||rows[i][2]<2)&&lower[i].includes(text));
    if(key===0)list.sort((a,b)=>rows[a][0]<rows[b][0]?-1:rows[a][0]>rows[b][0]?1:a-b);
    if(key===7)list.sort((a,b)=>number(rows[b][7])-number(rows[a][7])||a-b);
    table.setAttribute("aria-rowcount",list.length+1);
    out.textContent=(list.length<rows.length?group(list.length)+" of ":"")+group(rows.length)+(rows.length===1?" feature":" features");
    window_(true);
  };
  one(".tools",box).hidden=false;
  set(below,(list.length-to)*ROW);
  find.oninput=sort.onchange=only.onchange=update;
  let wait=0;addEventListener("scroll",()=>{if(!wait)wait=requestAnimationFrame(()=>{wait=0;window_(false)})},{passive:true});
  addEventListener("resize",()=>window_(false));
  return find;
};
const finds=all(".features").map(features);
addEventListener("keydown",e=>{if(e.key==="/"&&finds[0]&&!/INPUT|SELECT|TEXTAREA/.test(e.target.tagName)){e.preventDefault();finds[0].focus()}});
const percent=v=>!Number.isFinite(v)?"–":v>0&&v<.001?"< 0.1%":(v===0||v>=.0995?Math.round(v*100):(v*100).toFixed(1))+"%";
for(const box of all(".thresholds")){
  const at=JSON.parse(box.dataset.at),slide=one("input",box);
  one(".slide",box).hidden=false;
  slide.oninput=()=>{
    const [t,tp,fp,tn,fn]=at[+slide.value];
    one("output",box).textContent=t.toFixed(2);slide.setAttribute("aria-valuetext",t.toFixed(2));
    for(const [k,v] of [["tp",tp],["fp",fp],["tn",tn],["fn",fn]])one("td."+k,box).textContent=group(v);
    one(".rates",box).textContent="At "+t.toFixed(2)+": precision "+percent(tp/(tp+fp))+", recall "+percent(tp/(tp+fn))+", flagged "+percent((tp+fp)/(tp+fp+tn+fn))+".";
  };
}
})();
`;

;// CONCATENATED MODULE: ./build/js/report/page-style.js
/**
 * The page's style. Colours are pairs for light and dark; two data sets differ in shape first (area with edge, line), then in
 * colour; two models in dash and marker. The pairs keep a contrast of 4.5 for text and 3 for lines.
 */
const pageStyle = `
:root{color-scheme:light dark;--bg:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#161b22);--ink:light-dark(#1f2328,#e6edf3);--mute:light-dark(#57606a,#aab4bf);--rule:light-dark(#d0d7de,#30363d);--link:light-dark(#0b5fb0,#6cb6ff);--ref:light-dark(#c4ccd6,#4b5663);--edge:light-dark(#57606a,#aab4bf);--cur:light-dark(#b4470c,#ffa657);--fail:light-dark(#b3141f,#ff8e86);--warn:light-dark(#7a4d00,#e3b341);--pass:light-dark(#116329,#56d364);--failbg:light-dark(#fff1f0,#2c1416);--warnbg:light-dark(#fff8e1,#271e0a);--plain:light-dark(#6639ba,#d2a8ff)}
:root[data-t=light]{color-scheme:light}:root[data-t=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Liberation Sans",Arial,sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,pre,.spark text{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.92em}
body,code{overflow-wrap:anywhere}table,table code{overflow-wrap:break-word}td,tbody th{max-width:44rem}
small{font-size:.82em;color:var(--mute)}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--bg);padding:.4rem;z-index:3}
.bar{position:sticky;top:0;z-index:2;display:flex;gap:.2rem 1rem;align-items:baseline;padding:.55rem 1.2rem;background:var(--soft);border-bottom:1px solid var(--rule)}
.bar b{font-size:1.05rem}.bar span{color:var(--mute);font-size:.86rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar button{margin-left:auto;flex:none}
input{accent-color:var(--link)}button,input,select,.js nav summary{font:inherit;font-size:.9rem;color:inherit;background:var(--bg);border:1px solid var(--edge);border-radius:5px;padding:.15rem .5rem}
.body{display:grid;grid-template-columns:11.5rem minmax(0,1fr);max-width:96rem;margin:auto}
nav{padding:1.3rem 0 1rem 1.2rem;font-size:.92rem}
nav ul{position:sticky;top:4rem;list-style:none;margin:0;padding:0}nav summary{display:none}
nav a{display:flex;justify-content:space-between;padding:.16rem .6rem;color:var(--ink);text-decoration:none;border-radius:5px}nav a:hover{background:var(--soft)}
nav .n{font-size:.78rem;font-weight:600;color:var(--warn)}
main{padding:.6rem 1.4rem 4rem;min-width:0}
h1{font-size:1.62rem;line-height:1.25;margin:.8rem 0 .4rem}h1.fail .s{color:var(--fail)}h1.pass .s{color:var(--pass)}
h2{font-size:1.22rem;margin:2.6rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}h2 small{font-weight:400;margin-left:.5rem}
h3,figcaption{font-size:.95rem;font-weight:600;margin:.9rem 0 .3rem}
.reason{font-size:1.05rem;max-width:60rem;margin:.3rem 0 .7rem}
.causes{margin:.3rem 0 .8rem;padding:.5rem .9rem;border-left:4px solid var(--fail);background:var(--failbg);list-style:none}
.causes li{margin:.12rem 0}
.numbers{display:flex;flex-wrap:wrap;gap:.6rem;margin:.9rem 0}
.numbers div{border:1px solid var(--rule);border-radius:7px;padding:.4rem .8rem;min-width:8.4rem}
.numbers dt{font-size:.82rem;color:var(--mute)}.numbers dd{margin:0;font-size:1.3rem;font-variant-numeric:tabular-nums}.numbers dd small{margin-left:.35rem}.numbers dd.i{font-size:.8rem;color:var(--mute)}
.scroll{overflow-x:auto;max-width:100%;margin:.5rem 0}
table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}caption.t{position:static;width:auto;height:auto;clip-path:none;text-align:left;font-weight:600;padding:.5rem 0 .2rem;white-space:nowrap}
th,td{padding:.28rem .7rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--rule)}
thead th{font-size:.8rem;color:var(--mute);font-weight:600;white-space:nowrap;vertical-align:bottom}tbody th{font-weight:400}
.r{text-align:right}.k{white-space:nowrap}.c{text-align:center}
.gates{min-width:34rem}.gates td{max-width:24rem}section:has(>h2:only-child)>h2{font-size:1rem;margin:.9rem 0 0;padding:0;border:0}section:has(>h2:only-child)+:not(:has(>h2:only-child)){margin-top:2rem}#verdict pre{white-space:pre-wrap;overflow-wrap:anywhere}
.tag{display:inline-block;border:1px solid;border-radius:99px;padding:0 .5rem;font-size:.78rem;white-space:nowrap}
.fail>.s,.tag.fail,.status.fail{color:var(--fail)}.tag.warn,.status.warn{color:var(--warn)}.tag.pass,.status.pass{color:var(--mute)}.gates .tag.pass{color:var(--pass)}
tr.fail>th:first-child{box-shadow:inset 3px 0 var(--fail)}tr.warn>th:first-child{box-shadow:inset 3px 0 var(--warn)}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;margin:.5rem 0;font-size:.9rem}.tools[hidden],.slide[hidden]{display:none}.tools output{color:var(--mute)}
.legend{margin:.3rem 0;font-size:.9rem}
.key{display:inline-block;width:1.5rem;height:.8rem;vertical-align:-1px;margin-left:.9rem}.key:first-child{margin-left:0}
.key.ref{background:var(--ref);border:1px solid var(--edge)}.key.cur{border:2px solid var(--cur);border-bottom:0}.key.solo{background:var(--ref);border:1px solid var(--edge)}
.key.candidate{height:0;border-top:3px solid var(--link);vertical-align:4px}.key.baseline{height:0;border-top:2px dashed var(--edge);vertical-align:4px}
.also{display:none}.fixed{width:100%}.fixed tbody tr{height:52px}.fixed th,.fixed td{padding:1px .6rem}
.fixed th div,.fixed td div{max-height:48px;overflow:hidden}.fixed th div{min-width:8.5rem;max-width:15rem}.fixed td{line-height:1.35;white-space:nowrap}.fixed td:last-child div{font-size:.78rem}.fixed td b{font-weight:600}.fixed td:nth-child(4){white-space:normal;max-width:14rem}.marked td:nth-child(4) div{min-width:12rem}.fixed .tag{margin:1px 0;line-height:1.5}.fixed .tag.pass{border:0;padding:0}.bare :is(th,td):nth-child(3),.bare :is(th,td):nth-child(4){display:none}.fixed tbody.space tr{height:auto}.fixed tbody.space td{padding:0;border:0}
svg{display:block;color:var(--mute)}svg text{font-size:11px;fill:currentColor}.dag{max-width:100%;min-width:56rem;height:auto}
.spark text{font-size:9.5px}.forest text{font-weight:400}.e{text-anchor:end}.m{text-anchor:middle}
.ref{fill:var(--ref);stroke:var(--edge);stroke-width:1}.cur{fill:none;stroke:var(--cur);stroke-width:1.8}.solo{fill:var(--ref);stroke:var(--edge);stroke-width:1}.cut{stroke:var(--mute);stroke-dasharray:2 2;fill:none}
.grid{stroke:var(--rule);stroke-width:.7}.axis{stroke:var(--mute)}.diagonal{stroke:var(--mute);stroke-dasharray:2 4}
.line{fill:none;stroke-width:2}.line.baseline{stroke:var(--edge);stroke-dasharray:5 3;stroke-width:1.7}.line.candidate{stroke:var(--link)}.line.p0{stroke:var(--plain);stroke-dasharray:8 2}.line.p1{stroke:var(--cur)}.line.p2{stroke:var(--pass);stroke-dasharray:2 2}.line.p3{stroke:var(--mute)}
.dots.baseline{fill:var(--edge)}.dots.candidate{fill:var(--link)}
text.n{font-size:12px;font-weight:600}text.n.baseline{fill:var(--edge)}text.n.candidate{fill:var(--link)}text.n.p0{fill:var(--plain)}text.n.p1{fill:var(--cur)}text.n.p2{fill:var(--pass)}
.bar{fill:var(--link)}svg .bar.slow{fill:var(--cur)}
.edge{fill:none;stroke:var(--mute);stroke-width:1.2}.tip{fill:var(--mute)}
.box{fill:var(--soft);stroke:var(--edge)}.box.execution{fill:var(--bg)}.box.warn{stroke:var(--warn);stroke-width:2.5}.box.fail{stroke:var(--fail);stroke-width:2.5}text.b{font-size:12px;fill:var(--ink)}
figure{margin:0}.figures{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:flex-start}
.findings{list-style:none;padding:0;margin:.4rem 0}.findings li{padding:.35rem .8rem;margin:.35rem 0;border-left:3px solid var(--rule)}.findings .error{border-color:var(--fail)}.findings .warning{border-color:var(--warn)}
pre{background:var(--soft);border:1px solid var(--rule);border-radius:6px;padding:.6rem .8rem;overflow:auto;font-size:.85rem;max-height:32rem}
pre.diff span{display:inline-block;min-width:100%}.add{color:var(--pass)}.del{color:var(--fail)}.hunk{color:var(--mute)}
.slide input{vertical-align:middle;width:14rem;padding:0}.slide output{display:inline-block;min-width:2.4rem;font-weight:600}
.matrix td,.thresholds td.r{min-width:4.5rem}.own{font-weight:600}
.h1{background:light-dark(#eef5fc,#0f1d2c)}.h2{background:light-dark(#e0edf9,#11253a)}.h3{background:light-dark(#d2e5f6,#132d47)}.h4{background:light-dark(#c4ddf4,#153555)}.h5{background:light-dark(#b6d5f1,#173d63)}.h6{background:light-dark(#a8cdee,#194571)}.h7{background:light-dark(#9ac5eb,#1b4d7f)}.h8{background:light-dark(#8cbde9,#1d558d)}
details{margin:.4rem 0}summary{cursor:pointer}
.note{color:var(--mute);font-size:.9rem}
@media screen and (max-width:48rem){.fixed :is(th,td){padding:1px .35rem}.fixed th div{min-width:7rem;max-width:9rem}.fixed .also{display:inline;white-space:nowrap}.fixed .also .tag{border:0;padding:0 .2rem 0 0;font-size:.74rem}th:has(.also) small{display:none}td,tbody th{max-width:20rem}.body{display:block}.bar{flex-wrap:wrap;padding:.5rem .9rem}.bar b:nth-of-type(2){max-width:10rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar span{order:1;flex:0 0 100%}main{padding:.2rem .9rem 3rem}nav{padding:.5rem .9rem 0}nav summary{display:list-item}nav ul{position:static}html{scroll-padding-top:4.4rem}.js nav details{margin:0}.js nav{position:fixed;z-index:3;top:.5rem;right:4.9rem;padding:0}.js nav summary{list-style:none}.js nav summary::-webkit-details-marker{display:none}.js nav ul{position:absolute;right:0;top:2.1rem;width:14rem;max-height:75vh;overflow:auto;padding:.4rem;background:var(--bg);border:1px solid var(--edge);border-radius:7px}.js nav a{padding:.4rem .6rem}h1{font-size:1.35rem}.gates{min-width:0;width:100%}.gates th,.gates td{padding:.28rem .35rem}.gates{table-layout:fixed;overflow-wrap:anywhere}.gates :is(th,td):nth-child(2){width:40%}.gates :is(th,td):nth-child(4){width:4.9rem}.gates td .also{display:block}.gates :is(th,td):nth-child(3){display:none}.slices{width:100%}.slices :is(th,td){padding:.28rem .35rem}.slices :is(th,td):is(:nth-child(2),:nth-child(3),:last-child){display:none}.slices .also{display:block}.legend:has(+.scroll>.slices){display:none}h2 small{display:block;margin:0}.numbers div{flex:1 1 40%;min-width:0}.xy{max-width:100%;height:auto}
.cards,.cards tbody,.cards :is(tr,th,td){display:block}.cards{width:100%}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tbody tr{padding:.35rem 0;border-bottom:1px solid var(--rule)}.cards tbody :is(th,td){max-width:none;padding:.05rem 0;border:0;text-align:left}.cards tbody th{font-weight:600}.cards tbody td{position:relative;padding-left:6.4rem}.cards td:empty{display:none!important}.cards tbody td::before{content:attr(data-l);position:absolute;left:0;width:6rem;color:var(--mute);font-size:.82rem}}
@media print{:root,:root[data-t]{color-scheme:light;font-size:12px}nav,.tools,.bar button,.skip,.slide{display:none!important}.body{display:block}.bar{position:static;padding:0;background:none}main{padding:0}.fixed tbody tr{height:auto}.fixed td,.fixed td:last-child div{white-space:normal;font-size:.8rem}.fixed :is(th,td) div{min-width:0!important;max-height:none}.spark{width:10rem;height:auto}h2{margin-top:1.6rem}.dag{min-width:0}.gantt,.xy{max-width:100%;height:auto}.figures{gap:0 3%}.figures figure{flex:0 1 48%}tr,figure,li{break-inside:avoid}h2{break-after:avoid}.scroll,pre{overflow:visible;max-height:none}body{font-size:12px}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

// EXTERNAL MODULE: ./build/js/report/verdict-text.js
var verdict_text = __webpack_require__(73218);
;// CONCATENATED MODULE: ./build/js/report/page.js













/**
 * The report of a run as one HTML page that needs nothing else: no request leaves it, only its own style and script may run
 * (by hash), and it reads well without scripts, in light, dark and print. Same summary, same bytes.
 */
function page(summary) {
    const occasion = { mode: summary.provenance.pullRequest === undefined ? "default-branch" : "pull-request" };
    const word = (0,verdict_text/* verdictWord */.E0)(summary, occasion);
    return page_document({
        title: `${inline/* signs */.rf[(0,verdict_text/* verdictStatus */.cb)(summary.verdict)]} ${word} · ${(0,report_escape/* html */.qy)(summary.pipeline)} · run ${(0,report_escape/* html */.qy)((0,report_escape/* shorten */.ml)((0,report_escape/* visible */.RK)(summary.run), 40))}`,
        bar: bar(summary),
        first: { anchor: "verdict", title: "Verdict" },
        lead: verdict(summary, occasion),
        sections: (0,all_sections/* allSections */.ym)(summary),
    });
}
/** A page about data alone, made as the report of a run is: the same style, script, policy and bounds. */
function dataPage({ title, subject, summary, sections }) {
    const about = (0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(subject, 200)));
    return page_document({
        title: `${(0,report_escape/* html */.qy)(title)} · ${about}`,
        bar: barOf(title, [subject]),
        first: { anchor: "top", title },
        lead: `<section id="top" aria-labelledby="top-title">\n<h1 id="top-title">${(0,report_escape/* html */.qy)(title)} <small>${about}</small></h1>\n<p class="reason">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(summary), 800)}</p>\n</section>`,
        sections,
    });
}
function page_document({ title, bar, first, lead, sections }) {
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
<a class="skip" href="#${first.anchor}">To the ${(0,report_escape/* html */.qy)(first.title.toLowerCase())}</a>
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
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}
function withIds(sections) {
    return sections.map((section, at) => {
        const before = sections.slice(0, at).filter(({ id }) => id === section.id).length;
        return { ...section, anchor: before === 0 ? section.id : `${section.id}-${before + 1}` };
    });
}
function bar({ pipeline, environment, run, provenance, started }) {
    const facts = [environment, `run ${(0,report_escape/* shorten */.ml)(run, 40)}`, provenance.branch, provenance.commit && (0,digest/* short */.h0)(provenance.commit, 7), (0,number_text/* timeText */.Tc)(started)];
    return barOf(pipeline, facts.flatMap((fact) => fact || []));
}
function barOf(name, facts) {
    return `<header class="bar"><b>Assay</b> <b>${(0,report_escape/* html */.qy)(name)}</b> <span>${facts.map((fact) => (0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(fact, 80)))).join(" · ")}</span><button id="theme" type="button" hidden>Dark</button></header>`;
}
function navigation(first, sections) {
    const links = sections.map(({ anchor, title, problems }) => `<li><a href="#${anchor}">${(0,report_escape/* html */.qy)((0,report_escape/* shorten */.ml)(title, 40))}${problems > 0 ? ` <span class="n" title="${(0,counted/* counted */.h)(problems, "problem")}">${(0,counted/* grouped */.z)(problems)}</span>` : ""}</a></li>`);
    return `<nav aria-label="Sections"><details open><summary>Sections</summary><ul><li><a href="#${first.anchor}">${(0,report_escape/* html */.qy)(first.title)}</a></li>${links.join("")}</ul></details></nav>`;
}
function verdict(summary, occasion) {
    const status = (0,verdict_text/* verdictStatus */.cb)(summary.verdict);
    const step = (0,verdict_text/* nextStep */.sk)(summary, occasion);
    return `<section id="verdict" aria-labelledby="verdict-title">
<h1 id="verdict-title" class="${status}"><span class="s">${inline/* signs */.rf[status]} ${(0,verdict_text/* verdictWord */.E0)(summary, occasion)}:</span> ${(0,report_escape/* html */.qy)(summary.pipeline)}${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,verdict_text/* verdictTail */.W8)(summary, occasion)))}</h1>
<p class="reason">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(summary.reason), 800)}</p>
${causes(summary)}${failures(summary)}${gates(summary.gates)}${numbers(summary.figures)}${pushed(summary)}
${step === undefined ? "" : `<p><b>To go on:</b> ${(0,inline/* inlineHtml */.l0)(step)}</p>`}
</section>`;
}
/** Regions need names of their own: a repeated name gets a number. Quotes in data are escaped, so the pattern only finds ours. */
function uniqueRegions(text) {
    const seen = new Map();
    return text.replace(/(role="region" tabindex="0" aria-label=")([^"]*)"/g, (_, start, name) => {
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return `${start}${name}${count > 1 ? `, ${count}` : ""}"`;
    });
}
function causes({ verdict, findings }) {
    const errors = verdict === "not-blessed" ? (0,verdict_text/* acrossSplits */.xW)(findings.filter(({ severity }) => severity === "error")) : [];
    if (errors.length === 0)
        return "";
    const items = errors.slice(0, 3).map((finding) => `<li>${causeText(finding)}</li>`);
    return `<ul class="causes">${items.join("")}${errors.length > 3 ? `<li><a href="#anomalies">and ${(0,counted/* grouped */.z)(errors.length - 3)} more</a></li>` : ""}</ul>`;
}
function causeText({ subject, message, split, observed, limit, node }) {
    const sentence = `${message.replace(/[.\s]+$/, "")}${split ? ` in ${split}` : ""}`;
    const numbers = [observed && `found ${observed}`, limit && `allowed: ${limit}`].filter(Boolean).join(", ");
    // What Evaluator found is counted, and told, where the model is evaluated.
    return `<a href="#${node === "Evaluator" ? "evaluation" : "anomalies"}"><code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(subject), 80)}</code></a> ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(sentence), 300)}${numbers ? ` (${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(numbers), 160)})` : ""}`;
}
function failures({ outcomes }) {
    return outcomes.flatMap((outcome) => {
        if (outcome.type !== "failed")
            return [];
        const text = outcome.mistakes.map(error/* describeMistake */.yS).join("\n");
        const detail = outcome.detail ? `<details><summary>Output</summary><pre tabindex="0">${(0,report_escape/* html */.qy)(outcome.detail, 20_000)}</pre></details>` : "";
        return `<h2><code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(outcome.node))}</code> ${outcome.bug ? "broke" : "could not finish"}</h2><pre tabindex="0">${(0,report_escape/* html */.qy)(text, 20_000)}</pre>${detail}`;
    }).join("");
}
function gates(items) {
    if (items.length === 0)
        return "";
    const rows = (0,finding/* worstFirst */.m)(items).slice(0, 60).map((gate) => `<tr class="${gate.status}"><th scope="row">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,report_escape/* named */.KT)(gate.name)), 120)}${gate.note ? `<br><small>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(gate.note), 160)}</small>` : ""}</th>`
        + `<td class="r">${gate.status === "fail" ? "<b>" : ""}${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(gate.found), 120)}${gate.status === "fail" ? "</b>" : ""}<small class="also">limit: ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(gate.limit), 120)}</small></td><td class="r">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(gate.limit), 120)}</td><td><span class="tag ${gate.status}">${inline/* signs */.rf[gate.status]} ${gate.status}</span></td></tr>`);
    const rest = items.length > 60 ? `<p class="note">and ${(0,counted/* counted */.h)(items.length - 60, "more gate")}</p>` : "";
    return `<div class="scroll" role="region" tabindex="0" aria-label="Gates"><table class="gates"><caption>Gates, failed first</caption><thead><tr><th scope="col">Gate</th><th scope="col" class="r">Found</th><th scope="col" class="r">Limit</th><th scope="col">Result</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>${rest}`;
}
function numbers(figures) {
    if (figures.length === 0)
        return "";
    const cards = figures.slice(0, 5).map(({ name, value, change, interval }) => `<div><dt>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(name), 60)}</dt><dd>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(value), 40)}${change ? `<small>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(change), 40)}</small>` : ""}</dd>${interval ? `<dd class="i">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(interval), 60)}</dd>` : ""}</div>`);
    return `<dl class="numbers">${cards.join("")}</dl>`;
}
function pushed({ pushed }) {
    return pushed.map(({ target, location, version }) => `<p>Pushed to ${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(target))}: <code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(location), 300)}</code> as version <code>${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(version), 60)}</code></p>`).join("");
}
function sectionHtml(section) {
    const { anchor, title, blocks } = section;
    const charts = new Set(["lines", "thresholds", "matrix"]);
    const groups = [];
    for (let at = 0; at < blocks.length;) {
        const chart = charts.has(blocks[at].type);
        let end = at + 1;
        while (end < blocks.length && charts.has(blocks[end].type) === chart)
            end++;
        const text = blocksHtml(blocks.slice(at, end), `${anchor}-${at}`);
        groups.push(chart ? `<div class="figures">${text}</div>` : text);
        at = end;
    }
    return `<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${(0,report_escape/* html */.qy)((0,report_escape/* shorten */.ml)(title, 60))} <small>${(0,report_escape/* html */.qy)((0,all_sections/* summaryLine */.dC)(section), 300)}</small></h2>
${groups.join("\n")}
</section>`;
}


/***/ })

};
