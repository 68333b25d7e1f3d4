export const id = 6202;
export const ids = [6202,9609,9873];
export const modules = {

/***/ 96715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  skewCommand: () => (/* binding */ skewCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/feature-lines.js
var feature_lines = __webpack_require__(19873);
// EXTERNAL MODULE: ./build/js/report/finding-lines.js
var finding_lines = __webpack_require__(70018);
// EXTERNAL MODULE: ./build/js/validation/drift/percent.js
var percent = __webpack_require__(15305);
// EXTERNAL MODULE: ./build/js/validation/skew/example-skew.js + 2 modules
var example_skew = __webpack_require__(26083);
// EXTERNAL MODULE: ./build/js/validation/skew/skew-sections.js
var skew_sections = __webpack_require__(92270);
// EXTERNAL MODULE: ./build/js/validation/skew/skew-values.js
var skew_values = __webpack_require__(28240);
// EXTERNAL MODULE: ./build/js/commands/dialect-options.js
var dialect_options = __webpack_require__(64280);
// EXTERNAL MODULE: ./build/js/data/serialized-records.js
var serialized_records = __webpack_require__(69354);
// EXTERNAL MODULE: ./build/js/data/source.js
var source = __webpack_require__(78390);
// EXTERNAL MODULE: ./build/js/commands/described-data.js + 3 modules
var described_data = __webpack_require__(38897);
;// CONCATENATED MODULE: ./build/js/commands/paired-rows.js




/**
 * The rows of two data sets as tf.Examples that can be compared. A column has one type in both: what one file says in whole numbers and
 * the other with decimals are floats. TFRecords have the types they are stored with.
 */
async function pairedRows(before, now, { dialect, leftOut, needed, named }) {
    const sides = [await described(before, dialect), await described(now, dialect)];
    for (const { name, columns } of sides)
        mustHave(name, needed, columns);
    mustHave(`neither ${before} nor ${now}`, named, sides.flatMap(({ columns }) => columns));
    return [rows(sides[0], sides[1], { dialect, leftOut }), rows(sides[1], sides[0], { dialect, leftOut })];
}
function mustHave(who, wanted, columns) {
    const names = new Set(columns.map(({ name }) => name));
    const absent = wanted.find((name) => !names.has(name));
    if (absent === undefined)
        return;
    const near = (0,error/* nearest */.pA)(absent, names);
    const hint = near === undefined ? `columns: ${[...names].slice(0, 20).join(", ")}` : `did you mean ${near}?`;
    throw new error/* UserError */.yo(`${who} has ${who.startsWith("neither ") ? "a" : "no"} column ${JSON.stringify(absent)}`, { hint });
}
async function described(name, dialect) {
    const { format, sources } = await (0,described_data/* rowFiles */.ul)(name);
    const files = [];
    for (const file of sources)
        files.push({ file, columns: (await format.describe(file, optionsOf(format, dialect))).columns });
    return { name, format, sources, columns: format.join(files) };
}
function optionsOf({ name }, dialect) {
    return name === "csv" ? dialect : {};
}
function rows({ name, format, sources, columns }, other, { dialect, leftOut }) {
    const typed = columns.map((column) => ({ ...column, type: (0,source/* joinTypes */.m)(column.type, other.columns.find((found) => found.name === column.name)?.type ?? column.type) ?? column.type }));
    const blocks = async function* () {
        for (const file of sources) {
            for await (const { batch, records } of format.read(file, format.name === "tfrecord" ? columns : typed, optionsOf(format, dialect))) {
                yield records ? { ...records, length: batch.length } : (0,serialized_records/* serializedBatch */.l)(batch, leftOut);
            }
        }
    };
    return { name, blocks: blocks() };
}

// EXTERNAL MODULE: ./build/js/commands/write-output.js
var write_output = __webpack_require__(21394);
;// CONCATENATED MODULE: ./build/js/commands/skew-command.js

















const names = { type: "string", multiple: true };
const skewOptions = {
    id: names, ignore: names, only: names, mask: names, confusion: names, digits: { type: "string" }, sample: { type: "string" }, "at-most": { type: "string" }, "allow-duplicates": { type: "boolean" },
};
/**
 * `assay skew A B --id COLUMN`: rows of two data sets that have the same identifiers, compared feature by feature. Differences are no
 * failure, unless `--at-most` says how many pairs may differ: then the exit code is 1 where a feature differs more often.
 */
async function skewCommand({ args }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { ...skewOptions, ...dialect_options/* dialectOptions */.p, ...write_output/* outputOptions */.I6 } });
    const format = (0,write_output/* chosenFormat */.G_)(["json", "html"], values);
    const [before, now, more] = positionals;
    if (before === undefined || now === undefined)
        throw new error/* UserError */.yo("skew compares the examples of two data sets", { hint: "assay skew before.csv after.csv --id customer" });
    if (more !== undefined)
        throw new error/* UserError */.yo(`skew compares two data sets, not also ${JSON.stringify(more.slice(0, 200))}`, { hint: "put patterns in quotes" });
    const identifiers = listed(values.id);
    if (identifiers.length === 0)
        throw new error/* UserError */.yo("which columns say that two rows belong together?", { hint: "--id customer, or several: --id customer --id day" });
    const rules = { identifiers, atMost: shareOf(values["at-most"]), mask: listed(values.mask) };
    const [ignore, only] = [listed(values.ignore), values.only === undefined ? undefined : listed(values.only)];
    const leftOut = (name) => !identifiers.includes(name) && (ignore.includes(name) || (only !== undefined && !only.includes(name)));
    const [left, right] = await pairedRows(before, now, { dialect: (0,dialect_options/* dialectOf */.E)(values), leftOut, needed: identifiers, named: [...ignore, ...(only ?? []), ...listed(values.mask), ...listed(values.confusion)] });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assay-skew-"));
    try {
        const skew = await (0,example_skew/* detectExampleSkew */.I)(left, right, {
            identifiers, ignore, only, folder, floatDigits: wholeOf("--digits", values.digits, 100), sampleSize: wholeOf("--sample", values.sample, 10_000) ?? 10,
            allowDuplicates: values["allow-duplicates"], confusion: listed(values.confusion),
        });
        const compared = { before, now, pair: { name: "", skew }, rules };
        await (0,write_output/* writeOutput */.zh)(await rendered(compared, format), values.out);
        return (0,skew_sections/* skewFindings */.RA)([compared.pair], rules).some(({ severity }) => severity === "error") ? error/* exitCodes */.hS.notBlessed : error/* exitCodes */.hS.ok;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** `--id a --id b` and `--id a,b` are the same. */
function listed(given) {
    return (given ?? []).flatMap((text) => text.split(",")).map((name) => name.trim()).filter((name) => name !== "");
}
function wholeOf(option, text, most) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,6}$/.test(text) || Number(text) > most)
        throw new error/* UserError */.yo(`${option} ${JSON.stringify(text.slice(0, 80))} is no whole number up to ${most}`, { hint: `${option} 2` });
    return Number(text);
}
function shareOf(text) {
    if (text === undefined)
        return undefined;
    const share = text.trim() === "" ? NaN : Number(text);
    if (!(share >= 0 && share <= 1))
        throw new error/* UserError */.yo(`--at-most ${JSON.stringify(text.slice(0, 80))} is no share of the pairs`, { hint: "from 0 to 1, such as 0.01" });
    return share;
}
async function rendered(compared, format) {
    if (format === "json")
        return `${JSON.stringify(asJson(compared), null, 2)}\n`;
    return format === "html" ? asPage(compared) : asText(compared);
}
function summaryOf({ features, ...skew }) {
    const differing = (0,skew_sections/* differingFeatures */.wn)({ features, ...skew }).length;
    return `${differing === 0 ? "no difference in" : `${differing} of`} ${(0,counted/* counted */.h)(features.length, "feature")}${differing === 0 ? "" : " differ"}`;
}
function asText({ before, now, pair, rules }) {
    const { skew } = pair;
    const differing = (0,skew_sections/* differingFeatures */.wn)(skew);
    const table = [["feature", "differs", "other value", "only before", "only now"], ...differing.map((feature) => [
            feature.featureName, (0,percent/* percent */.K)((0,skew_sections/* differingShare */.oW)(feature)), ...[feature.mismatchCount, feature.baseOnly, feature.testOnly].map(String),
        ])];
    const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
    const findings = (0,finding_lines/* findingLines */.h)((0,skew_sections/* skewFindings */.RA)([pair], rules));
    return [
        (0,report_escape/* logLine */.BP)(`${before}  →  ${now}`), (0,report_escape/* logLine */.BP)((0,skew_sections/* matchText */.H1)(skew.match)), "", summaryOf(skew),
        ...(differing.length > 0 ? ["", ...(0,feature_lines/* alignedLines */.W)(table, columns ?? Infinity)] : []),
        ...sampleLines(skew, rules), ...(findings.length > 0 ? ["", ...findings] : []), "",
    ].join("\n");
}
const mostSamples = 10;
function sampleLines({ pairs }, { identifiers, mask = [] }) {
    const hidden = new Set(mask);
    const lines = pairs.slice(0, mostSamples).map(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
        const features = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures].slice(0, 4);
        const [old, fresh] = [(0,skew_values/* valueTexts */.M)(base, features, hidden), (0,skew_values/* valueTexts */.M)(test, features, hidden)];
        return (0,report_escape/* logLine */.BP)(`${(0,skew_values/* valueTexts */.M)(base, identifiers, hidden).join(" · ")}: ${features.map((name, i) => `${name} ${old[i]} → ${fresh[i]}`).join(", ")}`, 300);
    });
    return lines.length === 0 ? [] : ["", `for instance, by ${(0,report_escape/* logLine */.BP)(identifiers.join(" · "), 200)}:`, ...lines.map((line) => `  ${line}`)];
}
async function asPage({ before, now, pair, rules }) {
    const { dataPage } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(1746)]).then(__webpack_require__.bind(__webpack_require__, 9880));
    const section = (0,skew_sections/* skewSection */.yD)([pair], rules);
    return dataPage({ title: "Examples compared", subject: `${before} → ${now}`, summary: (0,inline/* plainText */.wh)(section.summary), sections: [section] });
}
function asJson({ before, now, pair, rules: { identifiers, mask = [], ...rules } }) {
    const { features, match, pairs, confusion } = pair.skew;
    const hidden = new Set(mask);
    const text = (bytes) => Buffer.from(bytes ?? []).toString("utf8");
    return {
        before, now, identifiers,
        match: {
            examples: { before: Number(match.baseWithIdCount), now: Number(match.testWithIdCount) }, withoutIdentifier: { before: Number(match.baseMissingIdCount), now: Number(match.testMissingIdCount) },
            identifiers: Number(match.identifiersCount), onlyBefore: Number(match.idsMissingInTestCount), onlyNow: Number(match.idsMissingInBaseCount), repeated: Number(match.duplicateIdCount), pairs: Number(match.matchingPairsCount),
        },
        features: features.map((feature) => ({
            name: feature.featureName, pairs: (0,skew_sections/* comparedPairs */.XT)(feature), differing: Number(feature.diffCount), share: (0,skew_sections/* differingShare */.oW)(feature),
            otherValue: Number(feature.mismatchCount), onlyBefore: Number(feature.baseOnly), onlyNow: Number(feature.testOnly),
        })),
        sample: pairs.map(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
            const changed = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures];
            const [old, fresh] = [(0,skew_values/* valueTexts */.M)(base, changed, hidden), (0,skew_values/* valueTexts */.M)(test, changed, hidden)];
            return { identifiers: (0,skew_values/* valueTexts */.M)(base, identifiers, hidden), features: changed.map((name, i) => ({ name, before: old[i], now: fresh[i] })) };
        }),
        confusion: confusion.filter(({ featureName }) => !hidden.has(featureName)).map(({ featureName, base, test, count }) => ({ feature: featureName, before: text(base?.bytesValue), now: text(test?.bytesValue), pairs: Number(count) })),
        findings: (0,skew_sections/* skewFindings */.RA)([pair], { identifiers, ...rules }).map(({ rule, severity, subject, message, observed, limit }) => ({ rule, severity, subject, message, observed, limit })),
    };
}


/***/ }),

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
function clip(text, limit) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ randomNumbers),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
    }
}


/***/ }),

/***/ 12980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openRecordHeaps)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes that are read of a file at once. */
const piece = 1 << 20;
/** Opens `count` heaps. Together they keep `kept` bytes in memory; the rest is in files of `folder` that begin with `name`. */
function openRecordHeaps({ folder, name, count, kept }) {
    const all = Array.from({ length: count }, (_, i) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}-${i}`), file: undefined, buffer: Buffer.alloc(0), used: 0, written: 0, records: 0 }));
    let inMemory = 0;
    const remove = async (heap) => {
        heap.buffer = Buffer.alloc(0);
        heap.used = 0;
        await heap.file?.close();
        if (heap.file)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(heap.path, { force: true });
        heap.file = undefined;
    };
    return {
        append(at, bytes, start, end, head) {
            const heap = all[at];
            const length = end - start + (head?.length ?? 0);
            makeRoom(heap, length + 4);
            heap.buffer.writeUInt32LE(length, heap.used);
            if (head)
                heap.buffer.set(head, heap.used + 4);
            heap.buffer.set(bytes.subarray(start, end), heap.used + 4 + (head?.length ?? 0));
            heap.used += length + 4;
            heap.records++;
            inMemory += length + 4;
        },
        async ready() {
            if (inMemory <= kept)
                return;
            for (const heap of all)
                await putAside(heap);
            inMemory = 0;
        },
        size: (at) => all[at].written + all[at].used,
        records: (at) => all[at].records,
        async whole(at) {
            const { file, written, buffer, used } = all[at];
            if (!file)
                return buffer.subarray(0, used);
            const bytes = Buffer.allocUnsafe(written + used);
            await file.read(bytes, 0, written, 0);
            buffer.copy(bytes, written, 0, used);
            return bytes;
        },
        read: (at) => recordsOf(all[at]),
        remove: (at) => remove(all[at]),
        async abandon() {
            for (const heap of all)
                await remove(heap);
        },
    };
}
function makeRoom(heap, length) {
    if (heap.used + length <= heap.buffer.length)
        return;
    const larger = Buffer.allocUnsafe(Math.max(heap.buffer.length * 2, heap.used + length, 4096));
    heap.buffer.copy(larger, 0, 0, heap.used);
    heap.buffer = larger;
}
async function putAside(heap) {
    if (heap.used === 0)
        return;
    heap.file ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(heap.path, "w+");
    await heap.file.write(heap.buffer, 0, heap.used, heap.written);
    heap.written += heap.used;
    heap.used = 0;
}
async function* recordsOf({ file, written, buffer, used }) {
    let waiting = Buffer.alloc(0);
    for (let at = 0; file && at < written;) {
        const needed = waiting.length >= 4 ? 4 + waiting.readUInt32LE(0) - waiting.length : 0;
        const bytes = Buffer.allocUnsafe(waiting.length + Math.min(written - at, Math.max(piece, needed)));
        waiting.copy(bytes);
        const { bytesRead } = await file.read(bytes, waiting.length, bytes.length - waiting.length, at);
        if (bytesRead === 0)
            throw new Error("a file of records that were put aside was cut off");
        at += bytesRead;
        waiting = yield* cut(bytes.subarray(0, waiting.length + bytesRead));
    }
    yield* cut(buffer.subarray(0, used));
}
/** Whole records; gives back what is left of the last one. */
function* cut(bytes) {
    let at = 0;
    while (at + 4 <= bytes.length) {
        const end = at + 4 + bytes.readUInt32LE(at);
        if (end > bytes.length)
            break;
        yield bytes.subarray(at + 4, end);
        at = end;
    }
    return bytes.subarray(at);
}


/***/ }),

/***/ 90630:
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
        .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
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


/***/ }),

/***/ 19873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ alignedLines),
/* harmony export */   comparedLines: () => (/* binding */ comparedLines),
/* harmony export */   featureLines: () => (/* binding */ featureLines)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79412);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34814);




const longestName = 40;
const longestMarks = 60;
/** Features as a table of text: one line each, cut to `columns` characters. Names and values are made harmless for a terminal. */
function featureLines(rows, { columns = Infinity } = {}) {
    const header = ["feature", "type", "missing", "distribution", "facts"];
    const cells = rows.map(({ name, type, current }) => [name, type, current.missing, drawn(current), current.facts.join(" · ")]);
    return alignedLines([header, ...cells], columns);
}
/** Features of two data sets as a table of text: what differs is marked, distance and missing share before and now. */
function comparedLines(rows, { columns = Infinity } = {}) {
    const header = ["", "feature", "type", "distance", "missing", "distribution", "what changed"];
    const cells = rows.map(({ name, type, status, marks, distance, current, baseline }) => [
        _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .signs */ .rf[status], name, type, distance ? `${distance.measure} ${distance.value}` : "–",
        change(baseline?.missing, current.missing), change(baseline && drawn(baseline, current), drawn(current, baseline)), (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(marks.join(", "), longestMarks),
    ]);
    return alignedLines([header, ...cells], columns);
}
function change(before, now) {
    return before === undefined ? now : before === now ? now : `${before || "–"} → ${now || "–"}`;
}
/** A distribution as bars; of two both in one scale. */
function drawn(view, other) {
    const [own, others] = [view, other ?? view].map(({ bins }) => bins.map(({ share }) => share));
    return own.length === 0 ? "" : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .KM)(own, 10, Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .peak */ .o0)(own, 10), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .peak */ .o0)(others, 10)));
}
/** A table of text: cells in columns, lines cut to `columns` characters. Cells are made harmless for a terminal. */
function alignedLines(table, columns) {
    // Visible first: two names that differ in an escape only must not look alike.
    const safe = table.map((row) => row.map((cell, at) => (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(cell)), at === row.length - 1 ? Infinity : longestName)));
    const widths = safe[0].map((_, at) => Math.max(...safe.map((row) => length(row[at]))));
    return safe.map((row) => (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(row.map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat(widths[at] - length(cell)))).join("  "), columns).trimEnd());
}
function length(text) {
    return [...text].length;
}


/***/ }),

/***/ 70018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);



const severitySigns = { error: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.fail, warning: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.warn, info: "ℹ" };
const longestValue = 80;
/** Findings for a terminal or a log, the worst first: subject and sentence, then the rule, its place and the values that show it. */
function findingLines(findings) {
    return ["error", "warning", "info"].flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(linesOf);
}
function linesOf({ severity, subject, message, rule, place, split, observed, limit, evidence = [], rows = [] }) {
    const where = split === undefined || split === "" ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, longestValue)}`;
    const untold = [observed, ...evidence].some((value) => value !== undefined && !message.includes(value));
    const found = observed === undefined || message.includes(observed) ? "" : `found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined || message.includes(limit) ? "" : `allowed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)}`;
    const instance = untold && evidence.some((value) => !message.includes(value)) ? `for instance ${evidence.slice(0, 5).map((value) => JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value, longestValue))).join(", ")}` : "";
    const facts = [found, allowed, instance].filter((fact) => fact !== "").join("; ");
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${severitySigns[severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, longestValue))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 600)}${where}.${facts === "" ? "" : ` (${facts})`}`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${rule}${place === undefined ? "" : ` at ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(place)}`}`),
        ...rows.map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${exampleText(row)}`, 600)),
    ];
}
/** An example row as plain text: `data.csv:18  island "Atlantis" · species "Adelie"`. */
function exampleText({ file, number, unit, values }) {
    const where = unit === "line" ? `${file}:${number}` : `${file} row ${number}`;
    return `${where}  ${values.map(([name, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(name), longestValue)} ${value}`).join(" · ")}`;
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   _L: () => (/* binding */ inlineGithubHtml),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34814);


/** Whether a piece of text is a list of pieces. */
function isList(inline) {
    return Array.isArray(inline);
}
/** The sign of a status in Markdown. Always stands beside a word or in a column of signs. */
const emoji = { fail: "❌", warn: "⚠️", pass: "✅" };
/** The sign of a status on the page and in the terminal. */
const signs = { fail: "✖", warn: "▲", pass: "✔" };
/** A piece of text as GitHub Markdown, for a paragraph or a table cell. Data in it cannot become markup. */
function inlineMarkdown(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline);
    if (isList(inline))
        return joined(inline.map(inlineMarkdown));
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(inline.code);
    if ("strong" in inline)
        return strong(inlineMarkdown(inline.strong));
    if ("small" in inline)
        return `<sub>${inlineMarkdown(inline.small)}</sub>`;
    if ("link" in inline)
        return markdownLink(inlineMarkdown(withoutLinks(inline.link)), inline.href);
    if ("status" in inline)
        return `${emoji[inline.status]}${inline.word === undefined ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline.word)}`}`;
    return sparkMarkdown(inline.spark, inline.before);
}
/** Joins finished Markdown so that code fences and emphasis of neighbours do not run together. */
function joined(parts) {
    return parts.reduce((text, part) => text + (/[`*]$/.test(text) && /^[`*]/.test(part) ? "\u2060" : "") + part, "");
}
/** Finished Markdown in bold. Asterisks only where they are sure to be read as emphasis. */
function strong(markdown) {
    return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(markdown) && !markdown.includes("*") ? `**${markdown}**` : `<strong>${markdown}</strong>`;
}
/** A Markdown link around finished Markdown; only the text when the address may not stand behind a link. */
function markdownLink(markdown, href) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(href);
    return url === undefined ? markdown : `[${markdown}](<${url.replace(/&/g, "&amp;")}>)`;
}
function withoutLinks(inline) {
    if (typeof inline === "string")
        return inline;
    if (isList(inline))
        return inline.map(withoutLinks);
    return "link" in inline ? withoutLinks(inline.link) : inline;
}
function sparkMarkdown(current, before) {
    if (!before)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current));
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(current), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(before));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(before, 8, max))} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current, 8, max))}`;
}
/** A piece of text as HTML that GitHub shows inside `<summary>`, where Markdown is not read. */
function inlineGithubHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHtml */ .Zx)(text));
}
/** A piece of text as HTML for the report page. */
function inlineHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text));
}
function tagged(inline, text) {
    const inner = (piece) => tagged(piece, text);
    if (typeof inline === "string")
        return text(inline);
    if (isList(inline))
        return inline.map(inner).join("");
    if ("code" in inline)
        return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code), 400)}</code>`;
    if ("strong" in inline)
        return `<strong>${inner(inline.strong)}</strong>`;
    if ("small" in inline)
        return `<small>${inner(inline.small)}</small>`;
    if ("link" in inline) {
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(inline.href);
        const label = inner(withoutLinks(inline.link));
        return url === undefined ? label : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(url)}">${label}</a>`;
    }
    if ("status" in inline)
        return `<span class="status ${inline.status}">${signs[inline.status]} ${text(inline.word ?? inline.status)}</span>`;
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.spark), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.before ?? []));
    const now = `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark, 8, max)}</code>`;
    return inline.before ? `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before, 8, max)}</code> → ${now}` : now;
}
/** A piece of text without any markup, unseen characters shown: for terminals, labels and titles. */
function plainText(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline);
    if (isList(inline))
        return inline.map(plainText).join("");
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code);
    if ("strong" in inline)
        return plainText(inline.strong);
    if ("small" in inline)
        return plainText(inline.small);
    if ("link" in inline)
        return plainText(inline.link);
    if ("status" in inline)
        return `${signs[inline.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.word ?? inline.status)}`;
    return inline.before ? `${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before)} → ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark)}` : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark);
}


/***/ }),

/***/ 34814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   eB: () => (/* binding */ resampled),
/* harmony export */   o0: () => (/* binding */ peak)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** Averages `values` into at most `width` groups of equal length, so that a long histogram keeps its shape. */
function resampled(values, width) {
    if (values.length <= width)
        return values;
    const step = values.length / width;
    return Array.from({ length: width }, (_, group) => {
        let sum = 0;
        for (let at = group * step; at < (group + 1) * step - 1e-9;) {
            const end = Math.min(Math.floor(at + 1e-9) + 1, (group + 1) * step);
            sum += (values[Math.min(values.length - 1, Math.floor(at + 1e-9))] ?? 0) * (end - at);
            at = end;
        }
        return sum / step;
    });
}
/**
 * Values as bars of text, at most `width`; `▁` is next to nothing, never a blank.
 * `max` is the value of a full bar, for two that share a scale. Not-numbers are zero.
 */
function sparkline(values, width = 8, max = peak(values, width)) {
    return resampled(values.map(finite), width)
        .map((value) => bars[value <= 0 || max <= 0 ? 0 : Math.round(Math.min(1, value / max) * 7)])
        .join("");
}
/** The highest bar `sparkline` would draw. */
function peak(values, width = 8) {
    return Math.max(0, ...resampled(values.map(finite), width));
}
/** A share of a whole (0…1) as ten cells: `██████░░░░`. */
function shareBar(share, cells = 10) {
    const full = Math.round(Math.min(1, Math.max(0, finite(share))) * cells);
    return "█".repeat(full) + "░".repeat(cells - full);
}
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** A share as text: `1.8%`, `<0.1%`. */
function percent(share) {
    if (share === 0)
        return "0%";
    return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
}


/***/ })

};
