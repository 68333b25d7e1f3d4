export const id = 407;
export const ids = [407];
export const modules = {

/***/ 20407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exampleValidator: () => (/* binding */ exampleValidator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/clone.js
var clone = __webpack_require__(77208);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/path_pb.js
var path_pb = __webpack_require__(99481);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
;// CONCATENATED MODULE: ./build/js/validation/anomalies.js







/** The file of an ExampleAnomalies artifact, in `Split-<name>/`. */
const anomaliesFile = "SchemaDiff.pb";
/** Findings as TFDV's proto: keyed by path, one reason per finding, several summed up as `Multiple errors`. */
function assembleAnomalies({ features, dataset, driftSkew, dataMissing }, schema) {
    const anomalies = (0,create/* create */.v)(anomalies_pb/* AnomaliesSchema */.LZ, {
        baselineSchema: { case: "baseline", value: (0,clone/* clone */.o)(schema_pb/* SchemaSchema */.vn, schema) },
        anomalyNameFormat: anomalies_pb/* Anomalies_AnomalyNameFormat */.OQ.SERIALIZED_PATH,
        driftSkewInfo: [...driftSkew],
    });
    if (dataMissing)
        anomalies.dataMissing = true;
    for (const { path, key, reasons } of features) {
        const info = infoOf(reasons);
        info.path = (0,create/* create */.v)(path_pb/* PathSchema */.T, { step: [...path] });
        // A feature may be called __proto__.
        Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
    }
    if (dataset.length > 0)
        anomalies.datasetAnomalyInfo = infoOf(dataset);
    return anomalies;
}
function infoOf(reasons) {
    const told = reasons.length === 1 ? reasons : reasons.filter(({ long }) => long !== "");
    const summed = told.length === 1 ? told[0] : told.length === 0 ? reasons[0] : { short: "Multiple errors", long: told.map(({ long }) => long).join(" ") };
    return (0,create/* create */.v)(anomalies_pb/* AnomalyInfoSchema */.NK, {
        severity: anomalies_pb/* AnomalyInfo_Severity */.If.ERROR,
        shortDescription: summed.short,
        description: summed.long,
        reason: reasons.map(({ type, short, long }) => ({ type, shortDescription: short, description: long })),
    });
}
/** Writes the anomalies of one split into an artifact's directory, as TFX does. */
async function writeAnomalies(directory, split, anomalies) {
    const folder = (0,examples/* splitDirectory */.sM)(directory, split);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, anomaliesFile), (0,to_binary/* toBinary */.R)(anomalies_pb/* AnomaliesSchema */.LZ, anomalies));
}
/** The anomalies of one split. */
async function readAnomalies(directory, split) {
    return fromBinary(AnomaliesSchema, await readFile(join(splitDirectory(directory, split), anomaliesFile)));
}

// EXTERNAL MODULE: ./build/js/validation/drift.js + 1 modules
var validation_drift = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var findings = __webpack_require__(54828);
// EXTERNAL MODULE: ./build/js/validation/feature-rows.js
var feature_rows = __webpack_require__(38206);
;// CONCATENATED MODULE: ./build/js/validation/sections.js


/** Rows of the table of what moved most. */
const mostMoved = 5;
/** The features of every split: the split with the most problems open, the others folded; above the fold what moved most. */
function dataSection(splits, { hasBaseline }) {
    const drawn = splits.map((split, order) => ({ ...draw(split), order })).sort((a, b) => b.problems - a.problems || a.order - b.order);
    const [first, ...others] = drawn;
    const drifted = new Set(splits.flatMap(({ drift }) => drift.filter(({ severity }) => severity !== "info").map(({ subject }) => subject)));
    const count = first?.rows.length ?? 0;
    const moved = hasBaseline ? (drifted.size === 0 ? "none drifted" : `${drifted.size} drifted`) : "no baseline to compare with";
    const above = drifted.size > 0 ? movedTable(drawn, drifted) : undefined;
    return {
        id: "data",
        title: "Data",
        problems: drifted.size,
        summary: `Data · ${(0,counted/* counted */.h)(count, "feature")}, ${moved}`,
        blocks: [
            ...(first ? [{ type: "text", text: { small: sizes(splits) } }, featuresBlock(first)] : []),
            ...others.map((other) => ({ type: "details", summary: `Split ${other.name} · ${other.problems === 0 ? "nothing to see" : `${other.problems} to look at`}`, blocks: [featuresBlock(other)] })),
        ],
        ...(above && { comment: { place: "above", blocks: [above] } }),
    };
}
function draw({ split, current, baseline, schema, drift, features }) {
    const rows = (0,feature_rows.featureRows)({ current, baseline, drifts: features, findings: [...schema, ...drift] });
    return { name: split, rows, problems: rows.filter(({ status }) => status !== "pass").length, hasBaseline: baseline !== undefined };
}
function sizes(splits) {
    return splits.map(({ split, current, baseline }) => `${split} ${(0,counted/* grouped */.z)(current.examples)} examples${baseline ? `, before ${(0,counted/* grouped */.z)(baseline.examples)}` : ""}`).join(" · ");
}
function featuresBlock({ name, rows, hasBaseline }) {
    return { type: "features", legend: { current: name, ...(hasBaseline && { baseline: `baseline ${name}` }) }, rows };
}
function movedTable(drawn, drifted) {
    const best = new Map();
    for (const row of drawn.flatMap(({ rows }) => rows)) {
        const known = best.get(row.name);
        if (drifted.has(row.name) && row.baseline && (!known || row.badness > known.badness))
            best.set(row.name, row);
    }
    const rows = [...best.values()].sort((a, b) => b.badness - a.badness || (a.name < b.name ? -1 : 1)).slice(0, mostMoved);
    return {
        type: "table",
        header: ["Moved most", "Baseline → now", "Distance"],
        align: ["left", "left", "right"],
        rows: rows.map((row) => [{ code: row.name }, movedCell(row), row.distance ? { strong: `${row.distance.measure} ${row.distance.value}` } : row.marks.join(", ")]),
    };
}
function movedCell({ current, baseline, marks }) {
    const spark = { spark: current.bins.map(({ share }) => share), before: (baseline?.bins ?? []).map(({ share }) => share) };
    const [now, before] = [current.facts[0], baseline?.facts[0]];
    const told = marks.filter((mark) => mark !== "drift");
    const words = [...(now !== undefined && before !== undefined && now !== before ? [`${before} → ${now.replace(/^(mean) /, "")}`] : []), ...told].join(" · ");
    return words === "" ? spark : [spark, " ", { small: words }];
}
/** All findings, the worst first. */
function anomaliesSection(findings) {
    const rank = { error: 0, warning: 1, info: 2 };
    const sorted = findings.map((finding, order) => ({ finding, order })).sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.order - b.order).map(({ finding }) => finding);
    const problems = sorted.filter(({ severity }) => severity !== "info").length;
    const notes = sorted.length - problems;
    const summary = `Anomalies · ${problems === 0 ? "none" : problems}${notes > 0 ? `, ${(0,counted/* counted */.h)(notes, "note")}` : ""}`;
    const block = sorted.length === 0 ? { type: "text", text: "No anomalies." } : { type: "findings", findings: sorted };
    return { id: "anomalies", title: "Anomalies", problems, summary, blocks: [block], ...(problems > 0 && { comment: { place: "folded", blocks: [block] } }) };
}

// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 4 modules
var validate_statistics = __webpack_require__(22739);
// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
;// CONCATENATED MODULE: ./build/js/components/example-validator.js















const findingsFile = "findings.json";
const failOn = { type: "string", enum: ["error", "warning", "never"] };
/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule, in `findings.json`). It never stops a run by itself;
 * its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
const exampleValidator = (0,component/* component */.s9)({
    name: "ExampleValidator",
    version: 1,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1), schema: (0,component/* required */.mw)(artifact/* Schema */.Sj), baseline: (0,component/* optional */.lq)(artifact/* ExampleStatistics */.S1) },
    outputs: { anomalies: (0,component/* required */.mw)(artifact/* ExampleAnomalies */.SL) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            failOn: { ...failOn, description: "Findings of this severity and above fail the gates (error)." },
            drift: { type: "string", enum: ["off", "warn", "error"], description: "What drift against the baseline means (warn)." },
            environment: { type: "string", description: "Environment of the schema to validate in." },
            excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
            features: {
                type: "object",
                description: "Rules for single features.",
                additionalProperties: {
                    type: "object", additionalProperties: false,
                    properties: {
                        drift: {
                            type: "object", additionalProperties: false,
                            properties: {
                                measure: { type: "string", enum: ["auto", "l-infinity", "jensen-shannon"], description: "How the distance is measured (auto: Assay's own rule)." },
                                threshold: { type: "number", minimum: 0, description: "Largest distance that passes." },
                                failOn: { ...failOn, description: "What crossing it is." },
                            },
                        },
                    },
                },
            },
        },
    }),
    async run({ statistics, schema, baseline }, { parameters: given, outputs: { anomalies }, signal }) {
        const splits = (0,artifact/* splitNames */.bZ)(statistics).filter((split) => !given.excludeSplits?.includes(split));
        const placed = await placedSchema(schema);
        const found = [];
        let first;
        for (const split of splits) {
            signal.throwIfAborted();
            const data = await (0,statistics_file/* readStatistics */.MS)(statistics.path, split);
            const previous = baseline && (0,artifact/* splitNames */.bZ)(baseline).includes(split) ? await (0,statistics_file/* readStatistics */.MS)(baseline.path, split) : undefined;
            const validation = (0,validate_statistics/* validateStatistics */.g)(data, placed.message, { previous, environment: given.environment });
            await writeAnomalies(anomalies.path, split, assembleAnomalies(validation, placed.message));
            const shownPlaces = schema.properties[import_schema_gen.schemaSource] === undefined ? undefined : placed;
            found.push({ split, schema: (0,findings/* schemaFindings */.I)(validation, split, shownPlaces), ...compare({ given, split, data, previous }), skew: first ? skewOf(given, { split, data }, first) : [] });
            first ??= { split, data };
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ splits: found }));
        if (statistics.properties["span"] !== undefined)
            anomalies.properties["span"] = statistics.properties["span"];
        anomalies.properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(splits);
        anomalies.properties["blessed"] = `{${found.map(({ split, schema: own }) => `${JSON.stringify(split)}: ${own.length === 0 ? 1 : 0}`).join(", ")}}`;
    },
    async show({ inputs: { statistics, baseline }, outputs: { anomalies }, parameters: given }) {
        const { splits } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(anomalies.path, findingsFile), "utf8"));
        const shown = await Promise.all(splits.map(async (found) => ({
            ...found,
            current: (0,feature_view.viewDataset)(await (0,statistics_file/* readStatistics */.MS)(statistics.path, found.split)),
            baseline: found.compared && baseline ? (0,feature_view.viewDataset)(await (0,statistics_file/* readStatistics */.MS)(baseline.path, found.split)) : undefined,
        })));
        return showing(shown, given, baseline !== undefined);
    },
});
/** The schema with its places; named as the repository names it when it comes from there. */
function placedSchema(schema) {
    const source = schema.properties[import_schema_gen.schemaSource];
    return (0,data_schema/* readPlacedSchema */.H8)((0,external_node_path_.join)(schema.path, data_schema/* schemaFile */.I9), typeof source === "string" ? source : data_schema/* schemaFile */.I9);
}
function compare({ given, split, data, previous }) {
    const rules = Object.fromEntries(Object.entries(given.features ?? {}).flatMap(([name, { drift }]) => (drift ? [[name, drift]] : [])));
    if (!previous || (given.drift === "off" && Object.keys(rules).length === 0))
        return { drift: [], features: [], compared: previous !== undefined };
    const features = (0,validation_drift/* compareDatasets */.B)(data, previous, rules);
    return { features, compared: true, drift: (0,findings/* driftFindings */.M)(features, { split, other: `the baseline's ${split} split`, severity: (key, level) => severityOf(given, key, level) }) };
}
function severityOf({ drift = "warn", features }, key, level) {
    if (level === "none")
        return undefined;
    const own = features?.[key]?.drift;
    if (own?.failOn)
        return own.failOn === "never" ? "info" : own.failOn;
    if (drift === "off" && !own)
        return undefined;
    return drift === "error" && (level === "large" || own?.threshold !== undefined) ? "error" : "warning";
}
function skewOf({ drift }, own, first) {
    if (drift === "off")
        return [];
    const features = (0,validation_drift/* compareDatasets */.B)(own.data, first.data).map((feature) => ({ ...feature, checks: [] }));
    return (0,findings/* driftFindings */.M)(features, { split: `${first.split} → ${own.split}`, other: `the ${first.split} split`, severity: (_, level) => (level === "none" ? undefined : "info") });
}
function showing(splits, given, hasBaseline) {
    const schema = splits.flatMap((split) => split.schema);
    const drift = splits.flatMap((split) => split.drift);
    const findings = [...schema, ...drift, ...splits.flatMap((split) => split.skew)];
    const gates = [schemaGate(schema, given), ...(hasBaseline && given.drift !== "off" ? [driftGate(splits, given)] : [])];
    const status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
    const drifted = driftedFeatures(drift);
    return {
        headline: [
            schema.length === 0 ? "no anomalies" : `${(0,counted/* counted */.h)(schema.length, "anomaly")}: ${subjects(schema)}`,
            ...(drifted.length > 0 ? [`${drifted.length} drifted: ${subjects(drift.filter(({ severity }) => severity !== "info"))}`] : hasBaseline && given.drift !== "off" ? ["no drift"] : []),
        ].join(" · "),
        status, gates, findings,
        sections: [dataSection(splits, { hasBaseline }), anomaliesSection(findings)],
    };
}
function subjects(findings) {
    const names = [...new Set(findings.map(({ subject }) => subject))];
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
function statusOf(findings, { failOn: from = "error" }) {
    const [errors, warnings] = ["error", "warning"].map((severity) => findings.some((finding) => finding.severity === severity));
    if ((errors && from !== "never") || (warnings && from === "warning"))
        return "fail";
    return errors || warnings ? "warn" : "pass";
}
function schemaGate(findings, given) {
    return { name: "Schema errors", status: statusOf(findings, given), found: String(findings.length), limit: "0" };
}
function driftedFeatures(findings) {
    return [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ subject }) => subject))];
}
function driftGate(splits, given) {
    const findings = splits.flatMap((split) => split.drift);
    const compared = new Set(splits.flatMap(({ features }) => features.filter(({ because }) => because === undefined).map(({ key }) => key)));
    return { name: "Drifted features", status: statusOf(findings, given), found: `${driftedFeatures(findings).length} of ${compared.size}`, limit: "0", note: "against the baseline" };
}


/***/ }),

/***/ 18136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   VU: () => (/* binding */ cellShares),
/* harmony export */   bB: () => (/* binding */ kolmogorovDistance),
/* harmony export */   yr: () => (/* binding */ pooledPositions)
/* harmony export */ });
/* harmony import */ var _statistics_fine_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);


/** The distribution of a numeric feature from its statistics: the fine histogram where there is one, else the quantiles. */
function distributionOf({ statistics, numeric }) {
    const custom = statistics.customStats.find(({ name, val }) => name === _statistics_fine_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .fineName */ .m && val.case === "histogram");
    if (custom?.val.case === "histogram")
        return distribution(custom.val.value, true);
    const quantiles = numeric?.histograms.find(({ type }) => type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES);
    return quantiles && distribution(quantiles, false);
}
function distribution({ buckets }, fine) {
    const knots = [];
    const below = [];
    const upto = [];
    const atoms = new Map();
    let total = 0;
    const knot = (value, mass, alone) => {
        if (knots.at(-1) !== value) {
            knots.push(value);
            below.push(total + mass);
            upto.push(total + mass);
        }
        else
            upto[upto.length - 1] += mass;
        if (alone > 0) {
            upto[upto.length - 1] += alone;
            atoms.set(value, (atoms.get(value) ?? 0) + alone);
        }
        total += mass + alone;
    };
    for (const { lowValue, highValue, sampleCount } of buckets) {
        if (!Number.isFinite(highValue) && !Number.isFinite(lowValue))
            continue;
        if (lowValue === highValue || !Number.isFinite(lowValue) || !Number.isFinite(highValue))
            knot(Number.isFinite(highValue) ? highValue : lowValue, 0, sampleCount);
        else {
            knot(lowValue, 0, 0);
            knot(highValue, sampleCount, 0);
        }
    }
    if (total === 0)
        return undefined;
    const scale = (count) => count / total;
    const shares = { below: below.map(scale), upto: upto.map(scale) };
    return {
        total, knots, fine,
        min: knots[0],
        max: knots[knots.length - 1],
        atoms: new Map([...atoms].map(([value, count]) => [value, count / total])),
        share: (position) => interpolate(knots, shares, position),
    };
}
function interpolate(knots, shares, [value, side]) {
    let low = 0;
    let high = knots.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (knots[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    if (knots[low] === value)
        return shares[side][low];
    if (low === 0)
        return 0;
    if (low === knots.length)
        return 1;
    const part = (value - knots[low - 1]) / (knots[low] - knots[low - 1]);
    return shares.upto[low - 1] + part * (shares.below[low] - shares.upto[low - 1]);
}
/** The largest distance between two distributions (Kolmogorov-Smirnov), and the value where it is. */
function kolmogorovDistance(a, b) {
    let distance = 0;
    let at = a.min;
    for (const value of new Set([...a.knots, ...b.knots])) {
        for (const side of ["below", "upto"]) {
            const gap = Math.abs(a.share([value, side]) - b.share([value, side]));
            if (gap > distance)
                [distance, at] = [gap, value];
        }
    }
    return { distance, at };
}
/**
 * Positions that cut both distributions, taken half and half, into about `cells` cells of equal mass. A value that alone
 * has more than a cell's mass gets a cell of its own.
 */
function pooledPositions(a, b, cells) {
    const both = (position) => (a.share(position) + b.share(position)) / 2;
    const knots = [...new Set([...a.knots, ...b.knots])].sort((x, y) => x - y);
    const positions = [];
    let next = 1;
    for (const [i, value] of knots.entries()) {
        const [below, upto] = [both([value, "below"]), both([value, "upto"])];
        const before = knots[i - 1];
        for (; before !== undefined && next / cells <= below && next < cells; next++) {
            const start = both([before, "upto"]);
            positions.push([below > start ? before + ((value - before) * (next / cells - start)) / (below - start) : value, "upto"]);
        }
        if (upto - below <= 1 / cells && !(next / cells <= upto))
            continue;
        if (upto - below > 1 / cells)
            positions.push([value, "below"]);
        positions.push([value, "upto"]);
        while (next / cells <= upto && next < cells)
            next++;
    }
    return positions;
}
/** The share of values between neighbouring positions, before the first and behind the last. */
function cellShares(distribution, positions) {
    const shares = [...positions.map((position) => distribution.share(position)), 1];
    let before = 0;
    return shares.map((share) => {
        const cell = Math.max(0, share - before);
        before = Math.max(before, share);
        return cell;
    });
}


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compareDatasets),
  K: () => (/* binding */ percent)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/statistics/log-gamma.js
var log_gamma = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/js/statistics/significance.js

/** The chance of a chi-squared variable with so many degrees of freedom being at least `statistic`. */
function chiSquaredTail(statistic, degrees) {
    if (degrees <= 0 || statistic <= 0)
        return 1;
    return upperGamma(degrees / 2, statistic / 2);
}
/** The two-sided chance of a standard normal variable being at least as far from 0 as `z`. */
function normalTails(z) {
    return z === 0 ? 1 : upperGamma(0.5, (z * z) / 2);
}
/**
 * The chance that two samples of n and m values from one distribution differ by `distance` (Kolmogorov-Smirnov) or more,
 * by Kolmogorov's limit. With ties it is too large, that is, cautious.
 */
function kolmogorovTail(distance, n, m) {
    const scaled = Math.sqrt((n * m) / (n + m)) * distance;
    if (!(scaled > 0.2))
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = Math.exp(-2 * k * k * scaled * scaled);
        sum += k % 2 === 1 ? term : -term;
        if (term < 1e-17)
            break;
    }
    return Math.min(1, Math.max(0, 2 * sum));
}
/** The two-sided p-value for two shares, a of n and b of m, being equal (pooled z test). */
function equalShares([a, n], [b, m]) {
    const pooled = (a + b) / (n + m);
    const variance = pooled * (1 - pooled) * (1 / n + 1 / m);
    return variance > 0 ? normalTails((a / n - b / m) / Math.sqrt(variance)) : 1;
}
/** The chi-squared test that two rows of counts come from one distribution. Cells that expect fewer than 5 in a row are joined. */
function homogeneity(left, right) {
    const n = sum(left);
    const m = sum(right);
    const cells = [];
    const rare = [0, 0];
    left.forEach((a, i) => {
        const b = right[i];
        if (((a + b) * Math.min(n, m)) / (n + m) >= 5)
            cells.push([a, b]);
        else {
            rare[0] += a;
            rare[1] += b;
        }
    });
    if (rare[0] + rare[1] > 0)
        cells.push(rare);
    const statistic = sum(cells.map(([a, b]) => {
        const expected = ((a + b) * n) / (n + m);
        const other = a + b - expected;
        return (expected > 0 ? (a - expected) ** 2 / expected : 0) + (other > 0 ? (b - other) ** 2 / other : 0);
    }));
    const degrees = cells.length - 1;
    return { statistic, degrees, p: chiSquaredTail(statistic, degrees), effect: cramersV(statistic, cells.length, n + m) };
}
/** Cramér's V of a table of 2 rows and `columns` columns, corrected for bias (Bergsma). */
function cramersV(statistic, columns, total) {
    if (columns < 2 || total < 2)
        return 0;
    const phi = Math.max(0, statistic / total - (columns - 1) / (total - 1));
    const k = columns - (columns - 1) ** 2 / (total - 1);
    const r = 2 - 1 / (total - 1);
    return Math.sqrt(phi / Math.min(k - 1, r - 1));
}
/** Which of several p-values are significant when a share `q` of false discoveries is allowed (Benjamini and Hochberg). */
function discoveries(pValues, q) {
    const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    let last = -1;
    order.forEach(({ p }, rank) => { if (p <= (q * (rank + 1)) / pValues.length)
        last = rank; });
    const found = new Array(pValues.length).fill(false);
    for (let rank = 0; rank <= last; rank++)
        found[order[rank].index] = true;
    return found;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** The regularized upper incomplete gamma function Q(a, x). */
function upperGamma(a, x) {
    const scale = Math.exp(-x + a * Math.log(x) - (0,log_gamma/* logGamma */.S)(a));
    if (x < a + 1) {
        let term = 1 / a;
        let total = term;
        for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(total) * 1e-17; n++) {
            term *= x / (a + n);
            total += term;
        }
        return Math.max(0, 1 - total * scale);
    }
    // Lentz's method for the continued fraction.
    let b = x + 1 - a;
    let c = 1e300;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1; n < 1000; n++) {
        const factor = -n * (n - a);
        b += 2;
        d = 1 / (factor * d + b || 1e-300);
        c = b + factor / c || 1e-300;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-15)
            break;
    }
    return Math.min(1, scale * fraction);
}

// EXTERNAL MODULE: ./build/js/validation/comparator-checks.js
var comparator_checks = __webpack_require__(67462);
// EXTERNAL MODULE: ./build/js/validation/distances.js
var distances = __webpack_require__(1720);
// EXTERNAL MODULE: ./build/js/validation/distribution.js
var distribution = __webpack_require__(18136);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var reason = __webpack_require__(66754);
;// CONCATENATED MODULE: ./build/js/validation/drift.js







/** Fewest values on each side to say anything. */
const fewest = 100;
/** Share of false discoveries allowed over all features. */
const falseDiscoveries = 0.05;
/** Smallest and large effects: distance of distributions, Cramér's V, change of one value's share, divergence in bits. */
const floors = { KS: [0.1, 0.2], V: [0.1, 0.2], "L∞": [0.05, 0.1], JS: [0.02, 0.05] };
/** Share of values outside the range or among the known ones, of a new peak, and of missing examples, that is worth a look. */
const unlisted = 0.005;
const shares = { outside: 0.005, peak: 0.01, missing: [0.01, 0.05] };
/**
 * Assay's drift rule: a feature drifted when its distribution changed significantly (Kolmogorov-Smirnov for numbers, chi-squared
 * homogeneity for values; Benjamini-Hochberg over the features) *and* by enough to matter. New and vanished values, a new range,
 * a new peak and a change of missing values are checks of their own. Features with fewer than 100 values are not judged.
 */
function compareDatasets(current, baseline, rules = {}) {
    const before = (0,feature_view.viewDataset)(baseline).features;
    const compared = [...(0,feature_view.viewDataset)(current).features.values()].map((view) => compareFeatures(view, before.get(view.key), rules[view.key] ?? {}));
    const judged = compared.flatMap(({ distance }) => (distance?.p === undefined ? [] : [distance.p]));
    const significant = discoveries(judged, falseDiscoveries);
    let next = 0;
    return compared.map((drift) => {
        const { distance } = drift;
        if (!distance)
            return drift;
        const real = distance.p === undefined || significant[next++];
        return { ...drift, level: real ? levelOf(distance.value, [distance.limit, distance.large]) : "none" };
    });
}
function levelOf(value, [small, large]) {
    return value < small ? "none" : value < large ? "small" : "large";
}
function compareFeatures(view, before, rule) {
    const { key } = view;
    refuse(view, rule);
    if (!before)
        return { key, level: "none", checks: [], because: "not-in-baseline" };
    const missing = missingCheck(view, before);
    if (view.present === 0 || before.present === 0)
        return { key, level: "none", checks: missing, because: "few-values" };
    const asked = rule.measure && rule.measure !== "auto" ? askedDistance(view, before, rule) : undefined;
    const pair = [view, before].map(distribution/* distributionOf */.AO);
    if (view.numeric && before.numeric && pair[0] && pair[1])
        return withNumbers({ key, missing, asked, rule }, pair[0], pair[1]);
    const labels = [view, before].map(feature_view.labelCounts);
    if (labels[0] && labels[1])
        return withLabels({ key, missing, asked, rule }, [view, before], [labels[0], labels[1]]);
    return { key, level: "none", checks: missing, because: "other-type" };
}
function refuse({ key, numeric }, { measure }) {
    if (measure !== "l-infinity" || !numeric)
        return;
    throw new error/* UserError */.yo(`l-infinity compares how often values occur, and ${JSON.stringify(key)} is a number`, {
        hint: "use jensen-shannon, or auto; or say in the schema that the numbers are categories: int_domain { is_categorical: true }",
    });
}
function askedDistance(view, before, { measure, threshold }) {
    const name = measure === "l-infinity" ? "L∞" : "JS";
    const none = new Map();
    const value = name === "L∞" ? (0,distances/* lInfinity */.t1)((0,feature_view.labelCounts)(view) ?? none, (0,feature_view.labelCounts)(before) ?? none).value : (0,comparator_checks/* divergence */.Z)(view, before);
    const [limit, large] = threshold === undefined ? floors[name] : [threshold, threshold];
    return value === undefined ? undefined : { measure: name, value, limit: threshold === undefined ? limit : nextAbove(limit), large: threshold === undefined ? large : nextAbove(large) };
}
/** A threshold that is met exactly passes, and a rounding error is no drift. */
function nextAbove(value) {
    return value + 1e-9;
}
function withNumbers({ key, missing, asked, rule }, a, b) {
    if (a.total < fewest || b.total < fewest)
        return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
    const { distance: value } = (0,distribution/* kolmogorovDistance */.bB)(a, b);
    const [limit, large] = rule.threshold === undefined || asked ? floors.KS : [rule.threshold, rule.threshold];
    const positions = (0,distribution/* pooledPositions */.yr)(a, b, 10);
    const [p, q] = [(0,distribution/* cellShares */.VU)(a, positions), (0,distribution/* cellShares */.VU)(b, positions)];
    return {
        key, level: "none",
        distance: asked ?? { measure: "KS", value, limit, large, p: kolmogorovTail(value, a.total, b.total) },
        divergence: unbiased((0,distances/* jensenShannon */.fy)(p, q), { cells: p.filter((share, i) => share + q[i] > 0).length, n: a.total, m: b.total }),
        checks: [...missing, ...rangeCheck(a, b), ...peakCheck(a, b)],
    };
}
/** Takes off what chance alone would give. */
function unbiased(bits, { cells, n, m }) {
    return Math.max(0, bits - ((cells - 1) * (1 / n + 1 / m)) / (8 * Math.LN2));
}
function rangeCheck(a, b) {
    // Whole buckets only: inside one it is not known where the values are.
    const below = a.share([a.knots.findLast((knot) => knot < b.min) ?? a.min, a.min < b.min ? "upto" : "below"]);
    const above = 1 - a.share([a.knots.find((knot) => knot > b.max) ?? a.max, a.max > b.max ? "below" : "upto"]);
    const outside = below + above;
    // So many values of one side beyond all of the other would be chance this often.
    const chance = (a.total / (a.total + b.total)) ** Math.round(Math.max(below, above) * a.total);
    if (outside < shares.outside || chance > 0.0005)
        return [];
    const sides = [...(below > 0 ? [`smallest ${(0,reason/* sixDigits */.p4)(a.min)}`] : []), ...(above > 0 ? [`largest ${(0,reason/* sixDigits */.p4)(a.max)}`] : [])];
    return [{
            rule: "drift.range", level: outside >= 10 * shares.outside ? "large" : "small", mark: "new range",
            message: `${percent(outside)} of the values are outside the baseline's range (${sides.join(", ")})`,
            observed: `${(0,reason/* sixDigits */.p4)(a.min)} to ${(0,reason/* sixDigits */.p4)(a.max)}`, limit: `${(0,reason/* sixDigits */.p4)(b.min)} to ${(0,reason/* sixDigits */.p4)(b.max)}`, evidence: sides,
        }];
}
function peakCheck(a, b) {
    if (!a.fine || !b.fine)
        return [];
    const inside = (value) => value >= b.min && value <= b.max && !b.atoms.has(value);
    // A value that the baseline does not list may still have had half a percent there. There may be a hundred of them, so the test is strict.
    const grew = (share) => share >= shares.peak + unlisted && equalShares([share * a.total, a.total], [unlisted * b.total, b.total]) < 0.0001;
    const peaks = [...a.atoms].filter(([value, share]) => inside(value) && grew(share)).sort(([, x], [, y]) => y - x);
    if (peaks.length === 0)
        return [];
    const [value, share] = peaks[0];
    return [{
            rule: "drift.peak", level: share >= 0.05 ? "large" : "small", mark: peaks.length === 1 ? "new peak" : `new peaks ${peaks.length}`,
            message: `${(0,reason/* sixDigits */.p4)(value)} is ${percent(share)} of the values and was hardly there before`,
            observed: percent(share), limit: `< ${percent(shares.peak)}`, evidence: peaks.slice(0, 5).map(([peak]) => (0,reason/* sixDigits */.p4)(peak)),
        }];
}
function missingCheck(view, before) {
    if (view.examples < fewest || before.examples < fewest)
        return [];
    const [now, then] = [view.missing / view.examples, before.missing / before.examples];
    const level = levelOf(Math.abs(now - then), shares.missing);
    // Not one of the p-values that are judged together: one in a thousand is strict enough alone.
    if (level === "none" || equalShares([view.missing, view.examples], [before.missing, before.examples]) > 0.001)
        return [];
    return [{
            rule: "drift.missing", level, mark: now > then ? "more missing" : "fewer missing", message: `${percent(now)} of the examples miss the feature, before it was ${percent(then)}`,
            observed: percent(now), limit: `${percent(then)} ± 1 point`, evidence: [],
        }];
}
/** Values compared one by one; the rest of both sides is one more. When that is more than half, the values are names of rows and not compared. */
const mostLevels = 100;
const topLevels = 50;
const mostRest = 0.5;
function withLabels({ key, missing, asked, rule }, [view, before], [a, b]) {
    const [n, m] = [view.values, before.values];
    if (n < fewest || m < fewest)
        return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
    // By counts of both together: chosen by shares, a small side's accidents would be picked out and look like drift.
    const countOf = (label) => (a.get(label) ?? 0) + (b.get(label) ?? 0);
    const labels = [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => countOf(y) - countOf(x) || (x < y ? -1 : 1));
    const few = labels.length <= mostLevels && (0,feature_view.allLabelsKnown)(view) && (0,feature_view.allLabelsKnown)(before);
    const listed = few ? labels : labels.slice(0, topLevels);
    const row = (counts, total) => {
        const own = listed.map((label) => counts.get(label) ?? 0);
        return few ? own : [...own, Math.max(0, total - own.reduce((sum, count) => sum + count, 0))];
    };
    const [p, q] = [row(a, n), row(b, m)];
    if (!few && (p[topLevels] / n + q[topLevels] / m) / 2 > mostRest)
        return { key, level: "none", checks: missing, because: "many-values", ...(asked && { distance: asked }) };
    const { p: chance, effect } = homogeneity(p, q);
    const gap = Math.max(0, ...p.map((count, i) => Math.abs(count / n - q[i] / m)));
    return {
        key, level: "none",
        distance: asked ?? { ...strongest(effect, gap, rule.threshold), p: chance },
        divergence: unbiased((0,distances/* jensenShannon */.fy)(p, q), { cells: p.length, n, m }),
        checks: [...missing, ...newValues([view, before], [a, b]), ...vanishedValues([view, before], [a, b])],
    };
}
function strongest(effect, gap, threshold) {
    if (threshold !== undefined)
        return { measure: "L∞", value: gap, limit: threshold, large: threshold };
    const [v, l] = [floors.V, floors["L∞"]];
    return effect / v[0] > gap / l[0] ? { measure: "V", value: effect, limit: v[0], large: v[1] } : { measure: "L∞", value: gap, limit: l[0], large: l[1] };
}
function newValues([view, before], [a, b]) {
    if (!(0,feature_view.allLabelsKnown)(before))
        return [];
    const fresh = [...a].filter(([label]) => !b.has(label)).sort(([, x], [, y]) => y - x);
    const found = sumOf(fresh);
    if (fresh.length === 0)
        return [];
    const share = found / view.values;
    const beyond = share - expectedNew(b, before.values, view.values) / view.values;
    return [{
            rule: "drift.new-values", level: beyond < shares.outside ? "none" : beyond < 10 * shares.outside ? "small" : "large", mark: `new values ${fresh.length}`,
            message: `${fresh.length} ${fresh.length === 1 ? "value was" : "values were"} not in the baseline; they are ${percent(share)} of all`,
            observed: percent(share), limit: `< ${percent(shares.outside)}`, evidence: fresh.slice(0, 5).map(([label]) => label),
        }];
}
/**
 * How many of n values may be new without any change: values seen once among m stand for those not seen yet (Good and Turing),
 * and three standard deviations more.
 */
function expectedNew(counts, m, n) {
    let once = 0;
    let twice = 0;
    for (const count of counts.values()) {
        if (count === 1)
            once++;
        if (count === 2)
            twice++;
    }
    const expected = (n * once) / m;
    return expected + 3 * Math.sqrt(expected + (n / m) ** 2 * (once + 2 * twice));
}
function vanishedValues([view, before], [a, b]) {
    if (!(0,feature_view.allLabelsKnown)(view))
        return [];
    // All occurrences of a value would be in the baseline by chance this often; there are many values to be unlucky with.
    const chance = (count) => b.size * (before.values / (view.values + before.values)) ** count;
    const gone = [...b].filter(([label, count]) => !a.has(label) && chance(count) < 0.001).sort(([, x], [, y]) => y - x);
    const share = sumOf(gone) / before.values;
    if (gone.length === 0)
        return [];
    return [{
            rule: "drift.vanished-values", level: share < 10 * shares.outside ? "none" : "small", mark: `gone ${gone.length}`,
            message: `${gone.length} ${gone.length === 1 ? "value" : "values"} of the baseline ${gone.length === 1 ? "is" : "are"} gone; they were ${percent(share)} of all`,
            observed: "0", limit: percent(share), evidence: gone.slice(0, 5).map(([label]) => label),
        }];
}
function sumOf(counted) {
    return counted.reduce((sum, [, count]) => sum + count, 0);
}
/** A share as text: `1.8%`, `<0.1%`. */
function percent(share) {
    if (share === 0)
        return "0%";
    return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
}


/***/ }),

/***/ 38206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   featureRows: () => (/* binding */ featureRows),
/* harmony export */   typeName: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79412);
/* harmony import */ var _statistics_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52903);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18136);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18960);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11418);






/** Bins drawn of a number, besides those below and above, and values drawn of a text. */
const numberBins = 8;
const labelBins = 8;
/** Characters of a label in a picture. */
const longestLabel = 40;
/** One row per feature, the worst first: failed before warned before passed, then by distance, then by name. */
function featureRows({ current, baseline, drifts, findings }) {
    const driftOf = new Map(drifts.map((drift) => [drift.key, drift]));
    const rows = [...current.features.values()].map((view) => {
        const own = findings.filter(({ subject }) => subject === view.key);
        return featureRow(view, { before: baseline?.features.get(view.key), hasBaseline: baseline !== undefined, drift: driftOf.get(view.key), own });
    });
    const rank = { fail: 0, warn: 1, pass: 2 };
    return rows.sort((a, b) => rank[a.status] - rank[b.status] || b.badness - a.badness || (a.name < b.name ? -1 : 1));
}
function featureRow(view, { before, hasBaseline, drift, own }) {
    const distance = drift?.distance;
    const ratio = distance ? distance.value / distance.limit : 0;
    const bins = pairedBins(view, before);
    return {
        name: view.key,
        type: typeName(view),
        status: own.some(({ severity }) => severity === "error") ? "fail" : own.some(({ severity }) => severity === "warning") ? "warn" : "pass",
        marks: marksOf({ before, hasBaseline, drift, own }),
        badness: drift?.level === "none" ? Math.min(ratio, 0.999) : ratio,
        ...(distance && { distance: { measure: distance.measure, value: distance.value.toFixed(3), limit: String(Number(distance.limit.toPrecision(6))) } }),
        current: shown(view, bins.current),
        ...(before && bins.baseline && { baseline: shown(before, bins.baseline) }),
    };
}
/** What a feature holds, in a word or two: `integer`, `text`, `integer, categories`. */
function typeName({ type, strings }) {
    const { INT, FLOAT, STRUCT } = _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureNameStatistics_Type */ .eJ;
    const name = type === INT ? "integer" : type === FLOAT ? "float" : type === STRUCT ? "struct" : "text";
    return strings && name !== "text" ? `${name}, categories` : name;
}
function marksOf({ before, hasBaseline, drift, own }) {
    const schema = own.filter(({ rule, severity }) => severity !== "info" && !rule.startsWith("drift."));
    const marks = [
        ...(drift && drift.level !== "none" ? ["drift"] : []),
        ...(drift?.checks ?? []).map(({ mark }) => mark),
        ...(hasBaseline && !before ? ["new"] : []),
        ...(schema.length > 0 ? ["schema"] : []),
    ];
    return [...new Set(marks)];
}
function shown(view, bins) {
    const missing = view.examples === 0 ? 0 : view.missing / view.examples;
    return { missing: (0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(missing), facts: factsOf(view), bins };
}
/** Numbers that had to be estimated say `about`; all others are exact. */
function factsOf({ numeric, strings, values, present, statistics }) {
    const about = (part) => ((0,_statistics_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .isEstimate */ .B)(statistics, part) ? "about " : "");
    const perExample = present > 0 && values !== present ? [`${short(values / present)} values per example`] : [];
    if (numeric && values > 0) {
        const nan = Number(numeric.histograms[0]?.numNan ?? 0n);
        return [
            `mean ${short(numeric.mean)}`, `± ${short(numeric.stdDev)}`, `${short(numeric.min)} to ${short(numeric.max)}`, `median ${about("quantiles")}${short(numeric.median)}`,
            ...(numeric.numZeros > 0n ? [`zeros ${(0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(Number(numeric.numZeros) / values)}`] : []), ...(nan > 0 ? [`NaN ${(0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(nan / values)}`] : []), ...perExample,
        ];
    }
    if (!strings || values === 0)
        return perExample;
    const top = strings.topValues[0];
    return [
        `${about("texts")}${strings.unique} ${strings.unique === 1n ? "value" : "values"}`, ...(top ? [`most often ${(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(top.value, longestLabel)} ${about("texts")}${(0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(top.frequency / values)}`] : []),
        ...(strings.invalidUtf8Count > 0n ? [`not UTF-8 ${(0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(Number(strings.invalidUtf8Count) / values)}`] : []), ...perExample,
    ];
}
/** A number for people: four significant digits, no thousands separators, since it may be a year. */
function short(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e7)
        return String(value);
    if (size !== 0 && (size >= 1e7 || size < 1e-3))
        return value.toExponential(2);
    return String(Number(value.toPrecision(4)));
}
/** Both sides in the same bins, so that they can be drawn over each other. */
function pairedBins(view, before) {
    const [a, b] = [(0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(view), before && (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(before)];
    if (a && (b || !before?.strings))
        return numberPair(a, b);
    const [counts, old] = [(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_4__.labelCounts)(view), before && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_4__.labelCounts)(before)];
    return counts ? labelPair([counts, view.values], old && before ? [old, before.values] : undefined) : { current: [] };
}
function numberPair(a, b) {
    const both = b ? [a, b] : [a];
    const values = new Set(both.flatMap(({ atoms }) => [...atoms.keys()]));
    const discrete = values.size <= numberBins + 2 && both.every(({ atoms }) => Math.abs([...atoms.values()].reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
    const positions = discrete ? [...values].sort((x, y) => x - y).map((value) => [value, "upto"]) : evenPositions(both);
    const labels = discrete ? positions.map(([value]) => short(value)) : rangeLabels(positions, both);
    const bins = (one) => {
        const cells = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .cellShares */ .VU)(one, positions);
        return labels.flatMap((label, i) => (label === undefined ? [] : [{ label, share: cells[i] }]));
    };
    return { current: bins(a), ...(b && { baseline: bins(b) }) };
}
/** Edges between the 1st and 99th percentiles of both; what is beyond has bins of its own, so nothing is cut off. */
function evenPositions(both) {
    const low = Math.min(...both.map((one) => quantile(one, 0.01)));
    const high = Math.max(...both.map((one) => quantile(one, 0.99)));
    if (low === high)
        return [[low, "below"], [low, "upto"]];
    const edges = Array.from({ length: numberBins + 1 }, (_, i) => low + ((high - low) * i) / numberBins);
    return edges.map((edge, i) => [edge, i === 0 ? "below" : "upto"]);
}
function quantile(one, share) {
    return one.knots.find((knot) => one.share([knot, "upto"]) >= share) ?? one.max;
}
/** A label per cell; undefined for a cell before the first or behind the last edge that no value can be in. */
function rangeLabels(positions, both) {
    const edges = positions.map(([value]) => value);
    const below = both.some(({ min }) => min < edges[0]);
    const above = both.some(({ max }) => max > edges[edges.length - 1]);
    return [
        below ? `< ${short(edges[0])}` : undefined,
        ...edges.slice(1).map((edge, i) => (edges[i] === edge ? short(edge) : `${short(edges[i])} to ${short(edge)}`)),
        above ? `> ${short(edges[edges.length - 1])}` : undefined,
    ];
}
function labelPair(a, b) {
    const shareIn = ([counts, total], label) => (total > 0 ? (counts.get(label) ?? 0) / total : 0);
    const both = (label) => shareIn(a, label) + (b ? shareIn(b, label) : 0);
    const labels = [...new Set([...a[0].keys(), ...(b?.[0].keys() ?? [])])].sort((x, y) => both(y) - both(x) || (x < y ? -1 : 1));
    const listed = labels.length <= labelBins + 1 ? labels : labels.slice(0, labelBins);
    const bins = (side) => {
        const own = listed.map((label) => ({ label: (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(label, longestLabel), share: shareIn(side, label) }));
        const rest = 1 - own.reduce((sum, { share }) => sum + share, 0);
        return listed.length < labels.length || rest > 1e-9 ? [...own, { label: "other", share: side[1] > 0 ? Math.max(0, rest) : 0 }] : own;
    };
    const [current, baseline] = [bins(a), b && bins(b)];
    if (!baseline || current.length === baseline.length)
        return { current, ...(baseline && { baseline }) };
    const padded = (side) => (side.length > listed.length ? side : [...side, { label: "other", share: 0 }]);
    return { current: padded(current), baseline: padded(baseline) };
}


/***/ }),

/***/ 54828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ schemaFindings),
/* harmony export */   M: () => (/* binding */ driftFindings)
/* harmony export */ });
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69086);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66754);


const typeNames = new Map(Object.entries(_anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnomalyInfo_Type */ .$O).map(([name, number]) => [number, name]));
/** The anomalies of a split as findings; with the line of the schema when it is a file of the repository. */
function schemaFindings(validation, split, source) {
    const finding = (subject, reason, place) => ({
        rule: typeNames.get(reason.type) ?? String(reason.type),
        severity: "error",
        subject,
        message: reason.long === "" ? reason.short : reason.long,
        split,
        ...(reason.observed !== undefined && { observed: reason.observed }),
        ...(reason.limit !== undefined && { limit: reason.limit }),
        ...(reason.evidence && reason.evidence.length > 0 && { evidence: reason.evidence }),
        ...(place && { place }),
    });
    const whole = source && source.message.datasetConstraints && source.placeOf(source.message.datasetConstraints);
    const missing = validation.dataMissing
        ? [{ rule: "DATA_MISSING", severity: "error", subject: "data set", message: "There is no example to look at.", split, observed: "0", limit: "at least 1" }] : [];
    return [
        ...missing,
        ...validation.features.flatMap(({ key, path, reasons }) => reasons.map((reason) => finding(key, reason, source && placeOf(source, path, reason.type)))),
        ...validation.dataset.map((reason) => finding("data set", reason, whole)),
    ];
}
function placeOf(source, path, type) {
    let features = source.message.feature;
    let found;
    for (const step of path) {
        found = features.find(({ name }) => name === step);
        features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    if (!found)
        return undefined;
    const part = partOf(found, source.message, typeNames.get(type) ?? "");
    return (part && source.placeOf(part)) ?? source.placeOf(found);
}
/** The part of a feature's schema that a type of anomaly is about. */
function partOf(feature, schema, type) {
    if (/PRESENT/.test(type))
        return feature.presenceConstraints.value;
    if (/NUMBER_VALUES|SHAPE|NESTEDNESS/.test(type))
        return feature.shapeType.value;
    if (/UNIQUE/.test(type))
        return feature.uniqueConstraints;
    if (/COMPARATOR/.test(type))
        return feature.driftComparator ?? feature.skewComparator;
    if (!/^(ENUM|BOOL|INT|FLOAT)_TYPE/.test(type))
        return undefined;
    const { domainInfo } = feature;
    if (domainInfo.case === "domain")
        return schema.stringDomain.find(({ name }) => name === domainInfo.value);
    return domainInfo.value;
}
/** Drift as findings of Assay's own. `split` names what was compared, `other` with what. */
function driftFindings(drifts, { split, other, severity }) {
    return drifts.flatMap((drift) => {
        const own = severity(drift.key, drift.level);
        const checks = drift.checks.flatMap((check) => {
            const level = severity(drift.key, check.level);
            return level ? [{ rule: check.rule, severity: level, subject: drift.key, message: `${check.message}.`, observed: check.observed, limit: check.limit, split, ...(check.evidence.length > 0 && { evidence: check.evidence }) }] : [];
        });
        return own && drift.distance ? [distanceFinding(drift, drift.distance, { split, other, own }), ...checks] : checks;
    });
}
const measureNames = { KS: "Kolmogorov-Smirnov distance", V: "Cramér's V", "L∞": "change of one value's share", JS: "Jensen-Shannon divergence" };
function distanceFinding({ key, divergence }, distance, { split, other, own }) {
    const chance = distance.p === undefined ? "" : `, p ${chanceText(distance.p)}`;
    const bits = divergence === undefined ? "" : `; Jensen-Shannon ${divergence.toFixed(3)} bits`;
    return {
        rule: "drift.distribution", severity: own, subject: key, split,
        message: `The distribution moved against ${other}: ${measureNames[distance.measure]} ${distance.value.toFixed(3)}${chance}${bits}.`,
        observed: `${distance.measure} ${distance.value.toFixed(3)}`, limit: `< ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .sixDigits */ .p4)(distance.limit)}`,
    };
}
function chanceText(p) {
    return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}


/***/ })

};
