export const id = 4069;
export const ids = [4069,8643];
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
/* harmony import */ var _actions_command_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83648);
/* harmony import */ var _actions_monitor_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88297);
/* harmony import */ var _actions_pipeline_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99985);
/* harmony import */ var _actions_report_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44201);
/* harmony import */ var _actions_runner_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30357);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54763);
/* harmony import */ var _github_octokit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65701);












/** Mode → what the action does in it; each returns the exit code. */
const modes = { pipeline: _actions_pipeline_action_js__WEBPACK_IMPORTED_MODULE_7__/* .pipelineAction */ .H, command: _actions_command_action_js__WEBPACK_IMPORTED_MODULE_5__/* .commandAction */ .E, monitor: _actions_monitor_action_js__WEBPACK_IMPORTED_MODULE_6__/* .monitorAction */ .l, report: _actions_report_action_js__WEBPACK_IMPORTED_MODULE_8__/* .reportAction */ .L };
/** The Action: does what its input `mode` says. A mistake or a fault fails the job with one message. */
async function action(home) {
    (0,_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M9)("Assay");
    const environment = process.env;
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-"));
    const stop = new AbortController();
    const onSignal = () => stop.abort(new Error("the workflow was cancelled"));
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
    try {
        const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)(environment);
        process.exitCode = await modes[inputs.mode](await jobOf(inputs, { environment, home, temporary, stop }));
    }
    catch (error) {
        process.exitCode = 1;
        (0,_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_9__/* .writeError */ .oG)(error);
    }
    finally {
        process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true });
    }
}
async function jobOf(inputs, { environment, ...given }) {
    const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    const warnings = [];
    const delivery = { fork: false, warn: (sentence) => { warnings.push(sentence); (0,_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M9)(`::warning::${(0,_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeData */ .uf)(sentence)}`); } };
    const apiUrl = environment["GITHUB_API_URL"];
    const at = inputs.token === undefined ? undefined : { client: await (0,_github_octokit_js__WEBPACK_IMPORTED_MODULE_11__/* .createClient */ .UU)({ token: inputs.token, ...(apiUrl ? { apiUrl } : {}) }), owner, repo };
    if (!at)
        delivery.warn("There is no token, so nothing is written on GitHub besides the job summary: leave the input `token` as it is.");
    const place = { repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${repo}`, workflowRun: environment["GITHUB_RUN_ID"] ?? "0", attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1") || 1 };
    return { ...given, environment, inputs, at, place, delivery, warnings };
}
if (process.argv[1] !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]) === (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)) {
    await action((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 83648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ commandAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
;// CONCATENATED MODULE: ./build/js/github/command-authority.js


/**
 * Whether the writer of a comment may command: write access or more, as GitHub says now. The account is compared by
 * number, since a login can pass to somebody else. Answers only; nothing is written.
 */
async function mayCommand(at, { comment }) {
    try {
        const { data } = await at.client.rest.repos.getCollaboratorPermissionLevel({ owner: at.owner, repo: at.repo, username: comment.author });
        return (data.permission === "admin" || data.permission === "write") && data.user?.id === comment.authorId;
    }
    catch (error) {
        if ((0,octokit/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
/** Refuses a comment that is not what its author wrote: collaborators may edit the comments of others. */
async function checkUnedited(at, { comment, action, sender }) {
    if (action !== "created" || sender !== comment.author)
        throw new core_error/* UserError */.yo("only a new comment is a command, written by the one who asks", { hint: "write it again" });
    const { data } = await at.client.rest.issues.getComment({ owner: at.owner, repo: at.repo, comment_id: comment.id }).catch((error) => {
        if ((0,octokit/* statusOf */.c2)(error) === 404)
            throw new core_error/* UserError */.yo("the comment is gone", { cause: error });
        throw error;
    });
    if (data.body !== comment.body || data.updated_at !== data.created_at)
        throw new core_error/* UserError */.yo("the comment was edited after it was written", { hint: "write it again" });
}
/**
 * The head that a command is for: of the open pull request it was written on, or of the default branch. When it names a
 * commit, the head must be that one; when not, the head must have been there before the comment, by GitHub's own list of
 * pushes (dates in commits are their author's): else somebody could put other code under a word that was said of this.
 */
async function boundCommit(at, event, command) {
    const bound = event.onPullRequest && command.name !== "rollback" ? await pullHead(at, event.number) : await branchHead(at, event.defaultBranch);
    const now = bound.commit.slice(0, 7);
    if (command.commit !== undefined) {
        if (!bound.commit.startsWith(command.commit))
            throw new core_error/* UserError */.yo(`the head of ${bound.branch} is ${now}, not ${command.commit.slice(0, 7)}`, { hint: `look at ${now}, then name it: /assay ${command.name} @${now}` });
        return bound;
    }
    if (bound.fork)
        throw new core_error/* UserError */.yo("on a pull request of a fork a command names its commit", { hint: `/assay ${command.name} @${now}` });
    const since = await pushedAt(at, bound);
    if (since === undefined || !(since < Date.parse(event.comment.written))) {
        throw new core_error/* UserError */.yo(since === undefined ? `GitHub does not tell when ${now} was pushed to ${bound.branch}` : `the head of ${bound.branch} moved to ${now} after the comment was written`, { hint: `look at ${now}, then name it: /assay ${command.name} @${now}` });
    }
    return bound;
}
async function pullHead(at, number) {
    const { data } = await at.client.rest.pulls.get({ owner: at.owner, repo: at.repo, pull_number: number });
    if (data.state !== "open")
        throw new core_error/* UserError */.yo(`pull request ${number} is closed`, { hint: "its head is not going to be merged any more; /assay rollback works here all the same" });
    const from = data.head.repo?.full_name.toLowerCase();
    return { commit: data.head.sha, branch: data.head.ref, fork: from !== `${at.owner}/${at.repo}`.toLowerCase(), pullRequest: number };
}
async function branchHead(at, branch) {
    const { data } = await at.client.rest.git.getRef({ owner: at.owner, repo: at.repo, ref: `heads/${branch}` });
    return { commit: data.object.sha, branch, fork: false };
}
/** When the branch came to its head, in milliseconds since the epoch; undefined when the newest push left another one. */
async function pushedAt(at, { commit, branch }) {
    const { data } = await at.client.rest.repos.listActivities({ owner: at.owner, repo: at.repo, ref: `refs/heads/${branch}`, per_page: 1 });
    const [newest] = data;
    return newest?.after === commit ? Date.parse(newest.timestamp) : undefined;
}

;// CONCATENATED MODULE: ./build/js/github/command-comment.js

const names = ["retrain", "rebaseline", "bless", "rollback"];
const usage = 'known: /assay retrain, /assay rebaseline, /assay bless --force "reason", /assay rollback [VERSION]; each with @commit and --pipeline NAME where they are needed';
const longestLine = 1000;
/** Whether a comment speaks to Assay: its first line begins with `/assay`. */
function isCommand(body) {
    return /^\/assay(?:[ \t\r\n]|$)/.test(body);
}
/**
 * The command on the first line of a comment; what stands below it is for people. Nothing is guessed: a word that is not
 * known, a reason without quotes or an argument too many is a `UserError`.
 */
function parseCommand(body) {
    const line = (body.split(/\r\n|\r|\n/, 1)[0] ?? "").trim();
    if (line.length > longestLine)
        throw new core_error/* UserError */.yo(`the command has more than ${longestLine} characters`, { hint: usage });
    const [, ...words] = wordsOf(line);
    const [first, ...rest] = words;
    const name = names.find((each) => each === first?.text && !first.quoted);
    if (name === undefined)
        throw new core_error/* UserError */.yo(first === undefined ? "which command?" : `unknown command ${JSON.stringify(first.text.slice(0, 40))}`, { hint: first === undefined ? usage : `${(0,core_error/* didYouMean */.au)(first.text, names)}; ${usage}` });
    const command = argumentsOf(name, rest);
    if (name === "bless" && command.reason === undefined)
        throw new core_error/* UserError */.yo("bless needs a reason", { hint: '/assay bless --force "why it may be served all the same"' });
    return command;
}
function wordsOf(line) {
    const words = [];
    const pattern = /[ \t]*(?:"([^"]*)"|\u201c([^\u201d]*)\u201d|([^\s"\u201c\u201d]+))(?=[ \t]|$)/y;
    while (pattern.lastIndex < line.length) {
        const at = pattern.lastIndex;
        const match = pattern.exec(line);
        if (!match)
            throw new core_error/* UserError */.yo(`cannot be read from ${JSON.stringify(line.slice(at, at + 40).trim())} on`, { hint: "a reason stands in one pair of quotes" });
        const quoted = match[1] ?? match[2];
        words.push({ text: quoted ?? match[3], quoted: quoted !== undefined });
    }
    return words;
}
function argumentsOf(name, words) {
    const given = {};
    let forced = false;
    const set = (key, value) => {
        if (given[key] !== undefined)
            throw new core_error/* UserError */.yo(`${key} is given twice`);
        given[key] = value;
    };
    for (let index = 0; index < words.length; index++) {
        const { text, quoted } = words[index];
        if (quoted)
            set("reason", reasonOf(text));
        else if (text === "--force" && name === "bless")
            forced = true;
        else if (text === "--pipeline")
            set("pipeline", nameOf(words[++index]?.text));
        else if (/^@[0-9a-f]{7,40}$/i.test(text))
            set("commit", text.slice(1).toLowerCase());
        else if (name === "rollback" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text))
            set("version", text);
        else
            throw new core_error/* UserError */.yo(`${name} takes no ${JSON.stringify(text.slice(0, 40))}`, { hint: usage });
    }
    if (name === "bless" && !forced)
        throw new core_error/* UserError */.yo("only --force blesses: the gate decides otherwise", { hint: '/assay bless --force "reason"' });
    return { name, ...given };
}
function reasonOf(text) {
    const reason = text.trim();
    if (reason === "")
        throw new core_error/* UserError */.yo("the reason is empty", { hint: "say in a few words why" });
    if (reason.length > 500)
        throw new core_error/* UserError */.yo("the reason has more than 500 characters", { hint: "link to where more is said" });
    return reason.replace(/\p{Cc}/gu, " ");
}
function nameOf(text) {
    if (text === undefined || !/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(text))
        throw new core_error/* UserError */.yo("--pipeline names no pipeline", { hint: "--pipeline penguins" });
    return text;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/github/comment-event.js


/** Reads the event `issue_comment`. A `UserError` says what is missing; for another event, which workflow it belongs in. */
function readCommentEvent(environment) {
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    if (name !== "issue_comment")
        throw new core_error/* UserError */.yo(`the mode command is for the event issue_comment, not ${JSON.stringify(name.slice(0, 80))}`, { hint: "on: { issue_comment: { types: [created] } }" });
    const path = environment["GITHUB_EVENT_PATH"];
    if (!path)
        throw new core_error/* UserError */.yo("GITHUB_EVENT_PATH is not set", { hint: "the action runs inside a GitHub workflow" });
    return parseCommentEvent(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")));
}
/** The event of a payload. */
function parseCommentEvent(payload) {
    const text = (place) => checked(valueAt(payload, place), place, "string");
    const number = (place) => {
        const value = checked(valueAt(payload, place), place, "number");
        if (!Number.isSafeInteger(value))
            throw unreadable(place);
        return value;
    };
    const pull = valueAt(payload, "issue.pull_request");
    return {
        action: text("action"), number: number("issue.number"), onPullRequest: typeof pull === "object" && pull !== null,
        comment: { id: number("comment.id"), body: text("comment.body"), author: text("comment.user.login"), authorId: number("comment.user.id"), written: text("comment.created_at") },
        sender: text("sender.login"), defaultBranch: text("repository.default_branch"),
    };
}
function valueAt(payload, place) {
    return place.split(".").reduce((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : undefined), payload);
}
function checked(value, place, type) {
    if (typeof value !== type)
        throw unreadable(place);
    return value;
}
function unreadable(place) {
    return new core_error/* UserError */.yo(`the event lacks ${place}`, { hint: "is this a payload of issue_comment?" });
}

// EXTERNAL MODULE: ./build/js/github/comment.js
var comment = __webpack_require__(69949);
// EXTERNAL MODULE: ./build/js/github/delivery.js
var github_delivery = __webpack_require__(63914);
// EXTERNAL MODULE: ./build/js/github/metadata-branch.js
var metadata_branch = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/js/github/layered-metadata.js
var layered_metadata = __webpack_require__(91828);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
;// CONCATENATED MODULE: ./build/js/report/command-answer.js

/** The hidden first line by which the answer to a comment is found again. */
function answerMarker(comment) {
    return `<!-- assay:command ${comment} -->`;
}
/** The short answer to a command. GitHub Markdown; everything in it is inert text. */
function commandAnswer({ line, comment, actor, reason, outcome, run }) {
    const sign = outcome.type === "done" ? "✅" : "❌";
    const said = outcome.type === "done"
        ? [(0,report_escape/* markdownText */.p7)(capitalized(outcome.sentences.join("; ")), 1200)]
        : outcome.mistakes.slice(0, 5).flatMap(({ message, hint }) => [(0,report_escape/* markdownText */.p7)(capitalized(message), 600), ...(hint === undefined ? [] : [`<sub>${(0,report_escape/* markdownText */.p7)(hint, 600)}</sub>`])]);
    return [
        answerMarker(comment), "",
        `${sign} ${(0,report_escape/* codeSpan */.SS)(line, 160)} by **${(0,report_escape/* markdownText */.p7)(actor, 60)}**${outcome.type === "refused" ? " was refused" : ""}`, "",
        ...said.flatMap((text) => [`${(0,report_escape/* guardStart */.AO)(text)}${/[.!?>]$/.test(text) ? "" : "."}`, ""]),
        ...(reason === undefined || outcome.type === "refused" ? [] : [`> ${(0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(reason, 600))}`, ""]),
        `<sub>[job](${run})</sub>`,
    ].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
;// CONCATENATED MODULE: ./build/js/github/head-evaluation.js


/** The newest run of each pipeline on a commit (of a pull request: in that pull request), by the pipeline's name. */
async function evaluationsOf(metadata, { commit, pullRequest }, pipeline) {
    const [runs, blessings] = await Promise.all([metadata.list("run"), metadata.list("blessing")]);
    const found = runs.filter(({ provenance, pipeline: name, verdict }) => provenance.commit === commit && provenance.pullRequest === pullRequest && verdict !== "canceled" && (pipeline === undefined || name === pipeline));
    const newest = new Map();
    for (const run of found) {
        const known = newest.get(run.pipeline);
        if (!known || known.started < run.started)
            newest.set(run.pipeline, run);
    }
    return [...newest.values()].sort((a, b) => (a.pipeline < b.pipeline ? -1 : 1)).map((run) => ({ run, blessing: blessings.find((each) => each.run === run.id && each.pipeline === run.pipeline && !isDecision(each, run)) }));
}
/** A person's word on a run is told apart from the run's own by its time. */
function isDecision({ time, forced }, { finished }) {
    return forced !== undefined && time > finished;
}
/** The evaluation that is meant; a `UserError` where there is none, or several and none is named. */
function theEvaluation(found, { commit, fork }) {
    const [only, second] = found;
    if (!only && fork)
        throw new core_error/* UserError */.yo(`${commit.slice(0, 7)} is the head of a fork, whose runs leave no records here to command over`, { hint: "start its run again on its page under Actions, or push the branch to this repository" });
    if (!only)
        throw new core_error/* UserError */.yo(`no run of Assay is known at ${commit.slice(0, 7)}`, { hint: "wait until its run has ended" });
    if (second)
        throw new core_error/* UserError */.yo(`${found.length} pipelines ran at ${commit.slice(0, 7)}`, { hint: `say which: ${found.map(({ run }) => `--pipeline ${run.pipeline}`).join(" or ")}` });
    return only;
}
/** The word of a run that a person may force: on trusted code, on a model, and not blessed. */
function forcibleBlessing({ run, blessing }) {
    if (!run.provenance.trusted || (blessing && !blessing.trusted))
        throw new core_error/* UserError */.yo("the model was made by code of a fork, which is never blessed here", { hint: "push the branch to this repository to have it evaluated" });
    if (!blessing)
        throw new core_error/* UserError */.yo(`run ${run.id} judged no model`, { hint: `${run.reason}; only a model that was evaluated can be blessed` });
    if (blessing.blessed)
        throw new core_error/* UserError */.yo(`the model ${(0,core_digest/* short */.h0)(blessing.model)} is blessed already`, { hint: "there is nothing to force" });
    return blessing;
}

// EXTERNAL MODULE: ./build/js/github/start-run.js
var start_run = __webpack_require__(52000);
;// CONCATENATED MODULE: ./build/js/actions/carry-out.js




/** Decides what a command on a head comes to: nothing is written yet. A `UserError` says why it cannot be. */
async function deedOf(ordered) {
    switch (ordered.command.name) {
        case "retrain": return retrain(ordered);
        case "rebaseline": return rebaseline(ordered);
        case "bless": return bless(ordered);
        case "rollback": throw new Error("a rollback is not about a head");
    }
}
async function retrain(ordered) {
    const { at, bound, command, metadata, workflow } = ordered;
    const found = await evaluationsOf(metadata, bound, command.pipeline);
    const again = [...new Set(found.flatMap(({ run }) => run.provenance.workflowRun ?? []))];
    const pipelines = found.length > 0 ? found.map(({ run }) => run.pipeline) : bound.pullRequest === undefined ? await knownPipelines(metadata, command.pipeline) : [];
    if (pipelines.length === 0 || (bound.pullRequest !== undefined && again.length === 0))
        theEvaluation([], bound);
    return {
        records: pipelines.map((pipeline) => recordOf(ordered, pipeline)),
        done: `${pipelines.join(" and ")} trains again at ${bound.commit.slice(0, 7)}, whatever is kept of earlier runs`,
        async effect() {
            if (bound.pullRequest === undefined)
                await (0,start_run/* startWorkflow */.i)(at, { workflow, branch: bound.branch });
            else
                for (const run of again)
                    await (0,start_run/* startAgain */.t)(at, run);
            return bound.pullRequest === undefined ? `${workflow} is started on ${bound.branch}` : again.map((run) => `run ${run} of the workflow is started again`).join("; ");
        },
    };
}
async function knownPipelines(metadata, wanted) {
    const names = new Set((await metadata.list("run")).filter(({ provenance }) => provenance.pullRequest === undefined).map(({ pipeline }) => pipeline));
    if (wanted !== undefined && !names.has(wanted))
        throw new core_error/* UserError */.yo(`no run of the pipeline ${wanted} is known`, { hint: `known: ${[...names].sort().join(", ") || "none"}` });
    return wanted === undefined ? [...names].sort() : [wanted];
}
async function rebaseline(ordered) {
    const { at, bound, command, metadata } = ordered;
    const { run, blessing } = theEvaluation(await evaluationsOf(metadata, bound, command.pipeline), bound);
    if (!run.provenance.trusted)
        throw new core_error/* UserError */.yo("code of a fork cannot set the baseline", { hint: "push the branch to this repository" });
    const { tree } = run.provenance;
    return {
        records: [{ ...recordOf(ordered, run.pipeline), ...(tree === undefined ? {} : { tree }), ...(blessing ? { model: blessing.model } : {}) }],
        done: `the baseline of ${run.pipeline} begins anew at ${bound.commit.slice(0, 7)}: no model blessed before counts there, nor after its merge`,
        effect: () => runAgain(at, run.provenance.workflowRun),
    };
}
async function bless(ordered) {
    const { at, bound, command, metadata, actor, now } = ordered;
    if (bound.fork)
        throw new core_error/* UserError */.yo("a model made by code of a fork is never blessed by force", { hint: "push the branch to this repository to have it evaluated" });
    const evaluation = theEvaluation(await evaluationsOf(metadata, bound, command.pipeline), bound);
    const word = forcibleBlessing(evaluation);
    const forced = { ...word, blessed: true, time: now, forced: { actor, reason: command.reason, time: now } };
    return {
        records: [{ ...recordOf(ordered, word.pipeline), model: word.model, ...(word.tree === undefined ? {} : { tree: word.tree }) }, forced],
        done: `the model ${(0,core_digest/* short */.h0)(word.model)} of ${word.pipeline} at ${bound.commit.slice(0, 7)} is blessed BY FORCE, these bytes under these rules alone; the gate had said: ${evaluation.run.reason}`,
        effect: () => runAgain(at, evaluation.run.provenance.workflowRun),
    };
}
async function runAgain(at, workflowRun) {
    if (workflowRun === undefined)
        return "start the workflow again to have it shown";
    await (0,start_run/* startAgain */.t)(at, workflowRun);
    return `run ${workflowRun} of the workflow is started again to show it`;
}
function recordOf({ command, actor, comment, bound, now }, pipeline) {
    return {
        kind: "command", pipeline, command: command.name, actor, comment, commit: bound.commit, time: now,
        ...(command.reason === undefined ? {} : { reason: command.reason }),
        ...(bound.pullRequest === undefined ? {} : { pullRequest: bound.pullRequest }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/github/archived-store.js
var archived_store = __webpack_require__(38420);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/push/served-files.js
var served_files = __webpack_require__(43944);
;// CONCATENATED MODULE: ./build/js/github/untar.js


const block = 512;
/**
 * Takes files out of a tar archive that is read once. Only plain files are taken, only those that are wanted, and each
 * in the size it must have: names in the archive never become paths. Throws when a wanted one is missing, twice there, or
 * when something else is in it. Digests are the caller's to check.
 */
async function untar(source, wanted) {
    const left = new Map(wanted);
    let rest = Buffer.alloc(0);
    let file;
    let ended = false;
    try {
        for await (const piece of source) {
            rest = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
            while (!ended) {
                if (file) {
                    const taken = rest.subarray(0, file.left);
                    await file.handle.write(taken);
                    file.left -= taken.length;
                    rest = rest.subarray(taken.length);
                    if (file.left > 0 || rest.length < file.padding)
                        break;
                    rest = rest.subarray(file.padding);
                    await file.handle.close();
                    file = undefined;
                }
                if (rest.length < block)
                    break;
                const header = rest.subarray(0, block);
                rest = rest.subarray(block);
                if (header.every((byte) => byte === 0)) {
                    ended = true;
                    break;
                }
                const { target, size } = wantedBy(header, left);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                file = { handle: await (0,promises_.open)(target, "wx"), left: size, padding: (block - (size % block)) % block };
            }
            if (ended)
                rest = Buffer.alloc(0);
        }
    }
    finally {
        await file?.handle.close();
    }
    const [missing] = left.keys();
    if (file || missing !== undefined)
        throw new Error(`the archive ends before ${missing ?? "its last file"} is whole`);
}
function wantedBy(header, left) {
    const text = (from, length) => header.toString("utf8", from, from + length).replace(/\0.*$/s, "");
    const prefix = text(345, 155);
    const name = `${prefix === "" ? "" : `${prefix}/`}${text(0, 100)}`;
    const kind = text(156, 1);
    const found = left.get(name);
    if ((kind !== "0" && kind !== "") || !found)
        throw new Error(`the archive holds ${JSON.stringify(name.slice(0, 200))}, which it should not`);
    if (Number.parseInt(text(124, 12).trim(), 8) !== found.size)
        throw new Error(`${JSON.stringify(name.slice(0, 200))} has another size in the archive than was recorded`);
    left.delete(name);
    return found;
}

;// CONCATENATED MODULE: ./build/js/github/released-model.js










/** Largest archive that is fetched, in bytes: GitHub takes no larger asset. */
const largestAsset = 2 * 2 ** 30;
/**
 * What is served of a model, out of the archive of an earlier release: for when the workflow artifact that held it has
 * expired. Only files that the model's own record names are taken, and each must have the digest recorded there; what the
 * release says of itself is not believed. Undefined when there is no such release; a `UserError` when its bytes differ.
 */
async function releasedModel(at, { push, model, temporary }) {
    const releases = await at.client.paginate(at.client.rest.repos.listReleases, { owner: at.owner, repo: at.repo, per_page: 100 });
    const release = releases.find(({ html_url: url, draft }) => url === push.location && !draft);
    const asset = release?.assets.find(({ name }) => name === `${push.pipeline}-${push.version}.tar.gz`);
    if (!asset || asset.size > largestAsset)
        return undefined;
    const { data } = await at.client.rest.repos.getReleaseAsset({ owner: at.owner, repo: at.repo, asset_id: asset.id, headers: { accept: "application/octet-stream" } });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "released-"));
    const files = (0,served_files/* servedFiles */.z)(model).map(({ path, size, digest }) => ({ path, size, digest }));
    const wanted = new Map(files.map(({ path, size }) => [`${push.pipeline}/${push.version}/${path}`, { size, target: (0,external_node_path_.join)(folder, path) }]));
    try {
        await untar(external_node_stream_.Readable.from([Buffer.from(data)]).pipe((0,external_node_zlib_.createGunzip)()), wanted);
        for (const { path, digest } of files)
            await check((0,external_node_path_.join)(folder, path), digest);
    }
    catch (error) {
        throw new core_error/* UserError */.yo(`the release ${push.version} does not hold what was evaluated: ${error instanceof Error ? error.message : String(error)}`, { hint: "go back to another version", cause: error });
    }
    return { type: "Model", path: folder, digest: model.digest, manifest: files, properties: model.properties };
}
async function check(path, digest) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const piece of (0,external_node_fs_.createReadStream)(path))
        hash.update(piece);
    if ((0,core_digest/* asDigest */.J6)(hash.digest("hex")) !== digest)
        throw new Error("a file has other bytes than were recorded");
}

// EXTERNAL MODULE: ./build/js/github/release.js + 1 modules
var github_release = __webpack_require__(82564);
// EXTERNAL MODULE: ./build/js/github/workflow-artifacts.js
var workflow_artifacts = __webpack_require__(51637);
// EXTERNAL MODULE: ./build/js/metadata/rollback-plan.js
var rollback_plan = __webpack_require__(8698);
// EXTERNAL MODULE: ./build/js/roll-back.js
var roll_back = __webpack_require__(39879);
// EXTERNAL MODULE: ./build/js/actions/release-notes.js
var release_notes = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/js/actions/rollback-deed.js














/**
 * What a rollback comes to: the bytes are found and verified now, the decision is recorded, then they are pushed as a
 * new version. The pipeline's configuration is that of the default branch, which is checked out.
 */
async function rollbackDeed(job, ordered) {
    const temporary = (0,external_node_path_.join)(job.temporary, "rollback");
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const assembled = await assembledFor(job, ordered, temporary);
    try {
        return await deedFor(job, { ordered, assembled, temporary });
    }
    catch (error) {
        await assembled.close();
        throw error;
    }
}
async function deedFor(job, { ordered, assembled, temporary }) {
    const { at, command, bound, metadata, actor, comment, now } = ordered;
    const { name } = assembled.pipeline;
    if (command.pipeline !== undefined && command.pipeline !== name)
        throw new core_error/* UserError */.yo(`${command.pipeline} is not the pipeline in ${job.inputs.path}`, { hint: `it is ${name}; set the input path of the job that listens to comments` });
    const plan = await (0,rollback_plan/* planRollback */.I)(metadata, { pipeline: name, version: command.version });
    const { places } = (0,roll_back/* placesOf */.ek)(assembled);
    if (places.length === 0)
        throw new core_error/* UserError */.yo(`${name} is pushed nowhere`, { hint: "push: [{ release: {} }] in assay.yml" });
    const model = await (0,roll_back/* bytesOf */.$$)(plan, assembled, async (push, record) => (push.target === "release" ? releasedModel(at, { push, model: record, temporary }) : undefined));
    const reason = command.reason === undefined ? {} : { reason: command.reason };
    return {
        records: [{ kind: "command", pipeline: name, command: "rollback", actor, comment, commit: bound.commit, model: plan.model.digest, replaces: plan.replaces, time: now, ...reason }],
        done: `${name} goes back to version ${plan.version} (model ${(0,core_digest/* short */.h0)(plan.model.digest)}) from ${plan.from}; what was pushed after it stays where it is, and is not pushed again`,
        async effect() {
            try {
                const records = await (0,roll_back/* pushAgain */.xL)(withTargets(assembled, { job, ordered, plan, temporary }), { plan, model, places, now, commit: plan.pushes[0]?.commit, note: noteOf(plan, ordered) });
                return records.map(({ target, version, location }) => `pushed to ${target} as version ${version}: ${location}`).join("; ");
            }
            finally {
                await assembled.close();
            }
        },
    };
}
function noteOf({ version, from }, { actor, command }) {
    return `The bytes of version ${version} again, instead of ${from}: rolled back by ${actor}${command.reason === undefined ? "" : `, ${JSON.stringify(command.reason)}`}`;
}
async function assembledFor({ inputs, home, delivery }, { at, metadata, bound }, temporary) {
    let bytes;
    const assembled = await (0,assemble/* assemble */.fT)({
        path: (0,external_node_path_.resolve)(inputs.path), home, sets: inputs.sets, environment: inputs.environment ?? ["prod"],
        provenance: { commit: bound.commit, branch: bound.branch, trusted: true },
        metadata: () => metadata,
        targets: { release: (0,github_release/* releaseTarget */.J$)({ ...at, commit: bound.commit, temporary }) },
        artifacts: (local) => bytes = (0,archived_store/* archivedStore */.E)({
            local, metadata, temporary, makesAgain: false, download: (archive, file) => (0,workflow_artifacts/* downloadArchive */.Z)(at, archive, file),
            warn: (sentence, error) => delivery.warn((0,github_delivery/* shortfall */.SE)(error, { otherwise: sentence, permission: "actions: read" }, false)),
        }),
    });
    return { ...assembled, close: async () => { await Promise.all([assembled.close(), bytes?.close()]); } };
}
/** The release is tagged at the commit that made the model, and says both why it is made and what the model is. */
function withTargets(assembled, { job: { delivery }, ordered: { at, bound }, plan, temporary }) {
    const { metadata, artifacts } = assembled.options;
    const release = (0,github_release/* releaseTarget */.J$)({
        ...at, commit: plan.pushes.find(({ commit }) => commit !== undefined)?.commit ?? bound.commit, temporary,
        notes: async (push) => [(0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(push.note, 900)), await (0,release_notes/* notesOfPush */.h)({ at, metadata, artifacts, delivery }, push) ?? ""].join("\n\n").trimEnd(),
    });
    return { ...assembled, options: { ...assembled.options, targets: { ...assembled.options.targets, release } } };
}

// EXTERNAL MODULE: ./build/js/actions/runner-log.js
var runner_log = __webpack_require__(30357);
;// CONCATENATED MODULE: ./build/js/actions/command-action.js















/**
 * Carries out a command in a comment: one of a collaborator with write access, unedited, for a head that is the one the
 * writer saw. It is acknowledged by a reaction, recorded on the metadata branch, then done, and answered in one comment.
 * Runs nothing of a pull request. Returns 0 also when a command is refused; 1 when the answer could not be given.
 */
async function commandAction(job) {
    const { environment, at } = job;
    const event = readCommentEvent(environment);
    if (event.action !== "created" || !isCommand(event.comment.body)) {
        (0,runner_log/* write */.M9)("The comment is no command.");
        return 0;
    }
    if (!at)
        throw new core_error/* UserError */.yo("without a token no command can be carried out", { hint: "leave the input token as it is" });
    if (!(await mayCommand(at, event))) {
        (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(`${event.comment.author} may not command here: it takes write access to the repository.`));
        await react(job, { at, event, content: "-1" });
        return 0;
    }
    const seen = await react(job, { at, event, content: "eyes" });
    const outcome = await outcomeOf(job, at, event);
    const answered = await answer(job, { ...outcome, at, event });
    await react(job, { at, event, content: outcome.outcome.type === "done" ? "+1" : "-1" });
    if (seen !== undefined)
        await job.at?.client.rest.reactions.deleteForIssueComment({ owner: at.owner, repo: at.repo, comment_id: event.comment.id, reaction_id: seen }).catch(() => undefined); // the eyes may stay
    if (outcome.fault !== undefined)
        throw outcome.fault;
    return answered ? 0 : 1;
}
/** Reacts to the comment; returns the reaction's id. */
async function react({ delivery }, { at, event, content }) {
    return (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The command was not acknowledged by a reaction", permission: event.onPullRequest ? "pull-requests: write" : "issues: write",
        work: async () => (await at.client.rest.reactions.createForIssueComment({ owner: at.owner, repo: at.repo, comment_id: event.comment.id, content })).data.id,
    });
}
async function outcomeOf(job, at, event) {
    try {
        const command = parseCommand(event.comment.body);
        await checkUnedited(at, event);
        const sentences = await carryOut(job, at, { event, command });
        return { outcome: { type: "done", sentences }, reason: command.reason };
    }
    catch (error) {
        if (error instanceof core_error/* UserError */.yo)
            return { outcome: { type: "refused", mistakes: error.mistakes }, reason: undefined };
        if ((0,octokit/* statusOf */.c2)(error) === undefined)
            return { outcome: { type: "refused", mistakes: [{ message: "a fault of Assay kept it from being carried out", hint: "the log of the job has more" }] }, reason: undefined, fault: error };
        const sentence = (0,github_delivery/* shortfall */.SE)(error, { otherwise: "The command was not carried out", permission: "the permissions that the README lists for commands" }, false);
        return { outcome: { type: "refused", mistakes: [{ message: sentence }] }, reason: undefined };
    }
}
async function carryOut(job, at, { event, command }) {
    const store = branchOf(job);
    const { earlier } = await (0,layered_metadata/* readShared */.q)(store);
    const metadata = { put: (records) => store.put(records), list: async (kind) => (earlier.get(kind) ?? []) };
    if ((await metadata.list("command")).some(({ comment }) => comment === event.comment.id))
        throw new core_error/* UserError */.yo("this comment was carried out already", { hint: "write a new one to have it done again" });
    const bound = await boundCommit(at, event, command);
    const ordered = { at, command, actor: event.comment.author, comment: event.comment.id, bound, metadata, workflow: job.inputs.workflow, now: Date.now() };
    const deed = command.name === "rollback" ? await rollbackDeed(job, ordered) : await deedOf(ordered);
    await store.put(deed.records).catch((error) => {
        throw new core_error/* UserError */.yo((0,github_delivery/* shortfall */.SE)(error, { otherwise: "The command could not be recorded, so it was not carried out", permission: "contents: write" }, false), { cause: error });
    });
    return [deed.done, await deed.effect().catch(afterwards)];
}
/** The record is written: what did not follow is said, and can be done by hand. */
function afterwards(error) {
    if (error instanceof core_error/* UserError */.yo)
        return error.mistakes.map(({ message, hint }) => `${message}${hint === undefined ? "" : ` (${hint})`}`).join("; ");
    throw error;
}
function branchOf({ inputs: { metadataBranch: branch, token }, place, temporary }) {
    if (branch === undefined || token === undefined)
        throw new core_error/* UserError */.yo("commands need the metadata branch, and it is off", { hint: "leave the input metadata-branch as it is" });
    return (0,metadata_branch/* metadataBranch */.K)({ repositoryUrl: place.repositoryUrl, branch, token, folder: (0,external_node_path_.join)(temporary, "records") });
}
async function answer({ delivery, place }, { at, event, outcome, reason }) {
    const line = event.comment.body.split(/\r\n|\r|\n/, 1)[0] ?? "";
    const sentences = outcome.type === "done" ? outcome.sentences : outcome.mistakes.map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));
    for (const sentence of sentences)
        (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(sentence));
    const body = commandAnswer({ comment: event.comment.id, line, actor: event.comment.author, reason, outcome, run: `${place.repositoryUrl}/actions/runs/${place.workflowRun}` });
    return (await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The command was not answered", permission: event.onPullRequest ? "pull-requests: write" : "issues: write",
        work: () => (0,comment/* upsertComment */.lB)({ ...at, issue: event.number }, { marker: answerMarker(event.comment.id), body }),
    })) !== undefined;
}


/***/ }),

/***/ 38569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pipelineFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folder of the pipeline that the input `path` names: the folder itself, or that of the file. */
function pipelineFolder(path) {
    return /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) : path;
}


/***/ }),

/***/ 88297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ monitorAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/github/archived-store.js
var archived_store = __webpack_require__(38420);
// EXTERNAL MODULE: ./build/js/github/delivery.js
var github_delivery = __webpack_require__(63914);
// EXTERNAL MODULE: ./build/js/github/event.js
var github_event = __webpack_require__(72032);
// EXTERNAL MODULE: ./build/js/github/layered-metadata.js
var layered_metadata = __webpack_require__(91828);
// EXTERNAL MODULE: ./build/js/github/metadata-branch.js
var metadata_branch = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/js/github/start-run.js
var start_run = __webpack_require__(52000);
// EXTERNAL MODULE: ./build/js/github/comment.js
var comment = __webpack_require__(69949);
;// CONCATENATED MODULE: ./build/js/github/sticky-issue.js

/**
 * Keeps one issue of ours for a marker: made when it is wanted open, updated in place, opened again, and closed when it is
 * no longer wanted. Ours is one that begins with the marker *and* that our account wrote. What was written is read back:
 * GitHub drops a body it does not take without saying so. Undefined: there is none, and none is wanted.
 */
async function keepIssue(at, wanted) {
    const account = await (0,comment/* ownAccount */.i5)(at);
    const [oldest, ...twins] = await ourIssues(at, account, wanted.marker);
    for (const { number } of twins.filter(({ open }) => open))
        await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, state: "closed", state_reason: "not_planned" });
    if (!oldest)
        return wanted.open ? create(at, account, wanted) : undefined;
    if (!oldest.open && !wanted.open)
        return { ...oldest, change: "unchanged" };
    const change = oldest.open ? (wanted.open ? "updated" : "closed") : "reopened";
    await write(at, oldest.number, wanted, { state: wanted.open ? "open" : "closed", ...(wanted.open ? (oldest.open ? {} : { state_reason: "reopened" }) : { state_reason: "completed" }) });
    return { number: oldest.number, url: oldest.url, change };
}
async function create(at, account, wanted) {
    const { data } = await at.client.rest.issues.create({ ...placeOf(at), title: wanted.title, body: wanted.body });
    await readBack(at, data.number, wanted);
    const [oldest] = await ourIssues(at, account, wanted.marker);
    if (oldest && oldest.number !== data.number) {
        await at.client.rest.issues.update({ ...placeOf(at), issue_number: data.number, state: "closed", state_reason: "not_planned" });
        return { number: oldest.number, url: oldest.url, change: "unchanged" };
    }
    return { number: data.number, url: data.html_url, change: "created" };
}
async function write(at, number, wanted, state) {
    await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, title: wanted.title, body: wanted.body, ...state });
    await readBack(at, number, wanted);
}
/** Looks whether the body is there; writes the short one when it is not. */
async function readBack(at, number, { body, short }) {
    if (await holds(at, number, body))
        return;
    await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, body: short });
    if (!(await holds(at, number, short)))
        throw new Error(`GitHub did not keep the text of issue ${number}`);
}
async function holds(at, number, body) {
    const { data } = await at.client.rest.issues.get({ ...placeOf(at), issue_number: number });
    return plain(data.body ?? "") === plain(body);
}
function plain(text) {
    return text.replace(/\r\n/g, "\n").trim();
}
/** The oldest first. */
async function ourIssues(at, account, marker) {
    const all = await at.client.paginate(at.client.rest.issues.listForRepo, { ...placeOf(at), state: "all", creator: account, per_page: 100 });
    const ours = all.filter((issue) => issue.pull_request === undefined && issue.user?.login === account && (issue.body ?? "").startsWith(marker));
    return ours.map(({ number, html_url: url, body, state }) => ({ number, url, body: body ?? "", open: state === "open" })).sort((a, b) => a.number - b.number);
}
function placeOf({ owner, repo }) {
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/js/github/workflow-artifacts.js
var workflow_artifacts = __webpack_require__(51637);
// EXTERNAL MODULE: ./build/js/metadata/decisions.js
var decisions = __webpack_require__(13725);
// EXTERNAL MODULE: ./build/js/monitor.js + 1 modules
var monitor = __webpack_require__(4875);
// EXTERNAL MODULE: ./build/js/report/action-log.js
var action_log = __webpack_require__(87676);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/report/all-sections.js
var all_sections = __webpack_require__(75727);
// EXTERNAL MODULE: ./build/js/report/budget.js
var budget = __webpack_require__(42592);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/markdown.js + 1 modules
var markdown = __webpack_require__(15771);
;// CONCATENATED MODULE: ./build/js/report/monitor-issue.js






/** The hidden first line by which a pipeline's issue is found again. */
function monitorMarker(pipeline) {
    return `<!-- assay:monitor ${pipeline.replace(/[^A-Za-z0-9_-]/g, "-").replace(/-{2,}/g, "-").slice(0, 100)} -->`;
}
/** The issue's title: plain text, the same as long as it is about the same pipeline. */
function monitorTitle(pipeline) {
    return `Assay: the data of ${pipeline.replace(/[^A-Za-z0-9_-]/g, "-")} no longer fit its model`;
}
/** The issue's text: GitHub Markdown of at most `limit` bytes; what data name is inert text. */
function monitorIssue(report, limit = 60_000) {
    const { pipeline, quiet, findings, against, data, done, updated, run } = report;
    const head = quiet
        ? `### ✅ Quiet again: the data of ${(0,report_escape/* markdownText */.p7)(pipeline, 63)} fit its model`
        : `### ⚠️ ${(0,counted/* counted */.h)(findings.length, "finding")} in the data of ${(0,report_escape/* markdownText */.p7)(pipeline, 63)}`;
    const parts = [
        fixed(monitorMarker(pipeline)), fixed(head),
        fixed(`Held against run ${(0,report_escape/* codeSpan */.SS)(against.run, 40)}, which blessed the model ${(0,report_escape/* codeSpan */.SS)(against.model)} on ${new Date(against.time).toISOString().slice(0, 10)}.`),
        { forms: [table(findings, 50), table(findings, 10), table(findings, 3)], weight: 900, soft: false },
        ...report.sections.flatMap((section) => (section.id === "data" && section.comment ? [{ name: section.title, weight: 300, soft: true, forms: [fold(section, 20), fold(section, 5), ""] }] : [])),
        fixed(done.map((sentence) => `${(0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(sentence, 600))}.`).join("\n\n")),
        fixed(quiet ? "" : "**To go on:** look at where the data come from. Where they are right, train on them: write `/assay retrain` here. Where the model should never have been pushed: `/assay rollback`."),
        fixed(`<sub>${(0,inline/* markdownLink */.iQ)("job", run)} · data ${(0,report_escape/* codeSpan */.SS)(data)} · updated ${(0,report_escape/* markdownText */.p7)(updated, 40)}</sub>`),
    ];
    return (0,budget/* fitted */.$)(parts, { aim: Math.min(20_000, limit), limit, leftOut: (names) => `<sub>Left out for length: ${names.join(", ")}. The job summary has it.</sub>` });
}
function fixed(text) {
    return { forms: [text], weight: Infinity, soft: false };
}
function table(findings, most) {
    if (findings.length === 0)
        return "";
    const rows = findings.slice(0, most).map((finding) => [finding.severity === "error" ? "❌" : finding.severity === "warning" ? "⚠️" : "ℹ️", (0,report_escape/* codeSpan */.SS)(finding.subject, 80), (0,markdown/* findingSentence */.dj)(finding)]);
    const rest = findings.length - rows.length;
    return [(0,markdown/* cellTable */.lt)(["", "Feature", ""], rows), ...(rest > 0 ? [`and ${(0,counted/* counted */.h)(rest, "more finding")}`] : [])].join("\n\n");
}
function fold(section, rows) {
    const title = [section.title, (0,all_sections/* summaryLine */.dC)(section)].filter((part) => part !== "").join(" · ");
    return (0,markdown/* details */.zH)(title, (0,markdown/* markdown */.wD)(section.comment?.blocks ?? [], { rows }));
}

// EXTERNAL MODULE: ./build/js/repository.js
var repository = __webpack_require__(89592);
// EXTERNAL MODULE: ./build/js/actions/job.js
var actions_job = __webpack_require__(38569);
// EXTERNAL MODULE: ./build/js/actions/runner-log.js
var runner_log = __webpack_require__(30357);
;// CONCATENATED MODULE: ./build/js/actions/monitor-action.js




















/**
 * Holds served or new data against the newest blessed run, on a schedule. While they do not fit, one issue says so; it is
 * closed when they fit again. Training is started where `monitor.retrain` says so, once for the same data. Returns 1 when
 * nobody could be told.
 */
async function monitorAction(job) {
    const { at } = job;
    if (!at)
        throw new error/* UserError */.yo("without a token the monitor can tell nobody", { hint: "leave the input token as it is" });
    const event = await eventOf(job, at);
    const { assembled, metadata } = await assembledFor(job, { at, event });
    try {
        const watched = await (0,monitor/* watch */.w)(assembled);
        const done = watched.quiet ? [] : await retrain(job, { at, event, assembled, watched, metadata });
        await (0,github_delivery/* deliver */.cK)(job.delivery, { otherwise: "What was watched is not recorded", permission: "contents: write", work: () => metadata.share() });
        return await tell(job, at, reportOf(job, { assembled, watched, done }));
    }
    finally {
        await assembled.close();
    }
}
async function eventOf({ environment, delivery }, at) {
    const event = (0,github_event/* readEvent */.j_)(environment);
    if (event.pullRequest || event.name === "merge_group")
        throw new error/* UserError */.yo(`the mode monitor is not for ${event.name}`, { hint: "on: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: }" });
    if (event.defaultBranch !== undefined)
        return event;
    const answer = await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "The default branch is not known", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
    return answer ? (0,github_event/* withDefaultBranch */.GX)(event, answer.data.default_branch) : event;
}
async function sharedOf({ inputs: { metadataBranch: branch, token }, place, temporary }) {
    if (branch === undefined || token === undefined)
        throw new error/* UserError */.yo("the monitor needs the metadata branch, and it is off", { hint: "leave the input metadata-branch as it is" });
    return (0,layered_metadata/* readShared */.q)((0,metadata_branch/* metadataBranch */.K)({ repositoryUrl: place.repositoryUrl, branch, token, folder: (0,external_node_path_.join)(temporary, "records") }));
}
async function assembledFor(job, { at, event }) {
    const { inputs, home, environment, delivery, temporary, stop } = job;
    const shared = await sharedOf(job);
    const folder = (0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path));
    if (await (0,repository/* git */.$Y)(folder, "rev-parse", "--is-shallow-repository") === "true")
        delivery.warn("The checkout holds one commit only, so no blessed run can be found: set `fetch-depth: 0` on actions/checkout.");
    let bytes;
    let layered;
    const assembled = await (0,assemble/* assemble */.fT)({
        path: (0,external_node_path_.resolve)(inputs.path), home, sets: inputs.sets, environment: inputs.environment ?? ["prod"], listener: (0,action_log/* actionLog */.Z)(runner_log/* write */.M9).listener, signal: stop.signal,
        provenance: (0,github_event/* provenanceOf */.Jj)(event, environment, await (0,repository/* git */.$Y)(folder, "rev-parse", "HEAD^{tree}")),
        metadata: (local) => layered = (0,layered_metadata/* layeredMetadata */.w)(local, shared),
        artifacts: (local, metadata) => bytes = (0,archived_store/* archivedStore */.E)({
            local, metadata, temporary, makesAgain: false, download: (archive, file) => (0,workflow_artifacts/* downloadArchive */.Z)(at, archive, file),
            warn: (sentence, error) => delivery.warn((0,github_delivery/* shortfall */.SE)(error, { otherwise: sentence, permission: "actions: read" }, false)),
        }),
    });
    return { assembled: { ...assembled, close: async () => { await Promise.all([assembled.close(), bytes?.close()]); } }, metadata: layered };
}
/** Starts training when it is configured and these data did not start it before. Returns what was done, as sentences. */
async function retrain({ delivery }, { at, event, metadata, assembled: { loaded, pipeline: { name } }, watched: { data, baseline, findings } }) {
    const workflow = loaded.configuration.monitor?.retrain;
    if (workflow === undefined)
        return [];
    const [before] = (await (0,decisions/* commandsOf */.Kf)(metadata, name, "retrain")).filter((command) => command.data === data && command.model === baseline.model);
    if (before)
        return [`Training was started on ${new Date(before.time).toISOString().slice(0, 10)} for these data already`];
    await metadata.put([{ kind: "command", pipeline: name, command: "retrain", actor: "monitor", reason: findings[0]?.message.slice(0, 300) ?? "the data no longer fit", commit: event.headSha, data, model: baseline.model, time: Date.now() }]);
    // Recorded first: the run that is started reads it, and a second schedule must not start another.
    const recorded = await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "Training was not started, since that could not be recorded", permission: "contents: write", work: () => metadata.share() });
    if (recorded === undefined)
        return [];
    const started = await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "Training was not started", permission: "actions: write",
        work: async () => { await (0,start_run/* startWorkflow */.i)(at, { workflow, branch: event.defaultBranch ?? event.branch }); return true; },
    });
    return started ? [`Training is started: ${workflow} on ${event.defaultBranch ?? event.branch}`] : [`Training could not be started: ${workflow}`];
}
function reportOf({ place }, { assembled, watched, done }) {
    const { quiet, findings, summary, baseline, data } = watched;
    return {
        pipeline: assembled.pipeline.name, quiet, findings, sections: summary.sections, done, data: (0,digest/* short */.h0)(data),
        against: { run: baseline.run, model: (0,digest/* short */.h0)(baseline.model), time: baseline.time },
        updated: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`, run: `${place.repositoryUrl}/actions/runs/${place.workflowRun}`,
    };
}
const shortIssue = 4000;
async function tell({ delivery, inputs }, at, report) {
    const core = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const body = monitorIssue(report, inputs.commentBudget);
    const kept = await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The issue was not written", permission: "issues: write",
        work: async () => ({ issue: await keepIssue(at, { marker: monitorMarker(report.pipeline), title: monitorTitle(report.pipeline), body, short: monitorIssue({ ...report, sections: [] }, shortIssue), open: !report.quiet }) }),
    });
    await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "The job summary was not written", permission: "nothing", work: () => core.summary.addRaw(monitorIssue(report, 500_000)).write() });
    (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(report.quiet ? `The data of ${report.pipeline} fit its model.` : `The data of ${report.pipeline} no longer fit its model: ${report.findings[0]?.subject ?? ""} ${report.findings[0]?.message ?? ""}`));
    if (kept?.issue)
        (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(`Issue ${kept.issue.number} ${kept.issue.change}: ${kept.issue.url}`));
    if (kept === undefined && !report.quiet) {
        core.error(`The data of ${report.pipeline} no longer fit its model, and no issue could be written to say so.`);
        return 1;
    }
    return 0;
}


/***/ }),

/***/ 99985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ pipelineAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/github/archived-store.js
var archived_store = __webpack_require__(38420);
// EXTERNAL MODULE: ./build/js/github/check-run.js
var check_run = __webpack_require__(80616);
// EXTERNAL MODULE: ./build/js/github/lost-checks.js
var lost_checks = __webpack_require__(17308);
// EXTERNAL MODULE: ./build/js/github/delivery.js
var github_delivery = __webpack_require__(63914);
// EXTERNAL MODULE: ./build/js/github/event.js
var github_event = __webpack_require__(72032);
;// CONCATENATED MODULE: ./build/js/github/fork-runner.js

/**
 * Refuses code of a fork on a machine that is not GitHub's, unless the inputs allow it: such a machine keeps what a stranger's
 * code leaves there. A runner that does not say whose it is counts as self-hosted.
 */
function refuseForkOnOwnRunner({ pullRequest }, environment, { allowSelfHostedForks }) {
    if (!pullRequest?.fork || allowSelfHostedForks || environment["RUNNER_ENVIRONMENT"] === "github-hosted")
        return;
    throw new core_error/* UserError */.yo(`pull request ${pullRequest.number} is of a fork, and the runner is self-hosted: code of strangers is not run here`, { hint: "runs-on: ubuntu-latest; or, where every job gets a fresh machine, the input allow-self-hosted-forks: true" });
}

// EXTERNAL MODULE: ./build/js/github/layered-metadata.js
var layered_metadata = __webpack_require__(91828);
// EXTERNAL MODULE: ./build/js/github/metadata-branch.js
var metadata_branch = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
;// CONCATENATED MODULE: ./build/js/github/outputs.js

/** What a run puts out for later steps of the workflow. */
function outputsOf(summary, { report = "", sarif = "" }) {
    return {
        blessed: summary.verdict === "blessed" ? "true" : "false",
        verdict: summary.verdict,
        metrics: (0,json/* canonicalJson */.d)(summary.metrics),
        report,
        sarif,
        "run-id": summary.run,
        "model-digest": summary.model ?? "",
        "pushed-version": summary.pushed[0]?.version ?? "",
    };
}
const worst = ["failed", "not-blessed", "unjudged", "blessed"];
/** What a step that names several pipelines puts out: the worst verdict, whether all are blessed, and metrics by pipeline. */
function outputsOfAll(summaries) {
    return {
        blessed: summaries.length > 0 && summaries.every(({ verdict }) => verdict === "blessed") ? "true" : "false",
        verdict: worst.find((each) => summaries.some(({ verdict }) => verdict === each)) ?? "not-affected",
        metrics: (0,json/* canonicalJson */.d)(Object.fromEntries(summaries.map(({ pipeline, metrics }) => [pipeline, metrics]))),
    };
}

// EXTERNAL MODULE: ./build/js/github/release.js + 1 modules
var release = __webpack_require__(82564);
// EXTERNAL MODULE: ./build/js/github/unfinished-summary.js
var unfinished_summary = __webpack_require__(78946);
// EXTERNAL MODULE: ./build/js/github/workflow-artifacts.js
var workflow_artifacts = __webpack_require__(51637);
// EXTERNAL MODULE: ./build/js/metadata/decisions.js
var decisions = __webpack_require__(13725);
// EXTERNAL MODULE: ./build/js/report/action-log.js
var action_log = __webpack_require__(87676);
// EXTERNAL MODULE: ./build/js/report/problem-matchers.js
var problem_matchers = __webpack_require__(24308);
// EXTERNAL MODULE: ./build/js/repository.js
var repository = __webpack_require__(89592);
// EXTERNAL MODULE: ./build/js/run/run.js + 11 modules
var run = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/js/write-report.js
var write_report = __webpack_require__(27504);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/config/yaml-source.js
var yaml_source = __webpack_require__(54950);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
// EXTERNAL MODULE: ./build/js/core/glob.js
var core_glob = __webpack_require__(22476);
;// CONCATENATED MODULE: ./build/js/github/affected.js


/**
 * Whether one of the changed files may decide a pipeline: all in its folder does, what it reads elsewhere, and the workflows that
 * run it. Rather once too often: a run that finds nothing changed reuses everything. No change at all says nothing, so it runs.
 */
function isAffected(changed, { folder, others, outside }) {
    if (changed.length === 0)
        return true;
    const read = outside.map((pattern) => readsOf(external_node_path_.posix.normalize(external_node_path_.posix.join(folder, pattern))));
    const inner = others.filter((other) => other !== folder && isWithin(other, folder));
    return changed.some((path) => isWithin(path, ".github/workflows") || isWithin(path, ".github/actions") || read.some((reads) => reads(path)) || (isWithin(path, folder) && !inner.some((other) => isWithin(path, other))));
}
function isWithin(path, folder) {
    return folder === "" || folder === "." || path === folder || path.startsWith(`${folder.replace(/\/$/, "")}/`);
}
/** `*` within a name, `**` across folders, `{YYYY}` any part of a name; a folder stands for all in it. */
function readsOf(pattern) {
    const file = pattern.replace(/\/+$/, "");
    const glob = file.replace(/\{[^{}]*\}/g, "*");
    const [itself, inside] = [(0,core_glob/* globMatcher */.f)(glob), (0,core_glob/* globMatcher */.f)(`${glob}/**`)];
    return (path) => isWithin(path, file) || itself(path) || inside(path);
}

// EXTERNAL MODULE: ./build/js/github/comment.js
var comment = __webpack_require__(69949);
// EXTERNAL MODULE: ./build/js/github/current-head.js
var current_head = __webpack_require__(316);
// EXTERNAL MODULE: ./build/js/report/comment.js + 2 modules
var report_comment = __webpack_require__(53166);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/actions/job.js
var actions_job = __webpack_require__(38569);
// EXTERNAL MODULE: ./build/js/actions/runner-log.js
var runner_log = __webpack_require__(30357);
;// CONCATENATED MODULE: ./build/js/actions/affected-pipelines.js


















/** The pipelines that the input `path` names: one a line; a glob stands for all committed pipelines it fits. */
async function pipelinePaths(path) {
    const lines = [...new Set(path.split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
    const found = await Promise.all(lines.map(async (line) => {
        if (!/[*?]/.test(line))
            return [line];
        const patterns = /\.ya?ml$/.test(line) ? [line] : [external_node_path_.posix.join(line, "assay.yml"), external_node_path_.posix.join(line, "assay.yaml")];
        const files = (await (0,repository/* git */.$Y)(".", "ls-files", "-z", "--", ...patterns.map((pattern) => `:(glob)${pattern}`)) ?? "").split("\0").filter((file) => file !== "");
        if (files.length === 0)
            throw new core_error/* UserError */.yo(`the input path is ${JSON.stringify(line.slice(0, 200))}, and no pipeline in the repository fits it`, { hint: "for instance ml/*, or a line for each folder with an assay.yml" });
        return files;
    }));
    return [...new Set(found.flat())];
}
/** Whether the event changed what decides the pipeline. Where that cannot be told, it did. */
async function changesDecide({ event, inputs }, all) {
    const { baseSha, name } = event;
    const folder = (0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path));
    if (baseSha === undefined || (name !== "pull_request" && name !== "merge_group" && name !== "push"))
        return true;
    const top = await (0,repository/* git */.$Y)(folder, "rev-parse", "--show-toplevel");
    const diff = top && await (0,repository/* git */.$Y)(top, "diff", "--name-only", "--no-renames", "-z", ...(name === "push" ? [baseSha, "HEAD"] : [`${baseSha}...HEAD`]));
    if (!top || diff === undefined)
        return true;
    const inRepository = async (path) => (await (0,repository/* git */.$Y)((0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(path)), "rev-parse", "--show-prefix") ?? "").replace(/\/$/, "");
    return isAffected(diff.split("\0").filter((path) => path !== ""), { folder: await inRepository(inputs.path), others: await Promise.all(all.map(inRepository)), outside: await outsideOf(folder, inputs.path) });
}
/** What a configuration names outside its folder, what its code imports there, and its `paths:`. A file with mistakes decides by itself. */
async function outsideOf(folder, path) {
    const files = (await (0,promises_.stat)(path).catch(() => undefined))?.isFile() ? [path] : [(0,external_node_path_.join)(path, "assay.yml"), (0,external_node_path_.join)(path, "assay.yaml")];
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
        if (text === undefined)
            continue;
        const value = await (0,yaml_source/* parseYaml */.h)(text, file).then((source) => source.value, () => null);
        const texts = textsIn(value);
        const modules = texts.map((each) => each.split("#")[0]).filter((each) => /\.[cm]?[jt]sx?$/.test(each));
        const graphs = await Promise.all(modules.map((module) => (0,code_digests/* moduleGraph */.bk)(folder, module).then(({ files: imported }) => [...imported.keys()], () => [])));
        const imported = graphs.flat().map((each) => (0,path_within/* pathWithin */.R)(folder, each));
        return [...new Set([...texts, ...imported].filter((each) => each.startsWith("../"))), ...pathsOf(value)];
    }
    return ["**"];
}
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap((inner) => textsIn(inner));
}
function pathsOf(value) {
    const paths = value !== null && typeof value === "object" && !Array.isArray(value) ? value["paths"] : undefined;
    return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
}
/** Says that there is nothing to judge: a required check must come, and a comment of an earlier commit must not stand. */
async function tellNotAffected({ at, event, environment, inputs, place, delivery }, name) {
    const text = `Nothing that decides ${name} changed: no file of its folder, none that it reads elsewhere.`;
    (0,runner_log/* write */.M9)(`Not affected: ${text}`);
    if (at && inputs.check) {
        await (0,github_delivery/* deliver */.cK)(delivery, {
            otherwise: "There is no check run", permission: "checks: write",
            work: async () => (0,check_run/* finishCheck */.ou)(at, await (0,check_run/* startCheck */.b7)(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${place.repositoryUrl}/actions/runs/${place.workflowRun}`, externalId: (0,lost_checks/* checkOwner */.A)(environment) }), { conclusion: "success", title: `Not affected: ${name}`, summary: (0,report_escape/* markdownText */.p7)(text, 400) }),
        });
    }
    const number = (0,github_event/* pullRequestNumber */.Kd)(event);
    if (at && number !== undefined && inputs.comment !== "off") {
        const marker = (0,report_comment/* commentMarker */.Ql)(name);
        await (0,github_delivery/* deliver */.cK)(delivery, {
            otherwise: "The comment was not written", permission: "pull-requests: write",
            work: async () => (await (0,current_head/* speaksForPullRequest */.n)(at, event) ? (0,comment/* replaceComment */.cx)({ ...at, issue: number }, { marker, body: `${marker}\n\n### ✅ Not affected: ${(0,report_escape/* markdownText */.p7)(name)}\n\n${(0,report_escape/* markdownText */.p7)(text, 400)}` }) : undefined),
        });
    }
}

;// CONCATENATED MODULE: ./build/js/attest/claims.js

/**
 * The claims in a token of the runner's own OIDC endpoint. The signature is not checked here: Sigstore does, and what the
 * certificate says is what counts for whoever verifies. A token without the claims of a workflow is a `UserError`.
 */
function readClaims(token) {
    const claims = payloadOf(token);
    const text = (name) => {
        const value = claims[name];
        if (typeof value !== "string" || value === "" || value.length > 1000)
            throw new core_error/* UserError */.yo(`the OIDC token of this job lacks ${name}`, { hint: "it is not a token of GitHub Actions" });
        return value;
    };
    return {
        issuer: text("iss"), repository: text("repository"), repositoryId: text("repository_id"), ownerId: text("repository_owner_id"), visibility: text("repository_visibility"),
        commit: text("sha"), ref: text("ref"), event: text("event_name"), workflow: text("workflow_ref"), signer: text("job_workflow_ref"),
        run: text("run_id"), attempt: text("run_attempt"), runner: text("runner_environment"),
    };
}
function payloadOf(token) {
    const part = token.split(".")[1] ?? "";
    try {
        const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
        if (typeof value === "object" && value !== null)
            return value;
    }
    catch {
        // not JSON: told below
    }
    throw new core_error/* UserError */.yo("the runner gave an OIDC token that is none");
}

// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/attest/statement.js
var statement = __webpack_require__(65419);
;// CONCATENATED MODULE: ./build/js/attest/pushed-subjects.js



/** The subjects of statements on pushes of one model: assets, and every file of it by `<pipeline>/<version>/<path>`; of very many files their manifest. */
function pushedSubjects(pipeline, pushes, files) {
    const folderOf = ({ version }) => `${pipeline}/${version}/`;
    const assets = pushes.flatMap(({ assets: each }) => [...each].map(([name, digest]) => ({ name, digest })));
    const folders = [...new Set(pushes.map(({ pushed }) => folderOf(pushed)))];
    const named = folders.flatMap((folder) => files.map(({ path, digest }) => ({ name: `${folder}${path}`, digest })));
    const each = assets.length + named.length <= statement/* mostSubjects */.Lm;
    const manifest = each ? undefined : `${(0,json/* canonicalJson */.d)({ pipeline, files: files.map(({ path, size, digest }) => ({ path, size, digest })) })}\n`;
    return {
        subjects: manifest === undefined ? [...assets, ...named] : [...assets, { name: `${pipeline}.manifest.json`, digest: (0,digest/* digestOf */.ol)(manifest) }],
        pushed: pushes.map(({ pushed }) => ({ target: pushed.target, version: pushed.version, location: pushed.location, folder: folderOf(pushed), files: each ? "subjects" : "manifest" })),
        ...(manifest === undefined ? {} : { manifest }),
    };
}

// EXTERNAL MODULE: ./build/js/attest/sign.js
var sign = __webpack_require__(73613);
// EXTERNAL MODULE: ./build/js/attest/folder-digests.js
var folder_digests = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/js/github/attestations.js
var attestations = __webpack_require__(43773);
// EXTERNAL MODULE: ./build/js/push/served-files.js
var served_files = __webpack_require__(43944);
;// CONCATENATED MODULE: ./build/js/actions/attest-pushed.js














/** A job that must sign what it pushes and may not is stopped before it pushes anything. */
function demandSigning({ inputs, event, environment }) {
    if (inputs.attest !== "on" || !event.onDefaultBranch || maySign(environment))
        return;
    throw new core_error/* UserError */.yo("the input attest is on, but this job may not sign", { hint: "add `id-token: write` and `attestations: write` under permissions of the job" });
}
/**
 * Signs what a run of the default branch pushed of a blessed model, each model and place once: its provenance and how its
 * gates came out. The bundles go to GitHub, beside what was pushed, and into the records. What goes wrong is said in a
 * sentence each. Returns false when something did.
 */
async function attestPushed(job, { summary, assembled }) {
    const { inputs, event, environment, stop, delivery } = job;
    if (inputs.attest === "off" || !event.onDefaultBranch || stop.signal.aborted || summary.verdict !== "blessed" || summary.pushed.length === 0 || summary.model === undefined)
        return true;
    const { metadata } = assembled.options;
    const open = await notYetSigned(summary, metadata);
    if (open.length === 0)
        return true;
    if (!maySign(environment)) {
        (0,runner_log/* write */.M9)("What was pushed is not signed: the job lacks id-token: write; with that and attestations: write under permissions, assay verify can tell where it comes from.");
        return false;
    }
    const signed = await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "What was pushed was not signed", permission: "id-token: write", work: () => attest_pushed_sign(job, { summary, assembled, open }) });
    if (!signed)
        return false;
    return keepSigned(job, { summary, assembled, ...signed });
}
function maySign(environment) {
    return Boolean(environment["ACTIONS_ID_TOKEN_REQUEST_URL"] && environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
}
async function notYetSigned({ model, pushed }, metadata) {
    const done = (await metadata.list("attestation")).filter((record) => record.model === model && record.predicateType === statement/* testResultType */.K4 && record.id !== undefined).flatMap((record) => record.pushed);
    return pushed.filter((each) => !done.some(({ target, version, location }) => target === each.target && version === each.version && location === each.location));
}
async function attest_pushed_sign(job, { summary, assembled, open }) {
    const { getIDToken } = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const model = await modelOf(summary, assembled);
    const pushes = await Promise.all(open.map(async (pushed) => ({ pushed, assets: await checkedPush(job, pushed, { model, pipeline: summary.pipeline, workspace: assembled.loaded.workspace }) })));
    const about = pushedSubjects(summary.pipeline, pushes, (0,served_files/* servedFiles */.z)(model));
    const token = await getIDToken("sigstore").catch((error) => { throw new core_error/* UserError */.yo("GitHub gave this job no identity to sign with", { hint: "permissions of the job: id-token: write", cause: error }); });
    const claims = readClaims(token);
    const hosts = (0,sign/* sigstoreHosts */.Ys)(job.environment, claims.visibility);
    const statements = [
        (0,statement/* provenanceStatement */.D2)(about.subjects, claims, job.environment["GITHUB_SERVER_URL"] || "https://github.com"),
        (0,statement/* testResultStatement */.tO)(about.subjects, await evaluationOf(summary, { metadata: assembled.options.metadata, claims, about, server: job.environment["GITHUB_SERVER_URL"] || "https://github.com" })),
    ];
    return { pushes, about, statements: await Promise.all(statements.map((statement) => (0,sign/* signStatement */.fT)(statement, token, hosts))) };
}
async function modelOf({ model }, { options: { metadata, artifacts } }) {
    const record = (await metadata.list("artifact")).find(({ digest, type }) => digest === model && type === "Model");
    const artifact = record && await artifacts.open(record);
    if (!artifact)
        throw new Error("the model is no longer on this machine");
    return { ...artifact, type: "Model" };
}
/** Looks whether what is there is the model, byte for byte, before that is signed. Returns what else is there. */
async function checkedPush({ at, temporary }, pushed, { model, pipeline, workspace }) {
    const files = (0,served_files/* servedFiles */.z)(model);
    if ((0,served_files/* servedDigest */.s)(files) !== pushed.digest)
        throw new Error(`version ${pushed.version} in ${pushed.location} is not the model that was judged`);
    if (pushed.target === "release") {
        if (!at)
            throw new Error("there is no token to look at the release with");
        return (0,release/* checkedAssets */.lL)({ ...at, temporary }, pushed, { pipeline, version: pushed.version, model });
    }
    if (pushed.target !== "directory")
        throw new Error(`there is no way to look at what was pushed to ${pushed.target}`);
    const there = await (0,folder_digests/* digestFolder */.l)((0,external_node_path_.resolve)(workspace, pushed.location));
    if (there.size !== files.length || files.some(({ path, digest }) => there.get(path) !== digest))
        throw new Error(`${pushed.location} does not hold what was evaluated`);
    return new Map();
}
async function evaluationOf(summary, { metadata, claims, about, server }) {
    const executions = (await metadata.list("execution")).filter(({ run }) => run === summary.run);
    const judging = new Set(summary.gates.map(({ node }) => node));
    const byNode = (a, b) => (a.node < b.node ? -1 : 1);
    return {
        pipeline: summary.pipeline, run: summary.run, reason: summary.reason, model: summary.model, blessingKey: summary.blessingKey, gates: summary.gates, metrics: summary.metrics,
        policy: Object.fromEntries(executions.filter(({ node }) => judging.has(node)).sort(byNode).map(({ node, parts }) => [node, parts.parameters])),
        materials: materialsOf(executions.sort(byNode)),
        baseline: summary.baseline, forced: summary.forced, pushed: about.pushed,
        url: `${server}/${claims.repository}/actions/runs/${claims.run}`,
    };
}
/** Files that decided a run, each once, under the first step that read it. */
function materialsOf(executions) {
    const all = executions.flatMap(({ component, parts }) => Object.entries(parts.materials).map(([name, digest]) => ({ name, digest, component })));
    return [...new Map(all.reverse().map((material) => [`${material.name} ${material.digest}`, material])).values()].reverse();
}
/** Hands the bundles over: to GitHub, beside every push, and into the records. Each may fail for itself. */
async function keepSigned({ at, event, delivery }, { summary, assembled, pushes, about, statements }) {
    let whole = true;
    const time = Date.now();
    const records = [];
    for (const { predicateType, bundle, text } of statements) {
        const id = at && await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "An attestation was not given to GitHub and is only kept beside what was pushed", permission: "attestations: write", work: () => (0,attestations/* createAttestation */.l)(at, bundle) });
        whole &&= id !== undefined;
        records.push({
            kind: "attestation", pipeline: summary.pipeline, run: summary.run, model: summary.model, predicateType, time, commit: event.headSha, bundle: (0,digest/* digestOf */.ol)(text), ...(id === undefined ? {} : { id }),
            pushed: about.pushed.map(({ target, version, location }) => ({ target, version, location })),
        });
    }
    for (const { pushed } of pushes) {
        const kept = await (0,github_delivery/* deliver */.cK)(delivery, {
            otherwise: `The attestations were not kept beside ${pushed.location}`, permission: "contents: write",
            work: async () => {
                for (const file of besideFiles(pushed, { about, statements })) {
                    if (pushed.target === "directory")
                        await writeBeside((0,external_node_path_.resolve)(assembled.loaded.workspace, pushed.location), file);
                    else if (at)
                        await (0,release/* addToRelease */.mP)(at, pushed, { ...file, name: `${summary.pipeline}-${file.name}` });
                }
                return true;
            },
        });
        whole &&= kept === true;
    }
    await assembled.options.metadata.put(records);
    if (whole)
        (0,runner_log/* write */.M9)(`Signed what was pushed: ${statements.length} attestations, verdict and provenance of ${about.subjects.length} files (assay verify checks them).`);
    return whole;
}
function besideFiles({ version }, { about: { manifest }, statements }) {
    return [
        ...statements.map(({ predicateType, text }) => ({ name: `${version}.${predicateType === statement/* testResultType */.K4 ? "test-result" : "provenance"}.sigstore.json`, text })),
        ...(manifest === undefined ? [] : [{ name: `${version}.manifest.json`, text: manifest }]),
    ];
}
/** `serving/penguins/17` → `serving/penguins/attestations/`: a server takes folders that are numbers alone for versions. */
async function writeBeside(version, { name, text }) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(version), "attestations");
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
}

// EXTERNAL MODULE: ./build/js/run/baseline-changes.js
var baseline_changes = __webpack_require__(85517);
// EXTERNAL MODULE: ./build/js/run/explain.js
var explain = __webpack_require__(55147);
;// CONCATENATED MODULE: ./build/js/run/base-rules.js



/** What stands behind the names of steps that judge by the rules of the base. */
const suffix = "-by-base";
/**
 * A pipeline judged by two sets of rules: its own, and those of the branch it is going to be merged into. For each step that
 * judges and would judge otherwise there, a second one with the parameters of the base reads the same artifacts, so nothing is
 * trained again. It must be passed too; where the schema alone differs it warns, since a schema changes with the data it describes.
 */
function withBaseRules(pipeline, base) {
    const own = new Map(pipeline.nodes.map((node) => [node.id, node]));
    const added = [];
    const changes = [];
    const schemaNode = base.pipeline.nodes.find((node) => isSchema(node) && own.has(node.id));
    if (base.schema !== undefined && schemaNode) {
        const id = schemaNode.id + suffix;
        added.push({ ...schemaNode, component: shownAs(own.get(schemaNode.id).component, base.name, "silent"), id, parameters: { ...schemaNode.parameters, file: base.schema }, after: [], second: true });
        changes.push({ area: "policy", subject: String(schemaNode.parameters["file"] ?? schemaNode.id), note: "the schema is not the base's", status: "warn" });
    }
    for (const node of base.pipeline.nodes.filter(judges)) {
        const now = own.get(node.id);
        if (now && now.component.name !== node.component.name)
            continue;
        const looser = !now || (0,json/* canonicalJson */.d)(now.parameters) !== (0,json/* canonicalJson */.d)(node.parameters);
        const schema = base.schema !== undefined && Object.values(node.inputs).some((wire) => wire.from === "node" && wire.node === schemaNode?.id);
        if (!looser && !schema)
            continue;
        changes.push(...(looser ? changesOf(now, node) : []));
        const inputs = Object.fromEntries(Object.entries(node.inputs).map(([port, wire]) => [port, schema && wire.from === "node" && wire.node === schemaNode?.id ? { ...wire, node: wire.node + suffix } : wire]));
        if (!Object.values(inputs).every((wire) => wire.from === "baseline" || own.has(wire.node) || added.some(({ id }) => id === wire.node)))
            continue;
        added.push({ ...node, component: shownAs(now?.component ?? node.component, base.name, looser ? "judging" : "warning"), id: node.id + suffix, inputs, after: [], second: true });
    }
    return { pipeline: { ...pipeline, nodes: [...pipeline.nodes, ...added] }, changes };
}
function judges({ component }) {
    return component.origin === undefined && Object.values(component.outputs).some(({ type }) => ["ModelBlessing", "InfraBlessing", "ExampleAnomalies"].includes(type.name));
}
function isSchema({ component }) {
    return component.origin === undefined && Object.values(component.outputs).some(({ type }) => type.name === "Schema");
}
function changesOf(now, before) {
    if (!now)
        return [{ area: "policy", subject: before.id, note: "the step that judges is gone", status: "warn" }];
    const parts = ({ component, parameters }) => ({ component: component.name, version: component.version, parameters, inputs: {}, materials: {}, runtime: {} });
    return (0,explain/* differences */.tX)(parts(before), parts(now)).map((reason) => (0,baseline_changes/* settingChange */.fS)(now, reason));
}
/** The same component, of whose findings only the gates are shown, under the name of the base. */
function shownAs(component, name, how) {
    return {
        ...component,
        async show(shown) {
            const { headline = "", gates = [] } = await component.show?.(shown) ?? {};
            if (how === "silent")
                return { headline: `of ${name}` };
            return {
                headline: `by the rules of ${name}: ${headline}`,
                gates: gates.map((gate) => ({ ...gate, name: `${gate.name} (rules of ${name})`, status: how === "warning" && gate.status === "fail" ? "warn" : gate.status })),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/base-rules-of.js








/**
 * Before a merge, the pipeline judged by the rules of the base branch as well: its configuration and schema are read from git,
 * where the change cannot reach. Elsewhere the rules that are checked out are the law. Workflows that changed are told as rules.
 */
async function judgedByBase(job, { pipeline, options: { workspace, stateDirectory } }) {
    const { event: { baseSha, name, pullRequest, defaultBranch }, inputs, temporary, home } = job;
    if (baseSha === undefined || (name !== "pull_request" && name !== "merge_group"))
        return { pipeline, changes: [] };
    const base = (pullRequest?.baseRef ?? defaultBranch ?? "the base").slice(0, 60);
    const changes = await workflowChanges(workspace, baseSha);
    const tree = (0,external_node_path_.join)(temporary, "base");
    try {
        const prefix = await (0,repository/* git */.$Y)((0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path)), "rev-parse", "--show-prefix");
        if (prefix === undefined || !(await checkedOut(workspace, { commit: baseSha, tree, folder: prefix })))
            return { pipeline, changes: [...changes, unread(`the rules of ${base} could not be read: the checkout does not have its commit`)] };
        const folder = (0,external_node_path_.join)(tree, prefix);
        const file = (0,path_within/* pathWithin */.R)((0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path)), (0,external_node_path_.resolve)(inputs.path));
        const before = await (0,assemble/* assemble */.fT)({ path: file === "" ? folder : (0,external_node_path_.join)(folder, file), home, onlyChecked: true, sets: inputs.sets, environment: inputs.environment ?? (name === "pull_request" ? ["pull-request", "prod"] : ["prod"]) });
        try {
            const schema = await otherSchema(before.pipeline, { folder, workspace, stateDirectory });
            const judged = withBaseRules(pipeline, { pipeline: before.pipeline, name: base, ...(schema !== undefined && { schema }) });
            return { pipeline: judged.pipeline, changes: [...changes, ...judged.changes] };
        }
        finally {
            await before.close();
        }
    }
    catch (error) {
        if (!(error instanceof core_error/* UserError */.yo))
            throw error;
        return { pipeline, changes: [...changes, unread(`${base} has no rules for this pipeline that can be read: ${error.mistakes[0]?.message ?? "no reason"}`)] };
    }
    finally {
        await (0,repository/* git */.$Y)(workspace, "worktree", "remove", "--force", tree);
    }
}
function unread(note) {
    return { area: "policy", subject: "assay.yml", note, status: "warn" };
}
async function checkedOut(workspace, { commit, tree, folder }) {
    const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "filter.lfs.smudge=", "-c", "filter.lfs.process=", "-c", "filter.lfs.required=false"];
    if (await (0,repository/* git */.$Y)(workspace, ...quiet, "worktree", "add", "--quiet", "--no-checkout", "--detach", tree, commit) === undefined)
        return false;
    await (0,repository/* git */.$Y)(tree, ...quiet, "checkout", "--quiet", "HEAD", "--", folder === "" ? "." : folder);
    return true;
}
/** A copy of the base's schema where steps can read it; undefined when this tree has the same. */
async function otherSchema(base, { folder, workspace, stateDirectory }) {
    const file = base.nodes.find(({ component }) => component.name === "SchemaGen")?.parameters["file"];
    if (typeof file !== "string")
        return undefined;
    const [then, now] = await Promise.all([(0,external_node_path_.join)(folder, file), (0,external_node_path_.resolve)(workspace, file)].map((path) => (0,promises_.readFile)(path).catch(() => undefined)));
    if (!then || (now && now.equals(then)))
        return undefined;
    const copy = (0,external_node_path_.join)(stateDirectory, `base-schema${/\.pb$/.test(file) ? ".pb" : ".pbtxt"}`);
    await (0,promises_.copyFile)((0,external_node_path_.join)(folder, file), copy);
    return (0,path_within/* pathWithin */.R)(workspace, copy);
}
async function workflowChanges(workspace, base) {
    const names = await (0,repository/* git */.$Y)(workspace, "diff", "--name-only", "-z", `${base}...HEAD`, "--", ":(top).github/workflows", ":(top).github/actions");
    return (names ?? "").split("\0").filter((name) => name !== "").map((subject) => ({ area: "policy", subject, note: "workflow changed", status: "warn" }));
}
/** What a run makes does not belong into a repository: records and artifacts that were committed would be taken for its own. */
async function refuseCommittedState(folder) {
    const [first] = (await (0,repository/* git */.$Y)(folder, "ls-files", "--", ":(icase).assay") ?? "").split("\n");
    if (first)
        throw new core_error/* UserError */.yo(`${first.slice(0, 200)} is in the repository, where anybody who opens a pull request could write records and models`, { hint: "git rm -r --cached .assay, and put .assay/ into .gitignore" });
}

;// CONCATENATED MODULE: ./build/js/actions/leaving-links.js




/**
 * Refuses a checkout in which a committed link leads out of the repository: whatever reads or writes through
 * it would touch files of the runner (the environment of a process, credentials) that the author of the commit named.
 */
async function refuseLeavingLinks(folder) {
    const top = await (0,repository/* git */.$Y)(folder, "rev-parse", "--show-toplevel");
    const listed = top === undefined ? undefined : await (0,repository/* git */.$Y)(top, "ls-files", "-s", "-z");
    if (top === undefined || listed === undefined)
        return;
    const root = await (0,promises_.realpath)(top);
    const links = listed.split("\0").flatMap((line) => /^120000 [0-9a-f]+ \d\t([\s\S]+)$/.exec(line)?.[1] ?? []);
    for (const link of links) {
        const path = (0,external_node_path_.join)(root, link);
        if (!(await (0,promises_.lstat)(path).catch(() => undefined))?.isSymbolicLink())
            continue;
        const target = await (0,promises_.realpath)(path).catch(() => undefined);
        if (target === undefined || target === root || target.startsWith(`${root}${external_node_path_.sep}`))
            continue;
        throw new core_error/* UserError */.yo(`${link.slice(0, 200)} is a link that leads out of the repository`, { hint: "commit the file itself, or have a step of the workflow put it there" });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/github/deliver-run.js + 2 modules
var deliver_run = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/js/github/fork-report.js
var fork_report = __webpack_require__(43237);
// EXTERNAL MODULE: ./build/js/github/fork-run.js
var fork_run = __webpack_require__(82846);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
;// CONCATENATED MODULE: ./build/js/github/promote.js


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
    const same = earlier.filter(({ key }) => key === summary.blessingKey).sort(baseline/* newestBlessing */.EK);
    const trusted = same.filter((blessing) => blessing.trusted);
    const from = trusted.map((blessing) => runs.find(({ id }) => id === blessing.run)).find((run) => run !== undefined);
    const made = summary.outcomes.filter(({ type, node }) => type === "finished" && node !== "Pusher").map(({ node }) => node);
    if (from && made.length === 0 && trusted[0]?.model === summary.model && summary.model !== undefined)
        return { type: "promoted", from, model: summary.model };
    const candidate = blessings.find(({ run }) => run === summary.run)?.candidate;
    const stands = evaluatedBefore(earlier, { candidate, model: summary.model }).map(({ run }) => runs.find(({ id }) => id === run)).find((run) => run !== undefined);
    if (stands && same.length === 0 && summary.model !== undefined)
        return { type: "compared", from: stands, model: summary.model };
    return { type: "evaluated", because: reasonOf({ summary, earlier, same, trusted, made }) };
}
function reasonOf({ summary, earlier, same, trusted, made }) {
    if (earlier.length === 0)
        return "no earlier run has blessed a model";
    if (same.length === 0)
        return `no earlier evaluation has the key ${summary.blessingKey === undefined ? "of this run" : (0,digest/* short */.h0)(summary.blessingKey)}: code, data, configuration, policy or baseline differ`;
    if (trusted.length === 0)
        return "the earlier evaluation ran on code of a fork, which is never pushed";
    return made.length > 0 ? `the results of ${made.join(", ")} were no longer kept` : "the earlier evaluation blessed another model";
}
/**
 * Earlier trusted words that stand for a candidate, the newest first: blessed on trusted code, by everything that decides but the
 * baseline, and (where it is known) on these bytes. What another pipeline blessed, or a fork, stands for nothing.
 */
function evaluatedBefore(blessings, { candidate, model }) {
    if (candidate === undefined)
        return [];
    return blessings.filter((blessing) => blessing.trusted && blessing.blessed && blessing.candidate === candidate && (model === undefined || blessing.model === model)).sort(baseline/* newestBlessing */.EK);
}
/** The sentence for the log and the summary. */
function promotionSentence(promotion, pushed) {
    switch (promotion.type) {
        case "promoted": {
            const { provenance, id } = promotion.from;
            const where = provenance.pullRequest === undefined ? `run ${id}` : `run ${id} of pull request ${provenance.pullRequest}`;
            return `${pushed.length > 0 ? "Pushed" : "Took"} the model that ${where} evaluated, without training again: same key, same bytes (${(0,digest/* short */.h0)(promotion.model)}).`;
        }
        case "compared": return `${pushed.length > 0 ? "Pushed" : "Took"} the model that run ${promotion.from.id} evaluated, without training again: another model was blessed meanwhile, and it was compared with that one here (${(0,digest/* short */.h0)(promotion.model)}).`;
        case "evaluated": return `Evaluated the model in this run: ${promotion.because}.`;
        case "refused": return `Nothing was pushed: ${promotion.because}.`;
    }
}

// EXTERNAL MODULE: ./build/js/report/job-summary.js
var job_summary = __webpack_require__(98943);
;// CONCATENATED MODULE: ./build/js/actions/finish-run.js














/** Keeps what a run made as a workflow artifact, when the inputs say so and nothing was cancelled. */
async function keep({ inputs, environment, delivery, temporary, stop, place }, { made, done, pipeline, records }) {
    if (!inputs.archive || stop.signal.aborted || (0,workflow_artifacts/* keepsArtifacts */.Il)(environment) !== "yes" || Object.keys(made).length === 0)
        return undefined;
    const texts = { "metadata/records.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join("") };
    const archive = await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The artifacts of this run were not kept", permission: "actions: write",
        work: () => (0,runner_log/* folded */.TM)("Keeping the artifacts of this run", () => (0,workflow_artifacts/* uploadArchive */.wG)((0,workflow_artifacts/* archiveName */.uv)(pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1")), { made, texts }, temporary)),
    });
    if (archive)
        done.kept.archive = archive;
    return archive;
}
/** Everything after the run: what is kept, what is said where, and whether the job fails. */
async function finish(job, { summary, report, sarif, check, layers, kept }) {
    const { at, event, inputs, place, delivery, warnings, stop } = job;
    const cancelled = stop.signal.aborted;
    job.ended?.push(summary);
    const reportAt = report !== undefined && !cancelled ? await uploadReport(job, summary, report) : undefined;
    const promotion = event.onDefaultBranch && layers.metadata ? promotionSentence(await promotionOf(summary, layers.metadata), summary.pushed) : undefined;
    if (!cancelled && layers.metadata)
        await share(job, layers.metadata);
    const runs = await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "Earlier runs are not shown", permission: "contents: read", work: async () => await layers.metadata?.list("run") }) ?? [];
    const ended = {
        summary, event, inputs, place, check, cancelled, report: reportAt,
        artifacts: kept.archive && (0,deliver_run/* artifactUrl */.Wk)(place, kept.archive.artifactId),
        history: (0,deliver_run/* historyOf */.om)(runs, { summary, event, repositoryUrl: place.repositoryUrl }), warnings,
    };
    if (event.pullRequest?.fork && !cancelled)
        await leaveReport(job, summary);
    const core = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const now = new Date();
    await (0,deliver_run/* deliverRun */.V5)(at, ended, { delivery, log: core, now, locate: (file) => locate(file, inputs.path) });
    if (cancelled && layers.metadata)
        await share(job, layers.metadata);
    await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The job summary was not written", permission: "nothing",
        work: () => core.summary.addRaw([...(promotion === undefined ? [] : [promotion, ""]), (0,job_summary/* jobSummary */.s)(summary, (0,deliver_run/* contextOf */.Vm)(ended, now))].join("\n")).write(),
    });
    for (const [name, value] of Object.entries(outputsOf(summary, { report: reportAt ?? (cancelled ? undefined : report), sarif })))
        core.setOutput(name, value);
    if (promotion !== undefined)
        (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(promotion));
    return exitCode(summary, inputs, cancelled, core.error);
}
/** Steps name files from the pipeline's folder, GitHub from the repository's. */
function locate(file, path) {
    const inside = external_node_path_.posix.join((0,actions_job/* pipelineFolder */.f)(path), file);
    return !(0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.existsSync)(inside) ? inside : file;
}
async function uploadReport({ environment, delivery, place, temporary }, summary, report) {
    if ((0,workflow_artifacts/* keepsArtifacts */.Il)(environment) !== "yes")
        return undefined;
    const name = `${(0,workflow_artifacts/* archiveName */.uv)(summary.pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"))}.html`;
    const uploaded = await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The report was not uploaded", permission: "actions: write",
        work: async () => {
            const copy = (0,external_node_path_.join)(temporary, name);
            await (0,promises_.writeFile)(copy, await (0,promises_.readFile)(report));
            return (0,runner_log/* folded */.TM)("Uploading the report", () => (0,workflow_artifacts/* uploadFile */.QM)(copy));
        },
    });
    return uploaded && (0,deliver_run/* artifactUrl */.Wk)(place, uploaded.artifactId);
}
/** Leaves what the workflow that may write will read: this one may not. */
async function leaveReport({ environment, delivery, place, temporary }, summary) {
    if ((0,workflow_artifacts/* keepsArtifacts */.Il)(environment) !== "yes")
        return;
    const name = (0,fork_run/* forkReportName */.mS)(summary.pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"));
    await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The report for the workflow that may write was not uploaded", permission: "actions: write",
        work: () => (0,runner_log/* folded */.TM)("Leaving the report", () => (0,workflow_artifacts/* uploadArchive */.wG)(name, { made: {}, texts: { [fork_run/* forkReportFile */.Ru]: (0,fork_report/* forkReport */.J$)(summary) } }, temporary)),
    });
}
async function share({ delivery, event }, metadata) {
    if (event.pullRequest?.fork)
        return;
    await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "This run was not recorded, so it cannot be a baseline or be promoted", permission: "contents: write", work: () => metadata.share() });
}
function exitCode({ verdict, reason }, { failOn }, cancelled, error) {
    const failing = cancelled || (verdict === "failed" && failOn !== "never") || (verdict === "not-blessed" && failOn === "not-blessed");
    if (failing)
        error(cancelled ? "The workflow was cancelled." : `${verdict === "failed" ? "The pipeline could not finish" : "The model is not blessed"}: ${(0,report_escape/* logLine */.BP)(reason)}`);
    return failing ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/actions/merge-rule.js



/**
 * What `on-mismatch: fail` adds to the run of a merge: it begins only when a trusted run blessed exactly what was merged, and
 * pushes no other bytes than those. A champion that changed meanwhile is no mismatch: the model is compared with it again.
 */
function mergeRule({ event, inputs }, pipeline, options) {
    if (inputs.onMismatch === "rerun" || event.name !== "push" || !event.onDefaultBranch)
        return {};
    const words = async () => (await options.metadata.list("blessing")).filter((blessing) => blessing.pipeline === pipeline);
    let candidate;
    return {
        async baseline(plan) {
            ({ candidate } = plan);
            if (candidate !== undefined && evaluatedBefore(await words(), { candidate }).length === 0) {
                throw new core_error/* UserError */.yo(`what was merged (${(0,digest/* short */.h0)(candidate)}) is not what was evaluated and blessed before the merge, and on-mismatch is fail`, { hint: "evaluate it on a pull request that is up to date with its base, use a merge queue, or set on-mismatch: rerun" });
            }
            return options.baseline?.(plan);
        },
        async withdrawn(model) {
            if (evaluatedBefore(await words(), { candidate, model }).length === 0)
                return `the model ${(0,digest/* short */.h0)(model)} is not the one that was evaluated before the merge, and on-mismatch is fail`;
            return options.withdrawn?.(model);
        },
    };
}

// EXTERNAL MODULE: ./build/js/actions/release-notes.js
var release_notes = __webpack_require__(9999);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/github/taken-out.js
var taken_out = __webpack_require__(79998);
// EXTERNAL MODULE: ./build/js/github/zip.js
var zip = __webpack_require__(80815);
;// CONCATENATED MODULE: ./build/js/github/share-archive.js




/** The file of a share's archive that says what the others are. */
const contentFile = "share.json";
/** Most bytes of it. */
const mostContent = 64 * 2 ** 20;
/** Shares are of no use after their workflow run. */
const daysKept = 1;
function shareName(pipeline, { index, of }, attempt) {
    return `assay-${pipeline}-share-${index}-of-${of}-${attempt}`;
}
/** Leaves what a job made of its share, by node, as a workflow artifact that the merging job of this workflow run takes. */
async function leaveShare(made, { pipeline, share, attempt, temporary }) {
    const stored = Object.fromEntries(Object.entries(made).map(([node, outputs]) => [node, Object.fromEntries(Object.entries(outputs).map(([output, { type, digest, manifest, properties }]) => [output, { type, digest, manifest, properties }]))]));
    return (0,workflow_artifacts/* uploadArchive */.wG)(shareName(pipeline, share, attempt), { made, texts: { [contentFile]: JSON.stringify({ version: 1, made: stored }) }, days: daysKept }, temporary);
}
/**
 * Takes the shares that jobs of a workflow run have left, of each the newest attempt. Archives and every file in them are
 * checked against their digests; only what the divided steps make is taken.
 */
async function takeShares(at, { pipeline, workflowRun, shards, local, temporary }) {
    const { client, owner, repo } = at;
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, { owner, repo, run_id: Number(workflowRun), per_page: 100 });
    const made = Object.fromEntries(pipeline.nodes.map(({ id }) => [id, []]));
    const missing = [];
    const damaged = [];
    for (let index = 1; index <= shards; index++) {
        const prefix = shareName(pipeline.name, { index, of: shards }, 0).slice(0, -1);
        const newest = listed.filter(({ name, expired }) => !expired && name.startsWith(prefix) && /^[1-9]\d*$/.test(name.slice(prefix.length))).sort((a, b) => Number(b.name.slice(prefix.length)) - Number(a.name.slice(prefix.length)))[0];
        if (!newest) {
            missing.push(index);
            continue;
        }
        const file = (0,external_node_path_.join)(temporary, `share-${newest.id}.zip`);
        try {
            await (0,workflow_artifacts/* downloadArchive */.Z)(at, { artifactId: newest.id, name: newest.name, digest: newest.digest ?? "" }, file);
            for (const [node, outputs] of await share_archive_outputsOf(file, { pipeline, local, temporary, index }))
                made[node].push(outputs);
        }
        catch (error) {
            damaged.push({ name: newest.name, error });
        }
    }
    return { made, missing, damaged };
}
async function share_archive_outputsOf(file, { pipeline, local, temporary, index }) {
    const archive = await (0,zip/* openZip */.Q)(file);
    try {
        const stored = await contentOf(archive);
        const taken = [];
        for (const { id: node, component } of pipeline.nodes) {
            const outputs = {};
            for (const [output, { type }] of Object.entries(component.outputs)) {
                const artifact = Object.hasOwn(stored, node) && Object.hasOwn(stored[node], output) ? stored[node][output] : undefined;
                if (artifact?.type === type.name)
                    outputs[output] = await (0,taken_out/* takeOut */.g)(archive, artifact, { node, output, execution: `share-${index}` }, { local, temporary });
            }
            if (Object.keys(outputs).length === Object.keys(component.outputs).length)
                taken.push([node, outputs]);
        }
        return taken;
    }
    finally {
        await archive.close();
    }
}
async function contentOf(archive) {
    const entry = archive.entries.get(contentFile);
    if (!entry || entry.size > mostContent)
        throw new Error("it does not say what it holds");
    const pieces = [];
    for await (const piece of archive.read(entry))
        pieces.push(piece);
    const content = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    if (content?.version !== 1 || typeof content.made !== "object")
        throw new Error("it is of another version of Assay");
    return content.made;
}

// EXTERNAL MODULE: ./build/js/metadata/folder-store.js
var folder_store = __webpack_require__(24944);
// EXTERNAL MODULE: ./build/js/run/shared-work.js
var shared_work = __webpack_require__(32505);
;// CONCATENATED MODULE: ./build/js/actions/share-work.js
















/**
 * Reads this job's share of a pipeline's data and leaves what came of it for the job that merges. Nothing is judged, written
 * or recorded anywhere else. Returns 1 when the share could not be read or left.
 */
async function shareWork(job, share, shared) {
    const { inputs, event, environment, home, stop, temporary } = job;
    if ((0,workflow_artifacts/* keepsArtifacts */.Il)(environment) !== "yes")
        throw new core_error/* UserError */.yo("the input shard needs workflow artifacts, and there are none here", { hint: "GitHub Enterprise Server keeps none for this action: leave out shard and shards" });
    const bytes = {};
    const assembled = await (0,assemble/* assemble */.fT)({
        path: (0,external_node_path_.resolve)(inputs.path), home, sets: inputs.sets, listener: (0,action_log/* actionLog */.Z)(runner_log/* write */.M9).listener, signal: stop.signal,
        environment: inputs.environment ?? (event.name === "pull_request" ? ["pull-request", "prod"] : ["prod"]),
        provenance: (0,github_event/* provenanceOf */.Jj)(event, environment, undefined),
        // What becomes of a share is no run of the pipeline: its records stay in this job.
        metadata: () => (0,layered_metadata/* layeredMetadata */.w)((0,folder_store/* folderStore */.s)((0,external_node_path_.join)(temporary, "share-records")), shared),
        artifacts: (local, metadata) => (bytes.store = earlierBytes(job, local, metadata)),
    });
    try {
        return await readAndLeave(job, assembled, share);
    }
    finally {
        await Promise.all([assembled.close(), bytes.store?.close()]);
    }
}
function earlierBytes({ at, temporary, delivery }, ...[local, metadata]) {
    return (0,archived_store/* archivedStore */.E)({
        local, metadata, temporary, makesAgain: true,
        download: (archive, file) => at ? (0,workflow_artifacts/* downloadArchive */.Z)(at, archive, file) : Promise.reject(new Error("there is no token")),
        warn: (sentence, error) => delivery.warn((0,github_delivery/* shortfall */.SE)(error, { otherwise: sentence, permission: "actions: read" }, delivery.fork)),
    });
}
async function readAndLeave({ environment, temporary, stop }, { pipeline: whole, options }, share) {
    const pipeline = (0,shared_work/* sharedWork */.D)(whole);
    if (pipeline.nodes.length === 0)
        throw new core_error/* UserError */.yo("no step of this pipeline can be divided among jobs", { hint: "examples in files can: leave out shard and shards" });
    const { baseline: _, forced: __, withdrawn: ___, ...own } = options;
    const kept = { made: {} };
    const summary = await (0,run/* run */.e)(pipeline, { ...own, share, archive: async (made) => { kept.made = made; return undefined; } });
    if (stop.signal.aborted || pipeline.nodes.some(({ id }) => kept.made[id] === undefined)) {
        (0,runner_log/* write */.M9)((0,report_escape/* logLine */.BP)(`Share ${share.index} of ${share.of} could not be read: ${summary.reason}`));
        return 1;
    }
    await (0,runner_log/* folded */.TM)("Leaving the share", () => leaveShare(kept.made, { pipeline: pipeline.name, share, attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"), temporary }));
    return 0;
}
/** What other jobs of this workflow run have read for this one, where the input `shards` says that there are such. */
async function sharesOf({ inputs: { shards }, at, place, delivery, temporary }, { pipeline: whole, options: { artifacts: local } }) {
    if (shards === undefined || !at)
        return {};
    const pipeline = (0,shared_work/* sharedWork */.D)(whole);
    const taken = await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The shares of other jobs were not taken, so all files are read here", permission: "actions: read",
        work: () => (0,runner_log/* folded */.TM)("Taking the shares", () => takeShares(at, { pipeline, workflowRun: place.workflowRun, shards, local, temporary })),
    });
    if (!taken)
        return {};
    for (const { name, error } of taken.damaged)
        delivery.warn((0,github_delivery/* shortfall */.SE)(error, { otherwise: `The share ${name} cannot be used, so its files are read here`, permission: "actions: read" }, delivery.fork));
    if (taken.missing.length > 0)
        delivery.warn(`${(0,counted/* counted */.h)(taken.missing.length, "share")} of ${shards} ${taken.missing.length === 1 ? "was" : "were"} not left by a job of this workflow run (${taken.missing.slice(0, 10).join(", ")}), so those files are read here.`);
    return { shares: taken.made };
}

;// CONCATENATED MODULE: ./build/js/actions/pipeline-action.js
































/** How long a stopped run may take to end: GitHub kills a job ten seconds after it asked it to stop. */
const patience = 3000;
async function withEvent(job) {
    const told = (0,github_event/* readEvent */.j_)(job.environment);
    refuseForkOnOwnRunner(told, job.environment, job.inputs);
    const delivery = { fork: told.pullRequest?.fork ?? false, warn: (0,github_delivery/* onceOnForks */.Y8)(job.delivery.warn) };
    const event = told.defaultBranch === undefined && job.at ? await completed(told, { ...job, delivery }) : told;
    return { ...job, delivery, event };
}
async function completed(event, { at, delivery }) {
    const answer = at && await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "The default branch is not known, so nothing is pushed", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
    return answer ? (0,github_event/* withDefaultBranch */.GX)(event, answer.data.default_branch) : event;
}
/**
 * Runs the pipelines that the input `path` names, as far as the event changed what decides them; a check comes for each.
 * Returns the worst exit code.
 */
async function pipelineAction(given) {
    const job = await withEvent(given);
    const paths = await pipelinePaths(job.inputs.path);
    const ended = [];
    let code = 0;
    for (const path of paths) {
        const own = { ...job, inputs: { ...job.inputs, path }, temporary: await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.temporary, "pipeline-")), ended };
        if (job.inputs.share) {
            if (await changesDecide(own, paths))
                code = Math.max(code, await shareWork(own, job.inputs.share, await sharedRecords(own)));
            continue;
        }
        const name = await nameOf(path);
        if (name !== undefined && !(await changesDecide(own, paths))) {
            await tellNotAffected(own, name);
            if (paths.length === 1)
                await setOutputs({ blessed: "false", verdict: "not-affected" });
            continue;
        }
        if (paths.length > 1)
            (0,runner_log/* write */.M9)(`Pipeline ${path}`);
        code = Math.max(code, await onePipeline(own));
    }
    if (paths.length > 1)
        await setOutputs(outputsOfAll(ended));
    return code;
}
async function setOutputs(outputs) {
    const core = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
/**
 * Runs one pipeline; its verdict goes to comment, check run, annotations, job summary, outputs, workflow artifacts
 * and metadata branch. Each of these may fail for itself, with a sentence on what is missing. Returns the exit code, the
 * verdict's as the input `fail-on` says.
 */
async function onePipeline(job) {
    const { inputs, event, at, delivery } = job;
    if ((0,workflow_artifacts/* keepsArtifacts */.Il)(job.environment) === "enterprise server")
        delivery.warn("GitHub Enterprise Server takes no workflow artifacts from this action: the report is in the job's folder, and at merge the model is made again instead of fetched.");
    const name = await nameOf(inputs.path);
    const check = at && inputs.check && name !== undefined ? await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "There is no check run", permission: "checks: write",
        work: () => (0,check_run/* startCheck */.b7)(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${job.place.repositoryUrl}/actions/runs/${job.place.workflowRun}`, externalId: (0,lost_checks/* checkOwner */.A)(job.environment) }),
    }) : undefined;
    if (check !== undefined && at)
        await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "Checks of jobs that were lost stay open", permission: "actions: read", work: () => (0,lost_checks/* closeLostChecks */._)(at, { headSha: event.headSha, name: `Assay / ${name}`, own: (0,lost_checks/* checkOwner */.A)(job.environment), but: check }) });
    const shared = await sharedRecords(job);
    const layers = {};
    const kept = {};
    const done = { check, name, layers, kept };
    const ofUser = new Set();
    const log = (0,action_log/* actionLog */.Z)(runner_log/* write */.M9, { matching: { file: await matchersFile(job), isOfUser: (node) => ofUser.has(node) } });
    try {
        demandSigning(job);
        await refuseCommittedState((0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path)));
        await refuseLeavingLinks((0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path)));
        const assembled = await (0,assemble/* assemble */.fT)(await assemblyOf(job, { shared, layers, log }));
        for (const node of nodesOfUser(assembled))
            ofUser.add(node);
        try {
            const force = await retrainedNodes(event, assembled);
            const { pipeline, changes } = await judgedByBase(job, assembled);
            const shares = await sharesOf(job, assembled);
            const summary = await stoppable(job, assembled, (signal) => (0,run/* run */.e)(pipeline, {
                ...assembled.options, ...mergeRule(job, pipeline.name, assembled.options), signal, changes, hold: holdOf(event, assembled), force, ...shares,
                archive: (made) => keep(job, { made, done, pipeline: assembled.pipeline.name, records: layers.metadata?.unshared ?? [] }),
            }));
            const report = await (0,write_report/* writeReport */.u)(summary, assembled.options.stateDirectory);
            const sarif = await (0,write_report/* writeSarif */.l)(summary, assembled.options.stateDirectory, { configuration: (0,external_node_path_.basename)(assembled.loaded.file), locate: (file) => locate(file, job.inputs.path) });
            log.finish(summary);
            const signed = await attestPushed(job, { summary, assembled });
            const code = await finish(job, { ...done, summary, report, sarif });
            return signed || job.inputs.attest !== "on" ? code : 1;
        }
        finally {
            await Promise.all([assembled.close(), layers.artifacts?.close()]);
        }
    }
    catch (error) {
        if (!(error instanceof core_error/* UserError */.yo) || name === undefined) {
            await finish(job, { ...done, summary: (0,unfinished_summary/* unfinishedSummary */.Q)({ pipeline: name ?? "assay", error, provenance: (0,github_event/* provenanceOf */.Jj)(event, job.environment, undefined) }), report: undefined });
            throw error;
        }
        (0,runner_log/* writeError */.oG)(error);
        return finish(job, { ...done, summary: (0,unfinished_summary/* unfinishedSummary */.Q)({ pipeline: name, error, provenance: (0,github_event/* provenanceOf */.Jj)(event, job.environment, undefined) }), report: undefined });
    }
}
/** Problem matchers where the runner can read them. */
async function matchersFile({ temporary }) {
    const file = (0,external_node_path_.join)(temporary, "problem-matchers.json");
    await (0,promises_.writeFile)(file, problem_matchers/* problemMatchersFile */.V);
    return file;
}
/** Steps that run a command or code of the user. */
function nodesOfUser({ pipeline }) {
    return pipeline.nodes.filter(({ component, parameters }) => component.origin !== undefined || ["run", "code"].some((name) => typeof parameters[name] === "string")).map(({ id }) => id);
}
/** The pipeline's name, read without judging the rest: a check must be open before anything can fail. */
async function nameOf(path) {
    const files = /\.ya?ml$/.test(path) ? [path] : [(0,external_node_path_.join)(path, "assay.yml"), (0,external_node_path_.join)(path, "assay.yaml")];
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
        const name = text === undefined ? undefined : /^name:[ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{0,62})["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1];
        if (name !== undefined)
            return name;
    }
    return undefined;
}
async function sharedRecords({ inputs: { metadataBranch: branch, token }, place, delivery, temporary }) {
    if (branch === undefined || token === undefined)
        return undefined;
    return (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The records of earlier runs could not be read, so there is no baseline", permission: "contents: read",
        work: () => (0,layered_metadata/* readShared */.q)((0,metadata_branch/* metadataBranch */.K)({ repositoryUrl: place.repositoryUrl, branch, token, folder: temporary })),
    });
}
async function assemblyOf(job, { shared, layers, log }) {
    const { inputs, event, environment, at, delivery, temporary, home, stop } = job;
    const folder = (0,external_node_path_.resolve)((0,actions_job/* pipelineFolder */.f)(inputs.path));
    if (await (0,repository/* git */.$Y)(folder, "rev-parse", "--is-shallow-repository") === "true")
        delivery.warn("The checkout holds one commit only, so no baseline can be found: set `fetch-depth: 0` on actions/checkout.");
    const tree = await (0,repository/* git */.$Y)(folder, "rev-parse", "HEAD^{tree}");
    const warn = (sentence, error) => delivery.warn((0,github_delivery/* shortfall */.SE)(error, { otherwise: sentence, permission: "actions: read" }, delivery.fork));
    return {
        path: (0,external_node_path_.resolve)(inputs.path), home, sets: inputs.sets, listener: log.listener, signal: stop.signal,
        environment: inputs.environment ?? (event.name === "pull_request" ? ["pull-request", "prod"] : ["prod"]),
        provenance: (0,github_event/* provenanceOf */.Jj)(event, environment, tree),
        ...(event.baseSha === undefined ? {} : { baselineCommit: event.baseSha }),
        metadata: (local) => (layers.metadata = (0,layered_metadata/* layeredMetadata */.w)(local, shared)),
        ...(at ? {
            targets: { release: (0,release/* releaseTarget */.J$)({ ...at, commit: event.headSha, temporary, notes: (push) => (0,release_notes/* notesOfPush */.h)({ at, ...layers, delivery, provenance: (0,github_event/* provenanceOf */.Jj)(event, environment, tree) }, push) }) },
            artifacts: (local, metadata) => (layers.artifacts = (0,archived_store/* archivedStore */.E)({ local, metadata, temporary, makesAgain: true, download: (archive, file) => (0,workflow_artifacts/* downloadArchive */.Z)(at, archive, file), warn })),
        } : {}),
    };
}
/** The steps that train, when somebody asked for training again at this commit and no run has done it yet. */
async function retrainedNodes({ headSha }, { pipeline, options: { metadata } }) {
    if (!(await (0,decisions/* openRetrain */.U2)(metadata, { pipeline: pipeline.name, commit: headSha })))
        return [];
    return pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "Model")).map(({ id }) => id);
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
            timer = setTimeout(() => settle((0,unfinished_summary/* unfinishedSummary */.Q)({ pipeline: pipeline.name, error: new core_error/* UserError */.yo("the workflow was cancelled"), provenance: (0,github_event/* provenanceOf */.Jj)(job.event, job.environment, undefined) })), patience);
        }, { once: true });
    });
    try {
        return await Promise.race([start(signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notesOfPush)
/* harmony export */ });
/* harmony import */ var _github_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63914);
/* harmony import */ var _metadata_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12607);
/* harmony import */ var _metadata_lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2699);
/* harmony import */ var _model_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37031);
/* harmony import */ var _report_model_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83504);





/** The text of a release: what lineage, kept artifacts and the reviews of its pull request say of the model. Undefined when it cannot be told. */
async function notesOfPush({ at, metadata, artifacts, delivery, provenance }, { pipeline, model: { digest }, version }) {
    if (!metadata || !artifacts)
        return undefined;
    return (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(delivery, {
        otherwise: "The release has no notes", permission: "contents: read",
        work: async () => {
            const records = await (0,_metadata_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineageRecords */ .Iz)(metadata);
            const model = records.artifacts.find((record) => record.digest === digest && record.type === "Model");
            if (!model)
                return undefined;
            const approvals = await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(delivery, { otherwise: "Who approved the change is not told in the release", permission: "pull-requests: read", work: () => approvalsOf(at, records, { pipeline, digest }) }) ?? [];
            return (0,_report_model_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .modelNotes */ .r)(await (0,_model_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherNotes */ .v)({ records, artifacts, pipeline, model, version, approvals, ...(provenance && { provenance }) }));
        },
    });
}
/** Who approved the commit that was evaluated: the newest word of each reviewer on it. */
async function approvalsOf({ client, owner, repo }, { blessings, runs }, { pipeline, digest }) {
    const [blessing] = blessings.filter((each) => each.pipeline === pipeline && each.model === digest && each.blessed).sort(_metadata_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .newestBlessing */ .EK);
    const { pullRequest, commit } = runs.find(({ id }) => id === blessing?.run)?.provenance ?? {};
    if (pullRequest === undefined)
        return [];
    const reviews = await client.paginate(client.rest.pulls.listReviews, { owner, repo, pull_number: pullRequest, per_page: 100 });
    const words = new Map(reviews.filter(({ state }) => state !== "COMMENTED").map((review) => [review.user?.login ?? "", review]));
    return [...words].filter(([login, { state, commit_id: on }]) => login !== "" && state === "APPROVED" && on === commit).map(([login]) => login).sort();
}


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reportAction)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _github_check_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80616);
/* harmony import */ var _github_deliver_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36237);
/* harmony import */ var _github_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63914);
/* harmony import */ var _github_fork_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82846);
/* harmony import */ var _github_lost_checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17308);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98943);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30357);








/**
 * Stage two of a fork's pull request: reads what its run left as a stranger's text, finds the pull request by the head commit,
 * and writes comment, check and job summary by itself. The check has a name of its own, so that a fork's word never satisfies a
 * required one. Returns 1 when the pull request shows nothing of it.
 */
async function reportAction(job) {
    const { at, inputs, environment, temporary } = job;
    const run = (0,_github_fork_run_js__WEBPACK_IMPORTED_MODULE_3__/* .forkRunOf */ .Pg)(environment, inputs.workflow);
    if (!run)
        return told("The workflow run was not of a pull request.");
    if (!at)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("mode report needs a token", { hint: "leave the input token as it is" });
    const delivery = { ...job.delivery, fork: false };
    const ended = async (sentence) => {
        if (inputs.check)
            await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(delivery, { otherwise: "Checks of jobs that were lost stay open", permission: "checks: write", work: () => (0,_github_lost_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .closeLostChecks */ ._)(at, { headSha: run.headSha, own: `assay:${run.id}:${run.attempt + 1}` }) });
        return told(sentence);
    };
    if (!run.fork)
        return ended("The workflow run is not of a fork: it has reported itself.");
    const pullRequest = await must("The pull request was not found", inputs.comment === "off" ? "pull-requests: read" : "pull-requests: write", () => (0,_github_fork_run_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOfRun */ .XQ)(at, run));
    if (!pullRequest)
        return ended("No open pull request has this commit as its head: nothing is reported.");
    const summaries = await must("The report of the fork's run was refused", "actions: read", () => (0,_github_fork_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reportsOfRun */ .Eg)(at, run, { temporary, pullRequest: pullRequest.number }));
    if (summaries.length === 0)
        return ended("The fork's run left no report: it ended before it had one.");
    const shown = [];
    for (const summary of summaries)
        shown.push(await show({ ...job, delivery }, { at, run, pullRequest, summary }));
    const seen = shown.every((each) => each.seen);
    await (shown.some(({ check }) => check) ? ended : told)(seen ? `Reported on pull request ${pullRequest.number}.` : `Pull request ${pullRequest.number} does not show it: the job summary does.`);
    return seen ? 0 : 1;
}
/** Writes one pipeline's report wherever it may be written. */
async function show({ inputs, environment, place, warnings, delivery }, { at, run, pullRequest, summary }) {
    const event = { name: "pull_request", owner: at.owner, repo: at.repo, defaultBranch: undefined, headSha: run.headSha, baseSha: pullRequest.baseSha, branch: run.headBranch, onDefaultBranch: false, pullRequest };
    const check = inputs.check ? await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(delivery, {
        otherwise: "There is no check run", permission: "checks: write",
        work: () => (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_7__/* .startCheck */ .b7)(at, { name: `Assay / ${summary.pipeline} (reported by a fork)`, headSha: run.headSha, externalId: (0,_github_lost_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOwner */ .A)(environment) }),
    }) : undefined;
    const core = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const now = new Date();
    const ended = { summary, event, inputs, place: { ...place, workflowRun: String(run.id), attempt: run.attempt }, check, cancelled: false, reported: true, report: undefined, artifacts: undefined, history: [], warnings };
    const seen = await (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverRun */ .V5)(at, ended, { delivery, log: core, now, locate: (file) => file });
    await (0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(delivery, { otherwise: "The job summary was not written", permission: "nothing", work: () => core.summary.addRaw((0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .jobSummary */ .s)(summary, (0,_github_deliver_run_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(ended, now))).write() });
    return { check: check !== undefined, seen: seen || (inputs.comment === "off" && !inputs.check) };
}
/** Without this there is nothing to report: a failure fails the job, with the permission that it takes. */
async function must(otherwise, permission, work) {
    try {
        return await work();
    }
    catch (error) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_github_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .shortfall */ .SE)(error, { otherwise, permission }, false), { cause: error });
    }
}
function told(sentence) {
    (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9)(sentence);
    return 0;
}


/***/ }),

/***/ 30357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

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
/** Writes an error where the log shows it: mistakes of the user at their places, a fault of Assay with its stack. */
function writeError(error) {
    if (!(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)) {
        write(`::error::A fault of Assay, not of yours: ${escapeData(error instanceof Error ? (error.stack ?? error.message) : String(error))}`);
        return;
    }
    for (const mistake of error.mistakes) {
        const { place } = mistake;
        const where = place ? ` file=${escapeProperty(place.file)}${place.line === undefined ? "" : `,line=${place.line}`}${place.column === undefined ? "" : `,col=${place.column}`}` : "";
        write(`::error${where}::${escapeData((0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMistake */ .yS)(place ? { message: mistake.message, ...(mistake.hint === undefined ? {} : { hint: mistake.hint }) } : mistake))}`);
    }
}
/** Text as the value of a command of the runner. */
function escapeData(text) {
    return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
/** One line of the log, as it is. */
function write(line) {
    process.stdout.write(`${line}\n`);
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   l: () => (/* binding */ digestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);






/** No model has more files. */
const mostFiles = 100_000;
/** Every file of a folder by its path in it (`/` between folders), with its digest. Links and devices are a `UserError`: what they lead to is not the model's. */
async function digestFolder(folder) {
    const digests = new Map();
    for (const path of (await listed(folder, "", [])).sort())
        digests.set(path, await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
    return digests;
}
/** The digest of a file's bytes. */
async function digestFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
        hash.update(piece);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .asDigest */ .J6)(hash.digest("hex"));
}
async function listed(root, folder, found) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            await listed(root, path, found);
        else if (entry.isFile())
            found.push(path);
        else
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)} is neither a file nor a folder`, { hint: "a pushed model has no links; copy it without them" });
        if (found.length > mostFiles)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${root} has more than ${mostFiles} files`, { hint: "name the folder of one version of the model" });
    }
    return found;
}


/***/ }),

/***/ 73613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ sigstoreHosts),
/* harmony export */   fT: () => (/* binding */ signStatement),
/* harmony export */   h: () => (/* binding */ payloadType)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** Payload type of in-toto statements in a DSSE envelope. */
const payloadType = "application/vnd.in-toto+json";
/**
 * Where to sign: at Sigstore's public instance for public repositories, else at GitHub's own, which publishes nothing; as
 * GitHub's own `actions/attest` does. GitHub Enterprise Server has neither: a `UserError`. `ASSAY_SIGSTORE_URL`, for tests,
 * is one address of all three services; it must be on this machine.
 */
function sigstoreHosts(environment, visibility) {
    const local = environment["ASSAY_SIGSTORE_URL"];
    if (local !== undefined && local !== "")
        return localHosts(local, visibility);
    const server = new URL(environment["GITHUB_SERVER_URL"] || "https://github.com").hostname;
    if (server !== "github.com" && !server.endsWith(".ghe.com"))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${server} has no attestations`, { hint: "GitHub Enterprise Server signs nothing; set the input attest to off" });
    if (visibility === "public" && server === "github.com")
        return { fulcio: "https://fulcio.sigstore.dev", rekor: "https://rekor.sigstore.dev" };
    const host = server === "github.com" ? "githubapp.com" : server;
    return { fulcio: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}` };
}
function localHosts(address, visibility) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !["127.0.0.1", "[::1]", "localhost"].includes(url.hostname))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ASSAY_SIGSTORE_URL is ${JSON.stringify(address.slice(0, 80))}, which is not on this machine`, { hint: "it is for tests on 127.0.0.1 alone; leave it out" });
    return visibility === "public" ? { fulcio: url.origin, rekor: url.origin } : { fulcio: url.origin, timestamps: url.origin };
}
/** Signs a statement with a key that is made for it and forgotten, certified for the OIDC token. Loads Sigstore only now. */
async function signStatement(statement, token, hosts) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3669), __webpack_require__.e(3917), __webpack_require__.e(2102), __webpack_require__.e(9310), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const options = { timeout: 30_000, retry: 3 };
    const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: hosts.fulcio, identityProvider: { getToken: async () => token }, ...options }),
        witnesses: [
            ...(hosts.rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: hosts.rekor, fetchOnConflict: true, ...options })]),
            ...(hosts.timestamps === undefined ? [] : [new TSAWitness({ tsaBaseURL: hosts.timestamps, ...options })]),
        ],
    });
    const bundle = bundleToJSON(await builder.create({ data: Buffer.from((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(statement)), type: payloadType }));
    return { predicateType: statement.predicateType, bundle, text: `${JSON.stringify(bundle)}\n` };
}


/***/ }),

/***/ 65419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   K4: () => (/* binding */ testResultType),
/* harmony export */   Lm: () => (/* binding */ mostSubjects),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   tO: () => (/* binding */ testResultStatement),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

/** Type of every statement: in-toto's. */
const statementType = "https://in-toto.io/Statement/v1";
/** Which build made the subjects (https://slsa.dev/spec/v1.0/provenance). */
const provenanceType = "https://slsa.dev/provenance/v1";
/** How tests of the subjects came out (in-toto/attestation, spec/predicates/test-result.md). */
const testResultType = "https://in-toto.io/attestation/test-result/v0.1";
/** SLSA's name for a workflow of GitHub Actions. */
const buildType = "https://actions.github.io/buildtypes/workflow/v1";
/** GitHub takes no more subjects in one statement. */
const mostSubjects = 1024;
/** What GitHub's build made of which commit: the same predicate as that of GitHub's own `actions/attest`. */
function provenanceStatement(subjects, claims, server) {
    const [workflow = "", ref = ""] = split(claims.workflow, "@");
    const repository = `${server}/${claims.repository}`;
    return statement(subjects, provenanceType, {
        buildDefinition: {
            buildType,
            externalParameters: { workflow: { ref, repository, path: workflow.startsWith(`${claims.repository}/`) ? workflow.slice(claims.repository.length + 1) : workflow } },
            internalParameters: { github: { event_name: claims.event, repository_id: claims.repositoryId, repository_owner_id: claims.ownerId, runner_environment: claims.runner } },
            resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.commit } }],
        },
        runDetails: {
            builder: { id: `${server}/${claims.signer}` },
            metadata: { invocationId: `${repository}/actions/runs/${claims.run}/attempts/${claims.attempt}` },
        },
    });
}
/**
 * How the model's gates came out. `PASSED`: all passed. `WARNED`: some with a warning, or a person blessed it although a gate
 * failed, and then `failedTests` names that gate. `FAILED`: a gate failed; Assay signs no such model.
 */
function testResultStatement(subjects, evaluation) {
    const { gates, baseline, materials, policy, forced } = evaluation;
    const named = (status) => gates.filter((gate) => gate.status === status).map(({ name }) => name);
    return statement(subjects, testResultType, {
        result: resultOf(evaluation),
        configuration: [
            { name: "policy", digest: sha256((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)(policy)), annotations: { kind: "policy", policy } },
            ...(baseline ? [{ name: `model of run ${baseline.run}`, digest: sha256(baseline.model), annotations: { kind: "baseline", run: baseline.run, ...(baseline.commit === undefined ? {} : { commit: baseline.commit }) } }] : []),
            ...materials.map(({ name, digest, component }) => ({ name, digest: sha256(digest), annotations: { kind: "material", component } })),
        ],
        url: evaluation.url,
        passedTests: named("pass"), warnedTests: named("warn"), failedTests: named("fail"),
        assay_run: { pipeline: evaluation.pipeline, run: evaluation.run, reason: evaluation.reason },
        assay_model: { digest: evaluation.model, ...(evaluation.blessingKey === undefined ? {} : { blessingKey: evaluation.blessingKey }) },
        assay_gates: gates.map(({ name, status, found, limit, node }) => ({ name, status, found, limit, ...(node === undefined ? {} : { node }) })),
        assay_metrics: { ...evaluation.metrics },
        assay_pushed: evaluation.pushed.map((push) => ({ ...push })),
        ...(forced ? { assay_forced: { ...forced } } : {}),
    });
}
function resultOf({ gates, forced }) {
    if (gates.some(({ status }) => status === "fail") && !forced)
        return "FAILED";
    return forced || gates.some(({ status }) => status === "warn") ? "WARNED" : "PASSED";
}
function statement(subjects, predicateType, predicate) {
    if (subjects.length === 0 || subjects.length > mostSubjects)
        throw new RangeError(`${subjects.length} subjects`);
    return { _type: statementType, subject: subjects.map(({ name, digest }) => ({ name, digest: sha256(digest) })), predicateType, predicate };
}
function sha256(digest) {
    return { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest, 64) };
}
function split(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}


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

/***/ 38420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ archivedStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _taken_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79998);
/* harmony import */ var _workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51637);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80815);




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
    const otherwise = (steps, verb) => (options.makesAgain ? `${steps} ${verb} again` : "another copy is looked for");
    async function restore(stored) {
        places ??= findPlaces(options.metadata);
        for (const found of (await places).get(stored.digest) ?? []) {
            const archive = await opened(found.archive);
            if (!archive)
                continue;
            try {
                return await (0,_taken_out_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOut */ .g)(archive, stored, found, options);
            }
            catch (error) {
                options.warn(`The artifact ${found.archive.name} of run ${found.run.id} cannot be used, so ${otherwise(found.node, "runs")}`, error);
            }
        }
        return undefined;
    }
    function opened(archive) {
        const known = archives.get(archive.artifactId);
        if (known)
            return known;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.temporary, `${archive.artifactId}.zip`);
        const opening = unreachable ? Promise.resolve(undefined) : options.download(archive, file).then(() => (0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .openZip */ .Q)(file)).catch((error) => {
            // One archive that has expired says nothing of the others; a refusal or a dead network does.
            if (unreachable)
                return undefined;
            unreachable = !(error instanceof _workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveGone */ .Sf);
            options.warn(`The artifacts of an earlier run (${archive.name}) could not be fetched, so ${otherwise("its steps", "run")}`, error);
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


/***/ }),

/***/ 43773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listAttestations),
/* harmony export */   l: () => (/* binding */ createAttestation)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);

/** Gives a signed bundle to GitHub, where whoever has a subject's digest finds it. Returns its id. Needs `attestations: write`. */
async function createAttestation({ client, owner, repo }, bundle) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/attestations", { owner, repo, bundle: bundle });
    const { id } = data;
    if (id === undefined)
        throw new Error("GitHub gave the attestation no id");
    return id;
}
/** Bytes of the largest bundle that is fetched. */
const largestBundle = 32 * 1024 * 1024;
/** The newest hundred bundles with a predicate of this type that GitHub has of a digest, nothing checked. Public repositories answer without a token. */
async function listAttestations({ client, owner, repo }, digest, predicateType) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", { owner, repo, subject_digest: digest, predicate_type: predicateType, per_page: 100 })
        .catch((error) => { if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
        return { data: { attestations: [] } }; throw error; });
    const { attestations = [] } = data;
    const bundles = await Promise.all(attestations.map(async ({ bundle, bundle_url: url }) => bundle ?? (url === undefined ? undefined : await download(url))));
    return bundles.filter((bundle) => bundle !== undefined && bundle !== null);
}
/** Newer versions of the API give an address instead of the bundle: what is there is packed with Snappy. */
async function download(address) {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok)
        throw new Error(`a bundle could not be fetched: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] === 0x7b)
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    const { snappyUncompress } = await Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1359), __webpack_require__.e(8863)]).then(__webpack_require__.bind(__webpack_require__, 28863));
    const output = new Uint8Array(unpackedSize(bytes));
    snappyUncompress(bytes, output);
    return JSON.parse(Buffer.from(output).toString("utf8"));
}
/** The number that a Snappy block begins with. */
function unpackedSize(bytes) {
    let size = 0;
    for (let at = 0; at < 5 && at < bytes.length; at++) {
        size += (bytes[at] & 0x7f) * 2 ** (7 * at);
        if (bytes[at] < 0x80)
            break;
    }
    if (size > largestBundle)
        throw new Error(`a bundle has ${size} bytes`);
    return size;
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

/***/ 69949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   P8: () => (/* binding */ hideOlderComments),
/* harmony export */   cx: () => (/* binding */ replaceComment),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   lB: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);

/** The account behind a workflow's own token. */
const workflowAccount = "github-actions[bot]";
/** GraphQL takes this many ids at once. */
const nodesAtOnce = 100;
/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays;
 * what is hidden as outdated is history and stays as it is.
 */
async function upsertComment(at, marked) {
    const body = withMarker(marked);
    const [oldest, ...younger] = await shownOf(at, await ourComments(at, marked.marker));
    if (oldest) {
        for (const twin of younger)
            await remove(at, twin.id);
        return update(at, oldest, body);
    }
    const created = await create(at, body);
    const [first = created, ...twins] = await shownOf(at, await ourComments(at, marked.marker, created.author));
    for (const twin of twins)
        await remove(at, twin.id);
    return first.id === created.id ? { id: created.id, url: created.url, change: "created" } : update(at, first, body);
}
/** Like `upsertComment` where there is a comment of ours; undefined where there is none. */
async function replaceComment(at, marked) {
    return (await ourComments(at, marked.marker)).length > 0 ? upsertComment(at, marked) : undefined;
}
/** Writes a new comment, whatever stands there already. */
async function addComment(at, marked) {
    const { id, url } = await create(at, withMarker(marked));
    return { id, url, change: "created" };
}
/** Hides all comments of ours for the marker but the newest as outdated; returns how many were hidden now. Of several jobs at once, the newest comment of all stays. */
async function hideOlderComments(at, marker) {
    const older = (await ourComments(at, marker)).slice(0, -1);
    const shown = await withoutHidden(at, older);
    for (const { node } of shown)
        await at.client.graphql(hide, { id: node });
    return shown.length;
}
const hide = "mutation Hide($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
const hidden = "query Hidden($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";
/** One alone is shown: only older ones are ever hidden here. */
async function shownOf(at, comments) {
    return comments.length > 1 ? withoutHidden(at, comments) : comments;
}
async function withoutHidden(at, comments) {
    const away = new Set();
    for (let from = 0; from < comments.length; from += nodesAtOnce) {
        const { nodes } = await at.client.graphql(hidden, { ids: comments.slice(from, from + nodesAtOnce).map(({ node }) => node) });
        for (const node of nodes)
            if (node?.isMinimized && node.id !== undefined)
                away.add(node.id);
    }
    return comments.filter(({ node }) => !away.has(node));
}
function withMarker({ marker, body }) {
    return body.startsWith(marker) ? body : `${marker}\n${body}`;
}
/** Comments of ours for the marker, the oldest first; asks who we are only when somebody has written the marker. */
async function ourComments(at, marker, account) {
    const marked = (await listComments(at)).filter((comment) => comment.body.startsWith(marker));
    if (marked.length === 0)
        return [];
    const own = account ?? await ownAccount(at);
    return marked.filter(({ author }) => author === own);
}
async function listComments(at) {
    const all = await at.client.paginate(at.client.rest.issues.listComments, { owner: at.owner, repo: at.repo, issue_number: at.issue, per_page: 100 });
    return all.map((comment) => ({ id: comment.id, node: comment.node_id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? "" })).sort((a, b) => a.id - b.id);
}
async function create(at, body) {
    const { data } = await at.client.rest.issues.createComment({ owner: at.owner, repo: at.repo, issue_number: at.issue, body });
    return { id: data.id, node: data.node_id, url: data.html_url, body, author: data.user?.login ?? workflowAccount };
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
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
            throw error; // someone else removed the twin first
    }
}
/** Who our token speaks for, as the author of a comment is named. GraphQL tells it to tokens of apps too, a workflow's own and others; REST tells only people. */
async function ownAccount(at) {
    try {
        return (await at.client.graphql("query { viewer { login } }")).viewer.login;
    }
    catch (error) {
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403 || (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 401)
            return workflowAccount;
        throw error;
    }
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ speaksForPullRequest)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72032);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65701);


/**
 * Whether a run still speaks for its pull request. GitHub is asked now, since a run may take hours: after a push of something
 * newer, or when the merge queue gave the group up, the comment belongs to another run. A merged pull request keeps its last word.
 */
async function speaksForPullRequest(at, event) {
    const number = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestNumber */ .Kd)(event);
    if (number === undefined)
        return false;
    const place = { owner: at.owner, repo: at.repo };
    if (event.queued !== undefined) {
        const tried = await queueHead(at, event.branch);
        if (tried !== undefined)
            return tried === event.headSha;
        return (await at.client.rest.pulls.get({ ...place, pull_number: number })).data.merged;
    }
    return (await at.client.rest.pulls.get({ ...place, pull_number: number })).data.head.sha === event.headSha;
}
/** The commit a queue's branch stands at; undefined when GitHub has removed it. */
async function queueHead({ client, owner, repo }, branch) {
    try {
        return (await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    }
    catch (error) {
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ artifactUrl),
  Vm: () => (/* binding */ contextOf),
  V5: () => (/* binding */ deliverRun),
  om: () => (/* binding */ historyOf)
});

// EXTERNAL MODULE: ./build/js/report/comment.js + 2 modules
var comment = __webpack_require__(53166);
// EXTERNAL MODULE: ./build/js/report/verdict-text.js
var verdict_text = __webpack_require__(73218);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
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
// EXTERNAL MODULE: ./build/js/github/comment.js
var github_comment = __webpack_require__(69949);
// EXTERNAL MODULE: ./build/js/github/delivery.js
var github_delivery = __webpack_require__(63914);
// EXTERNAL MODULE: ./build/js/github/current-head.js
var current_head = __webpack_require__(316);
// EXTERNAL MODULE: ./build/js/github/event.js
var github_event = __webpack_require__(72032);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
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
    const account = await (0,github_comment/* ownAccount */.i5)(at);
    const ours = marked.filter(({ user }) => user?.login === account);
    const same = (old, now) => old.path === now.path && old.line === now.line && old.body.trimEnd() === now.body.trimEnd();
    const stale = ours.filter((old) => !wanted.some((now) => same(old, now)) && !before.some(({ in_reply_to_id: answered }) => answered === old.id));
    for (const { id } of stale)
        await remove(at, id);
    const fresh = wanted.filter((now) => !ours.some((old) => same(old, now)));
    if (fresh.length > 0)
        await client.rest.pulls.createReview({ owner, repo, pull_number: pull, commit_id: commit, event: "COMMENT", comments: fresh });
    return { created: fresh.length, kept: wanted.length - fresh.length, removed: stale.length };
}
async function remove({ client, owner, repo }, id) {
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
    const why = reasons.slice(0, 5).map((reason) => (0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(reason, 400))).join("\n");
    return {
        path: file, side: "RIGHT", line: last, ...(before.length > 1 && { start_line: line, start_side: "RIGHT" }),
        body: `${marker}\n${why === "" ? "What the data ask for:" : why}\n\n${verbatim(after)}`,
    };
}

// EXTERNAL MODULE: ./build/js/github/unfinished-summary.js
var unfinished_summary = __webpack_require__(78946);
;// CONCATENATED MODULE: ./build/js/github/deliver-run.js










/** The page of a workflow run; of this attempt when it was started again. */
function runUrl({ repositoryUrl, workflowRun, attempt = 1 }) {
    return `${repositoryUrl}/actions/runs/${workflowRun}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
}
/** The page of a workflow artifact. */
function artifactUrl(place, id) {
    return `${place.repositoryUrl}/actions/runs/${place.workflowRun}/artifacts/${id}`;
}
/** What the writers of reports need to know of this run. */
function contextOf({ event, inputs, place, report, artifacts, history, warnings, cancelled, reported }, now) {
    return {
        mode: event.pullRequest || event.name === "merge_group" ? "pull-request" : "default-branch",
        ...(cancelled ? { cancelled } : {}),
        ...(reported ? { reported } : {}),
        links: { run: runUrl(place), ...(report === undefined ? {} : { report }), ...(artifacts === undefined ? {} : { artifacts }) },
        warnings, history, commit: event.headSha, budget: inputs.commentBudget,
        updated: `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    };
}
/** Earlier runs that are told. */
const mostEarlier = 50;
/** Earlier runs of the pipeline on the same pull request, newest first. */
function historyOf(runs, { summary, event, repositoryUrl }) {
    const number = (0,github_event/* pullRequestNumber */.Kd)(event);
    if (number === undefined)
        return [];
    const earlier = runs.filter((run) => run.pipeline === summary.pipeline && run.id !== summary.run && run.provenance.pullRequest === number && run.verdict !== "canceled");
    return earlier.sort((a, b) => b.started - a.started).slice(0, mostEarlier).map(({ id, verdict, started, provenance: { workflowRun, workflowAttempt: attempt = 1, commit } }) => ({
        run: id, verdict: verdict, started, ...(commit === undefined ? {} : { commit }),
        ...(workflowRun === undefined ? {} : { url: runUrl({ repositoryUrl, workflowRun, attempt }) }),
    }));
}
/**
 * Writes comment, suggestions, check and annotations, each for itself; annotations go to the log when there is no check to carry
 * them. Of a cancelled run the check comes first, since GitHub soon ends the job, and nothing is suggested. Returns whether comment
 * or check tell of it, or those of a newer run.
 */
async function deliverRun(at, ended, tools) {
    const text = (0,comment/* comment */.Im)(ended.summary, contextOf(ended, tools.now));
    const steps = ended.cancelled ? [deliverCheck, deliverThread] : [deliverThread, deliverCheck];
    let shown = false;
    for (const step of steps)
        shown = await step(at, { ...ended, text }, tools) || shown;
    return shown;
}
/** What stands in the pull request's thread: only of the run that speaks for it now. */
async function deliverThread(at, told, tools) {
    const number = (0,github_event/* pullRequestNumber */.Kd)(told.event);
    if (!at || told.inputs.comment === "off" || number === undefined)
        return false;
    const speaks = await (0,github_delivery/* deliver */.cK)(tools.delivery, { otherwise: "The comment was not written", permission: "pull-requests: write", work: () => (0,current_head/* speaksForPullRequest */.n)(at, told.event) });
    if (speaks === false)
        tools.delivery.warn(`Pull request ${number} is no longer at ${told.event.headSha.slice(0, 7)}, so the comment is left to the run of what is there now.`);
    if (!speaks)
        return speaks === false;
    const written = await deliverComment(at, number, told, tools);
    if (!told.cancelled)
        await deliverSuggestions(at, told, tools);
    return written;
}
async function deliverComment(at, number, { summary, inputs, text }, { delivery }) {
    const permission = "pull-requests: write";
    const thread = { ...at, issue: number };
    const marker = (0,comment/* commentMarker */.Ql)(summary.pipeline);
    const write = inputs.comment === "new" ? github_comment/* addComment */.BC : github_comment/* upsertComment */.lB;
    const written = await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "The comment was not written", permission, work: () => write(thread, { marker, body: text }) });
    if (written && inputs.comment === "new")
        await (0,github_delivery/* deliver */.cK)(delivery, { otherwise: "Older comments were not hidden", permission, work: () => (0,github_comment/* hideOlderComments */.P8)(thread, marker) });
    return written !== undefined;
}
async function deliverSuggestions(at, { summary, event: { pullRequest, headSha } }, { delivery, locate }) {
    if (!pullRequest || !summary.suggestions)
        return;
    const suggestions = summary.suggestions.map((each) => ({ ...each, file: locate(each.file) }));
    await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "Changes were not suggested at their lines", permission: "pull-requests: write",
        work: () => suggestInReview({ ...at, pull: pullRequest.number }, { marker: (0,comment/* suggestionMarker */.XY)(summary.pipeline), commit: headSha, suggestions }),
    });
}
async function deliverCheck(at, told, { delivery, log, now, locate }) {
    const { summary, check, cancelled, report } = told;
    const context = contextOf(told, now);
    const annotations = annotationsOf([...failures(summary), ...summary.findings].map((finding) => located(finding, locate)));
    const checked = at && check !== undefined && await (0,github_delivery/* deliver */.cK)(delivery, {
        otherwise: "The check run was not completed", permission: "checks: write",
        work: async () => {
            await (0,check_run/* finishCheck */.ou)(at, check, {
                conclusion: cancelled ? "cancelled" : told.reported && summary.verdict === "blessed" ? "neutral" : (0,check_run/* conclusionOf */.vu)(summary.verdict), title: `${(0,verdict_text/* verdictTitle */.Sw)(summary, context)}${policyMark(summary)}`,
                summary: withoutTitle((0,comment/* comment */.Im)(summary, { ...context, budget: Math.min(told.inputs.commentBudget, checkBudget) })), annotations, ...(report === undefined ? {} : { detailsUrl: report }),
            });
            return true;
        },
    });
    if (!checked)
        writeAnnotations(annotations, log);
    return checked === true;
}
/** Said in the check's title when what decides the verdict is not what it was. */
function policyMark({ changes = [] }) {
    return changes.some(({ area, status }) => area === "policy" && status !== "pass") ? " · rules of the gate changed" : "";
}
/** A check takes 65,535 bytes, fewer than a comment. */
const checkBudget = 60_000;
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
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   Y8: () => (/* binding */ onceOnForks),
/* harmony export */   cK: () => (/* binding */ deliver)
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
const forkCause = "workflows of forks get a token that can only read, so nothing is written on GitHub from here. The job summary has the whole report, and a workflow in mode report tells it on the pull request.";
/** Passes on what is to be said, but only once that a fork's token can only read: it is true of every step. */
function onceOnForks(warn) {
    let said = false;
    return (sentence) => {
        if (sentence.endsWith(forkCause)) {
            if (said)
                return;
            said = true;
        }
        warn(sentence);
    };
}
/** The sentence for a step that failed. */
function shortfall(error, { otherwise, permission }, fork) {
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const limited = status === 429 || (status === 403 && ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(error, "retry-after") !== undefined || (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(error, "x-ratelimit-remaining") === "0"));
    if (limited)
        return `${otherwise}: GitHub's rate limit is used up; run the job again later.`;
    if (status === 403 || status === 401 || error instanceof _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_0__/* .BranchRefusedError */ .P) {
        if (fork)
            return `${otherwise}: ${forkCause}`;
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
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
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
        case "merge_group": {
            const branch = branchOf(read.text("merge_group.head_ref"));
            const queued = queuedNumber(branch);
            return { ...common, headSha: read.sha("merge_group.head_sha"), baseSha: read.sha("merge_group.base_sha"), branch, onDefaultBranch: false, pullRequest: undefined, ...(queued === undefined ? {} : { queued }) };
        }
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
    const number = pullRequestNumber(event);
    const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1");
    const workflowRun = environment["GITHUB_RUN_ID"];
    const actor = environment["GITHUB_ACTOR"];
    const runner = environment["RUNNER_ENVIRONMENT"];
    return {
        repository: `${event.owner}/${event.repo}`,
        commit: event.headSha,
        ...(tree === undefined ? {} : { tree }),
        branch: event.branch,
        ...(number === undefined ? {} : { pullRequest: number }),
        event: event.name,
        ...(workflowRun === undefined ? {} : { workflowRun }),
        workflowAttempt: Number.isInteger(attempt) ? attempt : 1,
        ...(actor === undefined ? {} : { actor }),
        ...(runner === "github-hosted" || runner === "self-hosted" ? { runner } : {}),
        trusted: !(event.pullRequest?.fork ?? false),
    };
}
/** The pull request an event is about: its own, or the one a merge queue tries. */
function pullRequestNumber({ pullRequest, queued }) {
    return pullRequest?.number ?? queued;
}
/** GitHub names a queue's branch by base, pull request and commit: `gh-readonly-queue/main/pr-7-<sha>`. */
function queuedNumber(branch) {
    const number = Number(/^gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(branch)?.[1]);
    return Number.isSafeInteger(number) ? number : undefined;
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

/***/ 43237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ forkReport),
/* harmony export */   Jp: () => (/* binding */ readForkReport),
/* harmony export */   ny: () => (/* binding */ reportLimits)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42463);

const text = (maxLength) => ({ type: "string", maxLength });
const one = (...values) => ({ enum: values });
const list = (items, maxItems) => ({ type: "array", items, maxItems });
const object = (required, optional = {}) => ({
    type: "object", properties: { ...required, ...optional }, required: Object.keys(required), additionalProperties: false,
});
const number = { type: "number", minimum: -1e15, maximum: 1e15 };
const whole = { type: "integer", minimum: 1, maximum: 1e9 };
const status = one("fail", "warn", "pass");
const place = object({ file: text(300) }, { line: whole, column: whole });
const mistake = object({ message: text(1000) }, { hint: text(600), place });
const reason = object({ part: one("component", "version", "parameters", "input", "material", "runtime"), name: text(200) }, { before: text(200), after: text(200) });
const finding = object({ rule: text(100), severity: one("error", "warning", "info"), subject: text(200), message: text(1000), node: text(100) }, { observed: text(300), limit: text(300), split: text(100), evidence: list(text(200), 5), place });
/** What a fork's run may say of itself, and how much: nothing else is read. The pull request, the commit and the repository are not among it. */
const schema = object({
    version: { const: 1 },
    pipeline: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
    run: { type: "string", pattern: "^(?:[0-9a-f]{12}|none)$" },
    started: number, seconds: number,
    verdict: one("blessed", "not-blessed", "failed", "unjudged"),
    reason: text(600),
    outcomes: list(object({ type: one("finished", "reused", "failed", "skipped"), node: text(100) }, { seconds: number, why: text(300), because: list(reason, 4), mistakes: list(mistake, 10), detail: text(8000), bug: { type: "boolean" } }), 200),
    gates: list(object({ name: text(120), status, found: text(200), limit: text(200) }, { note: text(200), node: text(100) }), 200),
    findings: list(finding, 200),
    figures: list(object({ name: text(100), value: text(60) }, { change: text(80), interval: text(80) }), 50),
}, {
    environment: text(63),
    changes: list(object({ area: one("data", "schema", "policy", "configuration", "code", "model"), subject: text(200), status }, { before: text(300), after: text(300), note: text(300), values: list(text(200), 5) }), 200),
});
/** Most bytes of the text of a report, of the archive it comes in, and how deep it nests. */
const reportLimits = { bytes: 2 * 2 ** 20, archive: 2 ** 20, depth: 12, ratio: 200 };
/** What a fork's run leaves for the workflow that may write: strict JSON, cut to what will be read. */
function forkReport(summary) {
    const told = { ...summary, version: 1, outcomes: summary.outcomes.map((outcome) => (outcome.type === "skipped" ? { ...outcome, why: outcome.because, because: undefined } : outcome)) };
    const written = JSON.stringify(cut(schema, told));
    if (Buffer.byteLength(written) <= reportLimits.bytes)
        return written;
    return JSON.stringify(cut(schema, { ...told, findings: [], changes: [], outcomes: [] }));
}
/** The parts of a value that the schema knows, no longer than it allows. */
function cut(of, value) {
    const { type, maxLength, maxItems, items, properties } = of;
    if (type === "string" && maxLength !== undefined)
        return String(value).slice(0, maxLength);
    if (type === "array" && items && Array.isArray(value))
        return value.slice(0, maxItems).map((item) => cut(items, item));
    if (type !== "object" || !properties || typeof value !== "object" || value === null)
        return value;
    const held = value;
    return Object.fromEntries(Object.entries(properties).filter(([key]) => held[key] !== undefined).map(([key, inner]) => [key, cut(inner, held[key])]));
}
/**
 * Reads what a fork's run left: text of a stranger. Where it came from is not in it but given. Throws, without quoting the text,
 * when it is too long, nests too deep, names a prototype, or says anything the schema does not know.
 */
function readForkReport(json, provenance) {
    if (Buffer.byteLength(json) > reportLimits.bytes)
        throw new Error(`it is longer than ${reportLimits.bytes} bytes`);
    if (depthOf(json) > reportLimits.depth)
        throw new Error("it nests too deep");
    const value = parsed(json);
    const validate = new ajv__WEBPACK_IMPORTED_MODULE_0__.Ajv({ strict: false, validateSchema: false, meta: false }).compile(schema);
    if (!validate(value))
        throw new Error("it does not have the form of a report");
    const { pipeline, run, started, seconds, verdict, reason, gates, findings, figures, environment, changes } = value;
    return {
        pipeline, run, started, seconds, verdict, reason, gates, findings, figures, outcomes: value.outcomes.map(outcomeOf),
        ...(environment === undefined ? {} : { environment }), ...(changes === undefined ? {} : { changes }),
        sections: [], metrics: {}, pushed: [], provenance: { ...provenance, trusted: false },
    };
}
function parsed(json) {
    let poisoned = false;
    let value;
    try {
        value = JSON.parse(json, (key, item) => {
            poisoned ||= key === "__proto__" || key === "constructor" || key === "prototype";
            return item;
        });
    }
    catch {
        throw new Error("it is not JSON"); // the parser's own message quotes the text
    }
    if (poisoned)
        throw new Error("it names a prototype");
    return value;
}
function outcomeOf({ type, node, seconds = 0, why = "", because = [], mistakes = [], detail, bug = false }) {
    const showing = { headline: "" };
    switch (type) {
        case "finished": return { type, node, seconds, execution: "", showing, because };
        case "reused": return { type, node, seconds, execution: "", showing, fingerprint: `sha256:${"0".repeat(64)}` };
        case "failed": return { type, node, seconds, mistakes, bug, ...(detail === undefined ? {} : { detail }) };
        case "skipped": return { type, node, because: why };
    }
}
/** How deep brackets nest, those in texts apart: known before anything is built. */
function depthOf(json) {
    let [depth, deepest, quoted] = [0, 0, false];
    for (let at = 0; at < json.length; at++) {
        const sign = json[at];
        if (quoted) {
            if (sign === "\\")
                at++;
            else if (sign === "\"")
                quoted = false;
        }
        else if (sign === "\"")
            quoted = true;
        else if (sign === "{" || sign === "[")
            deepest = Math.max(deepest, ++depth);
        else if (sign === "}" || sign === "]")
            depth--;
    }
    return deepest;
}


/***/ }),

/***/ 82846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ reportsOfRun),
/* harmony export */   Pg: () => (/* binding */ forkRunOf),
/* harmony export */   Ru: () => (/* binding */ forkReportFile),
/* harmony export */   XQ: () => (/* binding */ pullRequestOfRun),
/* harmony export */   mS: () => (/* binding */ forkReportName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _fork_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43237);
/* harmony import */ var _workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51637);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80815);






/** The name of the workflow artifact in which a fork's run leaves its report, and of the file in it. */
function forkReportName(pipeline, run, attempt) {
    return `assay-report-${pipeline}-${run}-${attempt}`;
}
/** The one file in it. */
const forkReportFile = "report.json";
/** What the event `workflow_run` says; undefined when it was not of a pull request, a `UserError` when it is of another repository or workflow. */
function forkRunOf(environment, workflow) {
    if (environment["GITHUB_EVENT_NAME"] !== "workflow_run")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("mode report is for the event workflow_run", { hint: "on: { workflow_run: { workflows: [Assay], types: [completed] } }" });
    const { workflow_run: run } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    const nameOf = (key) => run[key]?.full_name;
    const repository = environment["GITHUB_REPOSITORY"] ?? "";
    if (nameOf("repository")?.toLowerCase() !== repository.toLowerCase())
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("the workflow run is of another repository");
    if (String(run["path"]).split("@")[0] !== `.github/workflows/${workflow}`)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("the workflow run is of another workflow's file", { hint: `the input workflow is ${workflow}` });
    if (run["event"] !== "pull_request")
        return undefined;
    return { id: Number(run["id"]), attempt: Number(run["run_attempt"] ?? 1), headSha: String(run["head_sha"]), headBranch: String(run["head_branch"]), headRepository: nameOf("head_repository"), fork: nameOf("head_repository")?.toLowerCase() !== repository.toLowerCase() };
}
/** The open pull request whose head is the run's commit, as the API says; the artifact is not asked. */
async function pullRequestOfRun({ client, owner, repo }, run) {
    const [stranger] = (run.headRepository ?? "").split("/");
    if (!stranger)
        return undefined;
    const pulls = await client.paginate(client.rest.pulls.list, { owner, repo, state: "open", head: `${stranger}:${run.headBranch}`, per_page: 100 });
    const found = pulls.filter(({ head }) => head.sha === run.headSha && head.ref === run.headBranch && head.repo?.full_name === run.headRepository).sort((a, b) => a.number - b.number)[0];
    return found && { number: found.number, headSha: run.headSha, headRef: found.head.ref, baseSha: found.base.sha, baseRef: found.base.ref, fork: true };
}
/** Pipelines that one workflow run may report of. */
const mostReports = 20;
/** The reports that a fork's run left, each bounded before it is read. Throws when one cannot be trusted to be a report. */
async function reportsOfRun(at, run, { temporary, pullRequest }) {
    const { client, owner, repo } = at;
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run.id, per_page: 100 });
    const named = data.artifacts.filter(({ name }) => name.startsWith("assay-report-") && name.endsWith(`-${run.id}-${run.attempt}`)).slice(0, mostReports);
    const summaries = [];
    for (const { id, name, size_in_bytes: size, digest } of named) {
        if (size > _fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.archive)
            throw new Error(`it takes ${size} bytes, more than ${_fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.archive}`);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `fork-${id}.zip`);
        await (0,_workflow_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArchive */ .Z)(at, { artifactId: id, name, digest: digest ?? "" }, file, _fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.archive);
        const summary = (0,_fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readForkReport */ .Jp)(await onlyText(file), { repository: `${owner}/${repo}`, commit: run.headSha, branch: run.headBranch, pullRequest, event: "pull_request", workflowRun: String(run.id), workflowAttempt: run.attempt });
        if (name !== forkReportName(summary.pipeline, String(run.id), run.attempt))
            throw new Error("it is of another pipeline than its name says");
        summaries.push(summary);
    }
    return summaries;
}
async function onlyText(file) {
    const archive = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .openZip */ .Q)(file, { entries: 1, bytes: _fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.bytes, ratio: _fork_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLimits */ .ny.ratio });
    try {
        const entry = archive.entries.get(forkReportFile);
        if (!entry)
            throw new Error("it holds no report");
        const pieces = [];
        for await (const piece of archive.read(entry))
            pieces.push(piece);
        return Buffer.concat(pieces).toString("utf8");
    }
    finally {
        await archive.close();
    }
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
const inputNames = (/* unused pure expression or super */ null && (["mode", "path", "environment", "set", "token", "comment", "check", "fail-on", "on-mismatch", "allow-self-hosted-forks", "metadata-branch", "archive", "comment-budget", "attest", "shard", "shards", "workflow"]));
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
    if (text("workflow") !== "" && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.ya?ml$/.test(text("workflow")))
        mistakes.push({ message: `the input workflow is ${JSON.stringify(text("workflow").slice(0, 80))}`, hint: "the name of a file in .github/workflows, such as assay.yml" });
    const inputs = {
        mode: one("mode", ["pipeline", "command", "monitor", "report"]),
        path: text("path") || ".",
        environment: text("environment") || undefined,
        sets: text("set").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
        token: text("token") || undefined,
        comment: one("comment", ["update", "new", "off"]),
        check: one("check", ["on", "off"]) === "on",
        failOn: one("fail-on", ["not-blessed", "failed", "never"]),
        onMismatch: one("on-mismatch", ["rerun", "fail"]),
        allowSelfHostedForks: one("allow-self-hosted-forks", ["false", "true"]) === "true",
        metadataBranch: branch === "off" ? undefined : branch || "assay-metadata",
        archive: one("archive", ["on", "off"]) === "on",
        commentBudget: budget,
        attest: one("attest", ["auto", "on", "off"]),
        ...sharesIn(text, mistakes),
        workflow: text("workflow") || "assay.yml",
    };
    if (mistakes.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(mistakes);
    return inputs;
}
/** Jobs a matrix may have, by GitHub's limit. */
const mostShards = 256;
function sharesIn(text, mistakes) {
    const [shard, shards] = [text("shard"), text("shards")];
    const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(shard) ?? [];
    const share = index === undefined || of === undefined ? undefined : { index: Number(index), of: Number(of) };
    if (shard !== "" && (!share || share.index > share.of || share.of > mostShards))
        mistakes.push({ message: `the input shard is ${JSON.stringify(shard.slice(0, 80))}`, hint: `the number of this job and of all, such as 2/4; at most ${mostShards}` });
    const count = /^[1-9]\d{0,2}$/.test(shards) && Number(shards) <= mostShards ? Number(shards) : undefined;
    if (shards !== "" && count === undefined)
        mistakes.push({ message: `the input shards is ${JSON.stringify(shards.slice(0, 80))}`, hint: `how many jobs have read a share, from 1 to ${mostShards}` });
    if (shard !== "" && shards !== "")
        mistakes.push({ message: "the inputs shard and shards are both given", hint: "shard: 2/4 reads a share; shards: 4 is for the job that merges" });
    if ((shard !== "" || shards !== "") && !["", "pipeline"].includes(text("mode")))
        mistakes.push({ message: `the input ${shard === "" ? "shards" : "shard"} is for the mode pipeline`, hint: `leave it out in the mode ${text("mode").slice(0, 80)}` });
    return { share, shards: count };
}


/***/ }),

/***/ 91828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readShared),
/* harmony export */   w: () => (/* binding */ layeredMetadata)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68652);

const kinds = ["artifact", "execution", "event", "context", "association", "attribution", "run", "blessing", "push", "command", "attestation"];
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

/***/ 17308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkOwner),
/* harmony export */   _: () => (/* binding */ closeLostChecks)
/* harmony export */ });
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80616);

/** What a check of ours carries as its external id: the workflow run and attempt that answers for it. */
function checkOwner(environment) {
    return `assay:${environment["GITHUB_RUN_ID"] ?? "0"}:${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}
/**
 * Closes checks of ours of this name on a commit that a killed or lost job left in progress: those of earlier attempts of this workflow
 * run, and of workflow runs that have ended. Returns how many. Runs are asked for only when there is such a check.
 */
async function closeLostChecks(at, { headSha, name, own, but }) {
    const { client, owner, repo } = at;
    const open = await client.paginate(client.rest.checks.listForRef, { owner, repo, ref: headSha, ...(name === undefined ? {} : { check_name: name }), status: "in_progress", filter: "all", per_page: 100 });
    let closed = 0;
    for (const { id, external_id: of } of open) {
        if (id === but || !await isLost(at, of ?? "", own))
            continue;
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .finishCheck */ .ou)(at, id, { conclusion: "cancelled", title: "The job was lost", summary: "The job that opened this check ended before it could say what it found. A later run has a check of its own." });
        closed++;
    }
    return closed;
}
async function isLost(at, of, own) {
    const [theirs, ours] = [partsOf(of), partsOf(own)];
    if (!theirs)
        return false;
    if (theirs.run === ours?.run)
        return theirs.attempt < ours.attempt;
    const { data } = await at.client.rest.actions.getWorkflowRun({ owner: at.owner, repo: at.repo, run_id: theirs.run });
    return data.status === "completed";
}
function partsOf(id) {
    const match = /^assay:(\d{1,15}):(\d{1,6})$/.exec(id);
    return match ? { run: Number(match[1]), attempt: Number(match[2]) } : undefined;
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
    const client = new Octokit({ ...(token === undefined ? {} : { auth: token }), baseUrl: apiUrl, userAgent: "assay", log: { debug: silent, info: silent, warn: silent, error: silent } });
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
/** The HTTP status of a failed request; undefined when there was no answer. What GraphQL refuses, with status 200, counts as 403. */
function statusOf(error) {
    if (isForbidden(error))
        return 403;
    if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number")
        return undefined;
    return "response" in error && error.response !== undefined ? error.status : undefined;
}
function isForbidden(error) {
    if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error) || !Array.isArray(error.errors))
        return false;
    return error.errors.some((each) => each?.type === "FORBIDDEN");
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

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ addToRelease),
  lL: () => (/* binding */ checkedAssets),
  J$: () => (/* binding */ releaseTarget)
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
var report_escape = __webpack_require__(90630);
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
        const { name, archive, digest, text } = await packRelease(push, folder);
        const notes = await options.notes?.(push) ?? (0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(push.note, 600));
        signal.throwIfAborted();
        const { data } = await client.rest.repos.createRelease({
            owner, repo, tag_name: tagOf(push), target_commitish: commit, name: `${push.pipeline} ${push.version}`, body: bodyOf(push, { notes, archive: digest, file: name, digest: (0,served_files/* servedDigest */.s)(files) }), draft: true,
        }).catch((error) => { throw refused(error, tagOf(push)); });
        const draft = releaseOf(data);
        try {
            await upload(options, draft, { name, type: "application/gzip", data: await (0,external_node_fs_.openAsBlob)(archive), digest });
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
/** What a release of a model holds, made in a folder: the archive, and the text of the manifest asset beside it. The same model and version make the same bytes. */
async function packRelease(push, folder) {
    const files = (0,served_files/* servedFiles */.z)(push.model);
    const name = `${push.pipeline}-${push.version}.tar.gz`;
    const archive = (0,external_node_path_.join)(folder, name);
    const digest = await pack(push, files, archive);
    const manifest = { pipeline: push.pipeline, version: push.version, model: push.model.digest, archive: { name, digest }, files: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })) };
    return { name, archive, digest, text: `${(0,json/* canonicalJson */.d)(manifest)}\n` };
}
/**
 * The assets that the release of a model at this address holds, by name, when they are byte for byte what packing the model
 * again makes: no release is believed of itself. A `UserError` says which is not.
 */
async function checkedAssets(options, pushed, packing) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, "release-"));
    try {
        const { name, digest, text } = await packRelease({ ...packing, version: pushed.version }, folder);
        const expected = new Map([[name, digest], [manifestName, (0,core_digest/* asDigest */.J6)((0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"))]]);
        const release = (await options.client.paginate(options.client.rest.repos.listReleases, { owner: options.owner, repo: options.repo, per_page: 100 })).find(({ html_url: url }) => url === pushed.location);
        for (const [asset, wanted] of expected) {
            const there = release?.assets.find((each) => each.name === asset);
            if (!there || (there.digest ?? await downloadedDigest(options, there.id)) !== wanted)
                throw new core_error/* UserError */.yo(`${asset} of the release ${pushed.version} is not what was evaluated`, { hint: "somebody changed the release; delete it and run again" });
        }
        return expected;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Adds a small file to a release that is there already; one of the same name is replaced. */
async function addToRelease(at, pushed, { name, text }) {
    const releases = await at.client.paginate(at.client.rest.repos.listReleases, { owner: at.owner, repo: at.repo, per_page: 100 });
    const release = releases.find(({ html_url: url }) => url === pushed.location);
    if (!release)
        throw new Error(`the release ${pushed.version} is gone`);
    const before = release.assets.find((each) => each.name === name);
    if (before)
        await at.client.rest.repos.deleteReleaseAsset({ owner: at.owner, repo: at.repo, asset_id: before.id });
    await upload(at, releaseOf(release), { name, type: "application/json", data: new Blob([text]), digest: (0,core_digest/* asDigest */.J6)((0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")) });
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
function bodyOf({ pipeline: name, version, model }, { notes, archive, file, digest }) {
    return [
        notes, "",
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

/***/ 52000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ startWorkflow),
/* harmony export */   t: () => (/* binding */ startAgain)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65701);


/** Starts a workflow run once more, with the same event and commit. A `UserError` says why GitHub does not. */
async function startAgain(at, workflowRun) {
    try {
        await at.client.rest.actions.reRunWorkflow({ owner: at.owner, repo: at.repo, run_id: Number(workflowRun) });
    }
    catch (error) {
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403 && /already running/i.test(messageOf(error)))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`run ${workflowRun} of the workflow is still in progress`, { hint: "start it again when it has ended", cause: error });
        throw refused(error, `run ${workflowRun} of the workflow`);
    }
}
/** Starts a workflow by its file on a branch. A `UserError` says why GitHub does not. */
async function startWorkflow(at, { workflow, branch }) {
    try {
        await at.client.rest.actions.createWorkflowDispatch({ owner: at.owner, repo: at.repo, workflow_id: workflow, ref: branch });
    }
    catch (error) {
        if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 && /workflow_dispatch/.test(messageOf(error)))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the workflow ${workflow} cannot be started by itself`, { hint: "add workflow_dispatch: to its on:", cause: error });
        throw refused(error, `the workflow ${workflow} on ${branch}`);
    }
}
function refused(error, what) {
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if (status === 404)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} is not there`, { hint: "GitHub keeps runs for a time only; a workflow is named by its file, such as assay.yml", cause: error });
    if (status === 403)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} could not be started: the token lacks actions: write`, { hint: "add it under permissions in the workflow; or start it by hand", cause: error });
    if (status === 422)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub does not start ${what}: ${messageOf(error).slice(0, 200)}`, { cause: error });
    return error;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 79998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92146);






/**
 * Takes an artifact out of an archive, in which it lies under `<node>/<output>/`, and commits it to a store on this machine:
 * only the files its manifest names, each checked against its size and digest there. Throws when anything is not as recorded.
 */
async function takeOut(archive, stored, { node, output, execution }, { local, temporary }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, "restored-"));
    try {
        for (const { path, size, digest } of stored.manifest) {
            const entry = archive.entries.get(`${node}/${output}/${path}`);
            if (!entry || entry.size !== size)
                throw new Error(`${path} is missing or has another size`);
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(archive.read(entry), async function* (source) {
                for await (const piece of source) {
                    hash.update(piece);
                    yield piece;
                }
            }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
            if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .asDigest */ .J6)(hash.digest("hex")) !== digest)
                throw new Error(`${path} has other bytes than were recorded`);
        }
        const artifact = await local.commit(folder, { node, output, execution }, { type: stored.type, properties: stored.properties });
        if (artifact.digest !== stored.digest)
            throw new Error("its type or properties are not those that were recorded");
        return artifact;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
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
/* harmony export */   Il: () => (/* binding */ keepsArtifacts),
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
/** Whether workflow artifacts can be kept: outside a runner they cannot, nor on GitHub Enterprise Server, which lacks the service (github.com, ghe.com and localhost have it). */
function keepsArtifacts(environment) {
    if (!environment["ACTIONS_RUNTIME_TOKEN"])
        return "no runner";
    const { hostname } = new URL(environment["GITHUB_SERVER_URL"] ?? "https://github.com");
    return hostname === "github.com" || /\.(ghe\.com|localhost)$/.test(hostname) ? "yes" : "enterprise server";
}
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
        return uploaded(name, await client.uploadArtifact(name, [...files], root, content.days === undefined ? {} : { retentionDays: content.days }));
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(2102), __webpack_require__.e(8053), __webpack_require__.e(1659), __webpack_require__.e(1579), __webpack_require__.e(8222)]).then(__webpack_require__.bind(__webpack_require__, 88222));
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
async function downloadArchive(at, archive, file, most = largestArchive) {
    const location = await archiveLocation(at, archive);
    const response = await fetch(location, { signal: AbortSignal.timeout(600_000) });
    if (!response.ok || !response.body)
        throw new Error(`the storage answered ${response.status} for the artifact ${archive.name}`);
    const beside = `${file}.part`;
    try {
        const digest = await writeBody(response.body, beside, most);
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
async function writeBody(body, path, most) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(body), async function* (source) {
        for await (const piece of source) {
            size += piece.length;
            if (size > most)
                throw new Error(`the artifact is larger than ${most} bytes`);
            hash.update(piece);
            yield piece;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .asDigest */ .J6)(hash.digest("hex"));
}


/***/ }),

/***/ 80815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);



const defaults = { entries: 100_000, bytes: 8 * 2 ** 30, ratio: Infinity };
const smallFile = 64 * 2 ** 10;
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/**
 * Opens a zip archive that nobody vouches for. Refused whole: paths that are absolute, leave the folder, use backslashes
 * or drive letters; links and special files; two entries of one name; encryption; more entries, bytes or compression than
 * the limits.
 * Written from the format's published description (APPNOTE 6.3): nothing is taken from the local headers but their length.
 */
async function openZip(path, limits = {}) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
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
    if (offset + size > (await file.stat()).size)
        throw new Error("the archive's directory is damaged");
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
        if (entry.size > smallFile && entry.size > entry.compressed * limits.ratio)
            throw new Error(`${JSON.stringify(entry.name)} in the archive is compressed more than ${limits.ratio} times`);
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
    const good = name !== "" && name.length <= 4096 && !/[\\\0\u{fffd}]/u.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:/.test(part));
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
    const raw = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(pieces(file, start, entry.compressed));
    const source = entry.method === 0 ? raw : raw.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)());
    raw.on("error", (error) => source.destroy(error));
    let [given, sum] = [0, 0];
    for await (const piece of source) {
        given += piece.length;
        if (given > entry.size)
            throw new Error(`${JSON.stringify(entry.name)} in the archive is larger than it says`);
        sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(piece, sum);
        yield piece;
    }
    if (given !== entry.size)
        throw new Error(`${JSON.stringify(entry.name)} in the archive is smaller than it says`);
    if (sum !== entry.crc)
        throw new Error(`${JSON.stringify(entry.name)} in the archive has other bytes than it says`);
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


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12607);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13725);




/** Finds what to go back to among what was pushed. A `UserError` says why there is nothing. Looks at records alone. */
async function planRollback(store, { pipeline, version }) {
    const pushes = (await store.list("push")).filter((push) => push.pipeline === pipeline).sort((a, b) => a.time - b.time || Number(a.version > b.version) - 0.5);
    const now = pushes.at(-1);
    if (!now)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nothing of ${pipeline} was pushed yet, so there is nothing to go back to`);
    const firsts = new Map();
    for (const { model, time } of pushes)
        if (!firsts.has(model))
            firsts.set(model, time);
    const withdrawn = await (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .withdrawnModels */ .$n)(store, pipeline);
    const wanted = version === undefined
        ? [...firsts].filter(([model, time]) => model !== now.model && !withdrawn.has(model) && time <= firsts.get(now.model)).at(-1)?.[0]
        : pushes.findLast((push) => push.version === version)?.model;
    if (wanted === undefined)
        throw nothingThere({ pushes, version, now });
    if (wanted === now.model)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`version ${version ?? now.version} is what is served now`, { hint: "name an older version; assay models lists them" });
    const word = (await store.list("blessing")).filter((blessing) => blessing.pipeline === pipeline && blessing.model === wanted && blessing.trusted).sort(_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .newestBlessing */ .EK)[0];
    if (!word?.blessed)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(wanted)} is not blessed`, { hint: "only a blessed model is pushed again" });
    const model = (await store.list("artifact")).find(({ digest, type }) => digest === wanted && type === "Model");
    if (!model)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the record of the model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(wanted)} is gone`, { hint: "go back to another version" });
    const own = pushes.filter((push) => push.model === wanted);
    return {
        model, version: version ?? own.at(-1).version, from: now.version, pushes: own.toReversed(),
        replaces: [...firsts].filter(([digest, time]) => digest !== wanted && (time > firsts.get(wanted) || digest === now.model)).map(([digest]) => digest),
    };
}
function nothingThere({ pushes, version, now }) {
    const known = [...new Set(pushes.map((push) => push.version))].slice(-8).join(", ");
    if (version !== undefined)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`version ${JSON.stringify(version)} was never pushed`, { hint: `pushed were ${known}` });
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no version before ${now.version}`, { hint: "assay models lists what was pushed" });
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/pipeline.js
var pipeline = __webpack_require__(12796);
// EXTERNAL MODULE: ./build/js/components/example-validator.js + 7 modules
var example_validator = __webpack_require__(52790);
// EXTERNAL MODULE: ./build/js/components/statistics-gen.js + 2 modules
var statistics_gen = __webpack_require__(57880);
// EXTERNAL MODULE: ./build/js/config/configured-pipeline.js
var configured_pipeline = __webpack_require__(42788);
// EXTERNAL MODULE: ./build/js/config/example-sources.js
var example_sources = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/js/config/monitored-pipeline.js






/**
 * What watches over data: an ExampleGen → StatisticsGen → ExampleValidator, with schema and statistics of the newest
 * blessed run. The data are one split, named like the one they are held against. `monitor` must be configured.
 */
function monitoredPipeline(name, { monitor, validate = {}, statistics = {}, label }, blessed) {
    const { examples, against, retrain: _, ...own } = monitor;
    const { component, parameters } = (0,example_sources/* exampleStep */.RX)(examples);
    const { stop: __, "fail-on": ___, ...shared } = validate;
    const wire = (node, output, type) => ({ from: "node", node, output, type });
    const nodes = [
        step(component, {}, { ...parameters, splits: { [against ?? "train"]: 1 } }),
        step(statistics_gen.statisticsGen, { examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type } }, (0,configured_pipeline/* statisticsParameters */.yX)(statistics)),
        step(example_validator.exampleValidator, {
            statistics: wire("StatisticsGen", "statistics", artifact/* ExampleStatistics */.S1),
            schema: (0,pipeline/* latestBlessed */.AV)(artifact/* Schema */.Sj, { node: blessed.schema }), baseline: (0,pipeline/* latestBlessed */.AV)(artifact/* ExampleStatistics */.S1, { node: blessed.statistics }),
            examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type },
        }, { ...(label === undefined ? {} : { label }), ...(0,configured_pipeline/* validatorParameters */.bL)({ ...shared, "fail-on": "warning", ...own }) }),
    ];
    return { name: `${name.slice(0, 55)}-monitor`, nodes };
}
function step(component, inputs, parameters) {
    const given = component;
    return { id: given.name, component: given, inputs, parameters, after: [] };
}

// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var metadata_baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/run/run.js + 11 modules
var run = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/js/validation/severity-rules.js
var severity_rules = __webpack_require__(76111);
;// CONCATENATED MODULE: ./build/js/monitor.js







/**
 * Holds the data that `monitor` names against schema and statistics of the newest blessed run, with the checks of
 * ExampleValidator. A `UserError` when nothing is configured, no model is blessed, or what is kept of its run is gone.
 */
async function watch(assembled) {
    const { loaded, options, pipeline: { name } } = assembled;
    const { monitor, label } = loaded.configuration;
    if (!monitor)
        throw new error/* UserError */.yo(`${loaded.source.file} does not say what to watch`, { hint: "monitor: { examples: { csv: served/*.csv } }" });
    const baseline = await options.baseline?.({ pipeline: name, nodes: {}, keys: {} });
    if (!baseline)
        throw new error/* UserError */.yo(`no model of ${name} is blessed yet, so there is nothing to hold the data against`, { hint: "run the pipeline on the default branch first" });
    const steps = await stepsOf(assembled, baseline);
    let data;
    const pipeline = (0,assemble/* checkedParameters */._T)(monitoredPipeline(name, loaded.configuration, steps), loaded);
    const { placeMistake: _, hold: __, force: ___, ...rest } = options;
    const summary = await (0,run/* run */.e)(pipeline, {
        ...rest, baseline: () => Promise.resolve(baseline),
        archive: (made) => { data = made[pipeline.nodes[0].id]?.["examples"]?.digest; return Promise.resolve(undefined); },
    });
    const failed = summary.outcomes.find((outcome) => outcome.type === "failed");
    if (failed?.bug)
        throw new Error(failed.detail ?? failed.mistakes[0]?.message);
    if (failed || data === undefined)
        throw new error/* UserError */.yo(failed?.mistakes ?? [{ message: summary.reason }]);
    const findings = summary.findings.filter((finding) => !isAbsentLabel(finding, label)).map(({ split: _split, ...finding }) => finding);
    return { summary, findings, quiet: (0,severity_rules/* statusOf */.c2)(findings, failOnOf(monitor["fail-on"])) !== "fail", baseline, data };
}
function failOnOf(value) {
    return severity_rules/* failOnValues */.IK.find((each) => each === value) ?? "warning";
}
/** What is served has no label yet. */
function isAbsentLabel({ subject, rule, message }, label) {
    return label !== undefined && subject === label && (/MISSING|NOT_PRESENT|LOW_FRACTION_PRESENT/.test(rule) || /missing|absent|gone/i.test(message));
}
/** The steps of the blessed run that made its statistics and schema, whose bytes must still be kept. */
async function stepsOf({ options: { artifacts } }, baseline) {
    const find = async (type, output) => {
        const node = Object.keys(baseline.outputs).sort().find((each) => baseline.outputs[each][output]?.type === type);
        const record = node === undefined ? undefined : (0,metadata_baseline/* baselineArtifact */.AT)(baseline, { node, output });
        if (node === undefined || !record)
            throw new error/* UserError */.yo(`run ${baseline.run}, which blessed the model ${(0,core_digest/* short */.h0)(baseline.model)}, made no ${output}`, { hint: "what is watched is held against StatisticsGen and SchemaGen of that run" });
        const { digest, manifest, properties } = record;
        if (!(await artifacts.open({ type, digest, manifest, properties })))
            throw new error/* UserError */.yo(`the ${output} of run ${baseline.run}, which blessed the model ${(0,core_digest/* short */.h0)(baseline.model)}, are no longer kept`, { hint: "run the pipeline on the default branch again" });
        return node;
    };
    return { statistics: await find("ExampleStatistics", "statistics"), schema: await find("Schema", "schema") };
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _problem_matchers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24308);
/* harmony import */ var _step_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91319);






const pause = 10_000;
/**
 * Writes a run as plain lines: what a step logged is a fold under its outcome, progress at most every ten seconds.
 * The only workflow commands are its own folds, and what switches problem matchers on and off around the output of a user's
 * command; every other text is made inert.
 */
function actionLog(write, { now = () => performance.now(), matching } = {}) {
    const logged = new Map();
    const steps = new Map();
    const ended = (outcome) => {
        const said = logged.get(outcome.node) ?? [];
        const detail = outcome.type === "failed" && outcome.detail ? outcome.detail.split("\n").map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(line)) : [];
        const known = new Set(said);
        const lines = [...said.length > 0 ? watched(outcome.node, said) : [], ...(detail.every((line) => known.has(line)) ? [] : detail.map(indented))];
        const title = outcomeLine(outcome);
        if (lines.length === 0)
            write(title);
        else
            [`::group::${title.replace(/%/g, "%25")}`, ...lines, "::endgroup::"].forEach(write);
        if (outcome.type === "failed")
            outcome.mistakes.flatMap((mistake) => (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMistake */ .yS)(mistake).split("\n")).forEach((line) => write((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`  ${line}`)));
        logged.delete(outcome.node);
    };
    const watched = (node, said) => {
        if (!matching?.isOfUser(node))
            return said.map(indented);
        const { on, off } = (0,_problem_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .matchingCommands */ .Y)(matching.file);
        return [...on, ...said.map(indented), ...off];
    };
    const listener = (event) => {
        switch (event.type) {
            case "run-started": return write((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)([event.pipeline, event.environment, (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(event.nodes.length, "step")].filter(Boolean).join("  ·  ")));
            case "started":
                steps.set(event.node, { since: now(), said: now() });
                return;
            case "progress": {
                const step = steps.get(event.node);
                if (!step || now() - step.said < pause)
                    return;
                step.said = now();
                return write((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`… ${event.node}  ${(0,_step_text_js__WEBPACK_IMPORTED_MODULE_3__/* .progressText */ .l_)(event.progress, (now() - step.since) / 1000)}`));
            }
            case "log": {
                const lines = logged.get(event.node);
                if (lines)
                    lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(event.line));
                else
                    logged.set(event.node, [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(event.line)]);
                return;
            }
            case "run-finished": return;
            default: return ended(event);
        }
    };
    const finish = (summary, report) => {
        for (const [word, text] of (0,_step_text_js__WEBPACK_IMPORTED_MODULE_3__/* .closingLines */ .Po)(summary, report))
            write((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${word.padEnd(11)}  ${text}`).trimEnd());
    };
    return { listener, finish };
}
function indented(line) {
    return `  ${line}`;
}
function outcomeLine(outcome) {
    const { status, headline, time } = (0,_step_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stepText */ .uw)(outcome);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`${status === "skipped" ? "–" : _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf[status]} ${outcome.node}  ${[headline, time].filter((part) => part !== "").join("  ·  ")}`);
}


/***/ }),

/***/ 75727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ whyTable),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   mf: () => (/* binding */ lengthText),
/* harmony export */   ym: () => (/* binding */ allSections)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55508);
/* harmony import */ var _changes_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98254);







/** Characters of a value that changed, where why a step ran is told. */
const longestValue = 80;
/** Sections every page has, also when no step of the run fills them. */
const always = {
    data: "Data", anomalies: "Anomalies", schema: "Schema", transform: "Transform", training: "Training",
    evaluation: "Evaluation", slices: "Slices", lineage: "Lineage", timing: "Timing", provenance: "Provenance",
};
/** All sections in report order: what changed, those of the run, the timing with why each step ran, and one line for each that is empty. */
function allSections(summary) {
    return _core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOrder */ .U.flatMap((id) => {
        const title = always[id];
        if (id === "changes")
            return (0,_changes_section_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSection */ .H)(summary) ?? [];
        const own = summary.sections.filter((section) => section.id === id);
        const shown = own.length > 0 || title === undefined ? own : [{ id, title, problems: 0, summary: id === "timing" ? lengthText(summary) : "No step of this run has anything to show here.", blocks: [] }];
        return id === "timing" ? shown.map((section) => ({ ...section, blocks: [...section.blocks, whyTable(summary.outcomes)] })) : shown;
    });
}
/** A section's line without its title, which stands before it. */
function summaryLine({ title, summary }) {
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(summary);
    return text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length).replace(/^[\s·:,-]+/, "") : text;
}
/** `61.8 s, 2 of 9 steps reused`. */
function lengthText({ seconds, outcomes }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(seconds)}, ${outcomes.filter(({ type }) => type === "reused").length} of ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(outcomes.length, "step")} reused`;
}
/** What each step took, and why it ran or was reused. */
function whyTable(outcomes) {
    return {
        type: "table",
        caption: "Why each step ran",
        header: ["Step", "Time", "Why it ran"],
        align: ["left", "right", "left"],
        rows: outcomes.map((outcome) => [{ code: outcome.node }, "seconds" in outcome ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(outcome.seconds) : "–", why(outcome)]),
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
    return text.startsWith("sha256:") ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(text, 7) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, longestValue);
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changesSection),
/* harmony export */   R: () => (/* binding */ areaTitles)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99877);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55508);



/** What areas of changes are called. */
const areaTitles = { data: "Data", schema: "Schema", policy: "Rules of the gate", configuration: "Configuration", code: "Code", model: "Model" };
/** Rows of the table; a page has to stay quick. */
const mostRows = 200;
/** What this run has otherwise than the baseline as a section of the report, the flagged first in each area; undefined where nothing is told. */
function changesSection({ changes = [], baseline }) {
    if (changes.length === 0)
        return undefined;
    const sorted = _core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeAreas */ .p.flatMap((area) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .m)(changes.filter((change) => change.area === area)));
    const flagged = sorted.filter(({ status }) => status !== "pass").length;
    const rest = sorted.length - mostRows;
    const shown = sorted.slice(0, mostRows);
    // A first run has nothing before, and a quiet one nothing to add: no empty columns.
    const columns = [0, ...[1, 2, 3].filter((at) => shown.some((change) => [change.before, change.after, change.note ?? change.values?.[0]][at - 1] !== undefined))];
    const picked = (row) => columns.map((at) => row[at]);
    const table = {
        type: "table", caption: baseline ? `Against run ${baseline.run}` : "No baseline to compare with",
        header: picked(["What", "Before", "Now", "To know"]), align: picked(["left", "right", "right", "left"]), rows: shown.map((change) => picked(cells(change))),
    };
    return {
        id: "changes", title: "What changed", problems: flagged,
        summary: baseline ? `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(sorted.length, "line")}${flagged > 0 ? `, ${flagged} to look at` : ""}` : "no baseline to compare with",
        blocks: [table, ...(rest > 0 ? [{ type: "text", text: { small: `and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rest, "more line")}, in run.json` } }] : [])],
    };
}
function cells({ area, subject, before, after, note, values = [], status }) {
    const told = [...(note === undefined ? [] : [note]), ...values.slice(0, 5).map((value) => [" ", { code: value }])];
    return [[status === "pass" ? areaTitles[area] : { status, word: areaTitles[area] }, " · ", { code: subject }], before ?? "", after ?? "", told];
}


/***/ }),

/***/ 53166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ comment),
  Ql: () => (/* binding */ commentMarker),
  Hw: () => (/* binding */ openingAndClosing),
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
// EXTERNAL MODULE: ./build/js/report/changes-section.js
var changes_section = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/markdown.js + 1 modules
var markdown = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/js/report/number-text.js
var number_text = __webpack_require__(98254);
;// CONCATENATED MODULE: ./build/js/report/changes-table.js








/** What this run has otherwise than the baseline as a table of GitHub Markdown, an area a row, at most `most` changes of each; the rest is counted. */
function changesTable({ changes = [], baseline, started }, most) {
    if (changes.length === 0)
        return "";
    const rows = report/* changeAreas */.p.flatMap((area) => {
        const own = (0,finding/* worstFirst */.m)(changes.filter((change) => change.area === area));
        if (own.length === 0)
            return [];
        const rest = own.length - most;
        const lines = [...own.slice(0, most).map(changeText), ...(rest > 0 ? [`<sub>and ${(0,counted/* counted */.h)(rest, "more change")}</sub>`] : [])];
        return [[own[0].status === "pass" ? changes_section/* areaTitles */.R[area] : `${inline/* emoji */.Zg[own[0].status]} ${changes_section/* areaTitles */.R[area]}`, lines.join("<br>")]];
    });
    const header = baseline ? ["Changed", `Against run ${(0,report_escape/* codeSpan */.SS)(baseline.run, 40)} of ${(0,number_text/* timeText */.Tc)(baseline.time).slice(0, 10)}${ageText(baseline, started)}`] : ["This run", "No baseline to compare with"];
    return (0,markdown/* cellTable */.lt)(header, rows);
}
/** How old what is compared with is: `, 12 days and 3 commits back`; nothing when it is of today and of the last commit. */
function ageText({ time, behind = 0 }, started) {
    const days = Math.floor((started - time) / 86_400_000);
    const age = [...(days > 0 ? [(0,counted/* counted */.h)(days, "day")] : []), ...(behind > 0 ? [(0,counted/* counted */.h)(behind, "commit")] : [])];
    return age.length > 0 ? `, ${age.join(" and ")} back` : "";
}
/** `train` 166,158 → 224,518 rows, +58,360 (+35%). Nothing of ours that could end an emoji stands right behind data. */
function changeText({ area, subject, before, after, note, values = [] }) {
    const name = area === "model" || /^\d/.test(subject) ? (0,report_escape/* markdownText */.p7)(subject, 80) : (0,report_escape/* codeSpan */.SS)(subject, 80);
    const value = (text) => (area === "data" || area === "model" ? (0,report_escape/* markdownText */.p7)(text, 60) : (0,report_escape/* codeSpan */.SS)(text, 60));
    const one = after ?? before;
    const moved = before !== undefined && after !== undefined ? `${value(before)} → ${value(after)}` : one === undefined ? "" : value(one);
    const shown = values.slice(0, 5).map((value) => (0,report_escape/* codeSpan */.SS)(value, 40)).join(" ");
    const told = [moved, note === undefined ? "" : (0,report_escape/* markdownText */.p7)(note, 120)].filter((part) => part !== "").join(", ");
    return [name, told, shown].filter((part) => part !== "").join(" ");
}

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
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

// EXTERNAL MODULE: ./build/js/report/verdict-text.js
var verdict_text = __webpack_require__(73218);
;// CONCATENATED MODULE: ./build/js/report/comment.js












/** Bytes above which folds give way; fewer where there is nothing to decide. */
const aim = 12_000;
const quietAim = 3_000;
/** The budget when none is set; whoever sets a larger one wants all of it here. */
const usual = 60_000;
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
/**
 * The one comment on a pull request or commit, in the order a reviewer asks: may it be merged and why, what to do, what changed
 * in data, schema, rules, code and model, how it came about, how long it took. GitHub Markdown. What is too long is left to the
 * job summary and the report, both linked.
 */
function comment(summary, context) {
    const limit = context.budget ?? usual;
    const quiet = summary.verdict === "blessed" || summary.verdict === "unjudged";
    const parts = [
        ...opening(summary, context, 5), ...above(summary.sections), ...folded(summary.sections),
        { forms: [timing(summary), ""], weight: 60, soft: true, name: "timing" }, ...closing(summary, context),
    ];
    return (0,budget/* fitted */.$)(parts, { aim: limit > usual ? limit : Math.min(quiet ? quietAim : aim, limit), limit, leftOut: (names) => `<sub>${leftOut(names, context)}</sub>` });
}
/** What a comment says before and after its sections, for a place that has room for all sections: the job summary. */
function openingAndClosing(summary, context) {
    return { opening: opening(summary, context, 50).slice(1), closing: closing(summary, context) };
}
/** The verdict and why, what to do, what changed; at most `changes` of each area. */
function opening(summary, context, changes) {
    return [
        fixed(commentMarker(context.marker ?? summary.pipeline)),
        fixed(`### ${(0,report_escape/* markdownText */.p7)((0,verdict_text/* verdictTitle */.Sw)(summary, context))}`),
        fixed((0,report_escape/* guardStart */.AO)((0,report_escape/* markdownText */.p7)(sentence(summary.reason), 600))),
        { forms: [fromFork(summary)], weight: Infinity, soft: false },
        { forms: [failureMarkdown(summary, 40), failureMarkdown(summary, 5)], weight: 950, soft: false },
        { forms: [causes(summary), ""], weight: 900, soft: false, name: "causes" },
        { forms: [figures((0,verdict_text/* headlineFigures */.uN)(summary, 3)), figures((0,verdict_text/* headlineFigures */.uN)(summary, 1)), ""], weight: 800, soft: false, name: "numbers" },
        { forms: [gates(summary.gates, 12), gates(summary.gates, 5), ""], weight: 850, soft: false, name: "gates" },
        { forms: [goOn(summary, context), ""], weight: 840, soft: false },
        { forms: [changesTable(summary, changes), changesTable(summary, 2), ""], weight: 830, soft: false, name: "changes" },
    ];
}
/** Earlier runs, what could not be done, and where all of it is. */
function closing(summary, context) {
    return [
        { forms: [earlierRuns(context.history, 20), earlierRuns(context.history, 5), ""], weight: 150, soft: true, name: "earlier runs" },
        { forms: [context.warnings.slice(0, 5).map((text) => `<sub>⚠️ ${(0,report_escape/* markdownText */.p7)(text, 400)}</sub>`).join("\n\n"), ""], weight: 700, soft: false, name: "warnings" },
        fixed(footer(summary, context)),
    ];
}
/** A reason as it stands alone: our own begin with a small letter, for they also follow a colon. */
function sentence(reason) {
    const begun = /^(?:all|the|no|one) /.test(reason) ? reason[0].toUpperCase() + reason.slice(1) : reason;
    return /[.!?…:)\]]$/.test(begun) ? begun : `${begun}.`;
}
function fixed(text) {
    return { forms: [text], weight: Infinity, soft: false };
}
/** What is not here, and where it is: in the job summary, which the page of the workflow run shows, and in the report. */
function leftOut(names, { links: { run, report } }) {
    const places = [...(run ? [`in the ${(0,inline/* markdownLink */.iQ)("job summary", run)}`] : []), ...(report ? [`in the ${(0,inline/* markdownLink */.iQ)("report", report)}`] : [])];
    const shown = names.map((name) => (0,report_escape/* markdownText */.p7)(name, 60)).join(", ");
    return places.length > 0 ? `More ${places.join(" and ")}: ${shown}` : `Left out for length: ${shown}`;
}
/** Code of strangers: what a reviewer must know of the run. */
function fromFork({ provenance }) {
    return provenance.trusted ? "" : "<sub>From a fork: run without secrets and without a token that can write. What it made is never promoted; merging runs it again.</sub>";
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
function folded(sections) {
    return sections.flatMap((section) => {
        if (section.comment?.place !== "folded")
            return [];
        const { blocks } = section.comment;
        const form = (rows) => (0,markdown/* details */.zH)(foldTitle(section), (0,markdown/* markdown */.wD)(blocks, { rows }));
        return { name: section.title, forms: [form(20), form(5), ""], weight: weightOf(section), soft: true };
    });
}
function timing({ outcomes, seconds }) {
    return outcomes.length < 2 ? "" : (0,markdown/* details */.zH)(`Timing · ${(0,all_sections/* lengthText */.mf)({ outcomes, seconds })}`, (0,markdown/* markdown */.wD)([{ ...(0,all_sections/* whyTable */.Tc)(outcomes), caption: "" }], { rows: 20 }));
}
function earlierRuns(history, most) {
    if (history.length === 0)
        return "";
    const shown = history.slice(0, most);
    const table = (0,markdown/* cellTable */.lt)(["", "Run", "Commit", "When"], shown.map(({ run, verdict, url, commit, started }) => [
        inline/* emoji */.Zg[(0,verdict_text/* verdictStatus */.cb)(verdict)],
        url ? (0,inline/* markdownLink */.iQ)((0,report_escape/* codeSpan */.SS)(run, 20), url) : (0,report_escape/* codeSpan */.SS)(run, 20),
        commit === undefined ? "" : (0,report_escape/* codeSpan */.SS)(commit.slice(0, 7)),
        started === undefined ? "" : (0,number_text/* timeText */.Tc)(started),
    ]), ["center", "left", "left", "left"]);
    return (0,markdown/* details */.zH)(`Earlier runs · ${history.length}`, history.length > shown.length ? `${table}\n\n<sub>and ${(0,counted/* counted */.h)(history.length - shown.length, "earlier run")}</sub>` : table);
}
/** `Slices · 21, none worse`. */
function foldTitle(section) {
    return [section.title, (0,all_sections/* summaryLine */.dC)(section)].filter((part) => part !== "").join(" · ");
}
function goOn(summary, context) {
    const step = (0,verdict_text/* nextStep */.sk)(summary, context);
    return step === undefined ? "" : `**To go on:** ${(0,inline/* inlineMarkdown */.x)(step)}`;
}
/** Where all of it is, which run this is, how long it took. A run that could not begin has no name. */
function footer(summary, context) {
    const { links, commit, updated } = context;
    const begun = summary.run !== "none";
    const run = begun ? `run ${(0,report_escape/* codeSpan */.SS)(summary.run, 40)}` : "workflow run";
    const parts = [
        ...(links.report ? [(0,inline/* markdownLink */.iQ)("Full report", links.report)] : []),
        ...(links.artifacts ? [(0,inline/* markdownLink */.iQ)("Artifacts", links.artifacts)] : []),
        links.run ? (0,inline/* markdownLink */.iQ)(run, links.run) : run,
        ...(commit ? [(0,report_escape/* codeSpan */.SS)(commit.slice(0, 7))] : []),
        ...(begun ? [(0,all_sections/* lengthText */.mf)(summary)] : []),
        `updated ${(0,report_escape/* markdownText */.p7)(updated, 40)}`,
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}


/***/ }),

/***/ 98943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jobSummary)
/* harmony export */ });
/* harmony import */ var _all_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75727);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42592);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53166);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15771);






const limit = 900_000;
/**
 * The long form for a job's summary page: what the comment says, then every section of the report as Markdown.
 * It is as public as the comment: rows of the data are told where the comment may tell them.
 * Stays below GitHub's 1 MiB per step, above which nothing is shown.
 */
function jobSummary(summary, context) {
    const { opening, closing } = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .openingAndClosing */ .Hw)(summary, context);
    // What changed stands in the opening.
    const sections = (0,_all_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .allSections */ .ym)(summary).filter(({ id }) => id !== "changes");
    const form = (at, rows) => {
        const section = sections[at];
        const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(section.blocks, { rows, exampleRows: section.comment?.blocks.some(tellsRows) ?? false });
        const title = [`<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubHtml */ .Zx)(section.title)}</strong>`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubHtml */ .Zx)((0,_all_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLine */ .dC)(section))].filter((part) => part !== "").join(" · ");
        return body === "" ? title : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
    };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .fitted */ .$)([
        ...opening,
        ...sections.map((section, at) => ({ name: section.title, forms: [form(at, 200), form(at, 50), form(at, 10), ""], weight: sections.length - at, soft: false })),
        ...closing,
    ], { aim: limit, limit, leftOut: (names) => `<sub>${leftOut(names, context)}</sub>` });
}
function leftOut(names, { links: { report } }) {
    const shown = names.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(name, 60)).join(", ");
    return report === undefined ? `Left out for length: ${shown}` : `More in the ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)("report", report)}: ${shown}`;
}
function tellsRows(block) {
    return block.type === "findings" ? block.findings.some(({ rows = [] }) => rows.length > 0) : block.type === "details" && block.blocks.some(tellsRows);
}


/***/ }),

/***/ 24308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ problemMatchersFile),
/* harmony export */   Y: () => (/* binding */ matchingCommands)
/* harmony export */ });
const frame = { regexp: '^\\s*File "([^"]+)", line (\\d+)(?:, in .+)?$', file: 1, line: 2 };
const code = { regexp: '^\\s*(?!File ")\\S.*$' };
const marks = { regexp: "^\\s*[~^]+\\s*$" };
const exception = { regexp: "^\\s*([A-Za-z_][\\w.]*(?:Error|Exception|Interrupt|Exit|Warning)(?::.*)?)$", message: 1 };
/**
 * What GitHub's runner shall see in the output of a training script: the last frame of a Python traceback, with and without the
 * marks that newer Pythons set below it, and lines that begin with `error:` or `warning:`, a place before them or not.
 */
const matchers = [
    { owner: "assay-python", pattern: [frame, code, exception] },
    { owner: "assay-python-marked", pattern: [frame, code, marks, exception] },
    { owner: "assay-error", pattern: [{ regexp: "^\\s*(?:([^\\s:()]+\\.\\w+):(\\d+)(?::(\\d+))?:\\s+)?(?:fatal )?([Ee]rror|ERROR|[Ww]arning|WARNING):\\s+(\\S.*)$", file: 1, line: 2, column: 3, severity: 4, message: 5 }] },
];
/** The file that the runner reads matchers from. */
const problemMatchersFile = `${JSON.stringify({ problemMatcher: matchers }, undefined, 2)}\n`;
/** The commands that switch the matchers of a file on and off again. `file` is ours: an absolute path on the runner. */
function matchingCommands(file) {
    return { on: [`::add-matcher::${file.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}`], off: matchers.map(({ owner }) => `::remove-matcher owner=${owner}::`) };
}


/***/ }),

/***/ 91319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98254);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73218);





/** Puts an outcome into words. */
function stepText(outcome) {
    switch (outcome.type) {
        case "finished": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "reused": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: "reused" };
        case "failed": return { status: "fail", headline: outcome.bug ? "broke: a fault of Assay" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.mistakes[0]?.message.split("\n")[0] ?? "could not finish"), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "skipped": return { status: "skipped", headline: `not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.because)}`, time: "" };
    }
}
/** What a running step says: `step 840/2,000 · loss 0.412 · 31 s left`. `elapsed` in seconds since its start, for the rest. */
function progressText({ done, total, unit, note }, elapsed) {
    const amount = done === undefined ? "" : total === undefined ? `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)} ${unit ?? ""}`.trim() : `${unit ? `${unit} ` : ""}${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)}/${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(total)}`;
    const left = done !== undefined && total !== undefined && done > 0 && elapsed !== undefined && elapsed > 3 ? (elapsed * (total - done)) / done : undefined;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(amount), note ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(note, 200) : "", left === undefined || left < 1 ? "" : `${Math.round(left)} s left`].filter((part) => part !== "").join(" · ");
}
/** The last lines of a run: verdict with its numbers or its reason, the worst findings, what was pushed, where the report is. */
function closingLines(summary, report) {
    const words = { blessed: "Blessed", "not-blessed": "Not blessed", failed: "Failed", unjudged: "Finished" };
    const numbers = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineFigures */ .uN)(summary, 3).map(({ name, value, change, interval }) => [name, value, interval, change && `(${change})`].filter(Boolean).join(" "));
    const blessed = summary.verdict === "blessed" || summary.verdict === "unjudged";
    const text = blessed && numbers.length ? numbers.join("  ·  ") : summary.reason;
    return [
        [words[summary.verdict], (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)],
        ...(blessed || numbers.length === 0 ? [] : [["", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(numbers.join("  ·  "))]]),
        ...findingLines(summary.findings).map((line) => ["", line]),
        ...summary.pushed.map(({ location }) => ["Pushed", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(location)]),
        ...(report === undefined ? [] : [["Report", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(report)]]),
    ];
}
const shownFindings = 5;
/** Errors, then warnings, each as one line; how many more there are. */
function findingLines(findings) {
    const all = ["error", "warning"].flatMap((severity) => (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .acrossSplits */ .xW)(findings.filter((finding) => finding.severity === severity)));
    const shown = all.slice(0, shownFindings).map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .signs */ .rf[finding.severity === "error" ? "fail" : "warn"]} ${findingText(finding)}`));
    return all.length > shown.length ? [...shown, `… ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(all.length - shown.length, "more finding")} in the report`] : shown;
}
/** A finding as plain text: `island  has values outside its domain in train; found Atlantis (allowed: …)`. */
function findingText({ subject, message, split, observed, limit, rows: [row] = [] }) {
    const where = split === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, 80)}`;
    const found = observed === undefined ? "" : `; found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined ? "" : ` (allowed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)})`;
    const shown = row === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(row.file, 120)}${row.unit === "line" ? `:${row.number}` : ` row ${row.number}`}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, 80))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 300)}${where}${found}${allowed}${shown}`;
}


/***/ }),

/***/ 73218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   W8: () => (/* binding */ verdictTail),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   uN: () => (/* binding */ headlineFigures),
/* harmony export */   xW: () => (/* binding */ acrossSplits)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);

/** How a verdict is drawn: `failed` blocks like `not-blessed`. */
function verdictStatus(verdict) {
    if (verdict === "not-blessed" || verdict === "failed")
        return "fail";
    return "pass";
}
/** The verdict in one or two words: what a person looks for first. */
function verdictWord({ verdict, pushed, forced }, { mode, cancelled }) {
    if (cancelled)
        return "Cancelled";
    if (verdict === "not-blessed")
        return "Blocked";
    if (verdict === "failed")
        return "Failed";
    if (verdict === "unjudged")
        return "Finished";
    const how = forced ? " by force" : "";
    if (mode === "pull-request")
        return `Ready to promote${how}`;
    return `${pushed.length > 0 ? "Promoted" : "Blessed"}${how}`;
}
/** The title as plain text: sign, word and what it is about. */
function verdictTitle(summary, occasion) {
    const word = verdictWord(summary, occasion);
    const name = summary.environment ? `${summary.pipeline} (${summary.environment.replace(/[^A-Za-z0-9_. -]/g, "-").slice(0, 63)})` : summary.pipeline;
    const sign = occasion.cancelled ? "⏹️" : _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[verdictStatus(summary.verdict)];
    return `${summary.forced ? `⚠️` : sign} ${occasion.reported ? "Reported by the fork's run: " : ""}${word}: ${name}${verdictTail(summary, occasion)}`;
}
/** What the word means for the pipeline, behind its name. */
function verdictTail({ verdict, pushed }, { mode, cancelled }) {
    if (cancelled)
        return " was stopped before it could be judged";
    if (verdict === "not-blessed")
        return mode === "pull-request" ? " is not ready to promote" : " was not promoted";
    if (verdict === "failed")
        return " could not finish";
    if (verdict === "unjudged")
        return ", nothing to judge";
    const version = mode === "default-branch" ? pushed[0]?.version : undefined;
    return version && /^[0-9A-Za-z._-]{1,40}$/.test(version) ? ` ${version}` : "";
}
/** The figures for one line: the first `most`, and the worst slice wherever it stands. */
function headlineFigures({ figures }, most) {
    return [...figures.slice(0, most), ...figures.slice(most).filter(({ name }) => name.startsWith("worst slice"))];
}
/** What a person can do now, where it is not evident: nothing when all is well. */
function nextStep(summary, { cancelled }) {
    if (cancelled)
        return "run it again; steps that finished are reused.";
    if (summary.verdict === "failed") {
        const bug = summary.outcomes.some((outcome) => outcome.type === "failed" && outcome.bug);
        return bug ? "this is a fault of Assay, not of yours: please report it with the text above." : "correct what is named above and push; steps that finished are reused.";
    }
    if (summary.verdict !== "not-blessed")
        return undefined;
    const nodes = new Set(summary.gates.filter(({ status }) => status === "fail").map(({ node }) => node ?? ""));
    if (nodes.size > 0 && [...nodes].every((node) => node.endsWith("-by-base")))
        return ["what this changes passes its own rules, but not those of the base branch: change the rules in a pull request of their own, or have a collaborator accept it with ", { code: '/assay bless --force "reason"' }, "."];
    const ways = [
        ...(some(nodes, /ExampleValidator|DistributionValidator/) ? ["correct the data, or change the schema if the data are right"] : []),
        ...(some(nodes, /Evaluator/) ? ["improve the model, or change the threshold if the loss is worth it"] : []),
        ...(some(nodes, /InfraValidator/) ? ["make the model answer within its limits"] : []),
    ];
    return [ways.length ? ways.join("; ") : "correct what failed above, or change the rule if it is wrong", "; then push."];
}
function some(nodes, pattern) {
    return [...nodes].some((node) => pattern.test(node));
}
/** One finding for what is wrong in several splits in the same words: the first, with all their names. */
function acrossSplits(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.rule, finding.subject, finding.message]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].map(([first, ...more]) => {
        const splits = [first, ...more].flatMap(({ split }) => split ?? []);
        return more.length > 0 && splits.length > 0 ? { ...first, split: splits.join(" and ") } : first;
    });
}


/***/ }),

/***/ 39879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   xL: () => (/* binding */ pushAgain)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _push_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20740);
/* harmony import */ var _push_served_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43944);





/** The places a pipeline pushes to; those that cannot be reached from here are named in `away`. */
function placesOf({ pipeline, options: { targets = {} } }) {
    const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
    const all = pushing.flatMap(({ parameters }) => (Array.isArray(parameters["to"]) ? parameters["to"] : []));
    const found = all.map((settings) => ({ settings, target: Object.keys(settings).find((name) => Object.hasOwn(targets, name)) }));
    return {
        places: found.flatMap(({ settings, target }) => (target === undefined ? [] : [{ settings, target }])),
        away: found.flatMap(({ settings, target }) => (target === undefined ? Object.keys(settings) : [])),
    };
}
/**
 * The bytes of a model by its digest, verified: from the artifact store, else from where it was pushed. A `UserError`
 * when they are nowhere whole.
 */
async function bytesOf({ model, pushes, version }, { options: { artifacts, workspace } }, elsewhere) {
    const { type, digest, manifest, properties } = model;
    const kept = await artifacts.open({ type, digest, manifest, properties });
    if (kept)
        return kept;
    const files = (0,_push_served_files_js__WEBPACK_IMPORTED_MODULE_4__/* .servedFiles */ .z)(model);
    let damaged;
    for (const push of pushes) {
        const pushed = { target: push.target, version: push.version, location: push.location, digest: (0,_push_served_files_js__WEBPACK_IMPORTED_MODULE_4__/* .servedDigest */ .s)(files) };
        if (push.target === _push_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTarget */ .P.name && (await _push_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTarget */ .P.has(pushed, {}, workspace))) {
            return { type: "Model", path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, push.location), digest, manifest: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })), properties };
        }
        const found = await elsewhere?.(push, model).catch((error) => { damaged ??= error; });
        if (found)
            return found;
    }
    if (damaged !== undefined)
        throw damaged;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the bytes of version ${version} (model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest)}) are no longer kept anywhere`, { hint: "go back to another version; assay models lists them" });
}
/** Pushes the bytes as a new version to each place, and records each push when it is done. Nothing is removed; where they are the newest version already, nothing is made. */
async function pushAgain({ pipeline, options }, { plan, model, places, now, commit, note }) {
    const records = [];
    for (const { target, settings } of places) {
        const pushed = await options.targets[target].push({ pipeline: pipeline.name, model, version: String(Math.floor(now / 1000)), settings, workspace: options.workspace, note }, options.signal ?? new AbortController().signal);
        const record = {
            kind: "push", pipeline: pipeline.name, run: plan.pushes[0].run, model: plan.model.digest, target: pushed.target, version: pushed.version, location: pushed.location, time: now, restores: plan.version,
            ...(commit === undefined ? {} : { commit }),
        };
        await options.metadata.put([record]);
        records.push(record);
    }
    return records;
}


/***/ }),

/***/ 27504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeSarif),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes the page beside the run's summary and returns its path. */
async function writeReport(summary, stateDirectory) {
    const { page } = await __webpack_require__.e(/* import() */ 9880).then(__webpack_require__.bind(__webpack_require__, 9880));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "report.html");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, page(summary));
    return path;
}
/** Writes what was found as SARIF beside the run's summary and returns its path. Rows are told by their lines alone, since code scanning shows it to others. */
async function writeSarif(summary, stateDirectory, { configuration, locate }) {
    const { sarifLog } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9861));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "findings.sarif");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const findings = summary.findings.map((finding) => ({
        ...finding,
        ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }),
        ...(finding.rows && { rows: finding.rows.map((row) => ({ ...row, file: row.unit === "line" ? locate(row.file) : row.file, values: [] })) }),
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(sarifLog(findings, { file: locate(configuration) }), null, 1)}\n`);
    return path;
}


/***/ })

};
