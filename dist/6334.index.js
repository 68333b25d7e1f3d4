export const id = 6334;
export const ids = [6334,8643];
export const modules = {

/***/ 76334:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54531);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64494);
/* harmony import */ var _github_archived_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29214);
/* harmony import */ var _github_check_run_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(80616);
/* harmony import */ var _github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16429);
/* harmony import */ var _github_delivery_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63914);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72032);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54763);
/* harmony import */ var _github_layered_metadata_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(91828);
/* harmony import */ var _github_metadata_branch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6648);
/* harmony import */ var _github_octokit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65701);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(51674);
/* harmony import */ var _github_promote_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8916);
/* harmony import */ var _github_release_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(82564);
/* harmony import */ var _github_unfinished_summary_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78946);
/* harmony import */ var _github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(51637);
/* harmony import */ var _report_action_log_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(87676);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(98943);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(68249);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89592);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(58008);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(27504);



























/** How long a stopped run may take to end: GitHub kills a job ten seconds after it asked it to stop. */
const patience = 3000;
/**
 * The Action: the event's pipeline is run, and its verdict goes to comment, check run, annotations, job summary, outputs,
 * workflow artifacts and metadata branch; each of these may fail for itself, with a sentence on what is missing.
 * The exit code is the verdict's, as the input `fail-on` says.
 */
async function action(home) {
    write("Assay");
    const environment = process.env;
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-"));
    const stop = new AbortController();
    const onSignal = () => stop.abort(new Error("the workflow was cancelled"));
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
    try {
        const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .K)(environment);
        const told = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .readEvent */ .j_)(environment);
        const place = { repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${told.owner}/${told.repo}`, workflowRun: environment["GITHUB_RUN_ID"] ?? "0" };
        const warnings = [];
        const delivery = { fork: told.pullRequest?.fork ?? false, warn: (sentence) => { warnings.push(sentence); write(`::warning::${escapeData(sentence)}`); } };
        const at = inputs.token === undefined ? undefined : { client: await (0,_github_octokit_js__WEBPACK_IMPORTED_MODULE_13__/* .createClient */ .UU)({ token: inputs.token, ...(environment["GITHUB_API_URL"] ? { apiUrl: environment["GITHUB_API_URL"] } : {}) }), owner: told.owner, repo: told.repo };
        if (!at)
            delivery.warn("There is no token, so nothing is written on GitHub besides the job summary: leave the input `token` as it is.");
        const event = told.defaultBranch === undefined && at ? await completed(told, at, delivery) : told;
        process.exitCode = await work({ environment, home, inputs, event, at, place, delivery, warnings, temporary, stop });
    }
    catch (error) {
        process.exitCode = 1;
        writeError(error);
    }
    finally {
        process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true });
    }
}
async function completed(event, at, delivery) {
    const answer = await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, { otherwise: "The default branch is not known, so nothing is pushed", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
    return answer ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .withDefaultBranch */ .GX)(event, answer.data.default_branch) : event;
}
async function work(job) {
    const { inputs, event, at, delivery } = job;
    const name = await nameOf(inputs.path);
    const check = at && inputs.check && name !== undefined ? await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, {
        otherwise: "There is no check run", permission: "checks: write",
        work: () => (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_23__/* .startCheck */ .b7)(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${job.place.repositoryUrl}/actions/runs/${job.place.workflowRun}` }),
    }) : undefined;
    const shared = await sharedRecords(job);
    const layers = {};
    const kept = {};
    const done = { check, name, layers, kept };
    const log = (0,_report_action_log_js__WEBPACK_IMPORTED_MODULE_18__/* .actionLog */ .Z)(write);
    try {
        const assembled = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .assemble */ .f)(await assemblyOf(job, { shared, layers, log }));
        try {
            const summary = await stoppable(job, assembled, (signal) => (0,_run_run_js__WEBPACK_IMPORTED_MODULE_21__/* .run */ .e)(assembled.pipeline, {
                ...assembled.options, signal, hold: holdOf(event, assembled),
                archive: (made) => keep(job, { made, done, pipeline: assembled.pipeline.name, records: layers.metadata?.unshared ?? [] }),
            }));
            const report = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_22__/* .writeReport */ .u)(summary, assembled.options.stateDirectory);
            const sarif = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_22__/* .writeSarif */ .l)(summary, assembled.options.stateDirectory, { configuration: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(assembled.loaded.file), locate: (file) => locate(file, job.inputs.path) });
            log.finish(summary);
            return await finish(job, { ...done, summary, report, sarif });
        }
        finally {
            await Promise.all([assembled.close(), layers.artifacts?.close()]);
        }
    }
    catch (error) {
        if (!(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || name === undefined) {
            await finish(job, { ...done, summary: (0,_github_unfinished_summary_js__WEBPACK_IMPORTED_MODULE_16__/* .unfinishedSummary */ .Q)({ pipeline: name ?? "assay", error, provenance: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)(event, job.environment, undefined) }), report: undefined });
            throw error;
        }
        writeError(error);
        return finish(job, { ...done, summary: (0,_github_unfinished_summary_js__WEBPACK_IMPORTED_MODULE_16__/* .unfinishedSummary */ .Q)({ pipeline: name, error, provenance: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)(event, job.environment, undefined) }), report: undefined });
    }
}
/** The pipeline's name, read without judging the rest: a check must be open before anything can fail. */
async function nameOf(path) {
    const files = /\.ya?ml$/.test(path) ? [path] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "assay.yml"), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "assay.yaml")];
    for (const file of files) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => undefined);
        const name = text === undefined ? undefined : /^name:[ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{0,62})["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1];
        if (name !== undefined)
            return name;
    }
    return undefined;
}
async function sharedRecords({ inputs: { metadataBranch: branch, token }, place, delivery, temporary }) {
    if (branch === undefined || token === undefined)
        return undefined;
    return (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, {
        otherwise: "The records of earlier runs could not be read, so there is no baseline", permission: "contents: read",
        work: () => (0,_github_layered_metadata_js__WEBPACK_IMPORTED_MODULE_24__/* .readShared */ .q)((0,_github_metadata_branch_js__WEBPACK_IMPORTED_MODULE_12__/* .metadataBranch */ .K)({ repositoryUrl: place.repositoryUrl, branch, token, folder: temporary })),
    });
}
async function assemblyOf(job, { shared, layers, log }) {
    const { inputs, event, environment, at, delivery, temporary, home, stop } = job;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(inputs.path, "x"));
    if (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(folder, "rev-parse", "--is-shallow-repository") === "true")
        delivery.warn("The checkout holds one commit only, so no baseline can be found: set `fetch-depth: 0` on actions/checkout.");
    const tree = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(folder, "rev-parse", "HEAD^{tree}");
    const warn = (sentence, error) => delivery.warn((0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .shortfall */ .S)(error, { otherwise: sentence, permission: "actions: read" }, delivery.fork));
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(inputs.path), home, sets: inputs.sets, listener: log.listener, signal: stop.signal,
        environment: inputs.environment ?? (event.name === "pull_request" ? ["pull-request", "prod"] : ["prod"]),
        provenance: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)(event, environment, tree),
        ...(event.baseSha === undefined ? {} : { baselineCommit: event.baseSha }),
        metadata: (local) => (layers.metadata = (0,_github_layered_metadata_js__WEBPACK_IMPORTED_MODULE_24__/* .layeredMetadata */ .w)(local, shared)),
        ...(at ? {
            targets: { release: (0,_github_release_js__WEBPACK_IMPORTED_MODULE_15__/* .releaseTarget */ .J)({ ...at, commit: event.headSha, temporary }) },
            artifacts: (local, metadata) => (layers.artifacts = (0,_github_archived_store_js__WEBPACK_IMPORTED_MODULE_7__/* .archivedStore */ .E)({ local, metadata, temporary, download: (archive, file) => (0,_github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__/* .downloadArchive */ .Z)(at, archive, file), warn })),
        } : {}),
    };
}
/** Pushing belongs to the default branch: elsewhere the steps that push are held, with the reason. */
function holdOf(event, { pipeline }) {
    if (event.onDefaultBranch)
        return {};
    const because = event.pullRequest ? "a pull request: nothing is pushed before merge" : `${event.branch} is not the default branch: nothing is pushed from it`;
    const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
    return Object.fromEntries(pushing.map(({ id }) => [id, because]));
}
/** The run, or, when the workflow is cancelled and the run does not end soon, a summary that says so. */
async function stoppable(job, { pipeline }, start) {
    const { signal } = job.stop;
    let timer;
    const late = new Promise((settle) => {
        signal.addEventListener("abort", () => {
            timer = setTimeout(() => settle((0,_github_unfinished_summary_js__WEBPACK_IMPORTED_MODULE_16__/* .unfinishedSummary */ .Q)({ pipeline: pipeline.name, error: new _core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("the workflow was cancelled"), provenance: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)(job.event, job.environment, undefined) })), patience);
        }, { once: true });
    });
    try {
        return await Promise.race([start(signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function keep({ inputs, environment, delivery, temporary, stop, place }, { made, done, pipeline, records }) {
    if (!inputs.archive || stop.signal.aborted || !environment["ACTIONS_RUNTIME_TOKEN"] || Object.keys(made).length === 0)
        return undefined;
    const texts = { "metadata/records.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join("") };
    const archive = await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, {
        otherwise: "The artifacts of this run were not kept", permission: "actions: write",
        work: () => folded("Keeping the artifacts of this run", () => (0,_github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__/* .uploadArchive */ .wG)((0,_github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__/* .archiveName */ .uv)(pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1")), { made, texts }, temporary)),
    });
    if (archive)
        done.kept.archive = archive;
    return archive;
}
/** Everything after the run: what is kept, what is said where, and whether the job fails. */
async function finish(job, { summary, report, sarif, check, layers, kept }) {
    const { at, event, inputs, place, delivery, warnings, stop } = job;
    const cancelled = stop.signal.aborted;
    const reportAt = report !== undefined && !cancelled ? await uploadReport(job, summary, report) : undefined;
    const promotion = event.onDefaultBranch && layers.metadata ? (0,_github_promote_js__WEBPACK_IMPORTED_MODULE_14__/* .promotionSentence */ .h)(await (0,_github_promote_js__WEBPACK_IMPORTED_MODULE_14__/* .promotionOf */ .b)(summary, layers.metadata), summary.pushed) : undefined;
    if (!cancelled && layers.metadata)
        await share(job, layers.metadata);
    const runs = await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, { otherwise: "Earlier runs are not shown", permission: "contents: read", work: async () => await layers.metadata?.list("run") }) ?? [];
    const ended = {
        summary, event, inputs, place, check, cancelled, report: reportAt,
        artifacts: kept.archive && (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactUrl */ .Wk)(place, kept.archive.artifactId),
        history: (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__/* .historyOf */ .om)(runs, { summary, event, repositoryUrl: place.repositoryUrl }), warnings,
    };
    const core = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const now = new Date();
    await (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__/* .deliverRun */ .V5)(at, ended, { delivery, log: core, now, locate: (file) => locate(file, inputs.path) });
    if (cancelled && layers.metadata)
        await share(job, layers.metadata);
    await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, {
        otherwise: "The job summary was not written", permission: "nothing",
        work: () => core.summary.addRaw([...(promotion === undefined ? [] : [promotion, ""]), (0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_19__/* .jobSummary */ .s)(summary, (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__/* .contextOf */ .Vm)(ended, now))].join("\n")).write(),
    });
    for (const [name, value] of Object.entries((0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_25__/* .outputsOf */ .Y)(summary, { report: reportAt ?? (cancelled ? undefined : report), sarif })))
        core.setOutput(name, value);
    if (promotion !== undefined)
        write((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_26__/* .logLine */ .BP)(promotion));
    return exitCode(summary, inputs, cancelled, core.error);
}
/** Steps name files from the pipeline's folder, GitHub from the repository's. */
function locate(file, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(/\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : path, file);
    return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(inside) ? inside : file;
}
async function uploadReport({ environment, delivery, place, temporary }, summary, report) {
    if (!environment["ACTIONS_RUNTIME_TOKEN"])
        return undefined;
    const name = `${(0,_github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__/* .archiveName */ .uv)(summary.pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"))}.html`;
    const uploaded = await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, {
        otherwise: "The report was not uploaded", permission: "actions: write",
        work: async () => {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(report));
            return folded("Uploading the report", () => (0,_github_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_17__/* .uploadFile */ .QM)(copy));
        },
    });
    return uploaded && (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactUrl */ .Wk)(place, uploaded.artifactId);
}
async function share({ delivery, event }, metadata) {
    if (event.pullRequest?.fork)
        return;
    await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(delivery, { otherwise: "This run was not recorded, so it cannot be a baseline or be promoted", permission: "contents: write", work: () => metadata.share() });
}
function exitCode({ verdict, reason }, { failOn }, cancelled, error) {
    const failing = cancelled || (verdict === "failed" && failOn !== "never") || (verdict === "not-blessed" && failOn === "not-blessed");
    if (failing)
        error(cancelled ? "The workflow was cancelled." : `${verdict === "failed" ? "The pipeline could not finish" : "The model is not blessed"}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_26__/* .logLine */ .BP)(reason)}`);
    return failing ? 1 : 0;
}
/** Hides what a client prints of its own under one line. */
async function folded(title, doing) {
    write(`::group::${title}`);
    try {
        return await doing();
    }
    finally {
        write("::endgroup::");
    }
}
function writeError(error) {
    if (!(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)) {
        write(`::error::A fault of Assay, not of yours: ${escapeData(error instanceof Error ? (error.stack ?? error.message) : String(error))}`);
        return;
    }
    for (const mistake of error.mistakes) {
        const { place } = mistake;
        const where = place ? ` file=${escapeProperty(place.file)}${place.line === undefined ? "" : `,line=${place.line}`}${place.column === undefined ? "" : `,col=${place.column}`}` : "";
        write(`::error${where}::${escapeData((0,_core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMistake */ .yS)(place ? { message: mistake.message, ...(mistake.hint === undefined ? {} : { hint: mistake.hint }) } : mistake))}`);
    }
}
function escapeData(text) {
    return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function write(line) {
    process.stdout.write(`${line}\n`);
}
if (process.argv[1] !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]) === (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)) {
    await action((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}


/***/ }),

/***/ 64494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yS: () => (/* binding */ describeMistake),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
class UserError extends Error {
    mistakes;
    /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
    detail;
    constructor(message, more = {}) {
        const { cause, detail, ...rest } = more;
        const mistakes = typeof message === "string" ? [{ message, ...rest }] : message;
        super(mistakes.map(describeMistake).join("\n"), cause === undefined ? {} : { cause });
        this.name = "UserError";
        this.mistakes = mistakes;
        this.detail = detail;
    }
}
/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
function describeMistake({ message, place, hint }) {
    const where = place ? `${describePlace(place)}  ` : "";
    return `${where}${message}${hint ? `\n  hint: ${hint}` : ""}`;
}
/** `file:line:column`, as far as it is known. */
function describePlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
/** The exit codes of the command line: verdicts and mistakes are told apart. */
const exitCodes = { ok: 0, notBlessed: 1, mistake: 2, bug: 3, interrupted: 130, terminated: 143 };
/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
function nearest(name, known) {
    let best;
    let bestDistance = Math.max(Math.min(2, Math.floor(name.length / 2)), Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** The hint of a name that is not known: the nearest known one, and all of them. */
function didYouMean(name, known) {
    const near = nearest(name, known);
    return `${near === undefined ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
}
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, rows[i - 2][j - 2] + 1);
            row.push(cost);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}


/***/ }),

/***/ 29214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ archivedStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/github/workflow-artifacts.js
var workflow_artifacts = __webpack_require__(51637);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/js/github/zip.js



const defaults = { entries: 100_000, bytes: 8 * 2 ** 30 };
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/**
 * Opens a zip archive that nobody vouches for. Refused whole: paths that are absolute, leave the folder, use backslashes
 * or drive letters; links and special files; two entries of one name; encryption; more entries or bytes than the limits.
 * Written from the format's published description (APPNOTE 6.3): nothing is taken from the local headers but their length.
 */
async function openZip(path, limits = {}) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const entries = await readEntries(file, { ...defaults, ...limits });
        return { entries, read: (entry) => readEntry(file, entry), close: () => file.close() };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function readEntries(file, limits) {
    const { count, offset, size } = await findDirectory(file);
    if (count > limits.entries)
        throw new Error(`the archive has ${count} entries, more than ${limits.entries}`);
    if (size > 256 * 2 ** 20)
        throw new Error("the archive's directory is too large");
    const directory = await bytesAt(file, offset, size);
    const entries = new Map();
    const seen = new Set();
    let total = 0;
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== centralSignature)
            throw new Error("the archive's directory is damaged");
        const { entry, folder, next } = parseEntry(directory, at);
        at = next;
        const name = entry.name.normalize("NFC").toLowerCase().replace(/\/$/, "");
        if (seen.has(name))
            throw new Error(`the archive has ${JSON.stringify(entry.name)} twice`);
        seen.add(name);
        if (folder)
            continue;
        total += entry.size;
        if (total > limits.bytes)
            throw new Error(`the archive holds more than ${limits.bytes} bytes`);
        entries.set(entry.name, entry);
    }
    return entries;
}
function parseEntry(directory, at) {
    const [nameLength, extraLength, commentLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > directory.length)
        throw new Error("the archive's directory is damaged");
    const name = directory.subarray(at + 46, at + 46 + nameLength).toString("utf8");
    const folder = name.endsWith("/");
    checkName(folder ? name.slice(0, -1) : name);
    if ((directory.readUInt16LE(at + 8) & 1) !== 0)
        throw new Error(`${JSON.stringify(name)} in the archive is encrypted`);
    const mode = directory.readUInt32LE(at + 38) >>> 16;
    const kind = mode & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw new Error(`${JSON.stringify(name)} in the archive is a link or special file`);
    const method = directory.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8)
        throw new Error(`${JSON.stringify(name)} in the archive is compressed by an unknown method`);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, compressed, offset] = wide(extra, [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)]);
    return { entry: { name, size, compressed, method, offset, crc: directory.readUInt32LE(at + 16) }, folder, next };
}
/** A path that stays inside: relative, parts that are names, no backslash, no drive. */
function checkName(name) {
    const good = name !== "" && name.length <= 4096 && !/[\\\0\u{fffd}]/u.test(name) && !/^[A-Za-z]:/.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
    if (!good)
        throw new Error(`the path ${JSON.stringify(name.slice(0, 200))} in the archive is not allowed`);
}
/** Sizes and offset, from the zip64 field where the short ones are full. */
function wide(extra, short) {
    if (!short.includes(0xffffffff))
        return short;
    for (let at = 0; at + 4 <= extra.length;) {
        const length = extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === 1) {
            let from = at + 4;
            const take = (value) => {
                if (value !== 0xffffffff)
                    return value;
                if (from + 8 > extra.length)
                    throw new Error("the archive's directory is damaged");
                from += 8;
                return safe(extra.readBigUInt64LE(from - 8));
            };
            return [take(short[0]), take(short[1]), take(short[2])];
        }
        at += 4 + length;
    }
    throw new Error("the archive's directory is damaged");
}
async function findDirectory(file) {
    const { size: length } = await file.stat();
    const tailLength = Math.min(length, 65_557);
    const tail = await bytesAt(file, length - tailLength, tailLength);
    for (let at = tail.length - 22; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== endSignature || at + 22 + tail.readUInt16LE(at + 20) !== tail.length)
            continue;
        const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
        if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff)
            return { count, size, offset };
        if (at < 20 || tail.readUInt32LE(at - 20) !== zip64LocatorSignature)
            return { count, size, offset };
        const end = await bytesAt(file, safe(tail.readBigUInt64LE(at - 12)), 56);
        if (end.readUInt32LE(0) !== zip64EndSignature)
            break;
        return { count: safe(end.readBigUInt64LE(32)), size: safe(end.readBigUInt64LE(40)), offset: safe(end.readBigUInt64LE(48)) };
    }
    throw new Error("the file is not a zip archive");
}
async function* readEntry(file, entry) {
    const header = await bytesAt(file, entry.offset, 30);
    if (header.readUInt32LE(0) !== localSignature)
        throw new Error(`${JSON.stringify(entry.name)} in the archive is damaged`);
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const raw = external_node_stream_.Readable.from(pieces(file, start, entry.compressed));
    const source = entry.method === 0 ? raw : raw.pipe((0,external_node_zlib_.createInflateRaw)());
    raw.on("error", (error) => source.destroy(error));
    let given = 0;
    for await (const piece of source) {
        given += piece.length;
        if (given > entry.size)
            throw new Error(`${JSON.stringify(entry.name)} in the archive is larger than it says`);
        yield piece;
    }
    if (given !== entry.size)
        throw new Error(`${JSON.stringify(entry.name)} in the archive is smaller than it says`);
}
async function* pieces(file, start, length) {
    for (let done = 0; done < length;) {
        const piece = await bytesAt(file, start + done, Math.min(1 << 18, length - done));
        done += piece.length;
        yield piece;
    }
}
async function bytesAt(file, offset, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, offset);
    if (bytesRead !== length)
        throw new Error("the archive ends too early");
    return buffer;
}
function safe(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new Error("the archive's directory is damaged");
    return Number(value);
}

;// CONCATENATED MODULE: ./build/js/github/archived-store.js








/**
 * An artifact store whose artifacts also lie in the workflow artifacts of earlier runs: what is not on this machine is
 * fetched when it is first asked for. Only archives of trusted runs are read, only files that the artifact's own manifest
 * names are taken out of them, and each is checked against its size and digest there.
 */
function archivedStore(options) {
    const archives = new Map();
    const restoring = new Map();
    let unreachable = false;
    let places;
    async function restore(stored) {
        places ??= findPlaces(options.metadata);
        for (const found of (await places).get(stored.digest) ?? []) {
            const archive = await opened(found.archive);
            if (!archive)
                continue;
            try {
                return await takeOut(archive, stored, found, options);
            }
            catch (error) {
                options.warn(`The artifact ${found.archive.name} of run ${found.run.id} cannot be used, so ${found.node} runs again`, error);
            }
        }
        return undefined;
    }
    function opened(archive) {
        const known = archives.get(archive.artifactId);
        if (known)
            return known;
        const file = (0,external_node_path_.join)(options.temporary, `${archive.artifactId}.zip`);
        const opening = unreachable ? Promise.resolve(undefined) : options.download(archive, file).then(() => openZip(file)).catch((error) => {
            // One archive that has expired says nothing of the others; a refusal or a dead network does.
            if (unreachable)
                return undefined;
            unreachable = !(error instanceof workflow_artifacts/* ArchiveGone */.Sf);
            options.warn(`The artifacts of an earlier run (${archive.name}) could not be fetched, so its steps run again`, error);
            return undefined;
        });
        archives.set(archive.artifactId, opening);
        return opening;
    }
    return {
        commit: (directory, at, about) => options.local.commit(directory, at, about),
        async open(stored) {
            const here = await options.local.open(stored);
            if (here)
                return here;
            const running = restoring.get(stored.digest) ?? restore(stored);
            restoring.set(stored.digest, running);
            return running;
        },
        async close() {
            for (const archive of archives.values())
                await (await archive)?.close();
            archives.clear();
        },
    };
}
/** Artifact → archives that hold it, newest first. */
async function findPlaces(metadata) {
    const [runs, executions, events] = await Promise.all([metadata.list("run"), metadata.list("execution"), metadata.list("event")]);
    const kept = new Map(runs.flatMap((run) => (run.archive && run.provenance.trusted ? [[run.id, { run, archive: run.archive }]] : [])));
    const byExecution = new Map(executions.map((execution) => [execution.id, execution]));
    const places = new Map();
    for (const { execution: id, artifact, key: output, type } of events) {
        const execution = byExecution.get(id);
        const holder = execution && type === "OUTPUT" ? kept.get(execution.run) : undefined;
        if (!execution || !holder)
            continue;
        const found = { ...holder, node: execution.node, output, execution: execution.reuses ?? execution.id };
        const known = places.get(artifact);
        if (known)
            known.push(found);
        else
            places.set(artifact, [found]);
    }
    for (const found of places.values())
        found.sort((a, b) => b.run.started - a.run.started || (a.run.id < b.run.id ? -1 : 1));
    return places;
}
async function takeOut(archive, stored, { node, output, execution }, { local, temporary }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "restored-"));
    try {
        for (const { path, size, digest } of stored.manifest) {
            const entry = archive.entries.get(`${node}/${output}/${path}`);
            if (!entry || entry.size !== size)
                throw new Error(`${path} is missing or has another size`);
            const target = (0,external_node_path_.join)(folder, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const hash = (0,external_node_crypto_.createHash)("sha256");
            await (0,external_node_stream_promises_.pipeline)(archive.read(entry), async function* (source) {
                for await (const piece of source) {
                    hash.update(piece);
                    yield piece;
                }
            }, (0,external_node_fs_.createWriteStream)(target));
            if ((0,core_digest/* asDigest */.J6)(hash.digest("hex")) !== digest)
                throw new Error(`${path} has other bytes than were recorded`);
        }
        const artifact = await local.commit(folder, { node, output, execution }, { type: stored.type, properties: stored.properties });
        if (artifact.digest !== stored.digest)
            throw new Error("its type or properties are not those that were recorded");
        return artifact;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 80616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ startCheck),
/* harmony export */   ou: () => (/* binding */ finishCheck),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/** GitHub takes this many annotations in one request. */
const annotationsAtOnce = 50;
/** Most bytes of each text of a check run. */
const longestText = 65_535;
/** How a verdict reads for branch protection: `neutral` would let a merge pass, so a run that failed is a failure. */
function conclusionOf(verdict) {
    switch (verdict) {
        case "blessed": return "success";
        case "unjudged": return "neutral";
        case "not-blessed":
        case "failed": return "failure";
    }
}
/** Opens the check before any work, so that a run that dies is seen. Returns its id. */
async function startCheck(at, { name, headSha, detailsUrl, externalId }) {
    const { data } = await at.client.rest.checks.create({
        owner: at.owner, repo: at.repo, name, head_sha: headSha, status: "in_progress",
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        ...(externalId === undefined ? {} : { external_id: externalId }),
    });
    return data.id;
}
/** Closes a check: annotations fifty at a time, the conclusion with the last of them. */
async function finishCheck(at, id, { conclusion, title, summary, annotations = [], detailsUrl }) {
    const shown = { title: title.slice(0, 255), summary: withinLimit(summary) };
    const pages = Array.from({ length: Math.max(1, Math.ceil(annotations.length / annotationsAtOnce)) }, (_, page) => annotations.slice(page * annotationsAtOnce, (page + 1) * annotationsAtOnce));
    for (const [index, page] of pages.entries()) {
        const last = index === pages.length - 1;
        await at.client.rest.checks.update({
            owner: at.owner, repo: at.repo, check_run_id: id,
            output: { ...shown, ...(page.length > 0 ? { annotations: page.map(forRequest) } : {}) },
            ...(last ? { status: "completed", conclusion, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }) } : {}),
        });
    }
}
function forRequest({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
/** The text, or as many of its blocks (parts between empty lines) as fit; never cut inside one. */
function withinLimit(text) {
    if (Buffer.byteLength(text) <= longestText)
        return text;
    const note = "\n\nThe rest is in the job summary.";
    let kept = "";
    for (const block of text.split("\n\n")) {
        if (Buffer.byteLength(kept) + Buffer.byteLength(block) + note.length + 2 > longestText || block.includes("<details>"))
            break;
        kept += kept === "" ? block : `\n\n${block}`;
    }
    return kept + note;
}


/***/ }),

/***/ 16429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ artifactUrl),
  Vm: () => (/* binding */ contextOf),
  V5: () => (/* binding */ deliverRun),
  om: () => (/* binding */ historyOf)
});

// EXTERNAL MODULE: ./build/js/report/comment.js + 1 modules
var comment = __webpack_require__(73801);
// EXTERNAL MODULE: ./build/js/report/verdict-text.js
var verdict_text = __webpack_require__(73218);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(68249);
;// CONCATENATED MODULE: ./build/js/github/annotations.js

/** The runner cuts a message here. */
const longestMessage = 4096;
const longestTitle = 255;
const levels = { error: "failure", warning: "warning", info: "notice" };
/** The findings that have a place in the repository, as annotations, worst first and at most `limit`. */
function annotationsOf(findings, limit = 200) {
    const rank = { failure: 0, warning: 1, notice: 2 };
    const all = findings.flatMap((finding) => {
        const { place } = finding;
        if (!place || !isInRepository(place.file))
            return rowAnnotations(finding);
        return [...rowAnnotations(finding), {
                path: place.file,
                line: place.line ?? 1,
                ...(place.column === undefined ? {} : { column: place.column }),
                level: levels[finding.severity],
                title: bounded(`${finding.subject}: ${finding.rule}`, longestTitle),
                message: bounded(messageOf(finding), longestMessage),
            }];
    });
    return all.map((annotation, index) => ({ annotation, index }))
        .sort((a, b) => rank[a.annotation.level] - rank[b.annotation.level] || a.index - b.index)
        .slice(0, limit).map(({ annotation }) => annotation);
}
function isInRepository(file) {
    return !file.startsWith("/") && !file.split("/").includes("..") && !/^[a-z][a-z0-9+.-]*:/i.test(file);
}
/** The line of the data that shows a finding first; a notice where the finding has a place of its own. What stands there is in the file, so it is not said. */
function rowAnnotations({ rows = [], subject, rule, severity, message, place }) {
    const [first, ...others] = rows.filter(({ unit, file }) => unit === "line" && isInRepository(file));
    if (!first || severity === "info")
        return [];
    const more = others.filter(({ file }) => file === first.file).map(({ number }) => number);
    return [{
            path: first.file, line: first.number, level: place && isInRepository(place.file) ? "notice" : levels[severity], title: bounded(`${subject}: ${rule}`, longestTitle),
            message: bounded(`This line shows it: ${message.replace(/[.\s]+$/, "")}.${more.length > 0 ? ` See also ${more.length === 1 ? "line" : "lines"} ${more.join(", ")}.` : ""}`, longestMessage),
        }];
}
function messageOf({ message, observed, limit, split, evidence = [] }) {
    const facts = [
        ...(observed === undefined ? [] : [`found ${observed}`]),
        ...(limit === undefined ? [] : [`limit ${limit}`]),
        ...(split === undefined ? [] : [`in ${split}`]),
        ...(evidence.length === 0 ? [] : [`for instance ${evidence.slice(0, 5).map((value) => JSON.stringify(value)).join(", ")}`]),
    ];
    return facts.length === 0 ? message : `${message} (${facts.join("; ")})`;
}
/** Text of strangers: one line, nothing unseen in it, at most `bytes` of UTF-8. */
function bounded(text, bytes) {
    const line = (0,report_escape/* visible */.RK)(text.replace(/\s+/g, " ").trim());
    if (Buffer.byteLength(line) <= bytes)
        return line;
    return `${Buffer.from(line).subarray(0, bytes - 4).toString("utf8").replace(/�+$/, "")} …`;
}
/**
 * Writes annotations as workflow commands: the way that needs no permission. The page shows ten of a level per step,
 * so no more are written; `log` is @actions/core or a stand-in.
 */
function writeAnnotations(annotations, log) {
    for (const level of ["failure", "warning", "notice"]) {
        for (const { path, line, column, title, message } of annotations.filter((each) => each.level === level).slice(0, 10)) {
            const where = { file: path, startLine: line, title, ...(column === undefined ? {} : { startColumn: column }) };
            if (level === "failure")
                log.error(message, where);
            else if (level === "warning")
                log.warning(message, where);
            else
                log.notice(message, where);
        }
    }
}

// EXTERNAL MODULE: ./build/js/github/check-run.js
var check_run = __webpack_require__(80616);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
;// CONCATENATED MODULE: ./build/js/github/comment.js

/** The account behind a workflow's own token. */
const workflowAccount = "github-actions[bot]";
/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays.
 */
async function upsertComment(at, { marker, body }) {
    const whole = body.startsWith(marker) ? body : `${marker}\n${body}`;
    const marked = (await listComments(at)).filter((comment) => comment.body.startsWith(marker));
    const account = marked.length > 0 ? await ownAccount(at) : undefined;
    const [oldest, ...younger] = marked.filter((comment) => comment.author === account);
    if (oldest) {
        for (const twin of younger)
            await remove(at, twin.id);
        return update(at, oldest, whole);
    }
    const { data } = await at.client.rest.issues.createComment({ owner: at.owner, repo: at.repo, issue_number: at.issue, body: whole });
    return withoutTwins(at, { id: data.id, url: data.html_url, body: whole, author: data.user?.login ?? workflowAccount }, marker);
}
async function withoutTwins(at, created, marker) {
    const ours = (await listComments(at)).filter((comment) => comment.body.startsWith(marker) && comment.author === created.author);
    const [oldest, ...younger] = ours;
    if (!oldest || oldest.id === created.id) {
        for (const twin of younger)
            await remove(at, twin.id);
        return { id: created.id, url: created.url, change: "created" };
    }
    for (const twin of younger)
        await remove(at, twin.id);
    return update(at, oldest, created.body);
}
async function listComments(at) {
    const all = await at.client.paginate(at.client.rest.issues.listComments, { owner: at.owner, repo: at.repo, issue_number: at.issue, per_page: 100 });
    return all.map((comment) => ({ id: comment.id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? "" })).sort((a, b) => a.id - b.id);
}
async function update(at, { id, url, body: before }, body) {
    if (before.trimEnd() === body.trimEnd())
        return { id, url, change: "unchanged" };
    await at.client.rest.issues.updateComment({ owner: at.owner, repo: at.repo, comment_id: id, body });
    return { id, url, change: "updated" };
}
async function remove(at, id) {
    try {
        await at.client.rest.issues.deleteComment({ owner: at.owner, repo: at.repo, comment_id: id });
    }
    catch (error) {
        if ((0,octokit/* statusOf */.c2)(error) !== 404)
            throw error; // someone else removed the twin first
    }
}
/** Who our token speaks for. Tokens of apps may not ask; a workflow's token is one. */
async function ownAccount(at) {
    try {
        return (await at.client.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,octokit/* statusOf */.c2)(error) === 403 || (0,octokit/* statusOf */.c2)(error) === 401)
            return workflowAccount;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/github/delivery.js
var github_delivery = __webpack_require__(63914);
;// CONCATENATED MODULE: ./build/js/github/suggestions.js



/** Most suggestions that stand in a pull request; the comment has all of them. */
const mostSuggestions = 20;
/**
 * Writes suggestions as review comments that are committed with one click, in one review. GitHub takes them only at lines that the
 * pull request's difference shows, and only there, where the line is as it was when the run read it, are they written. Earlier ones
 * of ours that do not hold any more and that nobody answered are taken away.
 */
async function suggestInReview(at, { marker, commit, suggestions }) {
    const { client, owner, repo, pull } = at;
    const before = await client.paginate(client.rest.pulls.listReviewComments, { owner, repo, pull_number: pull, per_page: 100 });
    const marked = before.filter(({ body }) => body.startsWith(marker));
    const shown = suggestions.length === 0 ? new Map() : await shownLines(at);
    const wanted = suggestions.filter((each) => isShown(each, shown.get(each.file))).slice(0, mostSuggestions).map((each) => commentOf(each, marker));
    if (marked.length + wanted.length === 0)
        return { created: 0, kept: 0, removed: 0 };
    const account = await ownAccount(at);
    const ours = marked.filter(({ user }) => user?.login === account);
    const same = (old, now) => old.path === now.path && old.line === now.line && old.body.trimEnd() === now.body.trimEnd();
    const stale = ours.filter((old) => !wanted.some((now) => same(old, now)) && !before.some(({ in_reply_to_id: answered }) => answered === old.id));
    for (const { id } of stale)
        await suggestions_remove(at, id);
    const fresh = wanted.filter((now) => !ours.some((old) => same(old, now)));
    if (fresh.length > 0)
        await client.rest.pulls.createReview({ owner, repo, pull_number: pull, commit_id: commit, event: "COMMENT", comments: fresh });
    return { created: fresh.length, kept: wanted.length - fresh.length, removed: stale.length };
}
async function suggestions_remove({ client, owner, repo }, id) {
    try {
        await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
    }
    catch (error) {
        if ((0,octokit/* statusOf */.c2)(error) !== 404)
            throw error; // somebody removed it first
    }
}
async function shownLines({ client, owner, repo, pull }) {
    const files = await client.paginate(client.rest.pulls.listFiles, { owner, repo, pull_number: pull, per_page: 100 });
    return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, linesOf(patch)]])));
}
/** The new side of a file's difference, as GitHub tells it: hunks without a head of files. */
function linesOf(patch) {
    const lines = new Map();
    let [line, hunk] = [0, 0];
    for (const text of patch.split("\n")) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
        if (head) {
            line = Number(head[1]);
            hunk++;
        }
        else if (text.startsWith("+") || text.startsWith(" "))
            lines.set(line++, { text: text.slice(1), hunk });
    }
    return lines;
}
function isShown({ line, before, after }, shown) {
    const hunk = shown?.get(line)?.hunk;
    return hunk !== undefined && after.every(isPlain) && before.every((text, i) => {
        const there = shown.get(line + i);
        return there?.hunk === hunk && there.text.replace(/\r$/, "") === text;
    });
}
/** Whether a line says all that it is: what would have to be shown otherwise, or cut, is not to be committed unseen. */
function isPlain(text) {
    return text.length <= 1000 && (0,report_escape/* visible */.RK)(text.replace(/\t/g, "")) === text.replace(/\t/g, "");
}
/** The lines as GitHub writes them into the file: to the letter, and none where there are none. */
function verbatim(lines) {
    const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}
function commentOf({ file, line, before, after, reasons }, marker) {
    const last = line + before.length - 1;
    const why = reasons.slice(0, 5).map((reason) => (0,report_escape/* markdownText */.p7)(reason, 400)).join("\n");
    return {
        path: file, side: "RIGHT", line: last, ...(before.length > 1 && { start_line: line, start_side: "RIGHT" }),
        body: `${marker}\n${why === "" ? "What the data ask for:" : why}\n\n${verbatim(after)}`,
    };
}

// EXTERNAL MODULE: ./build/js/github/unfinished-summary.js
var unfinished_summary = __webpack_require__(78946);
;// CONCATENATED MODULE: ./build/js/github/deliver-run.js








/** The page of a workflow run. */
function runUrl({ repositoryUrl, workflowRun }) {
    return `${repositoryUrl}/actions/runs/${workflowRun}`;
}
/** The page of a workflow artifact. */
function artifactUrl(place, id) {
    return `${runUrl(place)}/artifacts/${id}`;
}
/** What the writers of reports need to know of this run. */
function contextOf({ event, inputs, place, report, artifacts, history, warnings, cancelled }, now) {
    return {
        mode: event.pullRequest || event.name === "merge_group" ? "pull-request" : "default-branch",
        ...(cancelled ? { cancelled } : {}),
        links: { run: runUrl(place), ...(report === undefined ? {} : { report }), ...(artifacts === undefined ? {} : { artifacts }) },
        warnings, history, commit: event.headSha, budget: inputs.commentBudget,
        updated: `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    };
}
/** Earlier runs of the pipeline on the same pull request, newest first. */
function historyOf(runs, { summary, event, repositoryUrl }) {
    const number = event.pullRequest?.number;
    if (number === undefined)
        return [];
    const earlier = runs.filter((run) => run.pipeline === summary.pipeline && run.id !== summary.run && run.provenance.pullRequest === number && run.verdict !== "canceled");
    return earlier.sort((a, b) => b.started - a.started).slice(0, 8).map(({ id, verdict, provenance: { workflowRun } }) => ({
        run: id, verdict: verdict,
        ...(workflowRun === undefined ? {} : { url: runUrl({ repositoryUrl, workflowRun }) }),
    }));
}
/**
 * Writes comment, suggestions, check and annotations, each for itself; annotations go to the log when there is no check to carry
 * them. Of a cancelled run the check comes first, since GitHub soon ends the job, and nothing is suggested.
 */
async function deliverRun(at, ended, tools) {
    const text = (0,comment/* comment */.Im)(ended.summary, contextOf(ended, tools.now));
    const steps = ended.cancelled ? [deliverCheck, deliverComment] : [deliverComment, deliverSuggestions, deliverCheck];
    for (const step of steps)
        await step(at, { ...ended, text }, tools);
}
async function deliverComment(at, { summary, event: { pullRequest }, inputs, text }, { delivery }) {
    if (!at || !inputs.comment || !pullRequest)
        return;
    await (0,github_delivery/* deliver */.c)(delivery, {
        otherwise: "The comment was not written", permission: "pull-requests: write",
        work: () => upsertComment({ ...at, issue: pullRequest.number }, { marker: (0,comment/* commentMarker */.Ql)(summary.pipeline), body: text }),
    });
}
async function deliverSuggestions(at, { summary, event: { pullRequest, headSha }, inputs }, { delivery, locate }) {
    if (!at || !inputs.comment || !pullRequest || !summary.suggestions)
        return;
    const suggestions = summary.suggestions.map((each) => ({ ...each, file: locate(each.file) }));
    await (0,github_delivery/* deliver */.c)(delivery, {
        otherwise: "Changes were not suggested at their lines", permission: "pull-requests: write",
        work: () => suggestInReview({ ...at, pull: pullRequest.number }, { marker: (0,comment/* suggestionMarker */.XY)(summary.pipeline), commit: headSha, suggestions }),
    });
}
async function deliverCheck(at, told, { delivery, log, now, locate }) {
    const { summary, check, cancelled, report, text } = told;
    const annotations = annotationsOf([...failures(summary), ...summary.findings].map((finding) => located(finding, locate)));
    const checked = at && check !== undefined && await (0,github_delivery/* deliver */.c)(delivery, {
        otherwise: "The check run was not completed", permission: "checks: write",
        work: async () => {
            await (0,check_run/* finishCheck */.ou)(at, check, {
                conclusion: cancelled ? "cancelled" : (0,check_run/* conclusionOf */.vu)(summary.verdict), title: (0,verdict_text/* verdictTitle */.Sw)(summary, contextOf(told, now)),
                summary: withoutTitle(text), annotations, ...(report === undefined ? {} : { detailsUrl: report }),
            });
            return true;
        },
    });
    if (!checked)
        writeAnnotations(annotations, log);
}
/** The comment without its marker and title: a check shows its title itself. */
function withoutTitle(text) {
    return text.replace(/^<!--.*-->\n+###.*\n+/, "");
}
/** Mistakes of steps as findings, so that they are shown at their lines. What is wrong with the configuration is in the log already. */
function failures({ outcomes }) {
    return outcomes.flatMap((outcome) => outcome.type !== "failed" || outcome.node === unfinished_summary/* configurationNode */.d ? [] : outcome.mistakes.map(({ message, place, hint }) => ({
        rule: "failed", severity: "error", subject: outcome.node, message: hint === undefined ? message : `${message}; hint: ${hint}`, ...(place ? { place } : {}),
    })));
}
function located(finding, locate) {
    const rows = finding.rows?.map((row) => (row.unit === "line" ? { ...row, file: locate(row.file) } : row));
    return { ...finding, ...(rows && { rows }), ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }) };
}


/***/ }),

/***/ 63914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shortfall),
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4244);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65701);


/** Does a step; when it fails, says so in one sentence with the remedy and goes on without. */
async function deliver(delivery, step) {
    try {
        return await step.work();
    }
    catch (error) {
        delivery.warn(shortfall(error, step, delivery.fork));
        return undefined;
    }
}
/** The sentence for a step that failed. */
function shortfall(error, { otherwise, permission }, fork) {
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const limited = status === 429 || (status === 403 && ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(error, "retry-after") !== undefined || (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(error, "x-ratelimit-remaining") === "0"));
    if (limited)
        return `${otherwise}: GitHub's rate limit is used up; run the job again later.`;
    if (status === 403 || status === 401 || error instanceof _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_0__/* .BranchRefusedError */ .P) {
        if (fork)
            return `${otherwise}: workflows of forks get a token that can only read. The job summary has the whole report.`;
        return `${otherwise}: the token lacks ${permission}; add it under permissions in the workflow.`;
    }
    return `${otherwise}: ${oneLine(error)}`;
}
function oneLine(error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = text.split("\n").map((part) => part.trim()).filter(Boolean).join(" ").slice(0, 300);
    return /[.!?]$/.test(line) ? line : `${line}.`;
}


/***/ }),

/***/ 72032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ withDefaultBranch),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** Events of GitHub that Assay runs on; others are a `UserError`. */
const eventNames = ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule"];
/** Reads GITHUB_EVENT_NAME and the file GITHUB_EVENT_PATH. A `UserError` says what is missing or not supported. */
function readEvent(environment) {
    const path = environment["GITHUB_EVENT_PATH"];
    if (!path)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("GITHUB_EVENT_PATH is not set", { hint: "the action runs inside a GitHub workflow; on a laptop use `assay run`" });
    return parseEvent(environment, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")));
}
/** The event of a payload; what the payload lacks (`schedule` carries little) comes from the runner's variables. */
function parseEvent(environment, payload) {
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    if (!isEventName(name))
        throw notSupported(name);
    const read = reader(payload);
    const [owner, repo] = fullName(read.optional("repository.full_name") ?? environment["GITHUB_REPOSITORY"] ?? "");
    const defaultBranch = read.optional("repository.default_branch");
    const ref = environment["GITHUB_REF"] ?? read.optional("ref") ?? "";
    const common = { name, owner, repo, defaultBranch };
    switch (name) {
        case "pull_request": {
            const pullRequest = pullRequestOf(read, `${owner}/${repo}`);
            return { ...common, headSha: pullRequest.headSha, baseSha: pullRequest.baseSha, branch: pullRequest.headRef, onDefaultBranch: false, pullRequest };
        }
        case "merge_group":
            return { ...common, headSha: read.sha("merge_group.head_sha"), baseSha: read.sha("merge_group.base_sha"), branch: branchOf(read.text("merge_group.head_ref")), onDefaultBranch: false, pullRequest: undefined };
        case "push": {
            const branch = branchOf(read.text("ref"));
            const before = read.optional("before");
            const baseSha = before !== undefined && isSha(before) && !/^0+$/.test(before) ? before : undefined;
            return { ...common, headSha: read.sha("after"), baseSha, branch, onDefaultBranch: branch === defaultBranch, pullRequest: undefined };
        }
        case "workflow_dispatch":
        case "schedule": {
            const headSha = environment["GITHUB_SHA"] ?? "";
            if (!isSha(headSha))
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`GITHUB_SHA ${JSON.stringify(headSha.slice(0, 80))} is no commit`);
            const branch = branchOf(ref);
            return { ...common, headSha, baseSha: undefined, branch, onDefaultBranch: branch === defaultBranch, pullRequest: undefined };
        }
    }
}
/** The event with the repository's default branch, where the payload (of a schedule) does not name it. */
function withDefaultBranch(event, defaultBranch) {
    const pushes = event.name === "push" || event.name === "workflow_dispatch" || event.name === "schedule";
    return { ...event, defaultBranch, onDefaultBranch: pushes && event.branch === defaultBranch };
}
/** Where a run started by this event came from; `tree` is of the commit that is checked out. */
function provenanceOf(event, environment, tree) {
    const { pullRequest } = event;
    const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1");
    const workflowRun = environment["GITHUB_RUN_ID"];
    const actor = environment["GITHUB_ACTOR"];
    return {
        repository: `${event.owner}/${event.repo}`,
        commit: event.headSha,
        ...(tree === undefined ? {} : { tree }),
        branch: event.branch,
        ...(pullRequest ? { pullRequest: pullRequest.number } : {}),
        event: event.name,
        ...(workflowRun === undefined ? {} : { workflowRun }),
        workflowAttempt: Number.isInteger(attempt) ? attempt : 1,
        ...(actor === undefined ? {} : { actor }),
        trusted: !(pullRequest?.fork ?? false),
    };
}
function notSupported(name) {
    const hint = name === "pull_request_target" || name === "workflow_run"
        ? "it would run code of strangers with this repository's token; use `pull_request`"
        : `use one of ${eventNames.join(", ")}`;
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event ${JSON.stringify(name.slice(0, 80))} is not supported`, { hint });
}
function isEventName(name) {
    return eventNames.includes(name);
}
function pullRequestOf(read, repository) {
    const number = read.number("pull_request.number");
    // A head repository that was deleted is null: nobody vouches for it.
    const head = read.optional("pull_request.head.repo.full_name");
    return {
        number,
        headSha: read.sha("pull_request.head.sha"),
        headRef: read.text("pull_request.head.ref"),
        baseSha: read.sha("pull_request.base.sha"),
        baseRef: read.text("pull_request.base.ref"),
        fork: head?.toLowerCase() !== repository.toLowerCase(),
    };
}
function fullName(text) {
    const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
    if (!match)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text.slice(0, 80))} is no repository name`, { hint: "GITHUB_REPOSITORY is `owner/name`" });
    return [match[1], match[2]];
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, "");
}
function isSha(text) {
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}
function reader(payload) {
    const at = (path) => path.split(".").reduce((value, key) => (typeof value === "object" && value !== null ? value[key] : undefined), payload);
    const wrong = (path, wanted) => new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event's ${path} is ${JSON.stringify(at(path))?.slice(0, 80) ?? "missing"}, not ${wanted}`);
    const text = (path) => {
        const value = at(path);
        if (typeof value !== "string")
            throw wrong(path, "a text");
        return value;
    };
    return {
        text,
        optional: (path) => { const value = at(path); return typeof value === "string" ? value : undefined; },
        sha: (path) => { const value = text(path); if (!isSha(value))
            throw wrong(path, "a commit"); return value; },
        number: (path) => { const value = at(path); if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1)
            throw wrong(path, "a number"); return value; },
    };
}


/***/ }),

/***/ 54763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** The inputs by the names of `action.yml`. */
const inputNames = (/* unused pure expression or super */ null && (["path", "environment", "set", "token", "comment", "check", "fail-on", "metadata-branch", "archive", "comment-budget"]));
/** Reads the inputs as the runner gives them (`INPUT_FAIL-ON`). All mistakes are one `UserError`. */
function readInputs(environment) {
    const mistakes = [];
    const text = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const one = (name, known) => {
        const value = text(name);
        const found = known.find((each) => each === value);
        if (value !== "" && found === undefined) {
            mistakes.push({ message: `the input ${name} is ${JSON.stringify(value.slice(0, 80))}`, hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(value, known) });
        }
        return found ?? known[0];
    };
    const branch = text("metadata-branch");
    if (branch !== "" && branch !== "off" && !/^(?!-)(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[A-Za-z0-9_./-]{1,200}$/.test(branch)) {
        mistakes.push({ message: `the input metadata-branch is ${JSON.stringify(branch.slice(0, 80))}, which git does not take as a branch`, hint: "for instance assay-metadata, or off" });
    }
    const budget = text("comment-budget") === "" ? 60_000 : Number(text("comment-budget"));
    if (!Number.isInteger(budget) || budget < 1000 || budget > 262_144)
        mistakes.push({ message: `the input comment-budget is ${JSON.stringify(text("comment-budget").slice(0, 80))}`, hint: "a number of bytes from 1000 to 262144" });
    const inputs = {
        path: text("path") || ".",
        environment: text("environment") || undefined,
        sets: text("set").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
        token: text("token") || undefined,
        comment: one("comment", ["update", "off"]) === "update",
        check: one("check", ["on", "off"]) === "on",
        failOn: one("fail-on", ["not-blessed", "failed", "never"]),
        metadataBranch: branch === "off" ? undefined : branch || "assay-metadata",
        archive: one("archive", ["on", "off"]) === "on",
        commentBudget: budget,
    };
    if (mistakes.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(mistakes);
    return inputs;
}


/***/ }),

/***/ 91828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readShared),
/* harmony export */   w: () => (/* binding */ layeredMetadata)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68652);

const kinds = ["artifact", "execution", "event", "context", "association", "attribution", "run", "blessing", "push"];
/** Reads everything once: all kinds are asked for at the same time, so that one fetch answers them. */
async function readShared(store) {
    return { store, earlier: new Map(await Promise.all(kinds.map(async (kind) => [kind, await store.list(kind)]))) };
}
/**
 * A store that reads what all runs share as well, and writes on this machine; `share` hands over what was written, in
 * one go, when the run has ended. `shared` undefined: there is nothing to read from or to write to.
 */
function layeredMetadata(local, shared) {
    const unshared = new Map();
    return {
        get unshared() {
            return [...unshared.values()];
        },
        async put(records) {
            await local.put(records);
            for (const record of records)
                unshared.set((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record), record);
        },
        async list(kind) {
            const records = [...shared?.earlier.get(kind) ?? [], ...await local.list(kind)];
            return [...new Map(records.map((record) => [(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record), record])).values()];
        },
        async share() {
            if (!shared || unshared.size === 0)
                return 0;
            const records = [...unshared.values()];
            await shared.store.put(records);
            unshared.clear();
            return records.length;
        },
    };
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metadataBranch)
/* harmony export */ });
/* harmony import */ var _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4244);

/** The records on the metadata branch of a repository on GitHub. The token goes to git through its environment, never on a command line. */
function metadataBranch({ repositoryUrl, branch, token, folder }) {
    return (0,_metadata_git_store_js__WEBPACK_IMPORTED_MODULE_0__/* .gitStore */ .O)({
        remote: repositoryUrl, branch, directory: folder,
        authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
        author: { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" },
    });
}


/***/ }),

/***/ 65701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Longest wait that GitHub may ask for; a longer one is an error that is reported. */
const longestWait = 60;
const attempts = 4;
/**
 * A client of GitHub's REST API. Loads Octokit only now.
 * Repeats what can be repeated: anything GitHub asks to send again later, reads and updates also after server and network errors.
 */
async function createClient({ token, apiUrl = "https://api.github.com", pause = 500 }) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303));
    const silent = () => undefined;
    const client = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: "assay", log: { debug: silent, info: silent, warn: silent, error: silent } });
    client.hook.wrap("request", async (request, options) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(60_000) } });
            }
            catch (error) {
                const seconds = repeatAfter(error, options.method, pause * 2 ** (attempt - 1) / 1000);
                if (seconds === undefined || attempt === attempts)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
            }
        }
    });
    return client;
}
/** Seconds until a failed request may be sent again; undefined when it must not be. */
function repeatAfter(error, method, pause) {
    const status = statusOf(error);
    const asked = Number(headerOf(error, "retry-after"));
    if ((status === 403 || status === 429) && Number.isFinite(asked) && headerOf(error, "retry-after") !== undefined)
        return asked <= longestWait ? asked : undefined;
    if (status === 429)
        return pause;
    // A creation that failed on the server's side may have happened all the same.
    if (method === "POST")
        return undefined;
    return status === undefined || status === 500 || status === 502 || status === 503 || status === 504 ? pause : undefined;
}
/** The HTTP status of a failed request; undefined when there was no answer. */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number")
        return undefined;
    return "response" in error && error.response !== undefined ? error.status : undefined;
}
/** A header of the answer to a failed request. */
function headerOf(error, name) {
    if (typeof error !== "object" || error === null || !("response" in error))
        return undefined;
    const response = error.response;
    const value = response?.headers?.[name];
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 51674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68652);

/** What a run puts out for later steps of the workflow. */
function outputsOf(summary, { report = "", sarif = "" }) {
    return {
        blessed: summary.verdict === "blessed" ? "true" : "false",
        verdict: summary.verdict,
        metrics: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(summary.metrics),
        report,
        sarif,
        "run-id": summary.run,
        "model-digest": summary.model ?? "",
        "pushed-version": summary.pushed[0]?.version ?? "",
    };
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promotionOf),
/* harmony export */   h: () => (/* binding */ promotionSentence)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _metadata_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12607);


/**
 * Says what a run on the default branch did with its model, from its summary and the records of earlier runs.
 * The key of a blessing covers code, data, configuration, policy and baseline: an equal key and an equal model digest
 * mean that the bytes evaluated on the pull request are the bytes that are pushed, whatever merge made of the commits.
 */
async function promotionOf(summary, metadata) {
    if (summary.verdict !== "blessed")
        return { type: "refused", because: summary.reason };
    const [blessings, runs] = await Promise.all([metadata.list("blessing"), metadata.list("run")]);
    const earlier = blessings.filter((blessing) => blessing.pipeline === summary.pipeline && blessing.run !== summary.run && blessing.blessed);
    const same = earlier.filter(({ key }) => key === summary.blessingKey).sort(_metadata_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .newestBlessing */ .EK);
    const trusted = same.filter((blessing) => blessing.trusted);
    const from = trusted.map((blessing) => runs.find(({ id }) => id === blessing.run)).find((run) => run !== undefined);
    const made = summary.outcomes.filter(({ type, node }) => type === "finished" && node !== "Pusher").map(({ node }) => node);
    if (from && made.length === 0 && trusted[0]?.model === summary.model && summary.model !== undefined)
        return { type: "promoted", from, model: summary.model };
    return { type: "evaluated", because: reasonOf({ summary, earlier, same, trusted, made }) };
}
function reasonOf({ summary, earlier, same, trusted, made }) {
    if (earlier.length === 0)
        return "no earlier run has blessed a model";
    if (same.length === 0)
        return `no earlier evaluation has the key ${summary.blessingKey === undefined ? "of this run" : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(summary.blessingKey)}: code, data, configuration, policy or baseline differ`;
    if (trusted.length === 0)
        return "the earlier evaluation ran on code of a fork, which is never pushed";
    return made.length > 0 ? `the results of ${made.join(", ")} were no longer kept` : "the earlier evaluation blessed another model";
}
/** The sentence for the log and the summary. */
function promotionSentence(promotion, pushed) {
    switch (promotion.type) {
        case "promoted": {
            const { provenance, id } = promotion.from;
            const where = provenance.pullRequest === undefined ? `run ${id}` : `run ${id} of pull request ${provenance.pullRequest}`;
            return `${pushed.length > 0 ? "Pushed" : "Took"} the model that ${where} evaluated, without training again: same key, same bytes (${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(promotion.model)}).`;
        }
        case "evaluated": return `Evaluated the model in this run: ${promotion.because}.`;
        case "refused": return `Nothing was pushed: ${promotion.because}.`;
    }
}


/***/ }),

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ releaseTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/push/served-files.js
var served_files = __webpack_require__(43944);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(68249);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
;// CONCATENATED MODULE: ./build/js/github/tar.js
const block = 512;
/**
 * A tar archive (POSIX ustar) that depends on names and contents alone: files in the order given, no owner, no date,
 * mode 644. The same files make the same bytes.
 */
async function* tar(files) {
    for (const { name, size, content } of files) {
        yield header(name, size);
        let written = 0;
        for await (const piece of content()) {
            written += piece.length;
            yield piece;
        }
        if (written !== size)
            throw new Error(`${name} has ${written} bytes, not ${size}`);
        if (size % block > 0)
            yield new Uint8Array(block - (size % block));
    }
    yield new Uint8Array(2 * block);
}
function header(path, size) {
    if (size >= 8 ** 11)
        throw new Error(`${path} is too large for a tar archive`);
    const [prefix, name] = split(path);
    const bytes = Buffer.alloc(block);
    bytes.write(name, 0, 100, "utf8");
    bytes.write("0000644\0", 100, "latin1");
    bytes.write("0000000\0", 108, "latin1");
    bytes.write("0000000\0", 116, "latin1");
    bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
    bytes.write("00000000000\0", 136, "latin1");
    bytes.write(" ".repeat(8), 148, "latin1");
    bytes.write("0", 156, "latin1");
    bytes.write("ustar\0" + "00", 257, "latin1");
    bytes.write(prefix, 345, 155, "utf8");
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return bytes;
}
/** A path in the two fields that ustar has for it. */
function split(path) {
    if (Buffer.byteLength(path) <= 100)
        return ["", path];
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
        const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return [prefix, name];
    }
    throw new Error(`the path ${path.slice(0, 80)}… is too long for a tar archive`);
}

;// CONCATENATED MODULE: ./build/js/github/release.js














/**
 * Pushes to a GitHub release: `<pipeline>-v<version>` (or the tag grammar in the setting `tag`), with
 * `<pipeline>-<version>.tar.gz` (TensorFlow Serving's layout inside) and `assay-manifest.json`. It stays a draft until
 * both are there and their digests are right, so a version appears whole or not at all. When the newest version of the
 * pipeline already holds these bytes no other is made; a draft that an earlier push left behind is removed.
 */
function releaseTarget(options) {
    return {
        name: "release",
        async push(push, signal) {
            signal.throwIfAborted();
            const digest = (0,served_files/* servedDigest */.s)((0,served_files/* servedFiles */.z)(push.model));
            const all = (await listReleases(options)).filter(({ pipeline: name }) => name === push.pipeline);
            for (const { id } of all.filter((release) => release.draft && release.digest === digest))
                await options.client.rest.repos.deleteRelease({ owner: options.owner, repo: options.repo, release_id: id });
            const newest = all.filter(({ draft }) => !draft).reduce((best, each) => (best && numberOf(best.version) >= numberOf(each.version) ? best : each), undefined);
            if (newest?.digest === digest)
                return pushedAs(newest, digest);
            return pushedAs(await makeRelease(options, { ...push, version: newerThan(newest?.version, push.version) }, signal), digest);
        },
        async has(pushed) {
            const release = (await listReleases(options)).find(({ url, draft }) => url === pushed.location && !draft);
            return release?.digest === pushed.digest && release.assets.includes(manifestName);
        },
    };
}
const manifestName = "assay-manifest.json";
/** What a release is found by again, invisible in its text. */
function markerOf(name, version, digest) {
    return `<!-- assay:served ${name} ${version} ${digest} -->`;
}
const marker = /<!-- assay:served (\S+) (\S+) (sha256:[0-9a-f]{64}) -->/;
/** Versions are TFX's epoch seconds; one that a person wrote otherwise is older than all of them. */
function numberOf(version) {
    return /^\d{1,18}$/.test(version) ? BigInt(version) : 0n;
}
function newerThan(newest, wanted) {
    return newest !== undefined && numberOf(newest) > 0n && numberOf(wanted) <= numberOf(newest) ? String(numberOf(newest) + 1n) : wanted;
}
function pushedAs({ url, version }, digest) {
    return { target: "release", version, location: url, digest };
}
async function listReleases({ client, owner, repo }) {
    const all = await client.paginate(client.rest.repos.listReleases, { owner, repo, per_page: 100 });
    return all.map(releaseOf);
}
function releaseOf(release) {
    const [, name = "", version = "", digest = ""] = marker.exec(release.body ?? "") ?? [];
    return { id: release.id, pipeline: name, version, digest, draft: release.draft, url: release.html_url, uploadUrl: release.upload_url, assets: release.assets.map((asset) => asset.name) };
}
async function makeRelease(options, push, signal) {
    const { client, owner, repo, commit } = options;
    const files = (0,served_files/* servedFiles */.z)(push.model);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, "release-"));
    try {
        const name = `${push.pipeline}-${push.version}.tar.gz`;
        const archive = (0,external_node_path_.join)(folder, name);
        const digest = await pack(push, files, archive);
        const manifest = { pipeline: push.pipeline, version: push.version, model: push.model.digest, archive: { name, digest }, files: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })) };
        signal.throwIfAborted();
        const { data } = await client.rest.repos.createRelease({
            owner, repo, tag_name: tagOf(push), target_commitish: commit, name: `${push.pipeline} ${push.version}`, body: bodyOf(push, { archive: digest, file: name, digest: (0,served_files/* servedDigest */.s)(files) }), draft: true,
        }).catch((error) => { throw refused(error, tagOf(push)); });
        const draft = releaseOf(data);
        try {
            await upload(options, draft, { name, type: "application/gzip", data: await (0,external_node_fs_.openAsBlob)(archive), digest });
            const text = `${(0,json/* canonicalJson */.d)(manifest)}\n`;
            await upload(options, draft, { name: manifestName, type: "application/json", data: new Blob([text]), digest: (0,core_digest/* asDigest */.J6)((0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")) });
            signal.throwIfAborted();
            return releaseOf((await client.rest.repos.updateRelease({ owner, repo, release_id: draft.id, draft: false })).data);
        }
        catch (error) {
            await client.rest.repos.deleteRelease({ owner, repo, release_id: draft.id }).catch(() => undefined); // the next push removes it
            throw refused(error, tagOf(push));
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Packs the files as `<pipeline>/<version>/…`; each is checked against the manifest of what was evaluated. */
async function pack({ pipeline: name, version, model }, files, target) {
    const entries = files.map(({ path, size, digest, source: from }) => ({
        name: `${name}/${version}/${path}`,
        size,
        content: async function* () {
            const hash = (0,external_node_crypto_.createHash)("sha256");
            for await (const piece of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(model.path, from))) {
                hash.update(piece);
                yield piece;
            }
            if ((0,core_digest/* asDigest */.J6)(hash.digest("hex")) !== digest)
                throw new Error(`${path} of the model is not what was evaluated: its digest differs`);
        },
    }));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(tar(entries)), (0,external_node_zlib_.createGzip)({ level: 9 }), async function* (source) {
        for await (const piece of source) {
            hash.update(piece);
            yield piece;
        }
    }, (0,external_node_fs_.createWriteStream)(target));
    return (0,core_digest/* asDigest */.J6)(hash.digest("hex"));
}
async function upload({ client, owner, repo }, release, { name, type, data, digest }) {
    const response = await client.request({ method: "POST", url: release.uploadUrl, name, headers: { "content-type": type }, data });
    const asset = response.data;
    const there = asset.digest ?? await downloadedDigest({ client, owner, repo }, asset.id);
    if (there !== digest)
        throw new Error(`${name} arrived with other bytes than were sent (${there}, not ${digest})`);
}
/** For servers that do not tell an asset's digest. */
async function downloadedDigest({ client, owner, repo }, id) {
    const { data } = await client.rest.repos.getReleaseAsset({ owner, repo, asset_id: id, headers: { accept: "application/octet-stream" } });
    return (0,core_digest/* asDigest */.J6)((0,external_node_crypto_.createHash)("sha256").update(new Uint8Array(data)).digest("hex"));
}
function tagOf({ pipeline: name, version, settings }) {
    const grammar = tagSetting(settings) ?? "{pipeline}-v{version}";
    const tag = grammar.replaceAll("{pipeline}", name).replaceAll("{version}", version);
    if (!/^[A-Za-z0-9][A-Za-z0-9_.@/=-]{0,200}$/.test(tag) || /\.\.|@\{|\/\/|\.lock$|[./]$/.test(tag)) {
        throw new core_error/* UserError */.yo(`push.release.tag makes ${JSON.stringify(tag.slice(0, 80))}, which git does not take as a tag`, { hint: "letters, digits, . _ - @ and /, for instance {pipeline}-v{version}" });
    }
    return tag;
}
function tagSetting(settings) {
    const own = settings["release"];
    const tag = typeof own === "object" && own !== null && !Array.isArray(own) ? own["tag"] : undefined;
    if (tag === undefined)
        return undefined;
    if (typeof tag !== "string" || !tag.includes("{version}"))
        throw new core_error/* UserError */.yo(`push.release.tag ${JSON.stringify(tag)} does not tell versions apart`, { hint: "write {version} in it, for instance {pipeline}-v{version}" });
    return tag;
}
function bodyOf({ pipeline: name, version, model, note }, { archive, file, digest }) {
    return [
        (0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(note, 600)), "",
        `| | |`, `|:--|:--|`, `| Model | \`${model.digest}\` |`, `| \`${file}\` | \`${archive}\` |`, "",
        markerOf(name, version, digest),
    ].join("\n");
}
/** GitHub's refusal in the words of someone who configures a push. */
function refused(error, tag) {
    if ((0,octokit/* statusOf */.c2)(error) === 403)
        return new core_error/* UserError */.yo("the release could not be made: the token may not write contents", { hint: "add `contents: write` under `permissions:` of the workflow", cause: error });
    if ((0,octokit/* statusOf */.c2)(error) === 422)
        return new core_error/* UserError */.yo(`GitHub refused the release ${tag}: ${error instanceof Error ? error.message : String(error)}`, { hint: "is the tag taken, or protected by a rule?", cause: error });
    return error;
}


/***/ }),

/***/ 78946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unfinishedSummary),
/* harmony export */   d: () => (/* binding */ configurationNode)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** The name under which mistakes are shown that no step made. */
const configurationNode = "configuration";
/** The summary of a run that could not begin, or did not end in time: what is wrong, and nothing else. */
function unfinishedSummary({ pipeline, error, provenance }) {
    const bug = !(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo);
    const mistakes = bug ? [{ message: error instanceof Error ? error.message : String(error) }] : error.mistakes;
    return {
        pipeline, run: "none", started: Date.now(), seconds: 0, verdict: "failed",
        reason: mistakes[0]?.message ?? "the run could not begin",
        outcomes: [{ type: "failed", node: configurationNode, seconds: 0, mistakes, bug }],
        gates: [], findings: [], figures: [], sections: [], metrics: {}, provenance, pushed: [],
    };
}


/***/ }),

/***/ 51637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ uploadFile),
/* harmony export */   Sf: () => (/* binding */ ArchiveGone),
/* harmony export */   Z: () => (/* binding */ downloadArchive),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   wG: () => (/* binding */ uploadArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92146);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65701);








/** Largest archive that is fetched, in bytes. */
const largestArchive = 10 * 2 ** 30;
/** The name of a run's archive. Names are unique within a workflow run, and attempts share one: so the attempt is in it. */
function archiveName(pipeline, run, attempt) {
    return `assay-${pipeline}-${run}-${attempt}`;
}
/** Uploads artifacts as `<node>/<output>/<path>`, and texts, as one workflow artifact. `temporary` is an existing folder. */
async function uploadArchive(name, content, temporary) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, "archive-"));
    try {
        const files = await stage(root, content);
        const client = await artifactClient();
        return uploaded(name, await client.uploadArtifact(name, [...files], root));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(root, { recursive: true, force: true });
    }
}
/** Uploads one file as it is, so that a browser opens it: its name becomes the artifact's name. */
async function uploadFile(path) {
    const client = await artifactClient();
    return uploaded((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path), await client.uploadArtifact((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path), [path], (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { skipArchive: true }));
}
async function artifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(8053), __webpack_require__.e(1659), __webpack_require__.e(1579), __webpack_require__.e(8222)]).then(__webpack_require__.bind(__webpack_require__, 88222));
    return new DefaultArtifactClient();
}
function uploaded(name, { id, digest }) {
    if (id === undefined || digest === undefined)
        throw new Error(`the upload of ${name} was not confirmed`);
    return { artifactId: id, name, digest: digest.startsWith("sha256:") ? digest : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .asDigest */ .J6)(digest) };
}
async function stage(root, { made, texts }) {
    const files = [];
    for (const [node, outputs] of Object.entries(made)) {
        for (const [output, artifact] of Object.entries(outputs)) {
            for (const { path } of artifact.manifest) {
                const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, node, output, path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
                await linkOrCopy((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(artifact.path, path), target);
                files.push(target);
            }
        }
    }
    for (const [path, text] of Object.entries(texts)) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(target, text);
        files.push(target);
    }
    return files;
}
async function linkOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(from, to);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to); // another file system, or one without links
    }
}
/** What a missing archive means for the one who asked for it. */
class ArchiveGone extends Error {
}
/**
 * Fetches a workflow artifact of an earlier run into `file`, which appears whole or not at all.
 * Throws `ArchiveGone` when it has expired or was deleted, an error when its bytes are not those that were uploaded.
 */
async function downloadArchive(at, archive, file) {
    const location = await archiveLocation(at, archive);
    const response = await fetch(location, { signal: AbortSignal.timeout(600_000) });
    if (!response.ok || !response.body)
        throw new Error(`the storage answered ${response.status} for the artifact ${archive.name}`);
    const beside = `${file}.part`;
    try {
        const digest = await writeBody(response.body, beside);
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc)(archive.digest) || digest !== archive.digest)
            throw new Error(`the artifact ${archive.name} has other bytes than were uploaded (${digest}, not ${archive.digest})`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
    }
}
async function archiveLocation(at, archive) {
    try {
        const { headers } = await at.client.rest.actions.downloadArtifact({ owner: at.owner, repo: at.repo, artifact_id: archive.artifactId, archive_format: "zip", request: { redirect: "manual" } });
        if (headers.location === undefined)
            throw new Error(`GitHub names no place for the artifact ${archive.name}`);
        return headers.location;
    }
    catch (error) {
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(error) === 404 || (0,_octokit_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(error) === 410)
            throw new ArchiveGone(`the artifact ${archive.name} is no longer kept`, { cause: error });
        throw error;
    }
}
async function writeBody(body, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(body), async function* (source) {
        for await (const piece of source) {
            size += piece.length;
            if (size > largestArchive)
                throw new Error(`the artifact is larger than ${largestArchive} bytes`);
            hash.update(piece);
            yield piece;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .asDigest */ .J6)(hash.digest("hex"));
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ BranchRefusedError),
  O: () => (/* binding */ gitStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/core/storage-error.js
var storage_error = __webpack_require__(59290);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
;// CONCATENATED MODULE: ./build/js/metadata/git-command.js



/**
 * git as a function: no prompts, no hooks, no housekeeping, messages in English, and nothing of a repository around it.
 * A git that is not installed is a `UserError`; every other failure is a code for the caller.
 */
function gitCommand({ gitDirectory, remote, authorization, signal }) {
    const environment = gitEnvironment(remote, authorization);
    const redact = redactor(remote, authorization);
    return (args, input) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", ["--git-dir", gitDirectory, ...args], { env: environment, stdio: ["pipe", "pipe", "pipe"], ...(signal ? { signal } : {}) });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (bytes) => stdout.push(bytes));
        child.stderr.on("data", (bytes) => stderr.push(bytes));
        child.stdin.on("error", () => { }); // git that ends early says why on stderr
        child.stdin.end(input);
        child.once("error", (error) => reject((0,error_code/* errorCode */.C)(error) === "ENOENT" ? new core_error/* UserError */.yo("git is not installed", { hint: "the metadata branch is written with git: install it, or keep the records in a folder", cause: error }) : error));
        child.once("close", (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), said: redact(Buffer.concat([...stderr, ...(code === 0 ? [] : stdout)]).toString("utf8").trim()) }));
    });
}
/** A remote without user and password, to be shown. */
function shownRemote(remote) {
    return remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}
function gitEnvironment(remote, authorization) {
    const settings = [["core.hooksPath", "/dev/null"], ["gc.auto", "0"], ["maintenance.auto", "false"], ["core.compression", "1"], ["push.gpgSign", "false"]];
    if (authorization !== undefined)
        settings.push([`http.${remote}.extraHeader`, `Authorization: ${authorization}`], ["credential.helper", ""]);
    const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined && !/^GIT_(?!SSH|SSL|TRACE|PROXY|HTTP)/.test(entry[0]));
    return {
        GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
        ...Object.fromEntries(inherited),
        LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", SSH_ASKPASS: "", GCM_INTERACTIVE: "never",
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
    };
}
function redactor(remote, authorization) {
    const secrets = [authorization, authorization?.split(" ").at(-1)].filter((secret) => secret !== undefined && secret !== "");
    return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text.replaceAll(remote, shownRemote(remote)).replace(/(\w+:\/\/)[^/\s@]*@/g, "$1"));
}

// EXTERNAL MODULE: ./build/js/metadata/record-text.js
var record_text = __webpack_require__(20069);
;// CONCATENATED MODULE: ./build/js/metadata/git-store.js










/** The branch may not be written (or read) with the rights at hand: a run can go on without. */
class BranchRefusedError extends core_error/* UserError */.yo {
}
/**
 * A metadata store on a branch, written with git: fetch the tip, commit on top of it, push; when somebody else was
 * faster, again from the fetch, after a random pause, until the time is up. No commit is ever forced, so none is lost.
 */
function gitStore(options) {
    const branch = options.branch ?? "assay-metadata";
    const known = new Map();
    const inTurn = turns();
    let opened;
    const open = () => (opened ??= openRepository(options, branch));
    let fetching;
    /** One fetch answers everybody who asked before it began. */
    const currentTip = () => {
        fetching ??= inTurn(async () => {
            fetching = undefined;
            return fetchTip(await open());
        });
        return fetching;
    };
    const add = ({ records = [], files = {}, message }) => {
        const entries = new Map([...records.map((record) => [(0,record_text/* recordPath */.l)(record), `${(0,json/* canonicalJson */.d)(record)}\n`]), ...Object.entries(files)]);
        if (entries.size === 0)
            return Promise.resolve();
        return inTurn(async () => append(await open(), { entries, message: message ?? `Record ${records.length} of Assay's metadata` }, options));
    };
    return {
        add,
        put: async (records) => add({ records }),
        async list(kind) {
            const tip = await currentTip();
            if (tip === undefined)
                return [];
            return inTurn(async () => (0,record_text/* recordsOfKind */.A)(await readTexts(await open(), { tip, kind, known }), kind));
        },
        async close() {
            await inTurn(async () => { if (opened)
                await (0,promises_.rm)((await opened).directory, { recursive: true, force: true }); });
            opened = undefined;
        },
    };
}
const tipReference = "refs/assay/tip";
async function openRepository({ directory, remote, authorization, signal }, branch) {
    if (!/^[A-Za-z0-9][\w./-]*$/.test(branch) || branch.includes(".."))
        throw new core_error/* UserError */.yo(`${JSON.stringify(branch.slice(0, 80))} cannot name a branch`);
    let own;
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, "metadata-"));
    }
    catch (error) {
        throw (0,storage_error/* storageError */.Q)(error, directory);
    }
    const git = gitCommand({ gitDirectory: own, remote, ...(authorization === undefined ? {} : { authorization }), ...(signal ? { signal } : {}) });
    done(await git(["init", "--quiet", "--bare", own]), "a repository for the metadata branch could not be made");
    return { directory: own, git, remote, branch };
}
/** The commit the branch is at; undefined when there is no such branch yet. */
async function fetchTip({ git, remote, branch }) {
    for (let attempt = 1;; attempt++) {
        const fetched = await git(["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--force", remote, `refs/heads/${branch}:${tipReference}`]);
        if (fetched.code === 0)
            return done(await git(["rev-parse", "--verify", tipReference]), "the metadata branch cannot be read");
        if (/couldn't find remote ref/i.test(fetched.said))
            return undefined;
        if (isRefusal(fetched.said))
            throw new BranchRefusedError(`the branch ${branch} of ${shownRemote(remote)} cannot be read: ${sentence(fetched.said)}`);
        if (/not appear to be a git repository|repository .* not found|does not exist/i.test(fetched.said))
            throw new core_error/* UserError */.yo(`there is no git repository at ${shownRemote(remote)}`, { detail: fetched.said });
        if (attempt === fetchAttempts)
            throw new core_error/* UserError */.yo(`the branch ${branch} of ${shownRemote(remote)} cannot be read: ${sentence(fetched.said)}`, { detail: fetched.said });
        await pause(attempt);
    }
}
const fetchAttempts = 5;
async function append(repository, commit, { author = { name: "Assay", email: "assay@localhost" }, timeoutSeconds = 120, signal }) {
    const deadline = Date.now() + timeoutSeconds * 1000;
    const { branch, remote, git } = repository;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const tip = await fetchTip(repository);
        const made = await commitOn(repository, tip, { ...commit, author });
        if (made === undefined)
            return;
        const pushed = await git(["push", "--quiet", "--porcelain", "--no-verify", remote, `${made}:refs/heads/${branch}`]);
        if (pushed.code === 0)
            return;
        if (!isContention(pushed.said) && isRefusal(pushed.said))
            throw new BranchRefusedError(`the branch ${branch} of ${shownRemote(remote)} cannot be written: ${sentence(pushed.said)}`, { hint: "the run needs the right to write contents", detail: pushed.said });
        if (Date.now() > deadline)
            throw new core_error/* UserError */.yo(`the branch ${branch} of ${shownRemote(remote)} could not be written within ${timeoutSeconds} s: ${sentence(pushed.said)}`, { detail: pushed.said });
        await pause(attempt);
    }
}
/** A commit on top of `tip` that holds the entries; undefined when the branch has them all already. */
async function commitOn({ git }, tip, { entries, message, author }) {
    const reference = `refs/assay/new-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    const who = `${plainName(author.name)} <${plainName(author.email)}>`;
    const parts = [Buffer.from(`commit ${reference}\ncommitter ${who} ${Math.floor(Date.now() / 1000)} +0000\n`), data(`${message}\n`)];
    if (tip !== undefined)
        parts.push(Buffer.from(`from ${tip}\n`));
    for (const [path, content] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
        parts.push(Buffer.from(`M 100644 inline ${quoted(path)}\n`), data(content));
    done(await git(["fast-import", "--quiet", "--done"], Buffer.concat([...parts, Buffer.from("done\n")])), "the metadata could not be committed");
    const [commit, tree, before] = done(await git(["rev-parse", reference, `${reference}^{tree}`, ...(tip === undefined ? [] : [`${tip}^{tree}`])]), "the metadata could not be committed").split("\n");
    done(await git(["update-ref", "-d", reference]), "the metadata could not be committed");
    return tree === before ? undefined : commit;
}
/** Canonical texts by git's name of the object; one that is not the text of its file name is empty. */
async function readTexts({ git }, { tip, kind, known }) {
    const listed = done(await git(["ls-tree", "-r", "-z", tip, `records/${kind}/`]), "the metadata branch cannot be read");
    const files = listed.split("\0").flatMap((line) => {
        const match = /^\d+ blob ([0-9a-f]+)\t(records\/\w+\/([0-9a-f]{2})\/([0-9a-f]{62})\.json)$/.exec(line);
        return match ? [{ object: match[1], hex: match[3] + match[4] }] : [];
    });
    const unread = files.filter(({ object }) => !known.has(object));
    if (unread.length > 0) {
        const read = await git(["cat-file", "--batch"], unread.map(({ object }) => `${object}\n`).join(""));
        done(read, "the metadata branch cannot be read");
        let at = 0;
        for (const { object, hex } of unread) {
            const end = read.stdout.indexOf(10, at);
            const size = Number(read.stdout.toString("latin1", at, end).split(" ")[2]);
            const text = read.stdout.toString("utf8", end + 1, end + 1 + size).trimEnd();
            at = end + 1 + size + 1;
            known.set(object, (0,digest/* short */.h0)((0,digest/* digestOf */.ol)(text), 64) === hex ? text : "");
        }
    }
    return files.flatMap(({ object }) => known.get(object) || []);
}
function done({ code, stdout, said }, otherwise) {
    if (code === 0)
        return stdout.toString("utf8").trim();
    if (/No space left on device/i.test(said))
        throw new core_error/* UserError */.yo("no space left on the disk", { hint: "free some space, then run again: finished steps are reused", detail: said });
    throw new core_error/* UserError */.yo(`${otherwise}: ${sentence(said)}`, { detail: said });
}
function data(content) {
    const bytes = Buffer.from(content);
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}
function quoted(path) {
    if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git") || /[\0-\x1f]/.test(path))
        throw new core_error/* UserError */.yo(`${JSON.stringify(path.slice(0, 80))} cannot be a path on the metadata branch`);
    return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
function plainName(name) {
    return name.replace(/[<>\0-\x1f]/g, "").trim() || "Assay";
}
/** Somebody else pushed at the same time. */
function isContention(said) {
    return /non-fast-forward|fetch first|stale info|cannot lock ref|failed to lock|unable to lock|incorrect old value|reference already exists|failed to update ref/i.test(said);
}
function isRefusal(said) {
    return /Permission to .* denied|permission denied|returned error: 40[13]|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|protected branch|hook declined|GH\d{3}|not accessible by integration|insufficient permission|prohibited|read-only/i.test(said);
}
/** The line of git's words that says most. */
function sentence(said) {
    const lines = said.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(To |Done|hint:|warning:)/.test(line));
    const telling = lines.find((line) => /^(remote: )?(fatal|error|ERROR|remote): (?!error: failed to push)/.test(line)) ?? lines[0] ?? "git gave no reason";
    return telling.replace(/^(remote: )?((fatal|error): )?/i, "").slice(0, 300);
}
/** Longer from try to try, at random, so that those who collided once do not collide again. */
async function pause(attempt) {
    await (0,external_node_timers_promises_.setTimeout)(Math.random() * Math.min(3000, 50 * 2 ** attempt));
}
/** Pieces of work one after the other, in the order they came. */
function turns() {
    let last = Promise.resolve();
    return (work) => {
        const turn = last.then(work, work);
        last = turn.catch(() => { });
        return turn;
    };
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68249);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _step_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91319);





const pause = 10_000;
/**
 * Writes a run as plain lines: what a step logged is a fold under its outcome, progress at most every ten seconds.
 * The only workflow commands are its own folds; every other text is made inert.
 */
function actionLog(write, now = () => performance.now()) {
    const logged = new Map();
    const steps = new Map();
    const ended = (outcome) => {
        const lines = [...(logged.get(outcome.node) ?? []), ...(outcome.type === "failed" && outcome.detail ? outcome.detail.split("\n").map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(line)) : [])];
        const title = outcomeLine(outcome);
        if (lines.length === 0)
            write(title);
        else
            [`::group::${title.replace(/%/g, "%25")}`, ...lines.map((line) => `  ${line}`), "::endgroup::"].forEach(write);
        if (outcome.type === "failed")
            outcome.mistakes.flatMap((mistake) => (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMistake */ .yS)(mistake).split("\n")).forEach((line) => write((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`  ${line}`)));
        logged.delete(outcome.node);
    };
    const listener = (event) => {
        switch (event.type) {
            case "run-started": return write((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)([event.pipeline, event.environment, (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(event.nodes.length, "step")].filter(Boolean).join("  ·  ")));
            case "started":
                steps.set(event.node, { since: now(), said: now() });
                return;
            case "progress": {
                const step = steps.get(event.node);
                if (!step || now() - step.said < pause)
                    return;
                step.said = now();
                return write((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`… ${event.node}  ${(0,_step_text_js__WEBPACK_IMPORTED_MODULE_2__/* .progressText */ .l_)(event.progress, (now() - step.since) / 1000)}`));
            }
            case "log": {
                const lines = logged.get(event.node);
                if (lines)
                    lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(event.line));
                else
                    logged.set(event.node, [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(event.line)]);
                return;
            }
            case "run-finished": return;
            default: return ended(event);
        }
    };
    const finish = (summary, report) => {
        for (const [word, text] of (0,_step_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closingLines */ .Po)(summary, report))
            write((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${word.padEnd(11)}  ${text}`).trimEnd());
    };
    return { listener, finish };
}
function outcomeLine(outcome) {
    const { status, headline, time } = (0,_step_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stepText */ .uw)(outcome);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`${status === "skipped" ? "–" : _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf[status]} ${outcome.node}  ${[headline, time].filter((part) => part !== "").join("  ·  ")}`);
}


/***/ }),

/***/ 75727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ summaryLine),
/* harmony export */   y: () => (/* binding */ allSections)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55508);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98254);





/** Sections every page has, also when no step of the run fills them. */
const always = {
    data: "Data", anomalies: "Anomalies", schema: "Schema", transform: "Transform", training: "Training",
    evaluation: "Evaluation", slices: "Slices", lineage: "Lineage", timing: "Timing", provenance: "Provenance",
};
/** All sections in report order: those of the run, the timing with why each step ran, and one line for each that is empty. */
function allSections(summary) {
    return _core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionOrder */ .U.flatMap((id) => {
        const title = always[id];
        const own = summary.sections.filter((section) => section.id === id);
        const shown = own.length > 0 || title === undefined ? own : [{ id, title, problems: 0, summary: id === "timing" ? lengthText(summary) : "No step of this run has anything to show here.", blocks: [] }];
        return id === "timing" ? shown.map((section) => ({ ...section, blocks: [...section.blocks, whyTable(summary.outcomes)] })) : shown;
    });
}
/** A section's line without its title, which stands before it. */
function summaryLine({ title, summary }) {
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(summary);
    return text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length).replace(/^[\s·:,-]+/, "") : text;
}
/** `61.8 s, 2 of 9 steps reused`. */
function lengthText({ seconds, outcomes }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds)}, ${outcomes.filter(({ type }) => type === "reused").length} of ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(outcomes.length, "step")} reused`;
}
function whyTable(outcomes) {
    return {
        type: "table",
        caption: "Why each step ran",
        header: ["Step", "Time", "Why it ran"],
        align: ["left", "right", "left"],
        rows: outcomes.map((outcome) => [{ code: outcome.node }, "seconds" in outcome ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) : "–", why(outcome)]),
    };
}
function why(outcome) {
    switch (outcome.type) {
        case "reused": return "reused: nothing it depends on has changed";
        case "skipped": return `not run: ${outcome.because}`;
        case "failed": return "could not finish";
        case "finished": return outcome.because.length ? outcome.because.slice(0, 4).map(reasonText).join("; ") : "no earlier execution";
    }
}
/** A difference from the nearest earlier execution in words: `parameter steps 100 → 2000`. */
function reasonText({ part, name, before, after }) {
    const change = before !== undefined && after !== undefined ? ` ${shown(before)} → ${shown(after)}` : before !== undefined ? " gone" : after !== undefined ? " new" : " changed";
    return `${part === "parameters" ? "parameter" : part} ${name}${change}`;
}
function shown(text) {
    return text.startsWith("sha256:") ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(text, 7) : text;
}


/***/ }),

/***/ 42592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** The length of a text as GitHub counts it. */
function bytes(text) {
    return Buffer.byteLength(text, "utf8");
}
/**
 * Parts joined by empty lines. Above the aim soft parts, above the limit all parts take shorter forms or vanish, whole parts
 * at a time, the least important first: nothing is ever cut inside a table, fence or fold.
 */
function fitted(parts, budget) {
    const forms = parts.map(() => 0);
    const text = () => {
        const dropped = parts.flatMap((part, at) => (part.name !== undefined && current(part, forms[at]) === "" && part.forms[0] !== "" ? [part.name] : []));
        const shown = parts.map((part, at) => current(part, forms[at]));
        const last = shown.pop() ?? "";
        return [...shown, dropped.length ? budget.leftOut(dropped) : "", last].filter((part) => part !== "").join("\n\n");
    };
    const shrink = (most, all) => {
        while (bytes(text()) > most) {
            const next = parts.map((part, at) => ({ part, at })).filter(({ part, at }) => (all || part.soft) && forms[at] < part.forms.length - 1)
                .reduce((least, item) => (!least || item.part.weight < least.part.weight ? item : least), undefined);
            if (!next)
                return;
            forms[next.at]++;
        }
    };
    shrink(budget.aim, false);
    shrink(budget.limit, true);
    return text();
}
function current(part, form) {
    return part.forms[form] ?? "";
}


/***/ }),

/***/ 12256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ matrixTable),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Ur: () => (/* binding */ nearestThreshold),
/* harmony export */   _s: () => (/* binding */ thresholdChoices),
/* harmony export */   gA: () => (/* binding */ confusionRates),
/* harmony export */   gb: () => (/* binding */ forestTable),
/* harmony export */   kb: () => (/* binding */ linesTable)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98254);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34814);



/** Lines as first, lowest, highest and last value, with the shape as bars. */
function linesTable({ series, y }) {
    return {
        header: [y, "Shape", "From", "To", "Lowest", "Highest"],
        align: ["left", "left", "right", "right", "right", "right"],
        rows: series.filter(({ points }) => points.length > 0).map(({ name, points }) => {
            const values = points.map(([, value]) => value).filter(Number.isFinite);
            const low = values.reduce((a, b) => Math.min(a, b), Infinity);
            const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
            const spark = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_0__/* .resampled */ .eB)(values, 8).map((value) => (high > low ? 0.02 + (0.98 * (value - low)) / (high - low) : 0.5));
            return [name, { spark }, ...[values[0], values.at(-1), low, high].map((value) => (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value ?? NaN))];
        }),
    };
}
/** A forest plot as slice, rows, value with interval, change. */
function forestTable({ rows, metric }) {
    const compared = rows.some(({ baseline }) => baseline);
    return {
        header: ["Slice", "Rows", metric, ...(compared ? ["Change"] : [])],
        align: ["left", "right", "right", "right"],
        rows: rows.map(({ name, rows: count, candidate, baseline, status, note }) => [
            [status === "pass" ? "" : { status }, status === "pass" ? "" : " ", { code: name }, note ? [" ", { small: note }] : ""],
            (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(count),
            [(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(candidate.value), candidate.low === undefined ? "" : [" ", { small: intervalText(candidate) }]],
            ...(compared ? [baseline ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(candidate.value - baseline.value) : "new"] : []),
        ]),
    };
}
/** `0.727 … 0.735`. */
function intervalText({ low, high }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(low ?? NaN)} … ${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(high ?? NaN)}`;
}
/** A confusion matrix with at most `most` classes; the others are left out and counted. */
function matrixTable({ classes, counts }, most) {
    const shown = classes.slice(0, most);
    return {
        header: ["actual \\ predicted", ...shown.map((name) => ({ code: name }))],
        align: ["left", ...shown.map(() => "right")],
        rows: [
            ...shown.map((name, row) => [{ code: name }, ...shown.map((_, column) => {
                    const text = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(counts[row]?.[column] ?? 0);
                    return row === column ? { strong: text } : text;
                })]),
            ...(classes.length > most ? [[`${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(classes.length - most)} more classes`]] : []),
        ],
    };
}
/** Precision, recall and share flagged at one threshold; NaN where the share has nothing to divide by. */
function confusionRates({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    return { precision: tp / (tp + fp), recall: tp / (tp + fn), flagged: (tp + fp) / all, accuracy: (tp + tn) / all };
}
/** The point nearest to a threshold. */
function nearestThreshold(at, threshold) {
    return at.reduce((best, point, index) => (Math.abs(point.threshold - threshold) < Math.abs((at[best]?.threshold ?? Infinity) - threshold) ? index : best), 0);
}
/** A handful of points that show a threshold's effect: 0.1, 0.3, 0.5, 0.7, 0.9 or what is nearest. */
function thresholdChoices(at) {
    const indices = [...new Set([0.1, 0.3, 0.5, 0.7, 0.9].map((threshold) => nearestThreshold(at, threshold)))];
    return indices.flatMap((index) => at[index] ?? []);
}


/***/ }),

/***/ 73801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ comment),
  Ql: () => (/* binding */ commentMarker),
  XY: () => (/* binding */ suggestionMarker)
});

// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/finding.js
var finding = __webpack_require__(99877);
// EXTERNAL MODULE: ./build/js/core/report.js
var report = __webpack_require__(55508);
// EXTERNAL MODULE: ./build/js/report/all-sections.js
var all_sections = __webpack_require__(75727);
// EXTERNAL MODULE: ./build/js/report/budget.js
var budget = __webpack_require__(42592);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(68249);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(57164);
;// CONCATENATED MODULE: ./build/js/report/failure.js




/** The steps that could not finish, with their mistakes in a fence, at most `lines` lines of each; and what was not run for it. */
function failureMarkdown({ outcomes }, lines) {
    const failed = outcomes.filter((outcome) => outcome.type === "failed");
    if (failed.length === 0)
        return "";
    const skipped = outcomes.filter((outcome) => outcome.type === "skipped").map(({ node }) => node);
    const parts = failed.slice(0, 5).flatMap((outcome) => [`${(0,report_escape/* codeSpan */.SS)(outcome.node, 80)} ${outcome.bug ? "broke" : "could not finish"}:`, mistakes(outcome, lines), detail(outcome, lines)]);
    const rest = skipped.length ? [`Not run: ${skipped.slice(0, 20).map((node) => (0,report_escape/* codeSpan */.SS)(node, 80)).join(", ")}${skipped.length > 20 ? ` and ${skipped.length - 20} more` : ""}.`] : [];
    const more = failed.length > 5 ? [`${(0,counted/* counted */.h)(failed.length - 5, "more step")} could not finish.`] : [];
    return [...parts, ...more, ...rest].filter((part) => part !== "").join("\n\n");
}
function mistakes({ mistakes }, lines) {
    const shown = mistakes.slice(0, 10).map(error/* describeMistake */.yS);
    return (0,report_escape/* fencedBlock */.zW)(firstLines([...shown, ...(mistakes.length > 10 ? [`and ${mistakes.length - 10} more`] : [])].join("\n"), lines));
}
function detail({ detail }, lines) {
    if (!detail)
        return "";
    const all = detail.split("\n");
    const shown = all.slice(-lines);
    const cut = all.length > shown.length ? `, last ${shown.length} of ${(0,counted/* counted */.h)(all.length, "line")}` : "";
    return (0,markdown/* details */.zH)(`Output${cut}`, (0,report_escape/* fencedBlock */.zW)(shown.join("\n")));
}
function firstLines(text, lines) {
    const all = text.split("\n");
    return all.length <= lines ? text : [...all.slice(0, lines), `… ${(0,counted/* counted */.h)(all.length - lines, "more line")}`].join("\n");
}

// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/number-text.js
var number_text = __webpack_require__(98254);
// EXTERNAL MODULE: ./build/js/report/verdict-text.js
var verdict_text = __webpack_require__(73218);
;// CONCATENATED MODULE: ./build/js/report/comment.js











const aim = 12_000;
/** The hidden first line that marks a comment as the one of this pipeline. */
function commentMarker(name) {
    return marker("comment", name);
}
/** The hidden first line of a suggestion of this pipeline. */
function suggestionMarker(name) {
    return marker("suggestion", name);
}
function marker(kind, name) {
    return `<!-- assay:${kind} ${name.replace(/[^A-Za-z0-9_.-]/g, "-").replace(/-{2,}/g, "-").slice(0, 100)} -->`;
}
/** The one comment on a pull request or commit: verdict first, then what changed, then what to do. GitHub Markdown. */
function comment(summary, context) {
    const limit = context.budget ?? 60_000;
    const parts = [
        fixed(commentMarker(context.marker ?? summary.pipeline)),
        fixed(`### ${(0,report_escape/* markdownText */.p7)((0,verdict_text/* verdictTitle */.Sw)(summary, context))}`),
        fixed((0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(summary.reason, 600))),
        { forms: [failureMarkdown(summary, 40), failureMarkdown(summary, 5)], weight: 950, soft: false },
        { forms: [causes(summary), ""], weight: 900, soft: false, name: "causes" },
        { forms: [figures((0,verdict_text/* headlineFigures */.uN)(summary, 3)), figures((0,verdict_text/* headlineFigures */.uN)(summary, 1)), ""], weight: 800, soft: false, name: "numbers" },
        { forms: [gates(summary.gates, 12), gates(summary.gates, 5), ""], weight: 850, soft: false, name: "gates" },
        ...above(summary.sections),
        { forms: [goOn(summary, context), ""], weight: 840, soft: false },
        ...folded(summary),
        { forms: [context.warnings.slice(0, 5).map((text) => `<sub>⚠️ ${(0,report_escape/* markdownText */.p7)(text, 400)}</sub>`).join("\n\n"), ""], weight: 700, soft: false, name: "warnings" },
        fixed(footer(summary, context)),
    ];
    return (0,budget/* fitted */.$)(parts, {
        aim: Math.min(aim, limit),
        limit,
        leftOut: (names) => `<sub>Left out for length: ${names.map((name) => (0,report_escape/* markdownText */.p7)(name, 60)).join(", ")}${moreAt(context)}</sub>`,
    });
}
function fixed(text) {
    return { forms: [text], weight: Infinity, soft: false };
}
function moreAt({ links }) {
    const href = links.report ?? links.artifacts ?? links.run;
    return href === undefined ? "" : ` · ${(0,inline/* markdownLink */.iQ)("all of it", href)}`;
}
/** At most three reasons in the one alert a comment may have. */
function causes({ verdict, findings, gates }) {
    if (verdict !== "not-blessed")
        return "";
    const errors = findings.filter(({ severity }) => severity === "error");
    const failed = gates.filter(({ status }) => status === "fail");
    const lines = errors.length ? (0,verdict_text/* acrossSplits */.xW)(errors).map(causeOfFinding) : failed.map(causeOfGate);
    const rest = lines.length - 3;
    const shown = [...lines.slice(0, 3), ...(rest > 0 ? [`and ${(0,counted/* grouped */.z)(rest)} more`] : [])];
    return shown.length ? `> [!CAUTION]\n> ${shown.join("\\\n> ")}` : "";
}
function causeOfFinding(finding) {
    return `<strong>${(0,report_escape/* codeSpan */.SS)(finding.subject, 80)}</strong> ${(0,markdown/* findingSentence */.dj)(finding)}`;
}
function causeOfGate({ name, found, limit }) {
    return `<strong>${(0,report_escape/* markdownText */.p7)(name, 80)}</strong> ${(0,report_escape/* markdownText */.p7)(found, 100)}, limit ${(0,report_escape/* markdownText */.p7)(limit, 100)}.`;
}
/** Headline numbers in one line: `auc **0.707** [0.703, 0.711] (+0.036)`. */
function figures(items) {
    return (0,report_escape/* guardStart */.AO)(items.map(({ name, value, change, interval }) => {
        const parts = [(0,report_escape/* markdownText */.p7)(name, 60), (0,inline/* strong */.ko)((0,report_escape/* markdownText */.p7)(value, 40)), interval && (0,report_escape/* markdownText */.p7)(interval, 60), change && `(${(0,report_escape/* markdownText */.p7)(change, 60)})`];
        return parts.filter((part) => part !== undefined && part !== "").join(" ");
    }).join(" · "));
}
/** The table of gates, failed first; folded to one line when all passed. */
function gates(items, most) {
    if (items.length === 0)
        return "";
    const sorted = (0,finding/* worstFirst */.m)(items);
    const shown = sorted.slice(0, most);
    const table = (0,markdown/* cellTable */.lt)(["", "Gate", "Found", "Limit"], shown.map((gate) => [
        inline/* emoji */.Zg[gate.status],
        (0,report_escape/* markdownText */.p7)(gate.name, 80) + (gate.note ? `<br><sub>${(0,report_escape/* markdownText */.p7)(gate.note, 120)}</sub>` : ""),
        gate.status === "fail" ? (0,inline/* strong */.ko)((0,report_escape/* markdownText */.p7)(gate.found, 100)) : (0,report_escape/* markdownText */.p7)(gate.found, 100),
        (0,report_escape/* markdownText */.p7)(gate.limit, 100),
    ]), ["center", "left", "right", "right"]);
    const rest = sorted.length - shown.length;
    const whole = rest > 0 ? `${table}\n\n<sub>and ${(0,counted/* counted */.h)(rest, "more gate")}</sub>` : table;
    return sorted[0].status === "pass" ? (0,markdown/* details */.zH)(`Gates · ${sorted.length} passed`, whole) : whole;
}
function weightOf({ id, problems }) {
    return 100 + (report/* sectionOrder */.U.length - report/* sectionOrder */.U.indexOf(id)) + Math.min(problems, 1) * 50;
}
function above(sections) {
    return sections.flatMap((section) => {
        if (section.comment?.place !== "above")
            return [];
        const { blocks } = section.comment;
        return { name: section.title, forms: [(0,markdown/* markdown */.wD)(blocks, { rows: 5 }), (0,markdown/* markdown */.wD)(blocks, { rows: 2 }), ""], weight: 500 + weightOf(section), soft: false };
    });
}
function folded({ sections }) {
    return sections.flatMap((section) => {
        if (section.comment?.place !== "folded")
            return [];
        const { blocks } = section.comment;
        const form = (rows) => (0,markdown/* details */.zH)(foldTitle(section), (0,markdown/* markdown */.wD)(blocks, { rows }));
        return { name: section.title, forms: [form(20), form(5), ""], weight: weightOf(section), soft: true };
    });
}
/** `Slices · 21, none worse`. */
function foldTitle(section) {
    return [section.title, (0,all_sections/* summaryLine */.d)(section)].filter((part) => part !== "").join(" · ");
}
function goOn(summary, context) {
    const step = (0,verdict_text/* nextStep */.sk)(summary, context);
    return step === undefined ? "" : `**To go on:** ${(0,inline/* inlineMarkdown */.x)(step)}`;
}
function footer(summary, context) {
    const { links, commit, updated, history } = context;
    const reused = summary.outcomes.filter(({ type }) => type === "reused").length;
    const run = `run ${(0,report_escape/* codeSpan */.SS)(summary.run, 40)}`;
    const parts = [
        ...(links.report ? [(0,inline/* markdownLink */.iQ)("Full report", links.report)] : []),
        ...(links.artifacts ? [(0,inline/* markdownLink */.iQ)("Artifacts", links.artifacts)] : []),
        links.run ? (0,inline/* markdownLink */.iQ)(run, links.run) : run,
        ...(commit ? [(0,report_escape/* codeSpan */.SS)(commit.slice(0, 7))] : []),
        `${(0,number_text/* durationText */.S5)(summary.seconds)}, ${reused} of ${(0,counted/* counted */.h)(summary.outcomes.length, "step")} cached`,
        `updated ${(0,report_escape/* markdownText */.p7)(updated, 40)}`,
        ...(history.length ? [`earlier ${context.mode === "pull-request" ? "on this PR" : "here"}: ${history.slice(0, 8).map(earlier).join(" ")}`] : []),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}
function earlier({ run, verdict, url }) {
    const sign = verdict === "blessed" || verdict === "unjudged" ? inline/* emoji */.Zg.pass : inline/* emoji */.Zg.fail;
    const text = (0,report_escape/* markdownText */.p7)(run, 20);
    return `${sign} ${url ? (0,inline/* markdownLink */.iQ)(text, url) : text}`;
}


/***/ }),

/***/ 98943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jobSummary)
/* harmony export */ });
/* harmony import */ var _all_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75727);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42592);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73801);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68249);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);





const limit = 900_000;
/**
 * The long form for a job's summary page: what the comment says, then every section of the report as Markdown.
 * It is as public as the comment: rows of the data are told where the comment may tell them.
 * Stays below GitHub's 1 MiB per step, above which nothing is shown.
 */
function jobSummary(summary, context) {
    const head = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)({ ...summary, sections: summary.sections.filter((section) => section.comment?.place === "above") }, context);
    const sections = (0,_all_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .allSections */ .y)(summary);
    const form = (at, rows) => {
        const section = sections[at];
        const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(section.blocks, { rows, exampleRows: section.comment?.blocks.some(tellsRows) ?? false });
        const title = [`<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubHtml */ .Zx)(section.title)}</strong>`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubHtml */ .Zx)((0,_all_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLine */ .d)(section))].filter((part) => part !== "").join(" · ");
        return body === "" ? title : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
    };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)([
        { forms: [head.split("\n").slice(2).join("\n")], weight: Infinity, soft: false },
        ...sections.map((section, at) => ({ name: section.title, forms: [form(at, 200), form(at, 50), form(at, 10), ""], weight: sections.length - at, soft: false })),
        { forms: [""], weight: Infinity, soft: false },
    ], { aim: limit, limit, leftOut: (names) => `<sub>Left out for length: ${names.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(name, 60)).join(", ")}</sub>` });
}
function tellsRows(block) {
    return block.type === "findings" ? block.findings.some(({ rows = [] }) => rows.length > 0) : block.type === "details" && block.blocks.some(tellsRows);
}


/***/ }),

/***/ 57164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ findingSentence),
/* harmony export */   lt: () => (/* binding */ cellTable),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(735);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68249);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _chart_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12256);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98254);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34814);








/** Blocks as GitHub Markdown, one empty line between. Data in them cannot become markup. */
function markdown(blocks, options) {
    return blocks.map((block) => blockMarkdown(block, options)).filter((text) => text !== "").join("\n\n");
}
function blockMarkdown(block, options) {
    switch (block.type) {
        case "text": return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .guardStart */ .AO)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)(block.text));
        case "code": return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlock */ .zW)(limitedLines(block.text, options.rows * 4), block.language);
        case "diff": return diffMarkdown(block.lines, options);
        case "table": return [caption(block.caption), table(block, options)].filter(Boolean).join("\n\n");
        case "details": return details(block.summary, markdown(block.blocks, options));
        case "findings": return findingsMarkdown(block.findings, options);
        case "features": return featuresMarkdown(block, options);
        case "lines": return titled(block.title, (0,_chart_table_js__WEBPACK_IMPORTED_MODULE_3__/* .linesTable */ .kb)(block), options);
        case "forest": return titled(`${block.title} · ${block.metric}`, (0,_chart_table_js__WEBPACK_IMPORTED_MODULE_3__/* .forestTable */ .gb)(block), options);
        case "thresholds": return titled(block.title, thresholdsTable(block), options);
        case "matrix": return titled(block.title, (0,_chart_table_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixTable */ .AX)(block, Math.min(12, options.rows)), options);
        case "graph": return graphMarkdown(block);
        case "gantt": return ganttMarkdown(block.rows, options);
    }
}
function caption(text) {
    return text ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .guardStart */ .AO)(`<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)}</strong>`) : "";
}
function titled(title, content, options) {
    return `${caption(title)}\n\n${table(content, options)}`;
}
/** A folded part: the summary is HTML, since Markdown is not read inside it; an empty line before the content, so that it is there. */
function details(summary, content) {
    return `<details><summary>${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineGithubHtml */ ._L)(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** A Markdown table of finished cells. A cell never holds a line end. */
function cellTable(header, rows, align = []) {
    const flat = (cells) => header.map((_, at) => (cells[at] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)([flat(header), ...rows.map(flat)], { align: header.map((_, at) => align[at] ?? "left"), alignDelimiters: false });
}
function table(content, { rows }) {
    const shown = content.rows.slice(0, rows);
    const text = cellTable(content.header.map(_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x), shown.map((row) => row.map(_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)), content.align);
    return withRest(text, content.rows.length - shown.length, "row");
}
function withRest(text, rest, noun) {
    return rest > 0 ? `${text}\n\n<sub>and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(rest, `more ${noun}`)}</sub>` : text;
}
function limitedLines(text, most) {
    const lines = text.split("\n");
    return lines.length <= most ? text : [...lines.slice(0, most), `… ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(lines.length - most, "more line")}`].join("\n");
}
function diffMarkdown(lines, { rows }) {
    const text = lines.map(({ sign, text, note }) => `${sign === "@" ? "" : `${sign} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}${note ? `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note)}` : ""}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlock */ .zW)(limitedLines(text.join("\n"), rows * 4), "diff");
}
/** One finding as a line of Markdown: sign, subject, sentence, what was seen and allowed. */
function findingMarkdown(finding) {
    const sign = finding.severity === "error" ? _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emoji */ .Zg.fail : finding.severity === "warning" ? _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emoji */ .Zg.warn : "ℹ️";
    return `${sign} <strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(finding.subject)}</strong> ${findingSentence(finding)}`;
}
/** What is wrong with a finding's subject, with its evidence, as Markdown. */
function findingSentence(finding) {
    const told = finding.evidence?.every((value) => finding.message.includes(value)) ?? true;
    const evidence = finding.evidence?.length && !told ? ` (${finding.evidence.slice(0, 5).map((value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(value, 60)).join(" ")})` : "";
    const where = finding.split ? ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.split, 80)}` : "";
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.message.replace(/[.\s]+$/, ""))}${where}${evidence}${numbersOf(finding)}.`;
}
function numbersOf({ observed, limit }) {
    if (observed === undefined && limit === undefined)
        return "";
    if (observed === undefined)
        return ` (allowed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(limit, 120)})`;
    return `; found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(observed, 120)}${limit === undefined ? "" : ` (allowed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(limit, 120)})`}`;
}
function findingsMarkdown(findings, { rows, exampleRows = true }) {
    const shown = findings.slice(0, rows).map((finding) => {
        const place = finding.place ? ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(finding.place))}` : "";
        return [`- ${findingMarkdown(finding)} <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.rule, 80)}${place}</sub>`, ...(exampleRows ? finding.rows ?? [] : []).map(exampleMarkdown)].join("\n");
    });
    return withRest(shown.join("\n"), findings.length - shown.length, "finding");
}
/** A row that shows a finding, as an entry below it. */
function exampleMarkdown({ file, number, unit, values }) {
    const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(unit === "line" ? `${file}:${number}` : `${file} row ${number}`);
    return `  - ${where} ${values.map(([name, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 80)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(value, 80)}`).join(" · ")}`;
}
function featuresMarkdown(block, { rows }) {
    const shown = block.rows.slice(0, rows);
    const { legend } = block;
    const compared = legend.baseline === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(legend.current, 60) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(legend.baseline, 60)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(legend.current, 60)}`;
    const measures = [...new Set(block.rows.map((row) => row.distance).filter((distance) => distance !== undefined)
            .map(({ measure, limit }) => `${measure}${limit ? `, limit ${limit}` : ""}`))];
    const text = cellTable(["Feature", compared, ...(measures.length ? ["Distance"] : [])], shown.map((row) => featureCells(row, measures.length > 0)), ["left", "left", "right"]);
    const rest = block.rows.length - shown.length;
    const note = [...measures.slice(0, 3).map((measure) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(measure, 80)), ...(rest > 0 ? [`and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(rest, "more feature")}`] : [])];
    return note.length ? `${text}\n\n<sub>${note.join(" · ")}</sub>` : text;
}
function featureCells(row, distances) {
    const spark = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)({ spark: row.current.bins.map(({ share }) => share), ...(row.baseline ? { before: row.baseline.bins.map(({ share }) => share) } : {}) });
    const marks = row.marks.length ? `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(row.marks.join(", "), 120)}</sub>` : "";
    const value = row.distance ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(row.distance.value, 40) : "";
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(row.name, 80) + marks, [spark, factsText(row)].filter(Boolean).join("<br>"), ...(distances ? [row.status === "pass" ? value : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(value)] : [])];
}
function factsText(row) {
    const now = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(row.current.facts[0] ?? `missing ${row.current.missing}`, 100);
    if (!row.baseline)
        return now;
    const before = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(row.baseline.facts[0] ?? `missing ${row.baseline.missing}`, 100);
    const [word, ...rest] = now.split(" ");
    return before === now ? now : `${before} → ${rest.length && before.startsWith(`${word} `) ? rest.join(" ") : now}`;
}
function thresholdsTable(block) {
    return {
        header: ["Threshold", "Precision", "Recall", "Flagged"],
        align: ["right", "right", "right", "right"],
        rows: (0,_chart_table_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdChoices */ ._s)(block.at).map((point) => {
            const { precision, recall, flagged } = (0,_chart_table_js__WEBPACK_IMPORTED_MODULE_3__/* .confusionRates */ .gA)(point);
            return [(0,_number_text_js__WEBPACK_IMPORTED_MODULE_6__/* .numberText */ .$4)(point.threshold, 2), (0,_number_text_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(precision), (0,_number_text_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(recall), (0,_number_text_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(flagged)];
        }),
    };
}
/** Most nodes GitHub's Mermaid draws readably. */
const mostNodes = 15;
function graphMarkdown({ nodes, edges }) {
    if (nodes.length === 0)
        return "";
    if (nodes.length > mostNodes)
        return `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(nodes.length, "node")}: ${nodes.slice(0, mostNodes).map((node) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(node.label, 40)).join(", ")}, …`;
    const name = new Map(nodes.map((node, at) => [node.id, `n${at}`]));
    const shapes = { execution: ["[", "]"], artifact: ["(", ")"], source: ["[(", ")]"] };
    const lines = nodes.map((node) => {
        const [open, close] = shapes[node.kind];
        return `  ${name.get(node.id)}${open}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._b)(node.detail ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(node.label, 40)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(node.detail, 30)}` : node.label, 75)}${close}`;
    });
    const links = edges.flatMap(([from, to]) => (name.has(from) && name.has(to) ? [`  ${name.get(from)} --> ${name.get(to)}`] : []));
    const styles = nodes.flatMap((node, at) => (node.status === "fail" ? [`  style n${at} stroke:#cf222e,stroke-width:3px`] : node.status === "warn" ? [`  style n${at} stroke:#bf8700,stroke-width:3px`] : []));
    return ["```mermaid", "flowchart LR", ...lines, ...links, ...styles, "```"].join("\n");
}
function ganttMarkdown(rows, { rows: most }) {
    const total = Math.max(1e-9, ...rows.map(({ end }) => end));
    const content = {
        header: ["Step", "Time", "Share"],
        align: ["left", "right", "left"],
        rows: rows.map(({ name, start, end, note }) => [[{ code: name }, note ? ` ${note}` : ""], (0,_number_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S5)(end - start), { code: (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_7__/* .shareBar */ .HH)((end - start) / total) }]),
    };
    return table(content, { rows: most });
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
