export const id = 893;
export const ids = [893];
export const modules = {

/***/ 41125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _data_span_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12284);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89592);







/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
function commitOf(name) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(".", "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
}
/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
async function committedFiles(commit, pattern) {
    const prefix = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(".", "rev-parse", "--show-prefix")) ?? "";
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(".", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
    const expression = new RegExp(`^${(0,_data_span_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globExpression */ .L$)(`${prefix}${pattern.replace(/^\.\//, "")}`)}$`);
    const found = (listed ?? "").split("\0").filter((path) => expression.test(path));
    if (found.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no file of commit ${commit.slice(0, 12)} matches ${JSON.stringify(pattern)}`, { hint: "paths are relative to this folder" });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-commit-"));
    try {
        for (const path of found)
            await write((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path.slice(prefix.length)), `${commit}:${path}`);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { pattern: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, pattern), remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }) };
}
async function write(target, blob) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, "wx");
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "blob", blob], { stdio: ["ignore", file.fd, "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said = (said + chunk.toString()).slice(-500); });
        const code = await new Promise((done, reject) => child.once("error", reject).once("close", done));
        if (code !== 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${blob} cannot be read: ${said.trim()}`);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 893:
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
// EXTERNAL MODULE: ./build/js/validation/drift/drift.js + 1 modules
var drift = __webpack_require__(32563);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var core_artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/metadata/folder-store.js
var folder_store = __webpack_require__(24944);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/store/directory-store.js + 1 modules
var directory_store = __webpack_require__(87423);
// EXTERNAL MODULE: ./build/js/commands/committed-files.js
var committed_files = __webpack_require__(41125);
// EXTERNAL MODULE: ./build/js/commands/described-data.js + 3 modules
var described_data = __webpack_require__(38897);
// EXTERNAL MODULE: ./build/js/commands/state-of.js
var state_of = __webpack_require__(76688);
;// CONCATENATED MODULE: ./build/js/commands/described-source.js











/** The name of the split that files are. */
const wholeData = "";
/**
 * Statistics of files; of files of a commit, `HEAD~1:data/*.csv`; of the run of `folder` whose id is `source` or begins with it; or of
 * the newest run of a commit. A file of that name is meant first.
 */
async function describeSource(source, { folder, home }) {
    const ofFiles = async (pattern) => ({ source, splits: new Map([[wholeData, await (0,described_data/* describeFiles */.LG)(pattern, { home })]]) });
    if ((0,external_node_fs_.existsSync)(source) || /^[a-z0-9]+:\/\//i.test(source))
        return ofFiles(source);
    const [, name = source, pattern] = /^([^:]+):(.+)$/.exec(source) ?? [];
    const isRun = pattern === undefined && /^[0-9a-f]{4,12}$/.test(source);
    const commit = await (0,committed_files/* commitOf */.D)(name);
    if (pattern !== undefined && commit !== undefined) {
        const files = await (0,committed_files/* committedFiles */.q)(commit, pattern);
        return ofFiles(files.pattern).finally(files.remove);
    }
    if (!isRun && commit === undefined)
        return ofFiles(source);
    const state = (0,state_of/* stateOf */.L)(folder);
    const store = (0,folder_store/* folderStore */.s)((0,external_node_path_.join)(state, "metadata"));
    const all = await store.list("run");
    const named = isRun ? all.filter(({ id }) => id.startsWith(source)) : [];
    const runs = named.length > 0 || commit === undefined ? named : newestOf(all.filter(({ provenance }) => provenance.commit === commit));
    if (runs.length === 0 && commit !== undefined)
        throw new error/* UserError */.yo(`no run of commit ${source} is recorded in ${JSON.stringify(folder)}`, { hint: `its files can be compared too: ${source}:data/*.csv` });
    const [run, another] = runs.sort((a, b) => b.started - a.started);
    if (!run)
        throw new error/* UserError */.yo(`there is no run ${source} in ${JSON.stringify(folder)}, nor a file of that name`, { hint: await knownRuns(store) });
    if (another)
        throw new error/* UserError */.yo(`${source} begins the ids of ${runs.length} runs`, { hint: runs.slice(0, 5).map(({ id }) => id).join(", ") });
    return { source: `run ${run.id}`, splits: await statisticsOfRun(run.id, { store, state }) };
}
function newestOf(runs) {
    return [...runs].sort((a, b) => b.started - a.started).slice(0, 1);
}
async function knownRuns(store) {
    const newest = [...(await store.list("run"))].sort((a, b) => b.started - a.started).slice(0, 5);
    return `newest runs: ${newest.map(({ id }) => id).join(", ") || "none"}`;
}
async function statisticsOfRun(run, { store, state }) {
    const outputs = Object.values(await (0,baseline/* outputsOfRun */.lk)(store, run)).map(({ statistics }) => statistics);
    const record = outputs.find((output) => output?.type === "ExampleStatistics");
    if (!record)
        throw new error/* UserError */.yo(`run ${run} has no statistics`, { hint: "its StatisticsGen did not finish" });
    const artifact = await (0,directory_store/* directoryStore */.P)((0,external_node_path_.join)(state, "artifacts")).open(record);
    if (!artifact)
        throw new error/* UserError */.yo(`the statistics of run ${run} are not in ${JSON.stringify(state)} any more`, { hint: "assay run makes them again" });
    const splits = (0,core_artifact/* splitNames */.bZ)(artifact);
    return new Map(await Promise.all(splits.map(async (split) => [split, await (0,statistics_file/* readStatistics */.MS)(artifact.path, split)])));
}

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
    const [before, now] = [await describeSource(a, places), await describeSource(b, places)];
    const splits = pairsOf(before, now, values.split).map(([left, right, split]) => changesBetween(left, right, split));
    await (0,write_output/* writeOutput */.zh)(await rendered({ before: before.source, now: now.source, splits }, format), values.out);
    return error/* exitCodes */.hS.ok;
}
/** Splits of equal name; files are compared with the split that is named. */
function pairsOf(before, now, split) {
    const files = [before, now].filter(({ splits }) => splits.has(wholeData));
    if (files.length === 2 && split !== undefined)
        throw new error/* UserError */.yo(`files have no split ${JSON.stringify(split)}`, { hint: "--split is for runs" });
    if (files.length === 1 && split === undefined) {
        const run = files[0] === before ? now : before;
        throw new error/* UserError */.yo(`which split of ${run.source} is compared with ${JSON.stringify(files[0].source)}?`, { hint: [...run.splits.keys()].map((name) => `--split ${name}`).join(" or ") });
    }
    const named = files.length === 2 ? [wholeData] : split === undefined ? [...now.splits.keys()].filter((name) => before.splits.has(name)) : [split];
    if (named.length === 0)
        throw new error/* UserError */.yo("the two runs have no split in common", { hint: `${[...before.splits.keys()].join(", ")} and ${[...now.splits.keys()].join(", ")}` });
    return named.map((name) => [statisticsOf(before, name), statisticsOf(now, name), name]);
}
function statisticsOf({ source, splits }, split) {
    const found = splits.get(wholeData) ?? splits.get(split);
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
    return [...(split === wholeData ? [] : [split]), examples, `${changed === 0 ? "no difference in" : `${(0,counted/* grouped */.z)(changed)} changed of`} ${(0,counted/* counted */.h)(rows.length, "feature")}`].join(" · ");
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
        return { id: "data", title: split === wholeData ? "Features" : `Features of ${split}`, problems: problems[at], summary: sizes(changes), blocks: findings.length === 0 ? [table] : [table, { type: "findings", findings }] };
    });
    return dataPage({ title: "Differences", subject: `${before} → ${now}`, summary: splits.map(sizes).join("; "), sections });
}
/** Numbers as they were computed, sentences as they are shown. Not-a-number does not occur: distances are finite. */
function asJson({ before, now, splits }) {
    return {
        before, now,
        splits: splits.map(({ split, before: left, now: right, drifts, rows, findings }) => ({
            ...(split !== wholeData && { split }),
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


/***/ }),

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54531);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);




/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
function stateOf(path) {
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .stateDirectory */ .F)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "metadata")))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`nothing has run in ${JSON.stringify(folder)} yet`, { hint: `assay run ${folder}` });
    return state;
}


/***/ }),

/***/ 68249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ guardStart),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Zx: () => (/* binding */ githubHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ij: () => (/* binding */ jsonIsland),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export urlPath */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */
const joiner = "\u2060";
/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
function shorten(text, limit = 200) {
    if (text.length <= limit)
        return text;
    let characters = 0;
    for (const _ of text)
        characters++;
    const note = ` … (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(characters)} characters) … `;
    const keep = Math.max(8, limit - note.length);
    const head = Math.ceil(keep * 0.7);
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replace(unseen, sign);
}
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
function named(text) {
    return text.trim() === "" ? `"${text}"` : text;
}
/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text, limit) {
    return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}
/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
        .replace(/www(?=\.|$)/gi, `$&${joiner}`)
        .replace(/:(?=\/\/|[\w+-]+:|$)/g, `$&${joiner}`)
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
function markdownText(text, limit = 300) {
    return unlinked(prose(text, limit))
        .replace(/\\/g, "\\\\")
        .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
        .replace(/[`*[\]~$]/g, "\\$&")
        .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
        .replace(/!$/g, "\\!");
}
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
function guardStart(markdown) {
    return markdown.trim()
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^[-+](?=\s|$)/, "\\$&")
        .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
function codeSpan(text, limit = 120) {
    const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
    if (shown === "")
        return '`""`';
    if (shown.includes("|"))
        return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
function fencedBlock(text, language = "") {
    const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
    return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
function mermaidLabel(text, limit = 60) {
    return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
function html(text, limit = 5000) {
    return shorten(text, limit).toWellFormed()
        .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
        .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
function githubHtml(text, limit = 300) {
    return html(unlinked(prose(text, limit)), Infinity);
}
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function jsonIsland(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
function logLine(text, limit = 2000) {
    return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
        .replace(/^(\s*):+(?=:)/, "$1: ")
        .replace(/##(?=\[)/g, "## ");
}
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
function safeUrl(href) {
    if (href.length > 2000)
        return undefined;
    if (/^https?:\/\/[^/]/i.test(href)) {
        try {
            return encoded(new URL(href).href);
        }
        catch {
            return undefined;
        }
    }
    return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}
function encoded(href) {
    return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
/** A path as part of an address: each segment encoded. */
function urlPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ })

};
