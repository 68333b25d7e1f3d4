export const id = 6977;
export const ids = [6977];
export const modules = {

/***/ 91623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   Op: () => (/* binding */ bareText),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   UK: () => (/* binding */ aboveStart),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   i5: () => (/* binding */ layoutLines),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** The layout of a file: its line ends, its indent, and which messages it writes on one line. */
function layoutOf(text, root) {
    const counts = new Map();
    const count = ({ entries }) => {
        for (const { name, values } of entries) {
            for (const { message } of values) {
                if (!message)
                    continue;
                counts.set(name, (counts.get(name) ?? 0) + (text.slice(message.open, message.close).includes("\n") ? -1 : 1));
                count(message);
            }
        }
    };
    count(root);
    const step = /\n([ \t]+)[^\s#]/.exec(`\n${text}`)?.[1] ?? "  ";
    return { newline: text.includes("\r\n") ? "\r\n" : "\n", step, inline: new Set([...counts].filter(([, more]) => more > 0).map(([name]) => name)) };
}
/** A field on one line. */
function inlineText({ name, literal, fields = [] }) {
    if (literal !== undefined)
        return `${name}: ${literal}`;
    return fields.length === 0 ? `${name} { }` : `${name} { ${fields.map(inlineText).join(" ")} }`;
}
/** A value of a list in brackets, without the name of the field. */
function bareText({ literal, fields = [] }) {
    return literal ?? `{ ${fields.map(inlineText).join(" ")} }`;
}
/** The lines of a field, without ends of lines. */
function layoutLines(written, indent, layout) {
    const { name, literal, fields = [] } = written;
    if (literal !== undefined || layout.inline.has(name))
        return [`${indent}${inlineText(written)}`];
    return [`${indent}${name} {`, ...fields.flatMap((field) => layoutLines(field, `${indent}${layout.step}`, layout)), `${indent}}`];
}
/** The beginning of the line that a place is in. */
function lineStart(text, at) {
    return text.lastIndexOf("\n", at - 1) + 1;
}
/** The beginning of the next line; the end of the text when there is none. */
function nextLine(text, at) {
    const found = text.indexOf("\n", at);
    return found < 0 ? text.length : found + 1;
}
/** Whether nothing but blanks stands before a place on its line. */
function beginsLine(text, at) {
    return /^[ \t\ufeff]*$/.test(text.slice(lineStart(text, at), at));
}
/** Whether nothing but blanks and a comment stands after a place on its line. */
function endsLine(text, at) {
    return /^[ \t\r]*(#[^\n]*)?(\n|$)/.test(text.slice(at, nextLine(text, at)));
}
/** The blanks that the line of a place begins with. */
function indentAt(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))[0];
}
/** Whether a line, given by its beginning, is there and holds nothing but blanks. */
function isBlankLine(text, start) {
    return start < text.length && text.slice(start, nextLine(text, start)).trim() === "";
}
/**
 * Where the comments begin that stand right above a message, with no empty line between: they are about it. A comment at the
 * very beginning of the file is about the file.
 */
function aboveStart(text, entry) {
    const own = lineStart(text, entry.start);
    if (!beginsLine(text, entry.start) || !entry.values.some(({ message }) => message))
        return own;
    let start = own;
    while (start > 0 && text.slice(lineStart(text, start - 1), start).trimStart().startsWith("#"))
        start = lineStart(text, start - 1);
    return start === 0 ? own : start;
}


/***/ }),

/***/ 68957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTextTree)
/* harmony export */ });
/* harmony import */ var _text_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29147);

/** How a text in protobuf's text format is written, place by place. The text must be one that `parseText` accepts. */
function readTextTree(text) {
    const scanner = new _text_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .TextScanner */ .C(text, "");
    return { open: 0, close: text.length, entries: readEntries(scanner, "") };
}
function readEntries(scanner, close) {
    const entries = [];
    for (let token = scanner.peek(); token.kind !== "end" && token.text !== close; token = scanner.peek()) {
        scanner.next();
        const name = token.text === "[" ? `[${scanner.bracketed()}]` : token.text;
        const { values, commas } = readValues(scanner);
        let end = scanner.at;
        if (scanner.take(";") || scanner.take(","))
            end = scanner.at;
        entries.push({ name, start: token.at, end, values, ...(commas && { commas }) });
    }
    return entries;
}
function readValues(scanner) {
    scanner.take(":");
    if (!scanner.take("["))
        return { values: [readValue(scanner)] };
    const values = [];
    const commas = [];
    while (!scanner.take("]")) {
        values.push(readValue(scanner));
        const { at } = scanner.peek();
        if (scanner.take(","))
            commas.push(at);
    }
    return { values, commas };
}
function readValue(scanner) {
    const first = scanner.next();
    if (first.text === "{" || first.text === "<") {
        const close = first.text === "{" ? "}" : ">";
        const open = scanner.at;
        const entries = readEntries(scanner, close);
        const { at } = scanner.next();
        return { start: first.at, end: scanner.at, message: { open, close: at, entries } };
    }
    if (first.text === "-")
        scanner.next();
    if (first.kind === "string")
        while (scanner.peek().kind === "string")
            scanner.next();
    return { start: first.at, end: scanner.at };
}


/***/ }),

/***/ 73312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ writeIntegerSet),
/* harmony export */   V3: () => (/* binding */ readIntegerSet),
/* harmony export */   X_: () => (/* binding */ widenIntegerSets),
/* harmony export */   jh: () => (/* binding */ integerSetFindings),
/* harmony export */   xk: () => (/* binding */ isIntegerSetTag)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64836);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69086);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66754);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66349);






/*
 * TensorFlow Metadata has no domain of single integers. Assay writes one as a tag of the feature, beside an `int_domain` that
 * calls it a category: TFDV reads the schema as before and does not look at tags.
 */
const prefix = "assay.values:";
/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
function writeIntegerSet(values) {
    const runs = [];
    for (let i = 0; i < values.length;) {
        let end = i;
        while (end + 1 < values.length && values[end + 1] === values[end] + 1n)
            end++;
        runs.push(...(end - i < 2 ? values.slice(i, end + 1).map(String) : [`${values[i]}..${values[end]}`]));
        i = end + 1;
    }
    return `${prefix} ${runs.join(" ")}`;
}
/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
function readIntegerSet(feature) {
    const runs = setOf(feature);
    return runs && ((value) => runs.some(({ from, to }) => value >= from && value <= to));
}
function setOf({ annotation, type }) {
    const tag = annotation?.tag.find(isIntegerSetTag);
    if (tag === undefined || type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return undefined;
    const runs = tag.slice(prefix.length).trim().split(/[\s,]+/).flatMap((run) => {
        const [from, to = from, more] = run.split("..").map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP);
        return from === undefined || to === undefined || more !== undefined ? [] : [{ from, to }];
    });
    return runs.length > 0 ? runs : undefined;
}
/** Whether a tag means to be a set of integers. */
function isIntegerSetTag(tag) {
    return tag.startsWith(prefix);
}
function* outsideSets({ feature: features }, views, parent = []) {
    for (const feature of features) {
        const path = [...parent, feature.name];
        const allowed = readIntegerSet(feature);
        const view = views.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(path));
        const counts = view && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.labelCounts)(view);
        if (allowed && counts) {
            const outside = [...counts].filter(([label]) => { const value = (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label); return value === undefined || !allowed(value); });
            if (outside.length > 0)
                yield { feature, path, labels: outside.map(([label]) => label), share: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .percentage */ .X1)(outside.reduce((sum, [, each]) => sum + each, 0), view.values) };
        }
        if (feature.domainInfo.case === "structDomain")
            yield* outsideSets(feature.domainInfo.value, views, path);
    }
}
function sentence({ labels, share }) {
    return `Values that are not in the set: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? " …" : ""} (${share}).`;
}
/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
function integerSetFindings(schema, statistics, split) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => ({
        rule: "values.outside", severity: "error", subject: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(outside.path), split, message: sentence(outside), evidence: outside.labels.slice(0, 5),
    }));
}
/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
function widenIntegerSets(schema, statistics) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => {
        const { feature, path, labels } = outside;
        const values = new Set([...setOf(feature).flatMap(({ from, to }) => (to - from < widest ? Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)) : [])), ...labels.flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label) ?? [])]);
        const wide = setOf(feature).filter(({ from, to }) => to - from >= widest);
        const narrow = [...values].filter((value) => !wide.some(({ from, to }) => value >= from && value <= to)).sort((a, b) => (a < b ? -1 : 1));
        const runs = [writeIntegerSet(narrow), ...wide.map(({ from, to }) => `${from}..${to}`)].join(" ");
        feature.annotation.tag = feature.annotation.tag.map((tag) => (isIntegerSetTag(tag) ? runs : tag));
        return { path, reason: { type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O.ENUM_TYPE_UNEXPECTED_STRING_VALUES, short: "Unexpected values", long: sentence(outside) } };
    });
}
/** Runs longer than this stay as they are written. */
const widest = 1000n;


/***/ }),

/***/ 76977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ inferFromAll),
  ki: () => (/* binding */ proposeText),
  n_: () => (/* binding */ suggestionsOf),
  vK: () => (/* binding */ updateSchema)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
;// CONCATENATED MODULE: ./build/js/data/line-changes.js
/** What changes to a text do to its lines. The changes are in order and do not overlap. */
function lineChanges(text, changes) {
    const starts = lineStarts(text);
    const found = [];
    for (let i = 0; i < changes.length;) {
        const from = startOfLine(text, changes[i].start);
        let added = "";
        let done = from;
        let to = from;
        do {
            const change = changes[i++];
            added += text.slice(done, change.start) + change.text;
            done = change.end;
            // A change of whole lines leaves the next line alone.
            to = done === startOfLine(text, done) && (added === "" || added.endsWith("\n")) ? Math.max(to, done) : endOfLine(text, done);
        } while (i < changes.length && startOfLine(text, changes[i].start) < to);
        const last = found.at(-1);
        const change = trimmed({ line: lineOf(starts, from), removed: linesOf(text.slice(from, to)), added: linesOf(added + text.slice(done, to)) });
        const touches = last !== undefined && last.line + last.removed.length >= change.line;
        const joined = touches ? trimmed({ line: last.line, removed: [...last.removed, ...change.removed], added: [...last.added, ...change.added] }) : change;
        if (touches)
            found.pop();
        if (joined.removed.length + joined.added.length > 0)
            found.push(joined);
    }
    return found;
}
function trimmed({ line, removed, added }) {
    let head = 0;
    while (head < removed.length && head < added.length && removed[head] === added[head])
        head++;
    let tail = 0;
    while (tail < removed.length - head && tail < added.length - head && removed.at(-1 - tail) === added.at(-1 - tail))
        tail++;
    return { line: line + head, removed: removed.slice(head, removed.length - tail), added: added.slice(head, added.length - tail) };
}
/** The lines of a text, each with its end. */
function linesOf(text) {
    return text === "" ? [] : text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function startOfLine(text, at) {
    return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function endOfLine(text, at) {
    const found = text.indexOf("\n", at);
    return found < 0 ? text.length : found + 1;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function lineOf(starts, at) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}

// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
var reflect = __webpack_require__(41106);
;// CONCATENATED MODULE: ./build/js/data/align-keys.js
/**
 * Which of the old keys each new one is, so that both orders agree: as many matches as can be (of equal keys, the first with
 * the first, the second with the second). Undefined for a new key that has no match.
 */
function alignKeys(before, after) {
    const places = new Map();
    numbered(before).forEach((key, index) => places.set(key, index));
    const wanted = numbered(after).map((key) => places.get(key));
    const kept = longestAscending(wanted);
    return wanted.map((place, index) => (kept.has(index) ? place : undefined));
}
function numbered(keys) {
    const seen = new Map();
    return keys.map((key) => {
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${count} ${key}`;
    });
}
/** The indexes of a longest ascending subsequence. */
function longestAscending(values) {
    const ends = [];
    const previous = new Map();
    values.forEach((value, index) => {
        if (value === undefined)
            return;
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (values[ends[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0)
            previous.set(index, ends[low - 1]);
        ends[low] = index;
    });
    const kept = new Set();
    for (let index = ends.at(-1); index !== undefined; index = previous.get(index))
        kept.add(index);
    return kept;
}

// EXTERNAL MODULE: ./build/js/data/text-layout.js
var text_layout = __webpack_require__(91623);
;// CONCATENATED MODULE: ./build/js/data/text-changes.js

/** Changes to a text, collected while the text stays as it is, then applied at once. */
class TextChanges {
    text;
    layout;
    #changes = [];
    #removed = [];
    #gone = new Set();
    constructor(text, layout) {
        this.text = text;
        this.layout = layout;
    }
    replace({ start, end }, text) {
        if (this.text.slice(start, end) !== text)
            this.#changes.push({ start, end, text });
    }
    insert(at, text) {
        this.#changes.push({ start: at, end: at, text });
    }
    /** Takes out a stretch; when nothing is left of its lines, the lines too. */
    cut(start, end) {
        this.#removed.push({ start, end });
    }
    /** Takes out a field; a message with the comments right above it. */
    remove(entry) {
        this.#gone.add(entry);
        const above = (0,text_layout/* aboveStart */.UK)(this.text, entry);
        const whole = (0,text_layout/* beginsLine */.$3)(this.text, entry.start) && (0,text_layout/* endsLine */.L1)(this.text, entry.end);
        this.cut(whole && above < (0,text_layout/* lineStart */.PT)(this.text, entry.start) ? above : entry.start, entry.end);
    }
    /** Writes a field after another one of the same message, on a line of its own where the other ends its line. */
    insertAfter(within, anchor, written) {
        const { text, layout } = this;
        if (!(0,text_layout/* endsLine */.L1)(text, anchor.end))
            return this.insert(anchor.end, ` ${(0,text_layout/* inlineText */.ln)(written)}`);
        const indent = (0,text_layout/* beginsLine */.$3)(text, anchor.start) ? (0,text_layout/* indentAt */.oY)(text, anchor.start) : this.#indentWithin(within);
        const apart = written.fields !== undefined && !this.#gone.has(anchor) && this.#isApart(within, anchor);
        this.#insertLines((0,text_layout/* nextLine */.sE)(text, anchor.end), [...(apart ? [""] : []), ...(0,text_layout/* layoutLines */.i5)(written, indent, layout)]);
    }
    /** Writes a field before another one of the same message. */
    insertBefore(within, anchor, written) {
        const { text, layout } = this;
        if (!(0,text_layout/* beginsLine */.$3)(text, anchor.start))
            return this.insert(anchor.start, `${(0,text_layout/* inlineText */.ln)(written)} `);
        const apart = written.fields !== undefined && this.#isApart(within, anchor);
        this.#insertLines((0,text_layout/* aboveStart */.UK)(text, anchor), [...(0,text_layout/* layoutLines */.i5)(written, (0,text_layout/* indentAt */.oY)(text, anchor.start), layout), ...(apart ? [""] : [])]);
    }
    /** Writes a field as the first of a message; into a file, as the last. */
    insertFirst(within, written) {
        const { text, layout } = this;
        const last = within.entries.at(-1);
        if (within.open === 0 && last)
            return this.insertAfter(within, last, written);
        if (within.open === 0)
            return this.#insertLines(text.length, (0,text_layout/* layoutLines */.i5)(written, "", layout));
        if ((0,text_layout/* endsLine */.L1)(text, within.open))
            return this.#insertLines((0,text_layout/* nextLine */.sE)(text, within.open), (0,text_layout/* layoutLines */.i5)(written, this.#indentWithin(within), layout));
        this.insert(within.open, ` ${(0,text_layout/* inlineText */.ln)(written)}${/\s/.test(text[within.open] ?? "") ? "" : " "}`);
    }
    #insertLines(at, lines) {
        const { text, layout: { newline } } = this;
        const unfinished = at === text.length && text !== "" && !text.endsWith("\n");
        this.insert(at, unfinished ? lines.map((line) => `${newline}${line}`).join("") : lines.map((line) => `${line}${newline}`).join(""));
    }
    #indentWithin({ open, entries }) {
        const first = entries.find(({ start }) => (0,text_layout/* beginsLine */.$3)(this.text, start));
        if (first)
            return (0,text_layout/* indentAt */.oY)(this.text, first.start);
        return open === 0 ? "" : `${(0,text_layout/* indentAt */.oY)(this.text, open)}${this.layout.step}`;
    }
    /** Whether an empty line stands between a field and its neighbour. */
    #isApart({ entries }, entry) {
        const { text } = this;
        const after = (0,text_layout/* nextLine */.sE)(text, entry.end);
        if (entry !== entries.at(-1) && (0,text_layout/* isBlankLine */.pB)(text, after))
            return true;
        const above = (0,text_layout/* aboveStart */.UK)(text, entry);
        return entry !== entries[0] && above > 0 && (0,text_layout/* isBlankLine */.pB)(text, (0,text_layout/* lineStart */.PT)(text, above - 1));
    }
    /** All changes in order, none over another. */
    ordered() {
        const inserts = new Set(this.#changes.filter(({ start, end }) => start === end).map(({ start }) => start));
        const removals = this.#merged(inserts).map(({ start, end }) => this.#widened(start, end, inserts));
        const ordered = [...this.#changes, ...removals].map((change, index) => ({ change, index }))
            .sort(({ change: a, index: i }, { change: b, index: j }) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || i - j);
        let done = 0;
        return ordered.map(({ change: { start, end, text } }) => {
            const apart = { start: Math.max(done, start), end: Math.max(done, end), text };
            done = apart.end;
            return apart;
        });
    }
    /** Removed stretches, those made one that have only blanks between them and nothing that is put there. */
    #merged(inserts) {
        const merged = [];
        for (const { start, end } of [...this.#removed].sort((a, b) => a.start - b.start)) {
            const last = merged.at(-1);
            const between = last && this.text.slice(last.end, start);
            if (last && /^[ \t]*$/.test(between) && !inserts.has(last.end) && !inserts.has(start))
                last.end = Math.max(last.end, end);
            else
                merged.push({ start, end });
        }
        return merged;
    }
    #widened(start, end, inserts) {
        const { text } = this;
        if ((0,text_layout/* beginsLine */.$3)(text, start) && (0,text_layout/* endsLine */.L1)(text, end) && !inserts.has(end))
            return { ...this.#wholeLines(start, end, inserts), text: "" };
        if (text.slice(start, end) === ",")
            return { start, end, text: "" };
        const before = (0,text_layout/* beginsLine */.$3)(text, start) ? 0 : /[ \t]*$/.exec(text.slice((0,text_layout/* lineStart */.PT)(text, start), start))[0].length;
        const after = before > 0 || inserts.has(end) ? 0 : /^[ \t]*/.exec(text.slice(end, (0,text_layout/* nextLine */.sE)(text, end)))[0].length;
        return { start: start - before, end: end + after, text: "" };
    }
    /** Whole lines, and one of two empty lines that would meet. */
    #wholeLines(start, end, inserts) {
        const { text } = this;
        const from = (0,text_layout/* lineStart */.PT)(text, start);
        const to = (0,text_layout/* nextLine */.sE)(text, end);
        if (inserts.has(to))
            return { start: from, end: to };
        const meets = to >= text.length || (0,text_layout/* isBlankLine */.pB)(text, to) || /^[ \t]*[}>]/.test(text.slice(to, to + 200));
        const before = from > 0 ? (0,text_layout/* lineStart */.PT)(text, from - 1) : 0;
        if (from > 0 && (0,text_layout/* isBlankLine */.pB)(text, before) && meets)
            return { start: before, end: to };
        return { start: from, end: from === 0 && (0,text_layout/* isBlankLine */.pB)(text, to) ? (0,text_layout/* nextLine */.sE)(text, to) : to };
    }
}

// EXTERNAL MODULE: ./build/js/data/text-format.js
var text_format = __webpack_require__(97230);
// EXTERNAL MODULE: ./build/js/data/text-print.js
var text_print = __webpack_require__(32890);
// EXTERNAL MODULE: ./build/js/data/text-tree.js
var text_tree = __webpack_require__(68957);
;// CONCATENATED MODULE: ./build/js/data/text-edit.js








/**
 * Rewrites a message in text format with as few changes to the text as can be: what is equal keeps its bytes, its comments,
 * its order, its empty lines and how it is written, as do extensions and packed messages, which are not read. What is new is
 * laid out as its neighbours are. The result reads as `after`; with `after` as it was, the text is returned as it is.
 * Comments on lines of their own stay, except those right above a message that goes. Also returns what that does to the lines.
 */
function editText(desc, text, { after, file }) {
    const before = (0,text_format/* parseText */.r)(desc, text, file);
    const tree = (0,text_tree/* readTextTree */.e)(text);
    const changes = new TextChanges(text, (0,text_layout/* layoutOf */.aH)(text, tree));
    editMessage(changes, tree, { before: (0,reflect/* reflect */.E4)(desc, before), after: (0,reflect/* reflect */.E4)(desc, after) });
    const ordered = changes.ordered();
    const edited = applied(text, ordered);
    if ((0,text_print/* printText */.n)(desc, (0,text_format/* parseText */.r)(desc, edited, file)) !== (0,text_print/* printText */.n)(desc, after))
        throw new Error(`${file} could not be rewritten without a change of its meaning`);
    return { text: edited, changes: lineChanges(text, ordered) };
}
function applied(text, changes) {
    let done = 0;
    const parts = changes.flatMap((change) => {
        const kept = text.slice(done, change.start);
        done = change.end;
        return [kept, change.text];
    });
    return parts.join("") + text.slice(done);
}
function editMessage(changes, tree, { before, after }) {
    for (const field of before.sortedFields) {
        const entries = tree.entries.filter(({ name }) => name === field.name);
        const place = { changes, tree, entries, fields: before.sortedFields.map(({ name }) => name) };
        if (field.fieldKind === "list")
            editList(place, field, { before: before.get(field), after: after.get(field) });
        else if (field.fieldKind === "map")
            editMap(place, field, { before: before.get(field), after: after.get(field) });
        else
            editSingle(place, field, { before, after });
    }
}
function editSingle(place, field, { before, after }) {
    const entry = place.entries.at(-1);
    if (!after.isSet(field)) {
        if (before.isSet(field))
            for (const each of place.entries)
                place.changes.remove(each);
        return;
    }
    const value = entry?.values[0];
    const now = (0,text_print/* written */.Mp)(field, after.get(field));
    const same = before.isSet(field) && !field.message && (0,text_print/* written */.Mp)(field, before.get(field)).literal === now.literal;
    if (same)
        return;
    if (!value) {
        const chosen = field.oneof && before.oneofCase(field.oneof);
        const instead = chosen && place.tree.entries.find(({ name }) => name === chosen.name);
        if (instead)
            place.changes.insertAfter(place.tree, instead, now);
        else
            insertInOrder(place, field.name, now);
    }
    else if (value.message)
        editMessage(place.changes, value.message, { before: before.get(field), after: after.get(field) });
    else
        place.changes.replace(value, now.literal);
}
/** Puts a field after those of smaller number. */
function insertInOrder({ changes, tree, fields }, name, now) {
    const order = fields.indexOf(name);
    const ranks = tree.entries.map((entry) => fields.indexOf(entry.name));
    const best = Math.max(-1, ...ranks.filter((rank) => rank <= order));
    const anchor = best < 0 ? undefined : tree.entries[ranks.lastIndexOf(best)];
    if (anchor)
        changes.insertAfter(tree, anchor, now);
    else
        changes.insertFirst(tree, now);
}
function editList(place, field, { before, after }) {
    const [olds, news] = [[...before], [...after]];
    const slots = place.entries.flatMap((entry) => entry.values.map((value, index) => ({ entry, value, index })));
    const matches = alignKeys(olds.map((item) => keyOf(field, item)), news.map((item) => keyOf(field, item)));
    const removed = new Set();
    let done = 0;
    for (let next = 0; next <= news.length;) {
        let until = next;
        while (until < news.length && matches[until] === undefined)
            until++;
        const stop = until < news.length ? matches[until] : olds.length;
        editGap(place, field, { slots, olds, news, removed, from: done, to: stop, first: next, last: until });
        if (until < news.length)
            editItem(place, field, { slot: slots[stop], before: olds[stop], after: news[until] });
        done = stop + 1;
        next = until + 1;
    }
    removeSlots(place, removed);
}
function editGap(place, field, { slots, olds, news, removed, from, to, first, last }) {
    const pairs = Math.min(to - from, last - first);
    for (let i = 0; i < pairs; i++) {
        const anchor = slots[from + i];
        const [before, after] = [olds[from + i], news[first + i]];
        if (staysInPlace(field, anchor, { before, after }))
            editItem(place, field, { slot: anchor, before, after });
        else {
            removeSlot(place, removed, anchor);
            insertItems(place, field, { anchor, following: undefined, items: [after] });
        }
    }
    for (let old = from + pairs; old < to; old++)
        removeSlot(place, removed, slots[old]);
    insertItems(place, field, { anchor: slots[from + pairs - 1], following: slots[to], items: news.slice(first + pairs, last) });
}
/** Whether a value is rewritten where it is: one of a list in brackets, a message without a name, or one that gets another name and keeps half of the rest at least. */
function staysInPlace(field, { entry }, pair) {
    if (entry.commas)
        return true;
    if (field.listKind !== "message")
        return false;
    const [old, now] = [pair.before, pair.after];
    if (nameOf(old) === undefined && nameOf(now) === undefined)
        return true;
    if (nameOf(old) === undefined || nameOf(now) === undefined)
        return false;
    const others = (message) => new Set((0,text_print/* writtenFields */.BI)(message).filter(({ name }) => name !== "name").map(text_layout/* inlineText */.ln));
    const [before, after] = [others(old), others(now)];
    return 2 * [...before].filter((text) => after.has(text)).length >= Math.max(before.size, after.size);
}
function editItem({ changes }, field, { slot: { value }, before, after }) {
    if (value.message)
        editMessage(changes, value.message, { before: before, after: after });
    else if ((0,text_print/* written */.Mp)(field, before).literal !== (0,text_print/* written */.Mp)(field, after).literal)
        changes.replace(value, (0,text_print/* written */.Mp)(field, after).literal);
}
function insertItems(place, field, { anchor, following, items }) {
    const { changes, tree } = place;
    const all = items.map((item) => (0,text_print/* written */.Mp)(field, item));
    if (anchor?.entry.commas)
        insertListed(changes, anchor, all.map(text_layout/* bareText */.Op));
    else if (anchor)
        for (const now of all)
            changes.insertAfter(tree, anchor.entry, now);
    else if (following?.entry.commas)
        for (const now of all)
            changes.insert(following.value.start, `${(0,text_layout/* bareText */.Op)(now)}, `);
    else if (following)
        for (const now of all)
            changes.insertBefore(tree, following.entry, now);
    else
        for (const now of all)
            insertInOrder(place, field.name, now);
}
/** After a value of a list in brackets; where each has a line, the new ones get theirs too. */
function insertListed(changes, { entry, value, index }, items) {
    if (items.length === 0)
        return;
    const { text, layout: { newline } } = changes;
    const line = text.slice(text.lastIndexOf("\n", value.start - 1) + 1, value.start);
    const comma = entry.commas[index];
    const rest = text.indexOf("\n", value.end);
    const alone = line.trim() === "" && rest >= 0 && /^[ \t\r]*,?[ \t\r]*(#.*)?$/.test(text.slice(value.end, rest)) && (comma === undefined || comma < rest);
    if (!alone)
        return changes.insert(value.end, items.map((item) => `, ${item}`).join(""));
    if (comma === undefined)
        changes.insert(value.end, ",");
    changes.insert(rest + 1, items.map((item, at) => `${line}${item}${comma === undefined && at === items.length - 1 ? "" : ","}${newline}`).join(""));
}
/** A value of a list in brackets waits until it is known which of its neighbours stay. */
function removeSlot({ changes }, removed, slot) {
    if (slot.entry.commas)
        removed.add(slot);
    else
        changes.remove(slot.entry);
}
function removeSlots({ changes, entries }, removed) {
    for (const entry of entries) {
        const gone = new Set([...removed].filter((slot) => slot.entry === entry).map(({ index }) => index));
        if (gone.size === 0)
            continue;
        if (gone.size === entry.values.length) {
            changes.remove(entry);
            continue;
        }
        for (const index of gone) {
            const { start, end } = entry.values[index];
            changes.cut(start, end);
            const keptBefore = entry.values.some((_, at) => at < index && !gone.has(at));
            const comma = entry.commas[keptBefore ? index - 1 : index];
            changes.cut(comma, comma + 1);
        }
    }
}
/** What tells values of a list apart: the name of a message that has one, else all of it. */
function keyOf(field, item) {
    if (field.listKind !== "message")
        return (0,text_print/* written */.Mp)(field, item).literal;
    const name = nameOf(item);
    return name === undefined ? (0,text_layout/* inlineText */.ln)((0,text_print/* written */.Mp)(field, item)) : `name ${name}`;
}
function nameOf(message) {
    const field = message.desc.fields.find(({ name }) => name === "name");
    return field && message.isSet(field) ? String(message.get(field)) : undefined;
}
function editMap(place, field, { before, after }) {
    const slots = place.entries.flatMap((entry) => entry.values.map((value, index) => ({ entry, value, index, key: keyIn(place.changes.text, field, value) })));
    const removed = new Set();
    const sorted = [...after.keys()].map((key) => key).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (const slot of slots)
        if (!sorted.some((key) => String(key) === slot.key))
            removeSlot(place, removed, slot);
    for (const key of sorted) {
        const slot = slots.findLast((each) => each.key === String(key));
        const now = (0,text_print/* writtenEntry */.on)(field, key, after.get(key));
        if (!slot)
            insertInOrder(place, field.name, now);
        else if ((0,text_layout/* inlineText */.ln)((0,text_print/* writtenEntry */.on)(field, key, before.get(key))) !== (0,text_layout/* inlineText */.ln)(now)) {
            const value = slot.value.message?.entries.findLast(({ name }) => name === "value")?.values[0];
            if (!value)
                place.changes.replace(slot.value, (0,text_layout/* bareText */.Op)(now));
            else if (value.message)
                editMessage(place.changes, value.message, { before: before.get(key), after: after.get(key) });
            else
                place.changes.replace(value, now.fields[1].literal);
        }
    }
    removeSlots(place, removed);
}
/** The key of an entry of a map, as text. */
function keyIn(text, field, { start, end }) {
    const parent = (0,reflect/* reflect */.E4)(field.parent, (0,text_format/* parseText */.r)(field.parent, `${field.name} ${text.slice(start, end)}`, ""));
    return String([...parent.get(field).keys()][0]);
}

// EXTERNAL MODULE: ./build/js/validation/anomaly-type-name.js
var anomaly_type_name = __webpack_require__(47992);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
// EXTERNAL MODULE: ./build/js/validation/schema/integer-sets.js
var integer_sets = __webpack_require__(73312);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
;// CONCATENATED MODULE: ./build/js/validation/schema/schema-lines.js



/** Which parts of a schema each line of its text belongs to, the innermost features; a domain belongs to the features that use it. */
function schemaLines(text, file) {
    const schema = (0,text_format/* parseText */.r)(schema_pb/* SchemaSchema */.vn, text, file);
    const found = new Map();
    const lineOf = lineNumbers(text);
    const mark = ({ start, end }, parts) => {
        for (let line = lineOf(start); line <= lineOf(end - 1); line++)
            found.set(line, parts);
    };
    const features = (tree, list, parent) => {
        valuesOf(tree, "feature").forEach(({ value, entry }, index) => {
            const feature = list[index];
            const path = [...parent, feature.name];
            mark(entry.values.length === 1 ? entry : value, [{ path, part: undefined }]);
            for (const inner of value.message?.entries ?? [])
                if (lineOf(inner.start) > lineOf(value.start))
                    mark(inner, [{ path, part: inner.name }]);
            const { domainInfo } = feature;
            const [struct] = value.message ? valuesOf(value.message, "struct_domain") : [];
            if (struct?.value.message && domainInfo.case === "structDomain")
                features(struct.value.message, domainInfo.value.feature, path);
        });
    };
    const tree = (0,text_tree/* readTextTree */.e)(text);
    for (const entry of tree.entries)
        mark(entry, [{ path: [], part: entry.name }]);
    features(tree, schema.feature, []);
    for (const [kind, domains] of [["string_domain", schema.stringDomain], ["int_domain", schema.intDomain], ["float_domain", schema.floatDomain]]) {
        valuesOf(tree, kind).forEach(({ entry }, index) => {
            const users = pathsWith(schema.feature, domains[index].name, []);
            mark(entry, users.map((path) => ({ path, part: "domain" })));
        });
    }
    return (line) => found.get(line) ?? [];
}
function valuesOf({ entries }, field) {
    return entries.filter(({ name }) => name === field).flatMap((entry) => entry.values.map((value) => ({ entry, value })));
}
function pathsWith(features, domain, parent) {
    return features.flatMap((feature) => {
        const path = [...parent, feature.name];
        if (feature.domainInfo.case === "domain" && feature.domainInfo.value === domain)
            return [path];
        return feature.domainInfo.case === "structDomain" ? pathsWith(feature.domainInfo.value.feature, domain, path) : [];
    });
}
function lineNumbers(text) {
    const lines = new Uint32Array(text.length + 1);
    let line = 1;
    for (let at = 0; at <= text.length; at++) {
        lines[at] = line;
        if (text[at] === "\n")
            line++;
    }
    return (at) => lines[at] ?? line;
}

// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
;// CONCATENATED MODULE: ./build/js/validation/schema/schema-proposal.js










/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
function inferFromAll(datasets, options = {}) {
    const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
    return first ? updateSchema((0,schema_inference/* inferSchema */._A)(first, options), others, options).schema : (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn);
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. Sets of integers are widened too. */
function updateSchema(schema, datasets, options = {}) {
    const reasons = [];
    let updated = schema;
    for (const data of datasets) {
        const { repaired, features, dataset } = (0,validate_statistics/* validateStatistics */.gF)(data, updated, { maxStringDomainSize: 100, ...options });
        for (const { path, reasons: found } of features)
            reasons.push(...found.map((reason) => ({ path, reason })));
        reasons.push(...dataset.map((reason) => ({ path: [], reason })));
        reasons.push(...(0,integer_sets/* widenIntegerSets */.X_)(repaired, data));
        updated = repaired;
    }
    return { schema: updated, reasons };
}
/** What of a schema's text changes so that it reads as another schema; every other line stays as it is. */
function proposeText({ text, file }, { schema, reasons }) {
    const edited = editText(schema_pb/* SchemaSchema */.vn, text, { after: schema, file });
    const hunks = hunksOf(text, edited.changes);
    const noteOf = notes(reasons, { before: schemaLines(text, file), after: schemaLines(edited.text, file) });
    return {
        text: edited.text,
        changes: changesWithReasons(edited.changes, noteOf),
        lines: hunks.flatMap((hunk) => [{ sign: "@", text: headOf(hunk) }, ...annotated(hunk, noteOf)]),
        patch: patchOf(hunks, file),
    };
}
/** The changes as suggestions of whole lines: GitHub replaces lines, so what is only added comes with the line before it. */
function suggestionsOf({ text, file }, changes) {
    const lines = linesOf(text).map(withoutEnd);
    return changes.flatMap(({ line, removed, added, reasons }) => {
        const after = added.map(withoutEnd);
        if (removed.length > 0)
            return [{ file, line, before: removed.map(withoutEnd), after, reasons }];
        const [above, below] = [lines[line - 2], lines[line - 1]];
        if (above !== undefined)
            return [{ file, line: line - 1, before: [above], after: [above, ...after], reasons }];
        return below === undefined ? [] : [{ file, line, before: [below], after: [...after, below], reasons }];
    });
}
function withoutEnd(line) {
    return line.replace(/\r?\n$/, "");
}
function notes(reasons, parts) {
    const byPath = new Map();
    for (const { path, reason } of reasons)
        byPath.set((0,feature_path/* serializePath */.g)(path), [...(byPath.get((0,feature_path/* serializePath */.g)(path)) ?? []), reason]);
    return (side, line) => {
        const owners = parts[side](line).flatMap(({ path, part }) => (byPath.get((0,feature_path/* serializePath */.g)(path)) ?? []).map((reason) => ({ reason, part })));
        const close = owners.filter(({ reason, part }) => part !== undefined && concerns(reason, part));
        return [...new Set((close.length > 0 ? close : owners).map(({ reason }) => sentence(reason)))];
    };
}
function sentence({ short, long }) {
    return long || short;
}
/** Which parts of a feature the types of anomalies are about, by their names. */
const subjects = [
    [/MISSING_COLUMN|NOT_PRESENT|UNEXPECTED_DATA_TYPE/, /^(lifecycle_stage|type|presence|group_presence)$/],
    [/FRACTION_PRESENT|NUMBER_PRESENT|FEATURE_COVERAGE/, /presence/],
    [/NUMBER_VALUES|SHAPE|NESTEDNESS/, /^(shape|value_counts?)$/],
    [/UNIQUE/, /unique/],
    [/COMPARATOR/, /comparator/],
    [/^ENUM_TYPE/, /^(domain|string_domain|distribution_constraints|annotation)$/],
    [/DOMAIN|^(BOOL|INT|FLOAT|STRUCT)_TYPE|SEMANTIC/, /domain|distribution_constraints/],
    [/MIN_EXAMPLES|MAX_EXAMPLES|DATASET/, /dataset_constraints/],
];
function concerns({ type }, part) {
    return subjects.some(([types, parts]) => types.test((0,anomaly_type_name/* anomalyTypeName */.d)(type)) && parts.test(part));
}
function changesWithReasons(changes, noteOf) {
    let shift = 0;
    return changes.map((change) => {
        const { line, removed, added } = change;
        const from = line + shift;
        shift += added.length - removed.length;
        const reasons = [...removed.flatMap((_, i) => noteOf("before", line + i)), ...added.flatMap((_, i) => noteOf("after", from + i))];
        return { ...change, reasons: [...new Set(reasons)] };
    });
}
/** Lines kept around a change. */
const context = 3;
function hunksOf(text, changes) {
    const all = linesOf(text);
    const hunks = [];
    let shift = 0;
    let done = 1;
    let joined = false;
    const keep = (hunk, from, to) => {
        for (let line = from; line < to; line++)
            hunk.lines.push({ sign: " ", text: all[line - 1], before: line, after: line + shift });
    };
    changes.forEach(({ line, removed, added }, index) => {
        const from = joined ? done : Math.max(done, line - context);
        if (!joined)
            hunks.push({ before: from, after: from + shift, lines: [] });
        const hunk = hunks.at(-1);
        keep(hunk, from, line);
        hunk.lines.push(...removed.map((text, i) => ({ sign: "-", text, before: line + i, after: line + shift })));
        hunk.lines.push(...added.map((text, i) => ({ sign: "+", text, before: line + removed.length, after: line + shift + i })));
        done = line + removed.length;
        shift += added.length - removed.length;
        const next = changes[index + 1];
        joined = next !== undefined && next.line - done <= 2 * context;
        if (joined)
            return;
        const to = Math.min(all.length + 1, done + context);
        keep(hunk, done, to);
        done = to;
    });
    return hunks;
}
function headOf({ before, after, lines }) {
    const [old, now] = [lines.filter(({ sign }) => sign !== "+").length, lines.filter(({ sign }) => sign !== "-").length];
    // A side without lines is numbered by the line before it.
    const range = (start, count) => (count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`);
    return `@@ -${range(before, old)} +${range(after, now)} @@`;
}
function annotated({ lines }, noteOf) {
    let last = "";
    return lines.map(({ sign, text, before, after }) => {
        const line = { sign, text: withoutEnd(text) };
        if (sign === " ") {
            last = "";
            return line;
        }
        const note = (sign === "-" ? noteOf("before", before) : noteOf("after", after)).join(" ");
        if (note === "" || note === last)
            return line;
        last = note;
        return { ...line, note };
    });
}
function patchOf(hunks, file) {
    if (hunks.length === 0)
        return "";
    const line = ({ sign, text }) => (text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`);
    return [`--- a/${file}\n+++ b/${file}\n`, ...hunks.map((hunk) => `${headOf(hunk)}\n${hunk.lines.map(line).join("")}`)].join("");
}


/***/ })

};
