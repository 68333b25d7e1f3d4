export const id = 1568;
export const ids = [1568];
export const modules = {

/***/ 31568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(68249);
// EXTERNAL MODULE: ./build/js/validation/drift.js + 1 modules
var drift = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/js/validation/feature-rows.js
var feature_rows = __webpack_require__(38206);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var validation_findings = __webpack_require__(54828);
;// CONCATENATED MODULE: ./build/js/validation/changes.js




/** Another set of columns or another type outweighs any distance, yet stays a number that JSON can hold. */
const structural = 1000;
/** Compares two data sets by Assay's drift rule, and their features: new ones, ones that are gone, ones of another type. */
function changesBetween(before, now, split) {
    const views = { before: (0,feature_view.viewDataset)(before), now: (0,feature_view.viewDataset)(now) };
    const drifts = (0,drift/* compareDatasets */.B)(now, before);
    const shape = shapeFindings(views, split);
    const findings = [...shape, ...(0,validation_findings/* driftFindings */.M)(drifts, { split, other: "before", severity: (_, level) => (level === "none" ? undefined : "warning") })];
    const rows = [
        ...goneRows(views),
        ...(0,feature_rows.featureRows)({ current: views.now, baseline: views.before, drifts, findings }).map((row) => typedRow(row, shape)),
    ];
    return { split, ...views, drifts, findings, rows: rows.sort((a, b) => order(a) - order(b) || b.badness - a.badness || (a.name < b.name ? -1 : 1)) };
}
function order({ status }) {
    return status === "pass" ? 1 : 0;
}
function shapeFindings({ before, now }, split) {
    const finding = (subject, rule, message) => ({ rule: `drift.${rule}`, severity: "warning", subject, split, message });
    const gone = [...before.features.keys()].filter((key) => !now.features.has(key)).map((key) => finding(key, "vanished-feature", "The feature is gone."));
    const others = [...now.features.values()].flatMap((view) => {
        const old = before.features.get(view.key);
        if (!old)
            return [finding(view.key, "new-feature", "The feature is new.")];
        const [from, to] = [(0,feature_rows.typeName)(old), (0,feature_rows.typeName)(view)];
        // A feature without values has no type of its own.
        if (from === to || old.values === 0 || view.values === 0)
            return [];
        return [{ ...finding(view.key, "type", `The feature is ${to}, before it was ${from}.`), observed: to, limit: from }];
    });
    return [...gone, ...others];
}
function goneRows({ before, now }) {
    const features = new Map([...before.features].filter(([key]) => !now.features.has(key)));
    return (0,feature_rows.featureRows)({ current: { ...before, features }, drifts: [], findings: [] }).map((row) => ({
        ...row, status: "warn", marks: ["gone"], badness: structural, current: { missing: "–", facts: [], bins: [] }, baseline: row.current,
    }));
}
function typedRow(row, shape) {
    const own = shape.find(({ subject }) => subject === row.name);
    if (!own)
        return row;
    const marks = own.rule === "drift.type" ? [`${own.limit} → ${own.observed}`, ...row.marks] : row.marks;
    return { ...row, marks, badness: structural };
}

// EXTERNAL MODULE: ./build/js/commands/described-data.js + 4 modules
var described_data = __webpack_require__(98566);
// EXTERNAL MODULE: ./build/js/commands/write-output.js
var write_output = __webpack_require__(21394);
;// CONCATENATED MODULE: ./build/js/commands/diff-command.js







/** `assay diff A B`: what of B differs from A, feature by feature. Differences are no failure: the exit code is 0. */
async function diffCommand({ args, home }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { split: { type: "string" }, ...write_output/* outputOptions */.I6 } });
    const format = (0,write_output/* chosenFormat */.G_)(["json", "html"], values);
    const [a, b, folder = ".", more] = positionals;
    if (a === undefined || b === undefined)
        throw new error/* UserError */.yo("diff compares two data sets", { hint: "assay diff before.csv after.csv" });
    if (more !== undefined)
        throw new error/* UserError */.yo(`diff compares two data sets, not also ${JSON.stringify(more)}`, { hint: "put patterns in quotes" });
    const places = { folder, home };
    const [before, now] = [await (0,described_data/* describeSource */.B6)(a, places), await (0,described_data/* describeSource */.B6)(b, places)];
    const splits = pairsOf(before, now, values.split).map(([left, right, split]) => changesBetween(left, right, split));
    await (0,write_output/* writeOutput */.zh)(await rendered({ before: before.source, now: now.source, splits }, format), values.out);
    return error/* exitCodes */.hS.ok;
}
/** Splits of equal name; files are compared with the split that is named. */
function pairsOf(before, now, split) {
    const files = [before, now].filter(({ splits }) => splits.has(described_data/* wholeData */.qE));
    if (files.length === 2 && split !== undefined)
        throw new error/* UserError */.yo(`files have no split ${JSON.stringify(split)}`, { hint: "--split is for runs" });
    if (files.length === 1 && split === undefined) {
        const run = files[0] === before ? now : before;
        throw new error/* UserError */.yo(`which split of ${run.source} is compared with ${JSON.stringify(files[0].source)}?`, { hint: [...run.splits.keys()].map((name) => `--split ${name}`).join(" or ") });
    }
    const named = files.length === 2 ? [described_data/* wholeData */.qE] : split === undefined ? [...now.splits.keys()].filter((name) => before.splits.has(name)) : [split];
    if (named.length === 0)
        throw new error/* UserError */.yo("the two runs have no split in common", { hint: `${[...before.splits.keys()].join(", ")} and ${[...now.splits.keys()].join(", ")}` });
    return named.map((name) => [statisticsOf(before, name), statisticsOf(now, name), name]);
}
function statisticsOf({ source, splits }, split) {
    const found = splits.get(described_data/* wholeData */.qE) ?? splits.get(split);
    if (found)
        return found;
    const near = (0,error/* nearest */.pA)(split, splits.keys());
    throw new error/* UserError */.yo(`${source} has no split ${JSON.stringify(split)}`, { hint: near ? `did you mean ${near}?` : `splits: ${[...splits.keys()].join(", ")}` });
}
async function rendered(comparison, format) {
    if (format === "json")
        return `${JSON.stringify(asJson(comparison), null, 2)}\n`;
    return format === "html" ? asPage(comparison) : asText(comparison);
}
function sizes({ split, before, now, rows, findings }) {
    const changed = new Set(findings.map(({ subject }) => subject)).size;
    const examples = before.examples === now.examples ? (0,counted/* counted */.h)(now.examples, "example") : `${(0,counted/* grouped */.z)(before.examples)} → ${(0,counted/* counted */.h)(now.examples, "example")}`;
    return [...(split === described_data/* wholeData */.qE ? [] : [split]), examples, `${changed === 0 ? "no difference in" : `${(0,counted/* grouped */.z)(changed)} changed of`} ${(0,counted/* counted */.h)(rows.length, "feature")}`].join(" · ");
}
async function asText({ before, now, splits }) {
    const { comparedLines } = await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 19873));
    const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
    const parts = splits.flatMap((changes) => ["", (0,report_escape/* logLine */.BP)(sizes(changes)), "", ...comparedLines(changes.rows, { columns }), ...(changes.findings.length > 0 ? ["", ...sentences(changes)] : [])]);
    return `${[(0,report_escape/* logLine */.BP)(`${before}  →  ${now}`), ...parts].join("\n")}\n`;
}
/** One line for each finding, in the order of the table. */
function sentences({ rows, findings }) {
    return rows.flatMap(({ name }) => findings.filter(({ subject }) => subject === name).map(({ message, evidence = [] }) => {
        const untold = evidence.filter((value) => !message.includes(value));
        return (0,report_escape/* logLine */.BP)((0,report_escape/* visible */.RK)(`${(0,report_escape/* shorten */.ml)(name, 80)}: ${message}${untold.length > 0 ? ` For instance ${untold.map((value) => (0,report_escape/* shorten */.ml)(value, 60)).join(", ")}.` : ""}`), 500);
    }));
}
async function asPage({ before, now, splits }) {
    const { dataPage } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(4590)]).then(__webpack_require__.bind(__webpack_require__, 9880));
    const problems = splits.map(({ findings }) => new Set(findings.map(({ subject }) => subject)).size);
    const sections = splits.map((changes, at) => {
        const { split, rows, findings } = changes;
        const table = { type: "features", legend: { current: now, baseline: before }, rows };
        return { id: "data", title: split === described_data/* wholeData */.qE ? "Features" : `Features of ${split}`, problems: problems[at], summary: sizes(changes), blocks: findings.length === 0 ? [table] : [table, { type: "findings", findings }] };
    });
    return dataPage({ title: "Differences", subject: `${before} → ${now}`, summary: splits.map(sizes).join("; "), sections });
}
/** Numbers as they were computed, sentences as they are shown. Not-a-number does not occur: distances are finite. */
function asJson({ before, now, splits }) {
    return {
        before, now,
        splits: splits.map(({ split, before: left, now: right, drifts, rows, findings }) => ({
            ...(split !== described_data/* wholeData */.qE && { split }),
            examples: { before: left.examples, now: right.examples },
            features: rows.map(({ name, type, status, marks }) => {
                const drift = drifts.find(({ key }) => key === name);
                const [old, view] = [left.features.get(name), right.features.get(name)];
                return {
                    name, type, changed: status !== "pass", marks,
                    ...(drift?.distance && { distance: drift.distance }), ...(drift?.divergence !== undefined && { divergence: drift.divergence }),
                    ...(drift && { level: drift.level }), ...(drift?.because && { because: drift.because }),
                    missing: { ...(old && { before: old.missing }), ...(view && { now: view.missing }) },
                    findings: findings.filter(({ subject }) => subject === name).map(({ rule, message, observed, limit, evidence }) => ({ rule, message, observed, limit, evidence })),
                };
            }),
        })),
    };
}


/***/ })

};
