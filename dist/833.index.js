export const id = 833;
export const ids = [833];
export const modules = {

/***/ 30833:
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
// EXTERNAL MODULE: ./build/js/data/time-text.js
var time_text = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/js/data/row-functions.js

/** Why an expression cannot be computed in a row. */
class ExpressionFault extends Error {
}
/** A number; a text is one when it reads as one throughout. */
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value === "boolean")
        return Number(value);
    const number = value.trim() === "" ? NaN : Number(value);
    if (Number.isNaN(number) && value.trim().toLowerCase() !== "nan")
        throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is no number`);
    return number;
}
/** The text of a value; NULL is empty. */
function textOf(value) {
    return value === null ? "" : String(value);
}
/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
function truthOf(value) {
    if (value === null || typeof value === "boolean")
        return value;
    if (typeof value === "number" || typeof value === "bigint")
        return Number(value) !== 0;
    const text = value.trim().toLowerCase();
    if (["true", "t", "yes", "1"].includes(text))
        return true;
    if (["false", "f", "no", "0"].includes(text))
        return false;
    throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is neither true nor false`);
}
/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
function isLike(text, pattern) {
    const [characters, signs] = [[...text], [...pattern]];
    let at = 0;
    let sign = 0;
    let afterPercent = -1;
    let retry = 0;
    while (at < characters.length) {
        const found = signs[sign];
        const escaped = found === "\\" && sign + 1 < signs.length;
        if (found === "%" && !escaped) {
            afterPercent = ++sign;
            retry = at;
        }
        else if (found !== undefined && ((found === "_" && !escaped) || (escaped ? signs[sign + 1] : found) === characters[at])) {
            sign += escaped ? 2 : 1;
            at++;
        }
        else if (afterPercent >= 0) {
            sign = afterPercent;
            at = ++retry;
        }
        else
            return false;
    }
    while (signs[sign] === "%")
        sign++;
    return sign === signs.length;
}
/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;
/** A text that is not longer than is made. */
function bounded(text) {
    if (text.length > longestText)
        throw new ExpressionFault(`it makes a text of more than ${longestText} characters`);
    return text;
}
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
        return wholeOf(numberOf(value));
    if (/^(float|float4|float8|float64|real|double|double precision|numeric|decimal)$/.test(name))
        return numberOf(value);
    if (/^(text|varchar|character varying|char|string)$/.test(name))
        return textOf(value);
    if (/^(bool|boolean)$/.test(name))
        return truthOf(value);
    if (name === "date")
        return isoOf(value).slice(0, 10);
    if (name.startsWith("timestamp"))
        return isoOf(value);
    throw new ExpressionFault(`there is no CAST to ${type}`);
}
/** The nearest whole number, halves to the even one, as PostgreSQL rounds floats. */
function wholeOf(value) {
    if (!Number.isFinite(value))
        throw new ExpressionFault(`${value} is no integer`);
    const low = Math.floor(value);
    return value - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(value);
}
function timeOf(value) {
    const time = typeof value === "string" ? (0,time_text/* timeOfText */.O)(value) : NaN;
    if (Number.isNaN(time))
        throw new ExpressionFault(`${JSON.stringify(String(value).slice(0, 80))} is no date or time`);
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
        throw new ExpressionFault(`there is no part ${part} of a time`);
    return of(new Date(timeOf(value)));
}
/** Functions that are NULL when an argument is: how many arguments they take, and what they come to. */
const strict = {
    ...numeric("abs", Math.abs), ...numeric("ceil", Math.ceil), ...numeric("ceiling", Math.ceil), ...numeric("floor", Math.floor), ...numeric("trunc", Math.trunc),
    ...numeric("sqrt", (x) => defined(Math.sqrt(x), x)), ...numeric("exp", Math.exp), ...numeric("ln", (x) => defined(x > 0 ? Math.log(x) : NaN, x)),
    ...numeric("log", (x) => defined(x > 0 ? Math.log10(x) : NaN, x)), ...numeric("log10", (x) => defined(x > 0 ? Math.log10(x) : NaN, x)), ...numeric("sign", Math.sign),
    round: [1, 2, (x, digits = 0) => { const scale = 10 ** Number(digits); const scaled = numberOf(x) * scale; return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale; }],
    power: [2, 2, (x, y) => numberOf(x) ** numberOf(y)], pow: [2, 2, (x, y) => numberOf(x) ** numberOf(y)],
    mod: [2, 2, (x, y) => { if (numberOf(y) === 0)
            throw new ExpressionFault("it divides by zero"); return numberOf(x) % numberOf(y); }],
    is_nan: [1, 1, (x) => Number.isNaN(numberOf(x))],
    length: [1, 1, (x) => [...textOf(x)].length], char_length: [1, 1, (x) => [...textOf(x)].length],
    lower: [1, 1, (x) => textOf(x).toLowerCase()], upper: [1, 1, (x) => textOf(x).toUpperCase()],
    trim: [1, 1, (x) => textOf(x).trim()], ltrim: [1, 1, (x) => textOf(x).trimStart()], rtrim: [1, 1, (x) => textOf(x).trimEnd()],
    substring: [2, 3, (x, from, length) => piece(textOf(x), numberOf(from), length)], substr: [2, 3, (x, from, length) => piece(textOf(x), numberOf(from), length)],
    left: [2, 2, (x, length) => piece(textOf(x), 1, length)], right: [2, 2, (x, length) => (numberOf(length) <= 0 ? "" : [...textOf(x)].slice(-numberOf(length)).join(""))],
    replace: [3, 3, (x, what, by) => (textOf(what) === "" ? textOf(x) : replaced(textOf(x), textOf(what), textOf(by)))],
    starts_with: [2, 2, (x, start) => textOf(x).startsWith(textOf(start))], ends_with: [2, 2, (x, end) => textOf(x).endsWith(textOf(end))],
    strpos: [2, 2, (x, what) => [...textOf(x).slice(0, Math.max(0, textOf(x).indexOf(textOf(what))))].length + (textOf(x).includes(textOf(what)) ? 1 : 0)],
    position: [2, 2, (x, what) => [...textOf(x).slice(0, Math.max(0, textOf(x).indexOf(textOf(what))))].length + (textOf(x).includes(textOf(what)) ? 1 : 0)],
    date_part: [2, 2, (part, time) => datePart(textOf(part), time)],
};
function replaced(text, what, by) {
    if (by.length > what.length && (text.split(what).length - 1) * by.length > longestText)
        return bounded("x".repeat(longestText + 1));
    return text.replaceAll(what, () => by);
}
function numeric(name, of) {
    return { [name]: [1, 1, (x) => of(numberOf(x))] };
}
function defined(result, of) {
    if (Number.isNaN(result) && !Number.isNaN(of))
        throw new ExpressionFault(`it is not defined for ${of}`);
    return result;
}
function piece(text, from, length) {
    const characters = [...text];
    const end = length === undefined ? characters.length : from - 1 + numberOf(length);
    return characters.slice(Math.max(0, from - 1), Math.max(0, end)).join("");
}
const others = {
    coalesce: [1, 100, (values) => values.find((value) => value !== null) ?? null],
    nullif: [2, 2, ([a, b]) => (a == b ? null : a)],
    if: [3, 3, ([test, a, b]) => (truthOf(test) === true ? a : b)],
    concat: [1, 100, (values) => bounded(values.map(textOf).join(""))],
    greatest: [1, 100, (values) => extreme(values, (a, b) => a > b)],
    least: [1, 100, (values) => extreme(values, (a, b) => a < b)],
};
function extreme(values, better) {
    return values.reduce((best, value) => (value === null ? best : best === null || better(value, best) ? value : best), null);
}
/** A function by its name and number of arguments; else a sentence that says what is wrong. */
function callFunction(name, count) {
    const known = Object.hasOwn(strict, name) ? strict[name] : Object.hasOwn(others, name) ? others[name] : undefined;
    if (!known)
        return `there is no function ${name}; known: ${[...Object.keys(strict), ...Object.keys(others)].sort().join(", ")}`;
    const [least, most, of] = known;
    if (count < least || count > most)
        return `${name} takes ${least === most ? least : `${least} to ${most}`} arguments, not ${count}`;
    if (Object.hasOwn(others, name))
        return of;
    return (values) => (values.includes(null) ? null : of(...values));
}

;// CONCATENATED MODULE: ./build/js/data/row-expression.js




const longest = 10_000;
const deepest = 1000;
/**
 * Compiles an SQL expression once, in PostgreSQL's grammar, with SQL's three-valued logic. A feature with one value is that value,
 * one without is NULL; with several it cannot be computed. `/` divides as floats, and by zero cannot be computed. A mistake in
 * the expression is a `UserError` with its place.
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
                    if (error instanceof ExpressionFault)
                        return error;
                    throw error;
                }
            };
        },
    };
}
function parsed(text) {
    let statements;
    const prefix = "SELECT ";
    try {
        statements = (0,pgsql_ast_parser.parse)(`${prefix}${text}`);
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
    const { columns = [], from, where, groupBy, orderBy, limit } = statement;
    const [column, ...others] = columns ?? [];
    if (!column || others.length > 0 || from || where || groupBy || orderBy || limit)
        throw mistake(text, "it is more than one expression");
    return { expr: column.expr, alias: column.alias?.name };
}
function mistake(text, what, cause) {
    const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
    return new error/* UserError */.yo(`the expression ${JSON.stringify(shown)} cannot be read: ${what}`, { hint: "for instance: distance > 0 AND air_time < 24 * 60", ...(cause === undefined ? {} : { cause }) });
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
        case "ref": return reference(expr.name, given);
        case "unary": return unary(expr.op, inner(expr.operand), given);
        case "binary": return binary(expr.op, expr, { given, inner });
        case "ternary": {
            const [value, low, high] = [inner(expr.value), inner(expr.lo), inner(expr.hi)];
            const negated = expr.op === "NOT BETWEEN";
            return withThree(value, low, high, (v, l, h) => {
                const between = and(compared(v, l, (order) => order >= 0), compared(v, h, (order) => order <= 0));
                return negated ? not(between) : between;
            });
        }
        case "case": return caseOf(expr, inner);
        case "cast": {
            const to = "name" in expr.to ? expr.to.name : "array";
            if (!isCastType(to))
                throw mistake(given.text, `there is no CAST to ${to}`);
            return map(inner(expr.operand), (value) => castTo(value, to));
        }
        case "extract":
            if (!isDatePart(expr.field.name))
                throw mistake(given.text, `there is no part ${expr.field.name} of a time`);
            return map(inner(expr.from), (value) => datePart(expr.field.name, value));
        case "substring": return call("substring", [expr.value, ...(expr.from ? [expr.from] : []), ...(expr.for ? [expr.for] : [])], { given, inner });
        case "call": return call(expr.function.name.toLowerCase(), expr.args, { given, inner });
        default: throw mistake(given.text, `${expr.type} is not supported`);
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
function withThree(first, second, third, of) {
    return (batch) => {
        const [a, b, c] = [first(batch), second(batch), third(batch)];
        return (row) => of(a(row), b(row), c(row));
    };
}
/** A feature by its name, or by its only name that differs in case alone. */
function reference(name, { features, text }) {
    if (name === "*")
        throw mistake(text, "* is not supported");
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
        const several = (count) => new ExpressionFault(`${name} has ${count} values`);
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
            return count < 1 ? null : (wide?.[at] ?? values[at]);
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
        case "-": return map(operand, (value) => (value === null ? null : -numberOf(value)));
        case "+": return map(operand, (value) => (value === null ? null : numberOf(value)));
        case "IS NULL": return map(operand, (value) => value === null);
        case "IS NOT NULL": return map(operand, (value) => value !== null);
        case "IS TRUE": return map(operand, (value) => truthOf(value) === true);
        case "IS NOT TRUE": return map(operand, (value) => truthOf(value) !== true);
        case "IS FALSE": return map(operand, (value) => truthOf(value) === false);
        case "IS NOT FALSE": return map(operand, (value) => truthOf(value) !== false);
        default: throw mistake(text, `${op} is not supported`);
    }
}
const arithmetic = {
    "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => quotient(a, b, a / b), "%": (a, b) => quotient(a, b, a % b), "^": (a, b) => a ** b,
};
function quotient(_, divisor, result) {
    if (divisor === 0)
        throw new ExpressionFault("it divides by zero");
    return result;
}
const comparisons = {
    "=": (order) => order === 0, "!=": (order) => order !== 0, "<": (order) => order < 0, "<=": (order) => order <= 0, ">": (order) => order > 0, ">=": (order) => order >= 0,
};
function binary(op, { left, right }, { given, inner }) {
    if (op === "IN" || op === "NOT IN")
        return membership(inner(left), listOf(right, given).map(inner), op === "NOT IN");
    const [a, b] = [inner(left), inner(right)];
    const compare = comparisons[op];
    if (compare)
        return withTwo(a, b, (x, y) => compared(x, y, compare));
    const compute = arithmetic[op];
    if (compute)
        return withTwo(a, b, (x, y) => (x === null || y === null ? null : compute(numberOf(x), numberOf(y))));
    switch (op) {
        case "AND": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = truthOf(x(row)); return first === false ? false : and(first, truthOf(y(row))); }; };
        case "OR": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = truthOf(x(row)); return first === true ? true : or(first, truthOf(y(row))); }; };
        case "||": return withTwo(a, b, (x, y) => (x === null || y === null ? null : bounded(textOf(x) + textOf(y))));
        case "LIKE":
        case "NOT LIKE":
        case "ILIKE":
        case "NOT ILIKE": {
            const fold = (value) => (op.includes("ILIKE") ? textOf(value).toLowerCase() : textOf(value));
            return withTwo(a, b, (x, y) => (x === null || y === null ? null : isLike(fold(x), fold(y)) !== op.startsWith("NOT")));
        }
        default: throw mistake(given.text, `${op} is not supported`);
    }
}
function listOf(expr, { text }) {
    if (expr.type === "list")
        return expr.expressions;
    if (expr.type === "select" || expr.type === "union" || expr.type === "union all" || expr.type === "with")
        throw mistake(text, "IN takes a list");
    return [expr];
}
function membership(value, list, negated) {
    return (batch) => {
        const [of, items] = [value(batch), list.map((item) => item(batch))];
        return (row) => {
            const found = of(row);
            const member = items.reduce((known, item) => (known === true ? true : or(known, compared(found, item(row), (order) => order === 0))), false);
            return negated ? not(member) : member;
        };
    };
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
                if (found === undefined ? truthOf(test) === true : compared(found, test, (order) => order === 0) === true)
                    return result(row);
            }
            return last(row);
        };
    };
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
            return (row) => (truthOf(bound[0](row)) === true ? bound[1] : bound[2])(row);
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
    const truth = truthOf(value);
    return truth === null ? null : !truth;
}
function and(a, b) {
    return a === false || b === false ? false : a === null || b === null ? null : true;
}
function or(a, b) {
    return a === true || b === true ? true : a === null || b === null ? null : false;
}
/** Compares two values of one kind; NULL with NULL, and NaN is greater than all numbers, as in PostgreSQL. */
function compared(a, b, test) {
    if (a === null || b === null)
        return null;
    if (typeof a === "number" && typeof b === "number")
        return test(a === b ? 0 : a < b ? -1 : a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b)));
    if (typeof a === "string" && typeof b === "string")
        return test(a === b ? 0 : a < b ? -1 : 1);
    if (typeof a === "boolean" || typeof b === "boolean") {
        const [x, y] = [truthOf(a), truthOf(b)];
        return test(Number(x) - Number(y));
    }
    if (typeof a === "string" || typeof b === "string")
        throw new ExpressionFault(`${JSON.stringify(typeof a === "string" ? a : String(a))} and ${JSON.stringify(typeof b === "string" ? b : String(b))} are of two kinds`);
    // A 64-bit integer and a number, which may be NaN: that is above all.
    const [x, y] = [a, b];
    return test(x == y ? 0 : x < y ? -1 : x > y ? 1 : Number.isNaN(x) ? 1 : -1);
}


/***/ }),

/***/ 81720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ timeOfText)
/* harmony export */ });
const form = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?\s*$/i;
/**
 * Milliseconds since 1970-01-01 UTC of a date or time as ISO 8601 writes it (`2013-10`, `2013-10-01`, `2013-10-01 05:00:00`,
 * `2013-10-01T05:00:00.5+02:00`); without an offset UTC is meant. NaN for anything else and for days that do not exist.
 */
function timeOfText(text) {
    const match = form.exec(text);
    if (!match)
        return NaN;
    const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "0", offset = "Z"] = match;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    if (!real || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
        return NaN;
    const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}`) * 1000;
    return date.getTime() + clock - offsetOf(offset);
}
function offsetOf(offset) {
    const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
    if (!match)
        return 0;
    return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}


/***/ })

};
