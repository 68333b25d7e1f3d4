export const id = 2501;
export const ids = [2501];
export const modules = {

/***/ 12501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  userStatistics: () => (/* binding */ userStatistics)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/select-rows.js
var select_rows = __webpack_require__(76405);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
;// CONCATENATED MODULE: ./build/js/statistics/statistic-batch.js


/** A batch as a statistic of one's own sees it; `asked` is told which features it looks at. */
function statisticBatch({ length, columns }, asked) {
    const missing = () => new Array(length).fill(undefined);
    const columnOf = (feature) => {
        if (typeof feature !== "string")
            throw new TypeError(`a feature's name is ${String(feature)}: it must be a string`);
        asked(feature);
        const column = columns.get(feature);
        return column?.type === "empty" ? undefined : column;
    };
    return {
        rows: length,
        features: [...columns.keys()],
        numbers(feature) {
            const column = columnOf(feature);
            if (!column)
                return missing();
            if (column.type === "bytes")
                throw wrongKind(feature, "texts", "numbers");
            return Array.from({ length }, (_, row) => ((0,batch/* valueCount */.h6)(column, row) === 1 ? Number(valueAt(column, (0,batch/* firstValue */.Kb)(column, row))) : undefined));
        },
        texts(feature) {
            const column = columnOf(feature);
            if (!column)
                return missing();
            if (column.type !== "bytes")
                throw wrongKind(feature, "numbers", "texts");
            return Array.from({ length }, (_, row) => ((0,batch/* valueCount */.h6)(column, row) === 1 ? (0,batch/* textAt */.$6)(column, (0,batch/* firstValue */.Kb)(column, row)) : undefined));
        },
        lists(feature) {
            const column = columnOf(feature);
            if (!column)
                return missing();
            return Array.from({ length }, (_, row) => {
                const count = (0,batch/* valueCount */.h6)(column, row);
                const from = (0,batch/* firstValue */.Kb)(column, row);
                return count < 0 ? undefined : Array.from({ length: count }, (__, at) => valueAt(column, from + at));
            });
        },
    };
}
function valueAt(column, value) {
    if (column.type === "bytes")
        return (0,batch/* textAt */.$6)(column, value);
    const wide = column.type === "int" ? column.wide?.[value] : undefined;
    return wide === undefined || (wide >= -(2n ** 53n) && wide <= 2n ** 53n) ? (wide === undefined ? column.values[value] : Number(wide)) : wide;
}
function wrongKind(feature, holds, asked) {
    return new core_error/* UserError */.yo(`the feature ${feature} holds ${holds}, not ${asked}`, { hint: `batch.${holds}(${JSON.stringify(feature)})` });
}
/** The mistake of a statistic that names a feature the data have not. */
function unknownFeature(statistic, feature, known) {
    return new core_error/* UserError */.yo(`the statistic ${statistic} names the feature ${feature}, which the data have not`, { hint: (0,core_error/* didYouMean */.au)(feature, known.slice(0, 50)) });
}

// EXTERNAL MODULE: ./build/js/statistics/stored-state.js
var stored_state = __webpack_require__(72593);
;// CONCATENATED MODULE: ./build/js/statistics/check-statistic.js




/**
 * Tries out on two batches whether a statistic of one's own can be computed in parts: that merging gives what one pass gives
 * (numbers to nine digits), that the empty state changes nothing, that `merge` leaves its right side as it was, that `finish`
 * changes nothing, and that the state is plain data. What does not hold is a `UserError` that says so.
 */
function checkStatistic(statistic, [first, second]) {
    const { name } = statistic;
    const step = (part, run) => guarded(name, part, run);
    const wrong = (what, hint) => new core_error/* UserError */.yo(`the statistic ${name} ${what}`, { hint });
    const empty = () => step("create", () => statistic.create());
    const over = (batches) => batches.reduce((state, batch) => step("add", () => statistic.add(state, statisticBatch(batch, () => undefined))) ?? state, empty());
    const merged = (left, right) => step("merge", () => statistic.merge(left, right)) ?? left;
    const result = (state) => step("finish", () => statistic.finish(state));
    const copy = (state) => {
        try {
            return (0,stored_state/* restoreState */.a)((0,stored_state/* storeState */.b)(state));
        }
        catch (cause) {
            throw new core_error/* UserError */.yo(`the statistic ${name} keeps a state that cannot be stored`, { hint: "plain data only: numbers, strings, arrays, maps, objects, typed arrays; no sets, functions or objects of a class", cause });
        }
    };
    const whole = result(over([first, second]));
    const right = over([second]);
    const before = copy(right);
    if (!alike(result(merged(over([first]), right)), whole)) {
        throw wrong("gives something else when parts are merged than in one pass", "merge(left, right) must join all that add has counted; a mean, for example, needs its sum and its count");
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(right, before))
        throw wrong("changes the right side in merge", "change and return the left one only");
    if (!alike(result(merged(empty(), over([first, second]))), whole) || !alike(result(merged(over([first, second]), empty())), whole)) {
        throw wrong("changes when the state without any row is merged", "merge(create(), state) and merge(state, create()) must leave the state as it is");
    }
    const state = over([first]);
    result(state);
    const later = step("add", () => statistic.add(state, statisticBatch(second, () => undefined))) ?? state;
    if (!alike(result(later), whole))
        throw wrong("changes its state in finish", "finish may be called in between: compute the result without changing the state");
    if (!alike(result(copy(over([first, second]))), whole))
        throw wrong("gives something else once its state was stored", "keep all that is needed in the state, and nothing elsewhere");
}
/** Whether two results are the same, numbers up to rounding. */
function alike(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-3);
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return a === b;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]));
}
/** Runs a step of a statistic of one's own: what it throws is the user's mistake, and named. */
function guarded(statistic, part, run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof core_error/* UserError */.yo)
            throw new core_error/* UserError */.yo(`the statistic ${statistic}: ${error.mistakes[0].message}`, { ...(error.mistakes[0].hint !== undefined && { hint: error.mistakes[0].hint }), cause: error });
        const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at .*\w\.[cm]?[jt]s/.test(line)).slice(0, 3) : [];
        throw new core_error/* UserError */.yo(`the statistic ${statistic} failed in ${part}: ${error instanceof Error ? error.message : String(error)}`, { cause: error, ...(stack.length > 0 && { detail: stack.map((line) => line.trim()).join("\n") }) });
    }
}

// EXTERNAL MODULE: ./build/js/statistics/custom-statistics.js
var custom_statistics = __webpack_require__(73589);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/statistics/user-statistics.js







const reserved = new Set([
    "domain_info", "image_format_histogram", "image_max_width", "image_max_height", "natural_language_match_rate", "time_match_ratio", "nl_statistics",
    "adjusted_mutual_information", "int_-1", "str_empty", "list_empty", "lift_dropped", "missing_value", "missing_index", "missing_weight",
    "max_length_diff", "min_length_diff", "max_weight_length_diff", "min_weight_length_diff",
]);
/** Statistics that a user wrote as generators, after a look at whether they can be used: what cannot is a `UserError` that names it. */
function userStatistics(statistics, from) {
    if (!Array.isArray(statistics)) {
        throw new core_error/* UserError */.yo(`${from} has no list of statistics`, { hint: "export const statistics = [{ name, create, add, merge, finish }]" });
    }
    const names = new Set();
    return statistics.map((statistic, at) => {
        if (!isStatistic(statistic, `${from}: statistic ${at + 1}`))
            throw new core_error/* UserError */.yo(`${from}: statistic ${at + 1} cannot be used`);
        if (names.has(statistic.name))
            throw new core_error/* UserError */.yo(`${from} has two statistics of the name ${statistic.name}`, { hint: "every statistic has a name of its own" });
        names.add(statistic.name);
        return generatorOf(statistic);
    });
}
function isStatistic(value, which) {
    if (typeof value !== "object" || value === null)
        throw new core_error/* UserError */.yo(`${which} is ${String(value)}`, { hint: "an object { name, create, add, merge, finish }" });
    const parts = value;
    const { name } = parts;
    if (typeof name !== "string" || !/^[\w .:()%-]{1,100}$/.test(name))
        throw new core_error/* UserError */.yo(`${which} has the name ${JSON.stringify(name)}`, { hint: "up to 100 letters, digits, spaces and . : ( ) % _ -" });
    if (reserved.has(name) || /^(Weighted lift|Lift) \(/.test(name))
        throw new core_error/* UserError */.yo(`${which} has the name ${name}, which another statistic has`, { hint: "choose another name" });
    const lacking = ["create", "add", "merge", "finish"].filter((part) => typeof parts[part] !== "function");
    if (lacking.length > 0)
        throw new core_error/* UserError */.yo(`the statistic ${name} has no function ${lacking.join(", ")}`, { hint: "it needs create, add, merge and finish" });
    return true;
}
function generatorOf(statistic) {
    const { name } = statistic;
    const tryOut = firstBatches(statistic);
    const step = (part, run) => guarded(name, part, run);
    return {
        name: `own:${name}`,
        create: () => ({ own: step("create", () => statistic.create()), rows: 0, features: new Map(), asked: new Map() }),
        add(state, batch) {
            tryOut(batch);
            state.rows += batch.length;
            for (const feature of batch.columns.keys())
                state.features.set(feature, true);
            const view = statisticBatch(batch, (feature) => { state.asked.set(feature, true); });
            state.own = step("add", () => statistic.add(state.own, view)) ?? state.own;
            return state;
        },
        merge(left, right) {
            left.own = step("merge", () => statistic.merge(left.own, right.own)) ?? left.own;
            left.rows += right.rows;
            for (const feature of right.features.keys())
                left.features.set(feature, true);
            for (const feature of right.asked.keys())
                left.asked.set(feature, true);
            return left;
        },
        finish({ own, rows, features, asked }) {
            if (rows === 0)
                return {};
            const known = [...features.keys()];
            for (const feature of asked.keys())
                if (!features.has(feature))
                    throw unknownFeature(name, feature, known);
            const found = step("finish", () => statistic.finish(own));
            if (typeof found !== "object" || found === null || Array.isArray(found)) {
                throw new core_error/* UserError */.yo(`the statistic ${name} gives ${JSON.stringify(found)}`, { hint: "finish returns { feature: value }: of which feature it is said" });
            }
            return {
                features: Object.entries(found).map(([feature, value]) => {
                    if (!features.has(feature))
                        throw unknownFeature(name, feature, known);
                    return { path: [feature], custom: [customStatistic(name, feature, value)] };
                }),
            };
        },
    };
}
/** Tries the statistic out on the halves of the first batch, and on the first two batches. */
function firstBatches(statistic) {
    const most = 1000;
    const seen = [];
    return (batch) => {
        if (seen.length === 2 || batch.length < 2)
            return;
        const some = rowsOf(batch, 0, Math.min(most, batch.length));
        const half = some.length >> 1;
        checkStatistic(statistic, seen.length === 0 ? [rowsOf(some, 0, half), rowsOf(some, half, some.length)] : [seen[0], some]);
        seen.push(some);
    };
}
function rowsOf(batch, from, to) {
    return (0,select_rows/* selectRows */.A)(batch, Int32Array.from({ length: to - from }, (_, at) => from + at));
}
function customStatistic(name, feature, value) {
    if (typeof value === "number")
        return (0,custom_statistics/* customNumber */.$6)(name, value);
    if (typeof value === "string")
        return (0,custom_statistics/* customText */.VK)(name, value);
    if (Array.isArray(value) && value.every(isBucket)) {
        const buckets = value.map(({ low, high, count }) => ({ lowValue: low, highValue: high, sampleCount: count }));
        return (0,create/* create */.v)(statistics_pb/* CustomStatisticSchema */.tv, { name, val: { case: "histogram", value: { buckets } } });
    }
    if (typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
        const ranks = Object.entries(value).filter((entry) => typeof entry[1] === "number");
        if (ranks.length === Object.keys(value).length)
            return (0,custom_statistics/* customRanks */.pU)(name, ranks);
    }
    throw new core_error/* UserError */.yo(`the statistic ${name} gives ${shown(value)} for ${feature}`, {
        hint: "a number, a string, numbers by label ({ yes: 3, no: 1 }) or a histogram ([{ low, high, count }])",
    });
}
function isBucket(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { low, high, count } = value;
    return [low, high, count].every((part) => typeof part === "number");
}
function shown(value) {
    if (typeof value === "function" || typeof value === "bigint")
        return `a ${typeof value}`;
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}


/***/ })

};
