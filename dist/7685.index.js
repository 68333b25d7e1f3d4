export const id = 7685;
export const ids = [7685];
export const modules = {

/***/ 57685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeJsonLines: () => (/* binding */ describeJsonLines),
  jsonLinesFormat: () => (/* binding */ jsonLinesFormat),
  readJsonLines: () => (/* binding */ readJsonLines)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv-mistakes.js
var csv_mistakes = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/data/csv-window.js
var csv_window = __webpack_require__(34092);
// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
// EXTERNAL MODULE: ./build/js/data/column-builder.js
var column_builder = __webpack_require__(59607);
// EXTERNAL MODULE: ./build/js/data/grown.js
var grown = __webpack_require__(2860);
;// CONCATENATED MODULE: ./build/js/data/json-lines-tape.js



/** What a token is. Values of type `whole` fit an int64; `big` are integers beyond. */
const token = { null: 0, false: 1, true: 2, whole: 3, big: 4, float: 5, text: 6, escaped: 7, list: 8, object: 9, dropped: 10 };
/** Most values in one line, and most levels of lists and objects. */
const lineLimits = { tokens: 1 << 22, levels: 64 };
const quote = 0x22, backslash = 0x5c, lineFeed = 0x0a;
/** One line of JSON as tokens, in the order of the text. Strict JSON, but for NaN and infinities as Python writes them. */
class JsonTape {
    root;
    file;
    line = 1;
    bytes = Buffer.alloc(0);
    count = 0;
    kinds = new Uint8Array(256);
    /** Of a scalar the first byte of its text, of a string behind the quote. */
    starts = new Int32Array(256);
    /** Of a scalar where its text ends; of a list or object, and what was dropped, the number of the token behind it. */
    ends = new Int32Array(256);
    fields = [];
    at = 0;
    lineStart = 0;
    objects = 0;
    names = 0;
    stateOf;
    constructor(file, stateOf) {
        this.file = file;
        this.stateOf = stateOf;
        this.root = this.field(undefined, "");
    }
    /**
     * Reads the line `bytes[start … end]`, behind which a line feed stands. False for a blank line; else token 0 is its object.
     * Of a key that is there twice the last value counts.
     */
    read(bytes, start, end) {
        this.bytes = bytes;
        this.at = this.lineStart = start;
        this.count = 0;
        this.blank();
        if (this.at >= end)
            return false;
        if (bytes[this.at] !== 0x7b)
            throw this.notAnObject(bytes[this.at]);
        this.object(this.root, 1);
        this.blank();
        if (this.at < end)
            throw this.mistake("something follows the object", "each line holds one whole object");
        return true;
    }
    /** A mistake in the line that was read, at a byte of it. */
    mistake(message, hint, at = this.at) {
        const before = this.bytes.toString("utf8", this.lineStart, at);
        return new error/* UserError */.yo(message, { place: { file: this.file, line: this.line, column: before.length + 1 }, ...(hint ? { hint } : {}) });
    }
    notAnObject(byte) {
        return this.mistake("the line is no JSON object", byte === 0x5b
            ? "one array of all rows is no JSON Lines: write each row on a line of its own (jq -c '.[]')"
            : 'each line holds one object: {"name": value, …}');
    }
    blank() {
        const { bytes } = this;
        while (bytes[this.at] === 0x20 || bytes[this.at] === 0x09 || bytes[this.at] === 0x0d)
            this.at++;
    }
    push(kind, field, start) {
        if (this.count === this.kinds.length) {
            if (this.count >= lineLimits.tokens)
                throw this.mistake(`the line holds more than ${lineLimits.tokens} values, the most that are read`);
            [this.kinds, this.starts, this.ends] = [(0,grown/* grown */.g)(this.kinds, this.count + 1), (0,grown/* grown */.g)(this.starts, this.count + 1), (0,grown/* grown */.g)(this.ends, this.count + 1)];
        }
        this.kinds[this.count] = kind;
        this.fields[this.count] = field;
        this.starts[this.count] = start;
        return this.count++;
    }
    object(parent, level) {
        if (level > lineLimits.levels)
            throw this.mistake(`lists and objects are nested deeper than ${lineLimits.levels} levels, the most that are read`);
        const own = this.push(token.object, parent, this.at++);
        const object = ++this.objects;
        this.blank();
        if (this.bytes[this.at] === 0x7d)
            this.at++;
        else {
            let position = 0;
            for (;;) {
                const field = this.key(parent, position);
                position = field.position + 1;
                if (field.object === object)
                    this.drop(field.at);
                field.object = object;
                field.at = this.count;
                this.value(field, level);
                if (this.another(0x7d, "object"))
                    continue;
                break;
            }
        }
        this.ends[own] = this.count;
    }
    list(field, level) {
        if (level > lineLimits.levels)
            throw this.mistake(`lists and objects are nested deeper than ${lineLimits.levels} levels, the most that are read`);
        const own = this.push(token.list, field, this.at++);
        this.blank();
        if (this.bytes[this.at] === 0x5d)
            this.at++;
        else {
            do
                this.value(field, level);
            while (this.another(0x5d, "list"));
        }
        this.ends[own] = this.count;
    }
    /** After a value: a comma, and what follows is begun; or the end. */
    another(close, what) {
        this.blank();
        const byte = this.bytes[this.at];
        if (byte === 0x2c) {
            this.at++;
            this.blank();
            return true;
        }
        if (byte === close) {
            this.at++;
            return false;
        }
        if (byte === lineFeed)
            throw this.mistake(`the line ends inside ${what === "list" ? "a list" : "an object"}`, "each line holds one whole object: objects over several lines are no JSON Lines (jq -c .)");
        throw this.mistake(`a comma or the end of the ${what} is expected`);
    }
    drop(at) {
        if (this.kinds[at] < token.list)
            this.ends[at] = at + 1;
        this.kinds[at] = token.dropped;
    }
    /** The field of the key that begins here; mostly the one that came next in the lines before. */
    key(parent, position) {
        const { bytes } = this;
        if (bytes[this.at] !== quote) {
            if (bytes[this.at] === lineFeed)
                throw this.mistake("the line ends inside an object", "each line holds one whole object: objects over several lines are no JSON Lines (jq -c .)");
            throw this.mistake("a name in double quotes is expected");
        }
        const expected = parent.order[position];
        if (expected?.raw && this.stands(expected.raw)) {
            this.at += expected.raw.length + 2;
            this.colon();
            return expected;
        }
        const start = ++this.at;
        const escaped = this.string();
        const raw = bytes.subarray(start, this.at++);
        const key = (escaped ? Buffer.from(this.unescaped(start, start + raw.length)) : raw).toString();
        if (key === "")
            throw this.mistake("a name is empty", undefined, start);
        this.colon();
        return parent.children.get(key) ?? this.field(parent, key);
    }
    stands(raw) {
        const { bytes, at } = this;
        for (let i = 0; i < raw.length; i++)
            if (bytes[at + 1 + i] !== raw[i])
                return false;
        return bytes[at + 1 + raw.length] === quote;
    }
    colon() {
        this.blank();
        if (this.bytes[this.at] !== 0x3a)
            throw this.mistake("a colon is expected after the name");
        this.at++;
        this.blank();
    }
    field(parent, key) {
        if (this.names++ > csv_mistakes/* csvLimits */.hV.columns)
            throw this.mistake(`the objects have more than ${csv_mistakes/* csvLimits */.hV.columns} names, the most that are read`);
        const name = parent && parent.name !== "" ? `${parent.name}.${key}` : key;
        const raw = Buffer.from(key);
        const field = {
            name, key, children: new Map(), order: [], position: parent?.order.length ?? 0, object: 0, at: 0,
            raw: raw.some((byte) => byte < 0x20 || byte === quote || byte === backslash) ? undefined : raw,
            state: this.stateOf(parent?.state, key, name),
        };
        parent?.children.set(key, field);
        parent?.order.push(field);
        return field;
    }
    value(field, level) {
        const byte = this.bytes[this.at];
        if (byte === quote) {
            const start = ++this.at;
            const kind = this.string() ? token.escaped : token.text;
            this.ends[this.push(kind, field, start)] = this.at++;
        }
        else if (byte === 0x7b)
            this.object(field, level + 1);
        else if (byte === 0x5b)
            this.list(field, level + 1);
        else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39))
            this.number(field);
        else if (!this.word(field)) {
            if (byte === lineFeed)
                throw this.mistake("the line ends where a value is expected");
            throw this.mistake("a value is expected", "texts stand in double quotes; true, false and null are written so");
        }
    }
    word(field) {
        for (const [text, kind] of words) {
            if (!this.bytes.subarray(this.at, this.at + text.length).equals(text))
                continue;
            const start = this.at;
            this.at += text.length;
            this.ends[this.push(kind, field, start)] = this.at;
            return true;
        }
        return false;
    }
    number(field) {
        const { bytes } = this;
        const start = this.at;
        let at = bytes[start] === 0x2d ? start + 1 : start;
        const first = at;
        while (isDigit(bytes[at]))
            at++;
        if (at === first) {
            if (this.word(field))
                return;
            throw this.mistake("a digit is expected after the minus");
        }
        if (bytes[first] === 0x30 && at - first > 1)
            throw this.mistake("a number begins with a zero", "codes with leading zeros are texts: put them in double quotes");
        const whole = at;
        if (bytes[at] === 0x2e)
            at = this.digits(at + 1);
        if (bytes[at] === 0x65 || bytes[at] === 0x45)
            at = this.digits(bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1);
        const kind = at > whole ? token.float : at - first > 19 || (at - first === 19 && !isInt64(bytes.toString("latin1", start, at))) ? token.big : token.whole;
        this.ends[this.push(kind, field, start)] = this.at = at;
    }
    digits(at) {
        if (!isDigit(this.bytes[at]))
            throw this.mistake("a digit is expected", undefined, at);
        while (isDigit(this.bytes[at]))
            at++;
        return at;
    }
    /** Goes from behind the opening quote to the closing one; true when there are escapes on the way. */
    string() {
        const { bytes } = this;
        let escaped = false;
        for (let at = this.at;; at++) {
            const byte = bytes[at];
            if (byte > backslash || (byte !== quote && byte !== backslash && byte >= 0x20))
                continue;
            this.at = at;
            if (byte === quote)
                return escaped;
            if (byte === lineFeed)
                throw this.mistake("the line ends inside a text", 'a text ends with a double quote; a quote inside is written \\", a line end \\n');
            if (byte !== backslash)
                throw this.mistake("a control character stands in a text", `it is written \\u00${byte.toString(16).padStart(2, "0")}`);
            escaped = true;
            const letter = bytes[++at];
            if (letter === 0x75 ? hexAt(bytes, at + 1) < 0 : !simpleEscapes.has(letter))
                throw this.mistake("a backslash is followed by no escape that JSON has", "a backslash itself is written twice");
            if (letter === 0x75)
                at += 4;
        }
    }
    /** The bytes of a text with escapes; valid until the next call. */
    unescaped(start, end) {
        const { bytes } = this;
        if (scratch.length < end - start)
            scratch = (0,grown/* grown */.g)(scratch, end - start);
        let to = 0;
        for (let at = start; at < end; at++) {
            if (bytes[at] !== backslash) {
                scratch[to++] = bytes[at];
                continue;
            }
            const letter = bytes[++at];
            if (letter !== 0x75) {
                scratch[to++] = simpleEscapes.get(letter);
                continue;
            }
            let code = hexAt(bytes, at + 1);
            at += 4;
            if (code >= 0xd800 && code < 0xdc00 && bytes[at + 1] === backslash && bytes[at + 2] === 0x75 && at + 6 < end) {
                const low = hexAt(bytes, at + 3);
                if (low >= 0xdc00 && low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00;
                    at += 6;
                }
            }
            if (code >= 0xd800 && code < 0xe000)
                throw this.mistake("half of a surrogate pair stands alone, which is no text", undefined, at - 5);
            to = addUtf8(scratch, to, code);
        }
        return scratch.subarray(0, to);
    }
}
let scratch = new Uint8Array(1 << 12);
const words = [[Buffer.from("null"), token.null], [Buffer.from("true"), token.true], [Buffer.from("false"), token.false],
    [Buffer.from("NaN"), token.float], [Buffer.from("Infinity"), token.float], [Buffer.from("-Infinity"), token.float]];
const simpleEscapes = new Map([[0x22, 0x22], [0x5c, 0x5c], [0x2f, 0x2f], [0x62, 0x08], [0x66, 0x0c], [0x6e, 0x0a], [0x72, 0x0d], [0x74, 0x09]]);
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isInt64(text) {
    const value = BigInt(text);
    return value === BigInt.asIntN(64, value);
}
/** The number of four hexadecimal digits; −1 when they are not. */
function hexAt(bytes, at) {
    let value = 0;
    for (let i = at; i < at + 4; i++) {
        const byte = bytes[i];
        const digit = isDigit(byte) ? byte - 0x30 : (byte | 32) >= 0x61 && (byte | 32) <= 0x66 ? (byte | 32) - 0x57 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}
function addUtf8(bytes, to, code) {
    if (code < 0x80)
        bytes[to++] = code;
    else if (code < 0x800) {
        bytes[to++] = 0xc0 | (code >> 6);
        bytes[to++] = 0x80 | (code & 63);
    }
    else {
        if (code < 0x10000)
            bytes[to++] = 0xe0 | (code >> 12);
        else {
            bytes[to++] = 0xf0 | (code >> 18);
            bytes[to++] = 0x80 | ((code >> 12) & 63);
        }
        bytes[to++] = 0x80 | ((code >> 6) & 63);
        bytes[to++] = 0x80 | (code & 63);
    }
    return to;
}

// EXTERNAL MODULE: ./build/js/data/python-number.js
var python_number = __webpack_require__(28335);
;// CONCATENATED MODULE: ./build/js/data/json-lines-columns.js




/** Begins columns of these types, in their order. */
function createJsonColumns(columns) {
    const targets = new Map(columns.map((column) => [column.name, targetFor(column)]));
    let rows = 0;
    return {
        targetOf(parent, key, name) {
            if (!parent)
                return targets.get(name);
            const child = "nested" in parent ? parent.nested.children.get(key) : undefined;
            return child && { nested: child };
        },
        add(tape) {
            addRow(tape, 0, rows);
            rows++;
        },
        get rows() { return rows; },
        take() {
            const taken = new Map();
            const nested = [];
            for (const [name, target] of targets) {
                if (!target)
                    taken.set(name, { type: "empty" });
                else if ("column" in target)
                    taken.set(name, target.column.builder.take(rows));
                else
                    target.nested.take(rows, [], [name], nested);
            }
            const batch = { length: rows, columns: taken, ...(nested.length > 0 && { nested }) };
            rows = 0;
            return batch;
        },
    };
}
function targetFor({ name, type, features = [] }) {
    if (type === "empty")
        return undefined;
    if (type !== "nested")
        return { column: new ValueColumn(name, type) };
    const byPath = new Map();
    for (const { path, type: held, levels } of features) {
        const parent = byPath.get(JSON.stringify(path.slice(0, -1)));
        const made = new NestedColumn(held, levels, parent);
        byPath.set(JSON.stringify(path), made);
        parent?.children.set(path.at(-1), made);
    }
    const root = byPath.get(JSON.stringify([name]));
    return root && { nested: root };
}
function addRow(tape, object, row) {
    const { kinds, ends, fields } = tape;
    for (let at = object + 1; at < ends[object];) {
        const kind = kinds[at];
        const target = fields[at].state;
        if (kind !== token.null && kind !== token.dropped) {
            if (!target) {
                if (kind === token.object)
                    addRow(tape, at, row);
            }
            else if ("column" in target)
                target.column.add(tape, at, row);
            else
                target.nested.add(tape, at, row);
        }
        at = kind >= token.list ? ends[at] : at + 1;
    }
}
function changed(tape, at) {
    return tape.mistake(`column ${JSON.stringify(tape.fields[at].name)} holds something else here than when its type was found`, "has the file changed while it was read?", tape.starts[at]);
}
/** A column of values or lists of them. */
class ValueColumn {
    builder;
    type;
    constructor(name, type) {
        this.builder = (0,column_builder/* createColumnBuilder */.I)(name, 0);
        this.type = type;
    }
    add(tape, at, row) {
        const { kinds, ends } = tape;
        this.builder.begin(row);
        this.builder.open(this.type, row);
        if (kinds[at] !== token.list)
            return this.put(tape, at);
        for (let item = at + 1; item < ends[at]; item++)
            this.put(tape, item);
    }
    /** One value, which the builder waits for. */
    put(tape, at) {
        const { builder, type } = this;
        const { bytes } = tape;
        const kind = tape.kinds[at];
        const start = tape.starts[at];
        const end = tape.ends[at];
        if (kind === token.null || kind >= token.list)
            throw changed(tape, at);
        if (type === "bytes") {
            if (kind !== token.escaped)
                return builder.addBytes(bytes, start, end);
            const text = tape.unescaped(start, end);
            return builder.addBytes(text, 0, text.length);
        }
        if (kind >= token.text || (type === "int" && (kind === token.float || kind === token.big)))
            throw changed(tape, at);
        const number = kind === token.true ? 1 : kind === token.false ? 0 : type === "int" ? (0,python_number/* plainInteger */.z6)(bytes, start, end) : (0,python_number/* plainNumber */.ku)(bytes, start, end);
        if (type === "float")
            return builder.addFloat(number === number ? number : Number(bytes.toString("latin1", start, end)));
        if (number === number)
            return builder.addInteger(number);
        const wide = BigInt(bytes.toString("latin1", start, end));
        builder.addWords(Number(wide >> 32n), Number(wide & 0xffffffffn));
    }
}
/** Offsets of one level of lists, growing. */
class LevelBuilder {
    /** Items that have begun. */
    count = 0;
    filled = 0;
    offsets = new Int32Array(257);
    present = new Uint8Array(257);
    /** The list of item `above` begins; those before that did not are missing. */
    begin(above) {
        this.fillTo(above);
        this.present[above] = 1;
    }
    fillTo(above) {
        if (above + 1 >= this.offsets.length)
            [this.offsets, this.present] = [(0,grown/* grown */.g)(this.offsets, above + 2), (0,grown/* grown */.g)(this.present, above + 2)];
        while (this.filled <= above) {
            this.present[this.filled] = 0;
            this.offsets[this.filled++] = this.count;
        }
    }
    take(above) {
        this.fillTo(above);
        const offsets = this.offsets.slice(0, above + 1);
        const listed = offsets.some((offset, i) => i < above && offset === offsets[i + 1] && this.present[i] === 1);
        const level = { offsets, ...(listed && { present: this.present.slice(0, above) }) };
        this.count = this.filled = 0;
        return level;
    }
}
/** A feature with further levels of lists below the rows, or below the items of a struct. */
class NestedColumn {
    children = new Map();
    own;
    levels;
    values;
    isStruct;
    constructor(held, levels, parent) {
        this.levels = levels;
        this.own = Array.from({ length: levels - (parent?.levels ?? 0) }, () => new LevelBuilder());
        this.isStruct = held === "struct";
        this.values = held === "struct" || held === "empty" ? undefined : new ValueColumn("", held);
    }
    /** Adds the value that item `above` of the level above has. */
    add(tape, at, above) {
        if (tape.kinds[at] === token.list)
            this.addList(tape, at, { above, depth: 0 });
        else if (this.own.length > 1)
            throw changed(tape, at);
        else {
            const [level] = this.own;
            level.begin(above);
            this.addItem(tape, at, level.count++);
        }
    }
    addList(tape, at, { above, depth }) {
        const { kinds, ends } = tape;
        const level = this.own[depth];
        if (!level)
            throw changed(tape, at);
        level.begin(above);
        for (let item = at + 1; item < ends[at]; item = kinds[item] >= token.list ? ends[item] : item + 1) {
            const number = level.count++;
            if (depth + 1 === this.own.length)
                this.addItem(tape, item, number);
            else if (kinds[item] === token.list)
                this.addList(tape, item, { above: number, depth: depth + 1 });
            else
                throw changed(tape, item);
        }
    }
    addItem(tape, at, item) {
        const { kinds, ends, fields } = tape;
        if (!this.isStruct) {
            if (!this.values)
                throw changed(tape, at);
            this.values.builder.begin(item);
            this.values.builder.open(this.values.type, item);
            return this.values.put(tape, at);
        }
        if (kinds[at] !== token.object)
            throw changed(tape, at);
        for (let member = at + 1; member < ends[at];) {
            const kind = kinds[member];
            const target = fields[member].state;
            if (kind !== token.null && kind !== token.dropped && target && "nested" in target)
                target.nested.add(tape, member, item);
            member = kind >= token.list ? ends[member] : member + 1;
        }
    }
    /** Hands over this feature and its children. `above` is the number of items of the level above. */
    take(above, outer, path, into) {
        const levels = [...outer];
        let items = above;
        for (const level of this.own) {
            const { count } = level;
            levels.push(level.take(items));
            items = count;
        }
        into.push({ path, levels, values: this.isStruct ? undefined : this.values?.builder.take(items) ?? { type: "empty" } });
        for (const [key, child] of this.children)
            child.take(items, levels, [...path, key], into);
    }
}

;// CONCATENATED MODULE: ./build/js/data/json-lines-shape.js


const json_lines_shape_int = 1, big = 2, json_lines_shape_float = 4, json_lines_shape_text = 8;
/** The bit of each kind of scalar. */
const bits = [0, json_lines_shape_int, json_lines_shape_int, json_lines_shape_int, big, json_lines_shape_float, json_lines_shape_text, json_lines_shape_text];
/** The type that holds all the values: an integer beyond int64 is text among integers, to lose nothing, and a float among floats. */
function typeOf({ kinds }) {
    if ((kinds & json_lines_shape_text) > 0)
        return "bytes";
    if ((kinds & json_lines_shape_float) > 0)
        return "float";
    if ((kinds & big) > 0)
        return "bytes";
    return kinds > 0 ? "int" : "empty";
}
/** The state of a field nothing is known of. */
function newShape() {
    return { lists: 0, holds: undefined, kinds: 0 };
}
/** Takes the line on the tape into the shapes of its fields. What does not fit to the lines before is a `UserError`. */
function addShape(tape) {
    addMembers(tape, 0);
}
function addMembers(tape, object) {
    const { kinds, ends, fields } = tape;
    for (let at = object + 1; at < ends[object];) {
        const kind = kinds[at];
        const { state } = fields[at];
        // Nearly all values: one of a type that is known.
        if (kind <= token.escaped && kind > token.null && state.holds === "values" && state.lists < 2)
            state.kinds |= bits[kind];
        else if (kind !== token.null && kind !== token.dropped)
            addValue(tape, at, 0);
        at = kind >= token.list ? ends[at] : at + 1;
    }
}
function addValue(tape, at, lists) {
    const { kinds, ends, fields } = tape;
    const { state } = fields[at];
    const kind = kinds[at];
    if (kind === token.list) {
        if (ends[at] === at + 1) {
            if (state.holds === undefined)
                state.lists = Math.max(state.lists, lists + 1);
            else if (lists + 1 > Math.max(state.lists, state.holds === "values" ? 1 : 0))
                throw misfit(tape, at, { found: "a list", lists: lists + 1 });
            else if (state.lists === 0)
                state.lists = 1;
        }
        for (let item = at + 1; item < ends[at]; item = kinds[item] >= token.list ? ends[item] : item + 1) {
            if (kinds[item] === token.null)
                throw tape.mistake(`a null stands in a list of ${quoted(fields[at])}`, "a list has only values: leave it out", tape.starts[item]);
            addValue(tape, item, lists + 1);
        }
    }
    else if (kind === token.object) {
        settle(tape, at, { found: "objects", lists });
        addMembers(tape, at);
    }
    else {
        settle(tape, at, { found: "values", lists });
        state.kinds |= bits[kind];
    }
}
/** Values alone and in lists may be mixed: one is a list of one. Everything else is the same in all rows. */
function settle(tape, at, { found, lists }) {
    const { state } = tape.fields[at];
    const loose = found === "values" && lists <= 1;
    if (state.holds === undefined) {
        if (lists < state.lists && !(loose && state.lists === 1))
            throw misfit(tape, at, { found, lists });
        state.holds = found;
        state.lists = Math.max(state.lists, lists);
    }
    else if (state.holds !== found || (state.lists !== lists && !(loose && state.lists <= 1)))
        throw misfit(tape, at, { found, lists });
    else
        state.lists = Math.max(state.lists, lists);
}
function misfit(tape, at, { found, lists }) {
    const field = tape.fields[at];
    const say = (what, depth) => `${"lists of ".repeat(depth)}${what}`;
    const before = say(field.state.holds ?? "lists", field.state.lists);
    return tape.mistake(`${quoted(field)} holds ${say(found === "a list" ? "lists" : found, found === "a list" ? lists - 1 : lists)} here, and ${before} in lines before`, "a column holds the same in all rows: values or lists of them, objects, or lists of objects", tape.starts[at]);
}
function quoted({ name }) {
    return `column ${JSON.stringify(name)}`;
}
/**
 * The columns of all rows: those of an object that stands alone are columns `a.b` of their own; lists of lists and lists of
 * objects are nested.
 */
function columnsOf(file, root) {
    const columns = new Map();
    const add = (field) => {
        const { name, order, state, state: { holds, lists } } = field;
        if (holds === "objects" && lists === 0)
            return order.forEach(add);
        if (columns.has(name))
            throw new error/* UserError */.yo(`two columns are named ${JSON.stringify(name)}: one by its name, one inside an object`, { place: { file }, hint: "rename one" });
        const nested = holds === "objects" || lists > 1;
        columns.set(name, nested ? { name, type: "nested", features: featuresOf(field, [name], 0) } : { name, type: typeOf(state) });
    };
    root.order.forEach(add);
    return [...columns.values()];
}
function featuresOf(field, path, above) {
    const { order, state, state: { holds, lists } } = field;
    const own = above + Math.max(lists, 1);
    const self = { path, type: holds === "objects" ? "struct" : typeOf(state), levels: own };
    return [self, ...(holds === "objects" ? order.flatMap((child) => featuresOf(child, [...path, child.key], own)) : [])];
}

// EXTERNAL MODULE: ./build/js/data/source-columns.js
var source_columns = __webpack_require__(24440);
;// CONCATENATED MODULE: ./build/js/data/json-lines.js









const blockBytes = 1 << 20;
const batchRows = 4096;
const batchBytes = 1 << 23;
/** Rows times columns: rows of many columns may have few of them. */
const batchCells = 1 << 22;
/**
 * What JSON Lines hold: one object a line. A column is `int` (int64; `true` and `false` are 1 and 0), `float` or `bytes`, the
 * most general of its values; a text and a mixture are `bytes`, numbers as they are written. An integer beyond int64 is text
 * among integers, to lose nothing, and a float among floats. A missing key and null are missing values, a list of values is a list. Objects become columns `a.b`; lists of lists and of
 * objects are nested. The same name with another structure, null in a list, and broken JSON are `UserError`s with their place.
 */
async function describeJsonLines(source, options = {}) {
    const { limit = Infinity } = options;
    const tape = new JsonTape(source.name, newShape);
    let rows = 0;
    if (limit > 0) {
        for await (const line of linesOf(source, tape, options)) {
            void line;
            addShape(tape);
            if (++rows >= limit)
                break;
        }
    }
    return { columns: columnsOf(source.name, tape.root), rows };
}
/** The rows of JSON Lines in columns of these types, as `describeJsonLines` found them, or more general ones. */
async function* readJsonLines(source, columns, options = {}) {
    const { limit = Infinity } = options;
    const collected = createJsonColumns(columns);
    const tape = new JsonTape(source.name, collected.targetOf);
    const most = Math.max(1, Math.min(batchRows, Math.floor(batchCells / columns.length)));
    let lines = [];
    let size = 0;
    let left = limit;
    const batch = () => {
        const taken = lines;
        lines = [];
        size = 0;
        return { batch: collected.take(), file: source.name, line: (row) => taken[row] };
    };
    if (left <= 0)
        return;
    for await (const length of linesOf(source, tape, options)) {
        collected.add(tape);
        lines.push(tape.line);
        size += length;
        if (collected.rows >= most || size >= batchBytes)
            yield batch();
        if (--left <= 0)
            break;
    }
    if (collected.rows > 0)
        yield batch();
}
/** Puts one line after the other on the tape and gives its length; blank lines are skipped. */
async function* linesOf(source, tape, { binary = false, blockSize = blockBytes }) {
    for await (const { bytes, start, end } of blocksOf(source, tape, { binary, blockSize })) {
        for (let from = start; from < end;) {
            const to = bytes.indexOf(0x0a, from);
            if (tape.read(bytes, from, to))
                yield to - from;
            tape.line++;
            from = to + 1;
        }
    }
}
/** Whole lines, in blocks. */
async function* blocksOf(source, tape, { binary, blockSize }) {
    const chunks = "chunks" in source ? source.chunks : (0,file_bytes/* readBytes */.io)(source);
    const window = (0,csv_window/* createCsvWindow */.f)(blockSize, undefined);
    let begun = false;
    for await (const chunk of (0,csv_window/* piecesAndEnd */.O)(chunks, blockSize)) {
        if (chunk)
            window.add(chunk);
        else
            window.addLineEnd();
        if (chunk && !window.isFull())
            continue;
        if (!begun)
            window.start += markLength(source.name, window.bytes.subarray(window.start, window.end));
        begun = true;
        const { bytes, start } = window;
        const end = bytes.subarray(start, window.end).lastIndexOf(0x0a) + start + 1;
        if (end > start) {
            if (!binary && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
                throw notUtf8(source.name, { bytes, start, end }, tape.line);
            yield { bytes, start, end };
            window.start = end;
        }
        window.makeRoom();
        if (window.end - window.start > csv_mistakes/* csvLimits */.hV.row) {
            throw new error/* UserError */.yo(`the line is longer than ${csv_mistakes/* csvLimits */.hV.row >> 20} MiB, the most that is read`, { place: { file: source.name, line: tape.line }, hint: "each row is one object on a line of its own" });
        }
    }
}
function markLength(file, [a, b, c]) {
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        throw new error/* UserError */.yo("the file is UTF-16", { place: { file }, hint: "JSON Lines are UTF-8: save it so" });
    return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}
function notUtf8(file, { bytes, start }, line) {
    let at = line;
    for (let from = start;; at++) {
        const to = bytes.indexOf(0x0a, from);
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, to)))
            return new error/* UserError */.yo("the line is not valid UTF-8", { place: { file, line: at }, hint: "JSON Lines are UTF-8: save the file so" });
        from = to + 1;
    }
}
/** JSON Lines (`.jsonl`, `.ndjson`): one object a line. Files need not have the same columns: what one lacks is missing in its rows. */
const jsonLinesFormat = {
    name: "json-lines",
    pattern: /\.(jsonl|ndjson|json)(\.(gz|zz|br|zst))?$/i,
    describe: describeJsonLines,
    join(files) {
        const joined = (0,source_columns/* joinColumns */.a)(files, { mixed: "widen" });
        if (joined.length === 0 && files[0])
            throw new error/* UserError */.yo("there is no row with a value", { place: { file: files[0].file.name }, hint: 'each line holds one object: {"name": value, …}' });
        return joined;
    },
    read: readJsonLines,
};


/***/ }),

/***/ 24440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   v: () => (/* binding */ unitedColumns)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78390);


/** The columns of files by name, in the order in which the files have them first. A column that is missing in a file has no values there. */
function joinColumns(files, { mixed }) {
    const joined = new Map();
    for (const { file, columns } of files) {
        for (const column of columns) {
            const before = joined.get(column.name);
            const type = before ? typeOf(before.column.type, column.type, mixed) : column.type;
            if (type === undefined)
                throw misfit(column, { file, before: before });
            const features = before?.column.features && column.features ? joinFeatures(before.column.features, column.features, mixed) : before?.column.features ?? column.features;
            if (before?.column.features && column.features && !features)
                throw misfit(column, { file, before });
            joined.set(column.name, { column: { name: column.name, type, ...(features && { features }) }, file: before && before.column.type !== "empty" ? before.file : file });
        }
    }
    return [...joined.values()].map(({ column }) => column);
}
function typeOf(a, b, mixed) {
    return a === b || a === "empty" || b === "empty" || mixed === "widen" ? (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(a, b) : undefined;
}
function joinFeatures(first, second, mixed) {
    const features = new Map(first.map((feature) => [JSON.stringify(feature.path), feature]));
    for (const feature of second) {
        const key = JSON.stringify(feature.path);
        const before = features.get(key);
        if (!before)
            features.set(key, feature);
        else {
            const same = before.type === feature.type;
            if (before.levels !== feature.levels || (!same && (before.type === "struct" || feature.type === "struct")))
                return undefined;
            const type = same || before.type === "struct" || feature.type === "struct" ? before.type : typeOf(before.type, feature.type, mixed);
            if (type === undefined || type === "nested")
                return undefined;
            features.set(key, { ...before, type });
        }
    }
    return [...features.values()];
}
function misfit({ name, type, features }, { file, before }) {
    const [a, b] = type === "nested" && before.column.features ? [shapeText(features), shapeText(before.column.features)] : [type, before.column.type];
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`column ${JSON.stringify(name)} is ${a} here, and ${b} in ${before.file.name}`, { place: { file: file.name }, hint: "a column has one type in all files: make the files anew with one type" });
}
function shapeText(features = []) {
    return features.map(({ path, type, levels }) => `${path.slice(1).join(".") || "itself"}: ${type} in ${levels} ${levels === 1 ? "list" : "lists"}`).join(", ");
}
/** Takes what a batch holds into the columns found so far. Types in one file are alike. */
function unitedColumns(columns, { columns: flat, nested = [] }) {
    for (const [name, { type }] of flat)
        if (!columns.has(name) || columns.get(name).type === "empty")
            columns.set(name, { name, type });
    const byColumn = new Map();
    for (const { path, levels, values } of nested) {
        const features = byColumn.get(path[0]) ?? [];
        features.push({ path, type: values ? values.type : "struct", levels: levels.length });
        byColumn.set(path[0], features);
    }
    for (const [name, features] of byColumn) {
        const before = columns.get(name)?.features;
        columns.set(name, { name, type: "nested", features: before ? joinFeatures(before, features, "widen") : features });
    }
}


/***/ })

};
