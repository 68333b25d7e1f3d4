export const id = 1779;
export const ids = [1779];
export const modules = {

/***/ 51779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileExpression: () => (/* binding */ compileExpression),
  unknownFeature: () => (/* binding */ unknownFeature)
});

// EXTERNAL MODULE: ./node_modules/pgsql-ast-parser/index.js
var pgsql_ast_parser = __webpack_require__(91642);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/data/row-value.js
var row_value = __webpack_require__(96847);
;// CONCATENATED MODULE: ./build/js/data/row-arithmetic.js

const largest = Number.MAX_SAFE_INTEGER;
const [least64, most64] = [-(2n ** 63n), 2n ** 63n - 1n];
/** A whole number in the form that values have: a `bigint` only beyond 2^53. */
function integer(value) {
    return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}
function numericOf(value) {
    return typeof value === "bigint" ? value : (0,row_value/* numberOf */.rl)(value);
}
function isWhole(value) {
    return typeof value === "bigint" || Number.isSafeInteger(value);
}
/** A result that is not finite though its operands are, is out of range. */
function inRange(result, a, b) {
    if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b))
        throw new row_value/* ExpressionFault */.JE("the result is out of range");
    return result;
}
function nonZero(result, within) {
    if (result === 0 && within)
        throw new row_value/* ExpressionFault */.JE("the result is out of range: too near to 0");
    return result;
}
/** Computes in floats, and exactly where two whole numbers come to one beyond 2^53 that 64 bits hold. */
function exactly(float, whole) {
    return (x, y) => {
        const [a, b] = [numericOf(x), numericOf(y)];
        if (isWhole(a) && isWhole(b)) {
            const result = whole(BigInt(a), BigInt(b));
            if (result >= least64 && result <= most64)
                return integer(result);
            if (typeof a === "bigint" || typeof b === "bigint")
                throw new row_value/* ExpressionFault */.JE("the result is out of range: 64 bits do not hold it");
        }
        return inRange(float(Number(a), Number(b)), Number(a), Number(b));
    };
}
function product(a, b) {
    return nonZero(a * b, a !== 0 && b !== 0);
}
function divide(x, y) {
    const quick = typeof x === "number" && typeof y === "number" ? x / y : 0;
    if (quick !== 0 && quick >= -largest && quick <= largest)
        return quick;
    const [a, b] = [(0,row_value/* numberOf */.rl)(x), (0,row_value/* numberOf */.rl)(y)];
    if (b === 0 && !Number.isNaN(a))
        throw new row_value/* ExpressionFault */.JE("it divides by zero");
    return nonZero(inRange(a / b, a, b), a !== 0 && Number.isFinite(b));
}
/** The rest of a division, with the sign of what is divided. */
function remainder(x, y) {
    const [a, b] = [numericOf(x), numericOf(y)];
    if (b == 0)
        throw new row_value/* ExpressionFault */.JE("it divides by zero");
    return typeof a !== typeof b && isWhole(a) && isWhole(b) || typeof a === "bigint" && typeof b === "bigint" ? integer(BigInt(a) % BigInt(b)) : Number(a) % Number(b);
}
/** A power in floats; 1 to any power is 1. */
function power(x, y) {
    const [a, b] = [(0,row_value/* numberOf */.rl)(x), (0,row_value/* numberOf */.rl)(y)];
    if (a === 1 || (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)))
        return 1;
    if (a === 0 && b < 0)
        throw new row_value/* ExpressionFault */.JE("it divides by zero");
    const result = a ** b;
    if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b))
        throw new row_value/* ExpressionFault */.JE(`${a} has no power ${b}`);
    return nonZero(inRange(result, a, b), a !== 0 && Number.isFinite(a) && Number.isFinite(b));
}
const sum = exactly((a, b) => a + b, (a, b) => a + b);
const difference = exactly((a, b) => a - b, (a, b) => a - b);
const times = exactly(product, (a, b) => a * b);
function isPlain(result) {
    return result >= -largest && result <= largest;
}
/** Operators on numbers: `/` and `^` come to floats, the others stay exact where both are whole and 64 bits hold the result. */
const arithmetic = {
    // The common case is spelled out for each, so that it runs as one instruction.
    "+": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a + b) ? a + b : sum(a, b)),
    "-": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a - b) ? a - b : difference(a, b)),
    "*": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a * b) && a * b !== 0 ? a * b : times(a, b)),
    "/": divide, "%": remainder, "^": power,
};
/** The number with the other sign. */
function negated(value) {
    return typeof value === "bigint" ? integer(-value) : 0 - (0,row_value/* numberOf */.rl)(value);
}
/** Computes e to a power. */
function exponential(value) {
    return nonZero(inRange(Math.exp(value), value, value), Number.isFinite(value));
}
/** A whole number of this many bits: a float is rounded, halves to the even one; a text must be one. */
function wholeOf(value, bits) {
    const whole = typeof value === "bigint" ? value : typeof value === "string" ? wholeText(value) : wholeNumber((0,row_value/* numberOf */.rl)(value));
    const limit = 2 ** (bits - 1);
    if (whole < -limit || whole >= limit)
        throw new row_value/* ExpressionFault */.JE(`${String(whole).slice(0, 80)} is out of range: ${bits} bits do not hold it`);
    return typeof whole === "bigint" ? integer(whole) : whole;
}
function wholeText(text) {
    const digits = text.trim();
    if (!/^[+-]?\d{1,1000}$/.test(digits))
        throw new row_value/* ExpressionFault */.JE(`${JSON.stringify(text.slice(0, 80))} is no integer`);
    return digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits.replace("+", ""));
}
function wholeNumber(value) {
    if (!Number.isFinite(value))
        throw new row_value/* ExpressionFault */.JE(`${value} is no integer`);
    const whole = nearestEven(value);
    return Math.abs(whole) > largest ? BigInt(whole) : whole;
}
/** The nearest whole number, halves to the even one, as PostgreSQL rounds floats. */
function nearestEven(value) {
    const low = Math.floor(value);
    return value - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(value);
}
/** Rounds: without digits as floats (halves to the even one), with them as decimals (halves away from zero, of the first 15 digits). */
function rounded(value, digits) {
    if (typeof value === "bigint" && (digits === undefined || (0,row_value/* numberOf */.rl)(digits) >= 0))
        return value;
    const number = (0,row_value/* numberOf */.rl)(value);
    if (!Number.isFinite(number))
        return number;
    if (digits === undefined)
        return nearestEven(number);
    const places = Math.trunc((0,row_value/* numberOf */.rl)(digits));
    if (places >= 0 && Number.isInteger(number))
        return number;
    if (places >= 0 && places <= 15) {
        const [scale, size] = [10 ** places, Math.abs(number) * 10 ** places];
        // Far from a half, the error of the product does not matter.
        if (size < 2 ** 40 && Math.abs(size - Math.floor(size) - 0.5) > 0.001)
            return (Math.sign(number) * Math.round(size)) / scale;
    }
    const [mantissa, exponent] = Math.abs(number).toExponential(14).split("e");
    if (places > 340 || places + Number(exponent) > 14)
        return number;
    if (places + Number(exponent) < -1)
        return 0;
    const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
    return Math.sign(number) * Number(`${scaled}e${-places}`);
}

// EXTERNAL MODULE: ./build/js/data/row-texts.js
var row_texts = __webpack_require__(59118);
// EXTERNAL MODULE: ./build/js/data/time-text.js
var time_text = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/js/data/row-functions.js




const castTypes = /^(int|integer|bigint|smallint|int2|int4|int8|int64|float|float4|float8|float64|real|double|double precision|numeric|decimal|text|varchar|character varying|char|string|bool|boolean|date|timestamp.*)$/;
/** Whether there is a CAST to this type. */
function isCastType(type) {
    return castTypes.test(type.toLowerCase());
}
/** CAST: to numbers, text, boolean, date or timestamp. */
function castTo(value, type) {
    if (value === null)
        return null;
    const name = type.toLowerCase();
    if (/^(int|integer|bigint|smallint|int2|int4|int8|int64)$/.test(name))
        return wholeOf(value, /^(int|integer|int4)$/.test(name) ? 32 : /^(smallint|int2)$/.test(name) ? 16 : 64);
    if (/^(numeric|decimal)$/.test(name) && typeof value === "bigint")
        return value;
    if (/^(float4|real)$/.test(name))
        return single((0,row_value/* numberOf */.rl)(value));
    if (/^(float|float8|float64|double|double precision|numeric|decimal)$/.test(name))
        return (0,row_value/* numberOf */.rl)(value);
    if (/^(text|varchar|character varying|char|string)$/.test(name))
        return (0,row_value/* textOf */.b6)(value);
    if (/^(bool|boolean)$/.test(name))
        return (0,row_value/* truthOf */.D)(value);
    if (name === "date")
        return isoOf(value).slice(0, 10);
    if (name.startsWith("timestamp"))
        return isoOf(value);
    throw new row_value/* ExpressionFault */.JE(`there is no CAST to ${type}`);
}
function single(value) {
    const result = Math.fround(value);
    if (Number.isFinite(value) && (!Number.isFinite(result) || (result === 0 && value !== 0)))
        throw new row_value/* ExpressionFault */.JE(`${value} is out of range: 32 bits do not hold it`);
    return result;
}
function timeOf(value) {
    const time = typeof value === "string" ? (0,time_text/* timeOfText */.O)(value) : NaN;
    if (Number.isNaN(time))
        throw new row_value/* ExpressionFault */.JE(`${JSON.stringify(String(value).slice(0, 80))} is no date or time`);
    return time;
}
function isoOf(value) {
    return new Date(timeOf(value)).toISOString();
}
const parts = {
    year: (date) => date.getUTCFullYear(), month: (date) => date.getUTCMonth() + 1, day: (date) => date.getUTCDate(),
    hour: (date) => date.getUTCHours(), minute: (date) => date.getUTCMinutes(), second: (date) => date.getUTCSeconds() + date.getUTCMilliseconds() / 1000,
    dow: (date) => date.getUTCDay(), isodow: (date) => date.getUTCDay() || 7, quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
    doy: (date) => Math.floor((Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1,
    epoch: (date) => date.getTime() / 1000,
};
/** Whether a time has this part. */
function isDatePart(part) {
    return Object.hasOwn(parts, part.toLowerCase());
}
/** EXTRACT: a part of a date or time in UTC. */
function datePart(part, value) {
    if (value === null)
        return null;
    const of = Object.hasOwn(parts, part.toLowerCase()) ? parts[part.toLowerCase()] : undefined;
    if (!of)
        throw new row_value/* ExpressionFault */.JE(`there is no part ${part} of a time`);
    return of(new Date(timeOf(value)));
}
/** Functions that are NULL when an argument is: how many arguments they take, and what they come to. */
const strict = {
    abs: [1, 1, (x) => ((0,row_value/* orderOf */.mJ)(x, 0) < 0 ? negated(x) : typeof x === "bigint" ? x : (0,row_value/* numberOf */.rl)(x))],
    ...whole("ceil", Math.ceil), ...whole("ceiling", Math.ceil), ...whole("floor", Math.floor), ...whole("trunc", Math.trunc), ...numeric("sign", (x) => Math.sign(x) || 0),
    ...numeric("sqrt", (x) => defined(Math.sqrt(x), x)), ...numeric("exp", exponential), ...numeric("ln", (x) => defined(x === 0 ? NaN : Math.log(x), x)),
    ...numeric("log", (x) => defined(x === 0 ? NaN : Math.log10(x), x)), ...numeric("log10", (x) => defined(x === 0 ? NaN : Math.log10(x), x)),
    round: [1, 2, rounded], power: [2, 2, power], pow: [2, 2, power], mod: [2, 2, remainder],
    is_nan: [1, 1, (x) => Number.isNaN((0,row_value/* numberOf */.rl)(x))],
    length: [1, 1, (x) => [...(0,row_value/* textOf */.b6)(x)].length], char_length: [1, 1, (x) => [...(0,row_value/* textOf */.b6)(x)].length],
    lower: [1, 1, (x) => (0,row_texts/* inCase */.M4)((0,row_value/* textOf */.b6)(x), "toLowerCase")], upper: [1, 1, (x) => (0,row_texts/* inCase */.M4)((0,row_value/* textOf */.b6)(x), "toUpperCase")],
    trim: [1, 2, (x, of = " ") => (0,row_texts/* trimmed */.dE)((0,row_value/* textOf */.b6)(x), "both", (0,row_value/* textOf */.b6)(of))], btrim: [1, 2, (x, of = " ") => (0,row_texts/* trimmed */.dE)((0,row_value/* textOf */.b6)(x), "both", (0,row_value/* textOf */.b6)(of))],
    ltrim: [1, 2, (x, of = " ") => (0,row_texts/* trimmed */.dE)((0,row_value/* textOf */.b6)(x), "start", (0,row_value/* textOf */.b6)(of))], rtrim: [1, 2, (x, of = " ") => (0,row_texts/* trimmed */.dE)((0,row_value/* textOf */.b6)(x), "end", (0,row_value/* textOf */.b6)(of))],
    substring: [2, 3, part], substr: [2, 3, part],
    left: [2, 2, (x, length) => (0,row_texts/* leftOf */.lC)((0,row_value/* textOf */.b6)(x), count(length))], right: [2, 2, (x, length) => (0,row_texts/* rightOf */.Av)((0,row_value/* textOf */.b6)(x), count(length))],
    replace: [3, 3, (x, what, by) => (0,row_texts/* replaced */.$3)((0,row_value/* textOf */.b6)(x), (0,row_value/* textOf */.b6)(what), (0,row_value/* textOf */.b6)(by))],
    starts_with: [2, 2, (x, start) => (0,row_value/* textOf */.b6)(x).startsWith((0,row_value/* textOf */.b6)(start))], ends_with: [2, 2, (x, end) => (0,row_value/* textOf */.b6)(x).endsWith((0,row_value/* textOf */.b6)(end))],
    strpos: [2, 2, (x, what) => (0,row_texts/* positionOf */.df)((0,row_value/* textOf */.b6)(x), (0,row_value/* textOf */.b6)(what))], position: [2, 2, (x, what) => (0,row_texts/* positionOf */.df)((0,row_value/* textOf */.b6)(x), (0,row_value/* textOf */.b6)(what))],
    date_part: [2, 2, (part, time) => datePart((0,row_value/* textOf */.b6)(part), time)],
};
function numeric(name, of) {
    return { [name]: [1, 1, (x) => of((0,row_value/* numberOf */.rl)(x))] };
}
function defined(result, of) {
    if (Number.isNaN(result) && !Number.isNaN(of))
        throw new row_value/* ExpressionFault */.JE(`it is not defined for ${of}`);
    return result;
}
/** Rounds to whole numbers; those that are whole already stay exact. */
function whole(name, of) {
    return { [name]: [1, 1, (x) => (typeof x === "bigint" ? x : of((0,row_value/* numberOf */.rl)(x)))] };
}
function count(value) {
    return nearestEven((0,row_value/* numberOf */.rl)(value));
}
function part(text, from, length) {
    return (0,row_texts/* piece */.fV)((0,row_value/* textOf */.b6)(text), count(from), length === undefined ? undefined : count(length));
}
const others = {
    coalesce: [1, 100, (values) => values.find((value) => value !== null) ?? null],
    nullif: [2, 2, ([a, b]) => (a !== null && b !== null && (0,row_value/* orderOf */.mJ)(a, b) === 0 ? null : a)],
    if: [3, 3, ([test, a, b]) => ((0,row_value/* truthOf */.D)(test) === true ? a : b)],
    concat: [1, 100, (values) => (0,row_texts/* bounded */.Mm)(values.map((value) => (typeof value === "boolean" ? (value ? "t" : "f") : (0,row_value/* textOf */.b6)(value))).join(""))],
    greatest: [1, 100, (values) => extreme(values, 1)],
    least: [1, 100, (values) => extreme(values, -1)],
};
function extreme(values, sign) {
    return values.reduce((best, value) => (value === null ? best : best === null || (0,row_value/* orderOf */.mJ)(value, best) * sign > 0 ? value : best), null);
}
/** A function by its name and number of arguments; else a sentence that says what is wrong. */
function callFunction(name, count) {
    const known = Object.hasOwn(strict, name) ? strict[name] : Object.hasOwn(others, name) ? others[name] : undefined;
    if (!known)
        return `there is no function ${name}; known: ${[...Object.keys(strict), ...Object.keys(others)].sort().join(", ")}`;
    const [least, most, of] = known;
    if (count < least || count > most)
        return `${name} takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? "" : "s"}, not ${count}`;
    if (Object.hasOwn(others, name))
        return of;
    return (values) => (values.includes(null) ? null : of(...values));
}

;// CONCATENATED MODULE: ./build/js/data/row-expression.js







const prefix = "SELECT ";
const longest = 10_000;
const deepest = 1000;
/**
 * Compiles an SQL expression once, in PostgreSQL's grammar, with SQL's three-valued logic. A feature with one value is that value,
 * one without is NULL; with several it cannot be computed. A mistake in the expression is a `UserError` with its place.
 *
 * Values are what PostgreSQL 15 has for `bigint`, `float8`, `text` (locale C.UTF-8: texts in the order of code points) and `boolean`:
 * whole numbers are exact within 64 bits, NaN is equal to itself and above all numbers, and what is out of range, divides by zero or
 * is not defined cannot be computed. Where a number stands for a truth it is true unless it is 0. Differences, all of them on purpose:
 * numbers are of one kind, so that `/` divides as floats, decimals are floats, a whole float is computed and written as an integer, and
 * whole numbers below 2^53 whose result 64 bits do not hold give a float; numbers go into `||` and functions of texts, texts that read
 * as numbers into arithmetic; `round(x)` rounds halves to the even one, as PostgreSQL does for floats but not for decimals; dates and
 * times are texts in ISO 8601; `char` is `text`; letters whose other case is several letters keep their case; a `\` that ends a LIKE pattern is itself.
 */
function compileExpression(text) {
    if (text.length > longest)
        throw new error/* UserError */.yo(`an expression has ${text.length} characters, more than the ${longest} that are read`);
    const { expr, alias } = parsed(text);
    const features = new Set();
    const bind = compile(expr, { text, features, depth: 0 });
    return {
        name: alias ?? text,
        text,
        features: [...features],
        evaluate(batch) {
            const evaluate = bind(batch);
            return (row) => {
                try {
                    return evaluate(row);
                }
                catch (error) {
                    if (error instanceof row_value/* ExpressionFault */.JE)
                        return error;
                    throw error;
                }
            };
        },
    };
}
function parsed(text) {
    let statements;
    try {
        statements = (0,pgsql_ast_parser.parse)(`${prefix}${text}`, { locationTracking: true });
    }
    catch (cause) {
        const token = cause.token;
        const at = typeof token?.offset === "number" ? token.offset - prefix.length + 1 : undefined;
        const what = at === undefined ? "it ends too early" : `at character ${at}, ${JSON.stringify(String(token?.value ?? "").slice(0, 40))} does not fit`;
        throw mistake(text, what, cause);
    }
    const [statement, ...more] = statements;
    if (!statement || more.length > 0 || statement.type !== "select")
        throw mistake(text, "it is more than one expression");
    const { columns = [], from, where, groupBy, having, orderBy, limit, distinct, for: lock, skip } = statement;
    const [column, ...others] = columns ?? [];
    if (distinct)
        throw mistake(text, "at character 1, DISTINCT is not supported");
    if (!column || others.length > 0 || from || where || groupBy || having || orderBy || limit || lock || skip)
        throw mistake(text, "it is more than one expression");
    return { expr: column.expr, alias: column.alias?.name };
}
function mistake(text, what, cause) {
    const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
    return new error/* UserError */.yo(`the expression ${JSON.stringify(shown)} cannot be read: ${what}`, { hint: "for instance: distance > 0 AND air_time < 24 * 60", ...(cause === undefined ? {} : { cause }) });
}
/** A mistake at the place of a part of the expression. */
function mistakeAt(text, part, what) {
    const start = part._location?.start;
    return mistake(text, start === undefined || start < prefix.length ? what : `at character ${start - prefix.length + 1}, ${what}`);
}
function compile(expr, given) {
    if (given.depth > deepest)
        throw mistake(given.text, `it is nested deeper than ${deepest} levels`);
    const within = { ...given, depth: given.depth + 1 };
    const inner = (child) => compile(child, within);
    switch (expr.type) {
        case "integer":
            if (!Number.isSafeInteger(expr.value))
                throw mistake(given.text, `the integer ${expr.value} is beyond 2^53, where it would not be exact`);
            return constant(expr.value);
        case "numeric":
        case "string":
        case "boolean": return constant(expr.value);
        case "null": return constant(null);
        case "ref": return reference(expr, given);
        case "unary": return unary(expr.op, inner(expr.operand), given);
        case "binary": return binary(expr.op, expr, { given, inner });
        case "ternary": {
            const [value, low, high] = [inner(expr.value), inner(expr.lo), inner(expr.hi)];
            return between(value, low, high, expr.op === "NOT BETWEEN");
        }
        case "case": return caseOf(expr, inner);
        case "cast": {
            const to = "name" in expr.to ? expr.to.name : "array";
            if (!isCastType(to))
                throw mistakeAt(given.text, expr, `there is no CAST to ${to}`);
            if ("config" in expr.to && expr.to.config?.length)
                throw mistakeAt(given.text, expr, `a CAST to ${to} takes no length`);
            return map(inner(expr.operand), (value) => castTo(value, to));
        }
        case "extract":
            if (!isDatePart(expr.field.name))
                throw mistake(given.text, `there is no part ${expr.field.name} of a time`);
            return map(inner(expr.from), (value) => datePart(expr.field.name, value));
        case "substring": return call("substring", [expr.value, ...(expr.from ? [expr.from] : []), ...(expr.for ? [expr.for] : [])], { given, inner });
        case "call": return call(plainCall(expr, given), expr.args, { given, inner });
        default: throw mistakeAt(given.text, expr, `${expr.type} is not supported`);
    }
}
function constant(value) {
    return () => () => value;
}
function map(bind, of) {
    return (batch) => {
        const evaluate = bind(batch);
        return (row) => of(evaluate(row));
    };
}
function withTwo(left, right, of) {
    return (batch) => {
        const [a, b] = [left(batch), right(batch)];
        return (row) => of(a(row), b(row));
    };
}
/** Whether a value is at least the one and at most the other; below the first, the second is not computed. */
function between(value, low, high, negated) {
    return (batch) => {
        const [of, least, most] = [value(batch), low(batch), high(batch)];
        return (row) => {
            const found = of(row);
            const above = compared(found, least(row), (order) => order >= 0);
            const within = above === false ? false : and(above, compared(found, most(row), (order) => order <= 0));
            return negated ? not(within) : within;
        };
    };
}
/** A feature by its name, or by its only name that differs in case alone. */
function reference(ref, { features, text }) {
    const { name, table } = ref;
    if (name === "*")
        throw mistakeAt(text, ref, "* is not supported");
    if (table)
        throw mistakeAt(text, ref, `a feature is of no table; the feature of this name is "${table.name}.${name}" in double quotes`);
    features.add(name);
    return ({ columns }) => {
        const alike = columns.has(name) ? [name] : [...columns.keys()].filter((known) => known.toLowerCase() === name.toLowerCase());
        const column = alike.length === 1 ? columns.get(alike[0]) : undefined;
        // A batch may lack a feature that is missing in all of its rows.
        if (!column && alike.length === 0)
            return () => null;
        if (!column)
            throw new error/* UserError */.yo(`the expression ${JSON.stringify(text.slice(0, 120))} names the feature ${JSON.stringify(name)}, which may be ${alike.join(" or ")}`, { hint: 'put the name in double quotes: "Name"' });
        if (column.type === "empty")
            return () => null;
        const several = (count) => new row_value/* ExpressionFault */.JE(`${name} has ${count} values`);
        if (column.type === "bytes")
            return (row) => { const count = (0,batch/* valueCount */.h6)(column, row); if (count > 1)
                throw several(count); return count < 1 ? null : (0,batch/* textAt */.$6)(column, (0,batch/* firstValue */.Kb)(column, row)); };
        const { values, rowOffsets } = column;
        const wide = column.type === "int" ? column.wide : undefined;
        if (!rowOffsets && !wide)
            return (row) => values[row];
        return (row) => {
            const count = (0,batch/* valueCount */.h6)(column, row);
            if (count > 1)
                throw several(count);
            const at = (0,batch/* firstValue */.Kb)(column, row);
            return count < 1 ? null : (wide ? integer(wide[at]) : values[at]);
        };
    };
}
/** The first feature of an expression that is none of these names, upper and lower case apart or not. */
function unknownFeature({ features }, names) {
    const known = new Set(names.flatMap((name) => [name, name.toLowerCase()]));
    return features.find((name) => !known.has(name) && !known.has(name.toLowerCase()));
}
function unary(op, operand, { text }) {
    switch (op) {
        case "NOT": return map(operand, not);
        case "-": return map(operand, (value) => (value === null ? null : negated(value)));
        case "+": return map(operand, (value) => (value === null ? null : typeof value === "bigint" ? value : (0,row_value/* numberOf */.rl)(value)));
        case "IS NULL": return map(operand, (value) => value === null);
        case "IS NOT NULL": return map(operand, (value) => value !== null);
        case "IS TRUE": return map(operand, (value) => (0,row_value/* truthOf */.D)(value) === true);
        case "IS NOT TRUE": return map(operand, (value) => (0,row_value/* truthOf */.D)(value) !== true);
        case "IS FALSE": return map(operand, (value) => (0,row_value/* truthOf */.D)(value) === false);
        case "IS NOT FALSE": return map(operand, (value) => (0,row_value/* truthOf */.D)(value) !== false);
        default: throw mistake(text, `${op} is not supported`);
    }
}
const comparisons = {
    "=": (order) => order === 0, "!=": (order) => order !== 0, "<": (order) => order < 0, "<=": (order) => order <= 0, ">": (order) => order > 0, ">=": (order) => order >= 0,
};
function binary(op, { left, right }, { given, inner }) {
    if (op === "IN" || op === "NOT IN")
        return membership(inner(left), listOf(right, given), { negated: op === "NOT IN", inner });
    const [a, b] = [inner(left), inner(right)];
    const compare = comparisons[op];
    if (compare)
        return withTwo(a, b, (x, y) => compared(x, y, compare));
    const compute = arithmetic[op];
    if (compute)
        return withTwo(a, b, (x, y) => (x === null || y === null ? null : compute(x, y)));
    switch (op) {
        case "AND": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = (0,row_value/* truthOf */.D)(x(row)); return first === false ? false : and(first, (0,row_value/* truthOf */.D)(y(row))); }; };
        case "OR": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = (0,row_value/* truthOf */.D)(x(row)); return first === true ? true : or(first, (0,row_value/* truthOf */.D)(y(row))); }; };
        case "||": return withTwo(a, b, (x, y) => (x === null || y === null ? null : (0,row_texts/* bounded */.Mm)((0,row_value/* textOf */.b6)(x) + (0,row_value/* textOf */.b6)(y))));
        case "LIKE":
        case "NOT LIKE":
        case "ILIKE":
        case "NOT ILIKE": return like(op, a, right.type === "string" ? right.value : b);
        default: throw mistake(given.text, `${op} is not supported`);
    }
}
/** LIKE and its kin; a pattern that is a constant is read once. */
function like(op, value, pattern) {
    const fold = (of) => (op.includes("ILIKE") ? (0,row_texts/* inCase */.M4)((0,row_value/* textOf */.b6)(of), "toLowerCase") : (0,row_value/* textOf */.b6)(of));
    const wanted = !op.startsWith("NOT");
    if (typeof pattern === "string") {
        const fits = (0,row_texts/* likePattern */.CG)(fold(pattern));
        return map(value, (x) => (x === null ? null : fits(fold(x)) === wanted));
    }
    return withTwo(value, pattern, (x, y) => (x === null || y === null ? null : (0,row_texts/* likePattern */.CG)(fold(y))(fold(x)) === wanted));
}
function listOf(expr, { text }) {
    if (expr.type === "list")
        return expr.expressions;
    if (expr.type === "select" || expr.type === "union" || expr.type === "union all" || expr.type === "with")
        throw mistake(text, "IN takes a list");
    return [expr];
}
function membership(value, list, { negated, inner }) {
    const binds = list.map(inner);
    const constants = constantsOf(list);
    return (batch) => {
        const [of, items] = [value(batch), binds.map((item) => item(batch))];
        return (row) => {
            const found = of(row);
            if (constants && typeof found === constants.kind)
                return constants.values.has(found) ? !negated : constants.withNull ? null : negated;
            const member = items.reduce((known, item) => (known === true ? true : or(known, compared(found, item(row), (order) => order === 0))), false);
            return negated ? not(member) : member;
        };
    };
}
/** The values of a list that has texts alone or numbers alone, NULL apart. */
function constantsOf(list) {
    const values = list.flatMap((item) => (item.type === "string" || item.type === "integer" || item.type === "numeric" ? [item.value] : []));
    const kind = typeof values[0];
    const withNull = list.some((item) => item.type === "null");
    if (values.length === 0 || list.some((item) => !["string", "integer", "numeric", "null"].includes(item.type)) || values.some((item) => typeof item !== kind))
        return undefined;
    return { kind, withNull, values: new Set(values) };
}
function caseOf({ value, whens, else: otherwise }, inner) {
    const subject = value ? inner(value) : undefined;
    const branches = whens.map(({ when, value: result }) => [inner(when), inner(result)]);
    const rest = otherwise ? inner(otherwise) : constant(null);
    return (batch) => {
        const of = subject?.(batch);
        const bound = branches.map(([when, result]) => [when(batch), result(batch)]);
        const last = rest(batch);
        return (row) => {
            const found = of?.(row);
            for (const [when, result] of bound) {
                const test = when(row);
                if (found === undefined ? (0,row_value/* truthOf */.D)(test) === true : compared(found, test, (order) => order === 0) === true)
                    return result(row);
            }
            return last(row);
        };
    };
}
/** The name of a function that is called with arguments alone. */
function plainCall(expr, { text }) {
    const beside = { DISTINCT: expr.distinct, "ORDER BY": expr.orderBy, FILTER: expr.filter, "WITHIN GROUP": expr.withinGroup, OVER: expr.over };
    const [found] = Object.entries(beside).filter(([, given]) => given).map(([word]) => word);
    if (found)
        throw mistakeAt(text, expr, `${found} is not supported: an expression sees one row`);
    if (expr.function.schema)
        throw mistakeAt(text, expr, `there is no function ${expr.function.schema}.${expr.function.name}`);
    return expr.function.name.toLowerCase();
}
function call(name, args, { given, inner }) {
    // position('a' in b) is read as an IN of the two.
    const [only] = args;
    const operands = (name === "position" || name === "strpos") && args.length === 1 && only?.type === "binary" && only.op === "IN" ? [only.right, only.left] : args;
    const binds = operands.map(inner);
    const of = callFunction(name, binds.length);
    if (typeof of === "string")
        throw mistake(given.text, of);
    return (batch) => {
        const bound = binds.map((bind) => bind(batch));
        if (name === "if")
            return (row) => ((0,row_value/* truthOf */.D)(bound[0](row)) === true ? bound[1] : bound[2])(row);
        if (name === "coalesce")
            return (row) => { for (const one of bound) {
                const value = one(row);
                if (value !== null)
                    return value;
            } return null; };
        return (row) => of(bound.map((one) => one(row)));
    };
}
function not(value) {
    const truth = (0,row_value/* truthOf */.D)(value);
    return truth === null ? null : !truth;
}
function and(a, b) {
    return a === false || b === false ? false : a === null || b === null ? null : true;
}
function or(a, b) {
    return a === true || b === true ? true : a === null || b === null ? null : false;
}
/** Compares two values of one kind; NULL with NULL. */
function compared(a, b, test) {
    return a === null || b === null ? null : test((0,row_value/* orderOf */.mJ)(a, b));
}


/***/ })

};
