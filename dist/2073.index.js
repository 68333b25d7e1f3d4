export const id = 2073;
export const ids = [2073];
export const modules = {

/***/ 62073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRowRules: () => (/* binding */ checkRowRules),
  compileRowRules: () => (/* binding */ compileRowRules)
});

// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/row-expression.js + 2 modules
var row_expression = __webpack_require__(51779);
// EXTERNAL MODULE: ./build/js/data/row-value.js
var row_value = __webpack_require__(96847);
// EXTERNAL MODULE: ./build/js/validation/rows/row-search.js + 2 modules
var row_search = __webpack_require__(35386);
// EXTERNAL MODULE: ./node_modules/pgsql-ast-parser/index.js
var pgsql_ast_parser = __webpack_require__(91642);
// EXTERNAL MODULE: ./build/js/data/batch.js
var data_batch = __webpack_require__(7535);
;// CONCATENATED MODULE: ./build/js/validation/rules/row-vectors.js


/** What a condition comes to in a row. `fault`: it cannot be computed there. */
const truth = { no: 0, yes: 1, unknown: 2, fault: 3 };
/** States of single values: there is one, it is NULL, it cannot be computed. */
const known = 0, missing = 1, faulty = 2;
/**
 * A condition in columns where that gives what `compileExpression` gives: numbers compared and computed with numbers, texts with constants,
 * NULL, NOT, AND, OR. The text is one that `compileExpression` reads.
 */
function truthVector(text) {
    const [statement] = (0,pgsql_ast_parser.parse)(`SELECT ${text}`);
    const expr = statement?.type === "select" ? statement.columns?.[0]?.expr : undefined;
    return expr && condition(expr);
}
function condition(expr) {
    switch (expr.type) {
        case "boolean": return ({ length }) => new Uint8Array(length).fill(expr.value ? truth.yes : truth.no);
        case "unary": return unary(expr.op, expr.operand);
        case "binary": return binary(expr);
        case "ternary": {
            const [value, low, high] = [numbers(expr.value), numbers(expr.lo), numbers(expr.hi)];
            if (!value || !low || !high)
                return undefined;
            const negated = expr.op === "NOT BETWEEN";
            return (batch) => {
                const [v, l, h] = [value(batch), low(batch), high(batch)];
                if (!v || !l || !h)
                    return undefined;
                return combined(compared(">=", v, l, batch.length), compared("<=", v, h, batch.length), negated ? notAnd : lazyAnd);
            };
        }
        case "ref": {
            const of = numbers(expr);
            return of && ((batch) => {
                const found = of(batch);
                return found && Uint8Array.from({ length: batch.length }, (_, i) => (found.states?.[i] === faulty ? truth.fault : found.states?.[i] === missing ? truth.unknown : found.values[i] !== 0 ? truth.yes : truth.no));
            });
        }
        default: return undefined;
    }
}
function unary(op, operand) {
    if (op === "NOT") {
        const of = condition(operand);
        return of && ((batch) => of(batch)?.map((value) => (value < 2 ? 1 - value : value)));
    }
    if (op !== "IS NULL" && op !== "IS NOT NULL")
        return undefined;
    const states = statesOf(operand);
    const [whenNull, whenNot] = op === "IS NULL" ? [truth.yes, truth.no] : [truth.no, truth.yes];
    return states && ((batch) => {
        const found = states(batch);
        if (found === undefined)
            return undefined;
        return found === null ? new Uint8Array(batch.length).fill(whenNot) : found.map((state) => (state === known ? whenNot : state === missing ? whenNull : truth.fault));
    });
}
/** Which values are NULL; null where none is. */
function statesOf(expr) {
    if (expr.type === "ref" && expr.name !== "*") {
        return (batch) => {
            const column = columnOf(batch, expr);
            return column === "absent" ? new Uint8Array(batch.length).fill(missing) : column && (column.rowOffsets ? countStates(column, batch.length) : null);
        };
    }
    const of = numbers(expr);
    return of && ((batch) => { const found = of(batch); return found && (found.states ?? null); });
}
const signs = new Set(["=", "!=", "<", "<=", ">", ">="]);
function binary(expr) {
    const { op, left, right } = expr;
    if (op === "AND" || op === "OR") {
        const [a, b] = [condition(left), condition(right)];
        return a && b && ((batch) => {
            const [x, y] = [a(batch), b(batch)];
            return x && y && combined(x, y, op === "AND" ? lazyAnd : lazyOr);
        });
    }
    if (op === "IN" || op === "NOT IN")
        return membership(left, right, op === "NOT IN");
    if (!signs.has(op))
        return undefined;
    if ((op === "=" || op === "!=") && left.type === "ref" && right.type === "string")
        return textIn(left, [right.value], op === "!=");
    const [a, b] = [numbers(left), numbers(right)];
    return a && b && ((batch) => {
        const [x, y] = [a(batch), b(batch)];
        return x && y && compared(op, x, y, batch.length);
    });
}
// What two truths come to, as rows × 4: no, yes, unknown, fault. The second one is not computed where the first decides, so that its fault does not count.
const lazyAnd = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 0, 2, 2, 3, 3, 3, 3, 3);
const lazyOr = Uint8Array.of(0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 2, 3, 3, 3, 3, 3);
const notAnd = Uint8Array.of(1, 1, 1, 1, 1, 0, 2, 3, 1, 2, 2, 3, 3, 3, 3, 3);
function combined(x, y, table) {
    const result = new Uint8Array(x.length);
    for (let i = 0; i < x.length; i++)
        result[i] = table[x[i] * 4 + y[i]];
    return result;
}
/** NaN is above all numbers and equal to itself, as `compileExpression` has it. */
function compared(op, { values: a, states: s }, { values: b, states: t }, length) {
    const result = new Uint8Array(length);
    switch (op) {
        case "=":
            for (let i = 0; i < length; i++)
                result[i] = a[i] === b[i] || (a[i] !== a[i] && b[i] !== b[i]) ? 1 : 0;
            break;
        case "!=":
            for (let i = 0; i < length; i++)
                result[i] = a[i] === b[i] || (a[i] !== a[i] && b[i] !== b[i]) ? 0 : 1;
            break;
        case "<":
            for (let i = 0; i < length; i++)
                result[i] = a[i] < b[i] || (b[i] !== b[i] && a[i] === a[i]) ? 1 : 0;
            break;
        case "<=":
            for (let i = 0; i < length; i++)
                result[i] = a[i] <= b[i] || b[i] !== b[i] ? 1 : 0;
            break;
        case ">":
            for (let i = 0; i < length; i++)
                result[i] = a[i] > b[i] || (a[i] !== a[i] && b[i] === b[i]) ? 1 : 0;
            break;
        default: for (let i = 0; i < length; i++)
            result[i] = a[i] >= b[i] || a[i] !== a[i] ? 1 : 0;
    }
    if (s || t)
        for (let i = 0; i < length; i++) {
            const state = Math.max(s?.[i] ?? 0, t?.[i] ?? 0);
            if (state !== known)
                result[i] = state === faulty ? truth.fault : truth.unknown;
        }
    return result;
}
function membership(left, right, negated) {
    const items = right.type === "list" ? right.expressions : [right];
    if (left.type === "ref" && items.every((item) => item.type === "string"))
        return textIn(left, items.map((item) => item.value), negated);
    const wanted = items.map(constantOf);
    const of = numbers(left);
    if (!of || wanted.includes(undefined))
        return undefined;
    const set = new Set(wanted);
    return (batch) => {
        const found = of(batch);
        if (!found)
            return undefined;
        const { values, states } = found;
        const result = new Uint8Array(batch.length);
        for (let i = 0; i < result.length; i++)
            result[i] = states?.[i] === faulty ? truth.fault : states?.[i] === missing ? truth.unknown : set.has(values[i]) !== negated ? truth.yes : truth.no;
        return result;
    };
}
function constantOf(expr) {
    if (expr.type === "unary" && expr.op === "-") {
        const value = constantOf(expr.operand);
        return value === undefined ? undefined : -value;
    }
    return (expr.type === "integer" && Number.isSafeInteger(expr.value)) || expr.type === "numeric" ? expr.value : undefined;
}
/** Whether a text is one of some constants, told by its bytes. */
function textIn(ref, wanted, negated) {
    // Bytes that are no UTF-8 read as this character.
    if (wanted.some((text) => text.includes("\ufffd")))
        return undefined;
    const bytes = wanted.map((text) => Buffer.from(text));
    const [hit, miss] = negated ? [truth.no, truth.yes] : [truth.yes, truth.no];
    return (batch) => {
        const found = texts(batch, ref);
        if (!found)
            return undefined;
        const result = new Uint8Array(batch.length);
        const { column, states } = found;
        for (let i = 0; i < result.length; i++) {
            if (!column || states?.[i])
                result[i] = states?.[i] === faulty ? truth.fault : truth.unknown;
            else
                result[i] = isOneOf(column, (0,data_batch/* firstValue */.Kb)(column, i), bytes) ? hit : miss;
        }
        return result;
    };
}
function isOneOf({ bytes, offsets }, value, wanted) {
    const [start, length] = [offsets[value], offsets[value + 1] - offsets[value]];
    next: for (const one of wanted) {
        if (one.length !== length)
            continue;
        for (let i = 0; i < length; i++)
            if (one[i] !== bytes[start + i])
                continue next;
        return true;
    }
    return false;
}
function texts(batch, ref) {
    const column = columnOf(batch, ref);
    if (column === "absent")
        return { column: undefined, states: undefined };
    if (column?.type !== "bytes")
        return undefined;
    return { column, states: column.rowOffsets ? countStates(column, batch.length) : undefined };
}
function numbers(expr) {
    const constant = constantOf(expr);
    if (constant !== undefined) {
        let kept = new Float64Array(0);
        return ({ length }) => ({ values: kept.length === length ? kept : (kept = new Float64Array(length).fill(constant)) });
    }
    switch (expr.type) {
        case "ref": return expr.name === "*" ? undefined : (batch) => numberColumn(batch, expr);
        case "unary": return expr.op === "-" ? mapped(expr.operand, (value) => -value) : undefined;
        case "binary": return computed(expr);
        case "call": return called(expr);
        default: return undefined;
    }
}
function called({ function: { name }, args }) {
    const of = { abs: Math.abs, floor: Math.floor, ceil: Math.ceil }[name.toLowerCase()];
    return of && args.length === 1 ? mapped(args[0], of) : undefined;
}
function mapped(operand, of) {
    const inner = numbers(operand);
    return inner && ((batch) => {
        const found = inner(batch);
        if (!found)
            return undefined;
        const values = new Float64Array(batch.length);
        for (let i = 0; i < values.length; i++)
            values[i] = of(found.values[i]);
        return { values, states: found.states };
    });
}
function computed({ op, left, right }) {
    if (!["+", "-", "*", "/", "%"].includes(op))
        return undefined;
    const [a, b] = [numbers(left), numbers(right)];
    return a && b && ((batch) => {
        const [x, y] = [a(batch), b(batch)];
        if (!x || !y)
            return undefined;
        const values = new Float64Array(batch.length);
        const [l, r] = [x.values, y.values];
        switch (op) {
            case "+":
                for (let i = 0; i < values.length; i++)
                    values[i] = l[i] + r[i];
                break;
            case "-":
                for (let i = 0; i < values.length; i++)
                    values[i] = l[i] - r[i];
                break;
            case "*":
                for (let i = 0; i < values.length; i++)
                    values[i] = l[i] * r[i];
                break;
            case "/":
                for (let i = 0; i < values.length; i++)
                    values[i] = l[i] / r[i];
                break;
            default: for (let i = 0; i < values.length; i++)
                values[i] = l[i] % r[i];
        }
        const states = statesOfBoth(x, y, op);
        return isPlain(op, values, { x, y, states }) ? { values, states } : undefined;
    });
}
/** Whether no result is out of range, too near to 0, or beyond 2^53, where whole numbers are computed exactly. */
function isPlain(op, values, { x, y, states }) {
    const scales = op === "*" || op === "/";
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const odd = value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER || (scales && value === 0 && x.values[i] !== 0 && y.values[i] !== 0);
        if (odd && (states?.[i] ?? known) === known)
            return false;
    }
    return true;
}
function statesOfBoth(x, y, op) {
    const { length } = x.values;
    const divides = op === "/" || op === "%";
    if (!x.states && !y.states && !divides)
        return undefined;
    const states = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
        const state = Math.max(x.states?.[i] ?? known, y.states?.[i] ?? known);
        states[i] = state === known && divides && y.values[i] === 0 && (op === "%" || x.values[i] === x.values[i]) ? faulty : state;
    }
    return states;
}
function numberColumn(batch, ref) {
    const column = columnOf(batch, ref);
    if (column === "absent")
        return { values: new Float64Array(batch.length), states: new Uint8Array(batch.length).fill(missing) };
    if (!column || column.type === "bytes" || column.type === "empty" || (column.type === "int" && column.wide))
        return undefined;
    if (!column.rowOffsets)
        return { values: column.values };
    const values = new Float64Array(batch.length);
    const states = countStates(column, batch.length);
    for (let i = 0; i < values.length; i++)
        values[i] = column.values[(0,data_batch/* firstValue */.Kb)(column, i)] ?? 0;
    return { values, states };
}
function countStates(column, length) {
    const states = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
        const count = (0,data_batch/* valueCount */.h6)(column, i);
        states[i] = count < 1 ? missing : count > 1 ? faulty : known;
    }
    return states;
}
/** The column of a name, or of its only one that differs in case alone; undefined where that is not clear. */
function columnOf({ columns }, { name }) {
    const exact = columns.get(name);
    const alike = exact ? [exact] : [...columns].flatMap(([own, column]) => (own.toLowerCase() === name.toLowerCase() ? [column] : []));
    if (alike.length === 0 || (alike.length === 1 && alike[0].type === "empty"))
        return "absent";
    return alike.length === 1 ? alike[0] : undefined;
}

;// CONCATENATED MODULE: ./build/js/validation/rules/row-rules.js






const usually = 3;
const mostRules = 1000;
/** Refuses what is wrong with rules as far as that can be told without data: all of it at once. */
function checkRowRules(rules) {
    compileRowRules(rules, undefined);
}
/**
 * Reads rules over the features of these names (of any when not given). Everything wrong with them is told at once, by rule and feature, before a row is read:
 * expressions that cannot be read, features that there are not, names given twice.
 */
function compileRowRules(rules, names, options = {}) {
    const mistakes = [];
    const known = names && [...new Set(names)];
    if (rules.length > mostRules)
        throw new core_error/* UserError */.yo(`there are ${rules.length} rules on rows, more than the ${mostRules} that are held`);
    rules.forEach(({ name }, i) => { if (rules.findIndex((other) => other.name === name) < i)
        mistakes.push({ message: `two rules are named ${JSON.stringify(name)}`, hint: "rename one" }); });
    const compiled = rules.flatMap((rule) => {
        try {
            return [compiledRule(rule, known)];
        }
        catch (error) {
            if (!(error instanceof core_error/* UserError */.yo))
                throw error;
            mistakes.push(...error.mistakes.map((mistake) => ({ ...mistake, message: `rule ${JSON.stringify(rule.name)}: ${mistake.message}` })));
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new core_error/* UserError */.yo(mistakes);
    return counting(compiled, options);
}
function compiledRule(rule, names) {
    const { share = 1 } = rule;
    if (!(share > 0 && share <= 1))
        throw new core_error/* UserError */.yo(`share is ${share}, which is no share of rows`, { hint: "above 0, at most 1: 0.999" });
    const [holds, where] = [conditionOf(rule.expression, names), rule.where === undefined ? undefined : conditionOf(rule.where, names)];
    return { rule, holds, where, features: [...new Set([...featuresOf(holds, names), ...(where ? featuresOf(where, names) : [])])] };
}
function conditionOf(text, names) {
    const expression = (0,row_expression.compileExpression)(text);
    for (const name of names ? expression.features : []) {
        const alike = alikeOf(name, names);
        if (names.includes(name) || alike.length === 1)
            continue;
        const shown = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
        if (alike.length > 1)
            throw new core_error/* UserError */.yo(`the expression ${shown} names the feature ${JSON.stringify(name)}, which may be ${alike.join(" or ")}`, { hint: 'put the name in double quotes: "Name"' });
        const near = (0,core_error/* nearest */.pA)(name, names);
        throw new core_error/* UserError */.yo(`the expression ${shown} names the feature ${JSON.stringify(name)}, which the data do not have`, { hint: near === undefined ? "a text is written in single quotes: 'text'" : `did you mean ${near}?` });
    }
    return { expression, vector: truthVector(text) };
}
function alikeOf(name, names) {
    return names.filter((known) => known.toLowerCase() === name.toLowerCase());
}
function featuresOf({ expression }, names) {
    return expression.features.map((name) => (!names || names.includes(name) ? name : alikeOf(name, names)[0]));
}
function counting(compiled, { most = usually, mask = [] }) {
    const masked = new Set(mask);
    const counts = compiled.map(() => ({ rows: 0, broken: 0, unknown: 0, faults: 0, fault: undefined, shown: [] }));
    return {
        columns: [...new Set(compiled.flatMap(({ features }) => features))],
        add(source) {
            compiled.forEach((one, i) => {
                const show = (row) => (0,row_search/* exampleRow */.r)(source, row, { question: { paths: one.features.map((name) => [name]) }, others: [], masked });
                countRows(one, source.batch, { count: counts[i], most, show });
            });
        },
        finish: (split) => compiled.flatMap(({ rule, features }, i) => findingOf(rule, counts[i], { split, hidden: features.some((name) => masked.has(name)) })),
    };
}
function countRows({ rule, holds, where }, batch, { count, most, show }) {
    const faults = { first: count.fault };
    const inside = where && truthsOf(where, batch, faults);
    const found = truthsOf(holds, batch, faults);
    const unknownFails = rule.null === "fails";
    for (let row = 0; row < batch.length; row++) {
        const about = inside ? inside[row] : truth.yes;
        if (about === truth.no || about === truth.unknown)
            continue;
        count.rows++;
        const value = about === truth.fault ? truth.fault : found[row];
        if (value === truth.yes)
            continue;
        if (value === truth.fault)
            count.faults++;
        if (value === truth.unknown) {
            count.unknown++;
            if (!unknownFails)
                continue;
        }
        count.broken++;
        if (count.shown.length < most)
            count.shown.push(show(row));
    }
    count.fault = faults.first;
}
/** What a condition comes to in each row: in columns where that is possible, else row by row. */
function truthsOf({ expression, vector }, batch, faults) {
    const columns = vector?.(batch);
    if (columns && (faults.first !== undefined || !columns.includes(truth.fault)))
        return columns;
    const evaluate = expression.evaluate(batch);
    const truths = new Uint8Array(batch.length);
    for (let row = 0; row < truths.length; row++)
        truths[row] = truthAt(evaluate(row), faults);
    return truths;
}
function truthAt(value, faults) {
    if (value instanceof row_value/* ExpressionFault */.JE) {
        faults.first ??= value.message;
        return truth.fault;
    }
    try {
        const known = (0,row_value/* truthOf */.D)(value);
        return known === null ? truth.unknown : known ? truth.yes : truth.no;
    }
    catch (error) {
        if (!(error instanceof row_value/* ExpressionFault */.JE))
            throw error;
        faults.first ??= error.message;
        return truth.fault;
    }
}
function findingOf(rule, { rows, broken, unknown, faults, fault, shown }, { split, hidden }) {
    const { name, expression, share = 1, where, severity = "error", description, null: whenNull } = rule;
    if (broken === 0 || (rows - broken) / rows >= share)
        return [];
    const about = where === undefined ? (0,counted/* grouped */.z)(rows) : `${(0,counted/* grouped */.z)(rows)} rows where ${where}`;
    const why = [
        ...(faults > 0 ? [`in ${(0,counted/* grouped */.z)(faults)} it cannot be computed${fault === undefined || hidden ? "" : `: ${fault}`}`] : []),
        ...(unknown > 0 && whenNull === "fails" ? [`in ${(0,counted/* grouped */.z)(unknown)} it is NULL`] : []),
    ];
    const said = description === undefined ? "" : `${description.replace(/[.\s]+$/, "")}. `;
    return [{
            rule: "row-rule", severity, subject: name, split, ...(shown.length > 0 && { rows: shown }),
            message: `${said}${expression} does not hold${why.length > 0 ? ` (${why.join(", ")})` : ""}.`,
            observed: `${(0,counted/* grouped */.z)(broken)} of ${about}${share < 1 ? ` (holds for ${shareText((rows - broken) / rows)})` : ""}`,
            limit: share < 1 ? `holds for at least ${shareText(share)}` : "none",
        }];
}
/** A share as a percentage, rounded down, so that one below a limit is never told as the limit. */
function shareText(share) {
    return `${String(Math.floor(share * 1e6 + 1e-6) / 1e4)}%`;
}


/***/ })

};
