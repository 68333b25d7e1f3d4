export const id = 6193;
export const ids = [6193];
export const modules = {

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

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ readLineageRecords),
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   bQ: () => (/* binding */ lineageOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** Reads all records that lineage needs. */
async function readLineageRecords(store) {
    const [artifacts, executions, events, runs, blessings, pushes, commands] = await Promise.all([
        store.list("artifact"), store.list("execution"), store.list("event"), store.list("run"), store.list("blessing"), store.list("push"), store.list("command"),
    ]);
    return { artifacts, executions, events, runs, blessings, pushes, commands };
}
/**
 * The artifact meant by a text: at least four hex digits of a digest, a version that was pushed, or a run's id (its judged
 * model). Without a text, or with `latest`: the model that was blessed last. None, or several, is a `UserError`.
 */
function findModel(records, wanted = "latest") {
    const digests = wanted === "latest" ? latestBlessed(records) : digestsMeant(records, wanted);
    const found = records.artifacts.filter(({ digest }) => digests.has(digest));
    const [first, second] = found;
    if (first && !second)
        return first;
    if (first)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(wanted)} means ${found.length} artifacts`, { hint: `write more digits: ${found.slice(0, 5).map(({ type, digest }) => `${type} ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest, 16)}`).join(", ")}` });
    if (wanted === "latest")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("no model has been blessed here yet", { hint: "name an artifact by the first digits of its digest" });
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`no model ${JSON.stringify(wanted.slice(0, 80))} is known here`, { hint: `give the first digits of a digest, a pushed version or a run; known models: ${modelNames(records) || "none"}` });
}
/** Follows an artifact back to data and code: who made it first, from what, and so on. */
function lineageOf(records, artifact) {
    const index = indexOf(records);
    const nodes = new Map();
    const edges = new Map();
    const connect = (edge) => { edges.set(`${edge.from}\0${edge.to}\0${edge.port ?? ""}`, edge); };
    const visit = (record) => {
        const id = `artifact ${record.digest}`;
        if (nodes.has(id))
            return id;
        nodes.set(id, { id, kind: "artifact", label: record.type, detail: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(record.digest) });
        const made = index.maker(record.digest);
        if (made)
            connect({ from: visitExecution(made.execution), to: id, port: made.key });
        return id;
    };
    const visitExecution = (execution) => {
        const id = `execution ${execution.id}`;
        if (nodes.has(id))
            return id;
        nodes.set(id, { id, kind: "execution", label: `${execution.node} v${execution.version}`, detail: executionDetail(execution, index.run(execution.run)) });
        for (const [name, digest] of Object.entries(execution.parts.materials)) {
            const source = `source ${name} ${digest}`;
            nodes.set(source, { id: source, kind: "source", label: name, detail: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest, 8) });
            connect({ from: source, to: id });
        }
        for (const { key, artifact: digest } of index.inputs(execution.id)) {
            const record = index.artifact(digest);
            if (record)
                connect({ from: visit(record), to: id, port: key });
        }
        return id;
    };
    visit(artifact);
    return { artifact, nodes: [...nodes.values()], edges: [...edges.values()], story: storyOf(records, artifact.digest) };
}
function indexOf({ artifacts, executions, events, runs }) {
    const byDigest = new Map(artifacts.map((record) => [record.digest, record]));
    const complete = new Map(executions.filter(({ state }) => state === "COMPLETE").map((execution) => [execution.id, execution]));
    const byRun = new Map(runs.map((run) => [run.id, run]));
    const makers = new Map();
    const inputs = new Map();
    for (const event of events) {
        const execution = complete.get(event.execution);
        if (!execution)
            continue;
        if (event.type === "INPUT")
            inputs.set(event.execution, [...(inputs.get(event.execution) ?? []), event]);
        else {
            const known = makers.get(event.artifact);
            if (!known || earlier(execution, known.execution))
                makers.set(event.artifact, { execution, key: event.key });
        }
    }
    return {
        artifact: (digest) => byDigest.get(digest),
        maker: (digest) => makers.get(digest),
        inputs: (execution) => (inputs.get(execution) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1)),
        run: (id) => byRun.get(id),
    };
}
function earlier(a, b) {
    return a.finished < b.finished || (a.finished === b.finished && a.id < b.id);
}
function executionDetail({ run, started, finished }, record) {
    const { commit, pullRequest, dirty } = record?.provenance ?? {};
    return [
        `run ${run}`,
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}${dirty ? " with changes" : ""}`]),
        ...(pullRequest === undefined ? [] : [`pull request ${pullRequest}`]),
        `${((finished - started) / 1000).toFixed(1)} s`,
    ].join(" · ");
}
function storyOf({ blessings, pushes, commands }, model) {
    const blessed = blessings.filter((record) => record.model === model).map(({ run, blessed, trusted, time, forced }) => ({ time, text: `${blessed ? `blessed${forced ? ` BY FORCE by ${forced.actor} (${JSON.stringify(forced.reason)})` : ""}` : "not blessed"} in run ${run}${trusted ? "" : ", which is not trusted"}` }));
    const pushed = pushes.filter((record) => record.model === model).map(({ run, target, version, location, time, restores }) => ({ time, text: `pushed to ${target} as version ${version} (${location}) ${restores === undefined ? `in run ${run}` : `by a rollback to version ${restores}`}` }));
    const withdrawn = commands.filter(({ command, replaces }) => command === "rollback" && replaces?.includes(model)).map(({ actor, reason, time }) => ({ time, text: `taken out of service by ${actor}${reason === undefined ? "" : ` (${JSON.stringify(reason)})`}` }));
    return [...blessed, ...pushed, ...withdrawn].sort((a, b) => a.time - b.time).map(({ text, time }) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} ${text}`);
}
function latestBlessed({ blessings }) {
    const [newest] = blessings.filter(({ blessed }) => blessed).sort((a, b) => b.time - a.time);
    return new Set(newest ? [newest.model] : []);
}
function digestsMeant({ artifacts, pushes, blessings }, wanted) {
    const hex = wanted.replace(/^sha256:/, "").toLowerCase();
    const byDigest = /^[0-9a-f]{4,64}$/.test(hex) ? artifacts.filter(({ digest }) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest, 64).startsWith(hex)) : [];
    const models = byDigest.filter(({ type }) => type === "Model");
    if (byDigest.length > 0)
        return new Set((models.length > 0 ? models : byDigest).map(({ digest }) => digest));
    const pushed = pushes.filter(({ version }) => version === wanted).map(({ model }) => model);
    return new Set(pushed.length > 0 ? pushed : blessings.filter(({ run }) => run === wanted).map(({ model }) => model));
}
function modelNames({ artifacts }) {
    return artifacts.filter(({ type }) => type === "Model").slice(0, 5).map(({ digest }) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest)).join(", ");
}


/***/ }),

/***/ 37031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gatherNotes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92146);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29752);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46515);
/* harmony import */ var _evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17145);
/* harmony import */ var _metadata_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12607);
/* harmony import */ var _metadata_lineage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2699);








/** Gathers what lineage and kept artifacts say of a model, against the release before. What is no longer kept is left out. */
async function gatherNotes(request) {
    const { records, pipeline, model, provenance } = request;
    const previous = previousOf(request);
    const before = previous && records.artifacts.find(({ digest }) => digest === previous.model);
    const now = originOf(records, model);
    const then = before && originOf(records, before);
    const [blessing] = records.blessings.filter((each) => each.pipeline === pipeline && each.model === model.digest && each.blessed).sort(_metadata_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .newestBlessing */ .EK);
    const run = records.runs.find(({ id }) => id === blessing?.run);
    const { commit, branch, pullRequest, actor } = run?.provenance ?? provenance ?? {};
    const forced = blessing?.forced;
    return {
        pipeline, model: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(model.digest), version: request.version ?? records.pushes.findLast((push) => push.model === model.digest)?.version,
        previous: previous && { version: previous.version, model: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(previous.model) },
        commit, branch, pullRequest, run: run?.id, actor, forced, reason: forced ? undefined : run?.reason,
        approvals: request.approvals ?? [],
        ...filesOf(now, then), ...rowsOf(now, then),
        ...(await metricsOf(request, previous?.model)),
        schema: await schemaOf(request, now, then),
    };
}
/** The newest push of another model, before this one's. */
function previousOf({ records, pipeline, model }) {
    const pushes = records.pushes.filter((push) => push.pipeline === pipeline).sort((a, b) => a.time - b.time);
    const first = pushes.find((push) => push.model === model.digest)?.time ?? Infinity;
    return pushes.findLast((push) => push.model !== model.digest && push.time <= first);
}
function originOf(records, model) {
    const ids = new Set((0,_metadata_lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .lineageOf */ .bQ)(records, model).nodes.map(({ id }) => id));
    return {
        executions: records.executions.filter(({ id, state }) => state === "COMPLETE" && ids.has(`execution ${id}`)),
        artifacts: records.artifacts.filter(({ digest }) => ids.has(`artifact ${digest}`)),
    };
}
/** What a step reads that no step made: data files at the first steps, code at the others. */
function materialsOf({ executions }, data) {
    const chosen = executions.filter(({ parts }) => (Object.keys(parts.inputs).length === 0 && !("schema.pbtxt" in parts.materials) && /ExampleGen$/.test(parts.component)) === data);
    return new Map(chosen.flatMap(({ parts }) => Object.entries(parts.materials)));
}
function filesOf(now, then) {
    const compared = (data) => {
        const old = then && materialsOf(then, data);
        return [...materialsOf(now, data)].map(([name, digest]) => {
            const was = old?.get(name);
            return { name, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(digest), change: was === undefined ? "new" : was === digest ? "same" : "changed" };
        });
    };
    const files = compared(true);
    const names = new Set(files.map(({ name }) => name));
    return { files, gone: then ? [...materialsOf(then, true).keys()].filter((name) => !names.has(name)) : [], code: compared(false) };
}
function rowsOf(now, then) {
    const counts = countsOf(now);
    const before = then ? countsOf(then) : new Map();
    const spans = now.artifacts.flatMap(({ type, properties }) => (type === "Examples" && typeof properties["span"] === "number" && properties["row_counts"] !== undefined ? [properties["span"]] : []));
    return {
        rows: [...counts].map(([split, rows]) => ({ split, rows, ...(before.has(split) ? { before: before.get(split) } : {}) })),
        spans: [...new Set(spans)].sort((a, b) => a - b),
    };
}
function countsOf({ artifacts }) {
    const text = artifacts.find(({ type, properties }) => type === "Examples" && properties["row_counts"] !== undefined)?.properties["row_counts"];
    const value = typeof text === "string" ? JSON.parse(text) : [];
    if (!Array.isArray(value))
        return new Map();
    return new Map(value.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "number" ? [[pair[0], pair[1]]] : [])));
}
async function metricsOf(request, previous) {
    const { records, artifacts, model } = request;
    const found = await evaluationOf(records, artifacts, model.digest, previous);
    const overall = found?.evaluation.slices[0];
    if (!found || !overall)
        return { metrics: recordedMetrics(request, previous), sameRows: false, slices: [] };
    const { evaluation, against } = found;
    const old = against === previous || previous === undefined ? undefined : (await evaluationOf(records, artifacts, previous, undefined))?.evaluation;
    const paired = previous !== undefined && against === previous;
    const metrics = evaluation.metrics.flatMap(({ name }) => {
        const measured = overall.metrics[name];
        if (!measured)
            return [];
        const was = old?.slices[0]?.metrics[name]?.candidate.value;
        return [{ ...noted(name, measured, paired), ...(!paired && was !== undefined ? { before: (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .metricText */ ._l)(was), change: (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .changeText */ .k0)(measured.candidate.value - was) } : {}) }];
    });
    const headline = evaluation.metrics.find(({ better }) => better);
    const worse = headline?.better === "lower" ? -1 : 1;
    const slices = headline === undefined ? [] : evaluation.slices.slice(1).flatMap((slice) => {
        const measured = slice.metrics[headline.name];
        return measured && Number.isFinite(measured.candidate.value) ? [{ ...noted(slice.name, measured, paired), rows: slice.rows, order: measured.candidate.value * worse }] : [];
    }).sort((a, b) => a.order - b.order).map(({ order: _, ...slice }) => slice);
    return { metrics: headline ? [...metrics.filter(({ name }) => name === headline.name), ...metrics.filter(({ name }) => name !== headline.name)] : metrics, sameRows: paired, slices, judgedRows: evaluation.rows };
}
/** What the runs recorded, where their evaluations are no longer kept: values without intervals. */
function recordedMetrics({ records, pipeline, model }, previous) {
    const valuesOf = (digest) => {
        const [word] = records.blessings.filter((each) => each.pipeline === pipeline && each.model === digest).sort(_metadata_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .newestBlessing */ .EK);
        return records.runs.find(({ id }) => id === word?.run)?.metrics ?? {};
    };
    const [now, before] = [valuesOf(model.digest), valuesOf(previous)];
    const text = (value) => (typeof value === "number" ? (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .metricText */ ._l)(value) : value);
    return Object.entries(now).map(([name, value]) => {
        const was = Object.hasOwn(before, name) ? before[name] : undefined;
        return { name, value: text(value), interval: "", ...(was === undefined ? {} : { before: text(was) }), ...(typeof was === "number" && typeof value === "number" ? { change: (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .changeText */ .k0)(value - was) } : {}) };
    });
}
function noted(name, { candidate, baseline, difference }, paired) {
    return {
        name, value: (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .metricText */ ._l)(candidate.value), interval: intervalText(candidate, _evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .metricText */ ._l),
        ...(paired && baseline ? { before: (0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .metricText */ ._l)(baseline.value) } : {}),
        ...(paired && difference ? { change: `${(0,_evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .changeText */ .k0)(difference.value)} ${intervalText(difference, _evaluation_metric_text_js__WEBPACK_IMPORTED_MODULE_7__/* .changeText */ .k0)}`.trim() } : {}),
    };
}
function intervalText({ low, high }, text) {
    return Number.isFinite(low) && Number.isFinite(high) ? `[${text(low)}, ${text(high)}]` : "";
}
/** An evaluation of a model whose bytes are still kept: one against the given baseline where there is one, else the newest. */
async function evaluationOf({ events, executions, artifacts: all }, artifacts, model, against) {
    const judging = executions.filter(({ state, parts }) => state === "COMPLETE" && parts.inputs["model"] === model);
    const wanted = judging.sort((a, b) => Number(b.parts.inputs["baseline_model"] === against) - Number(a.parts.inputs["baseline_model"] === against) || b.finished - a.finished);
    for (const { id, parts } of wanted) {
        const made = events.filter(({ execution, type }) => execution === id && type === "OUTPUT").flatMap(({ artifact }) => all.filter(({ digest, type }) => digest === artifact && type === "ModelEvaluation"));
        for (const { type, digest, manifest, properties } of made) {
            const opened = await artifacts.open({ type, digest, manifest, properties });
            const text = opened && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(opened.path, "evaluation.json"), "utf8");
            if (text !== undefined)
                return { evaluation: (0,_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeEvaluation */ .z)(text), against: parts.inputs["baseline_model"] };
        }
    }
    return undefined;
}
async function schemaOf({ artifacts }, now, then) {
    const [a, b] = [then && schemaIn(then), schemaIn(now)];
    if (!a || !b)
        return undefined;
    if (a.digest === b.digest)
        return [];
    const [before, after] = await Promise.all([a, b].map(({ type, digest, manifest, properties }) => artifacts.open({ type, digest, manifest, properties })));
    if (!before || !after)
        return undefined;
    const { schemaChanges } = await __webpack_require__.e(/* import() */ 5067).then(__webpack_require__.bind(__webpack_require__, 35067));
    const [old, changed] = await Promise.all([before, after].map(async ({ path }) => (await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlacedSchema */ .H8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFile */ .I9), _data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFile */ .I9)).message));
    return schemaChanges(old, changed).map(({ effect, subject, part, message }) => ({ effect, subject, part, message }));
}
function schemaIn({ artifacts }) {
    return artifacts.find(({ type }) => type === "Schema");
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

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ cellTable),
  zH: () => (/* binding */ details),
  dj: () => (/* binding */ findingSentence),
  wD: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/report/bounded-graph.js
/** Beyond this a drawing says nothing. */
const tooMany = 200;
const words = { source: "sources", execution: "steps", artifact: "artifacts" };
/** The graph with at most `most` nodes: what stands side by side and is in order becomes one node, then what follows one another. */
function boundedGraph(graph, most) {
    if (graph.nodes.length > tooMany)
        return graph;
    let found = graph;
    const members = new Map(graph.nodes.map(({ id, label }) => [id, [label]]));
    while (found.nodes.length > most) {
        const group = besideEachOther(found) ?? behindEachOther(found);
        if (!group)
            return found;
        found = merged(found, group, members);
    }
    return found;
}
function isFine({ status }) {
    return status === undefined || status === "pass";
}
/** The largest group of nodes of one kind that are equally far from the beginning and in order. */
function besideEachOther(graph) {
    const depth = depths(graph);
    const groups = new Map();
    for (const node of graph.nodes.filter(isFine)) {
        const key = `${node.kind} ${depth.get(node.id)}`;
        groups.set(key, [...(groups.get(key) ?? []), node]);
    }
    const largest = [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
    return largest.length > 1 ? largest : undefined;
}
/** Two steps in order of which the first leads to the second alone. */
function behindEachOther({ nodes, edges }) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const [from, to] of edges) {
        const [first, second] = [byId.get(from), byId.get(to)];
        const alone = edges.filter(([start]) => start === from).length === 1 && edges.filter(([, end]) => end === to).length === 1;
        if (first && second && first !== second && alone && first.kind === second.kind && isFine(first) && isFine(second))
            return [first, second];
    }
    return undefined;
}
/** How far each node is from the beginning, along the longest way. */
function depths({ nodes, edges }) {
    const depth = new Map(nodes.map(({ id }) => [id, 0]));
    for (let round = 0; round < nodes.length; round++) {
        let moved = false;
        for (const [from, to] of edges) {
            const least = (depth.get(from) ?? 0) + 1;
            if (!depth.has(to) || !depth.has(from) || depth.get(to) >= least)
                continue;
            depth.set(to, least);
            moved = true;
        }
        if (!moved)
            break;
    }
    return depth;
}
function merged({ nodes, edges }, group, members) {
    const first = group[0];
    const ids = new Set(group.map(({ id }) => id));
    const names = group.flatMap(({ id }) => members.get(id) ?? []);
    members.set(first.id, names);
    const node = { id: first.id, kind: first.kind, label: `${names.length} ${words[first.kind]}`, detail: names.join(", "), ...(first.status ? { status: first.status } : {}) };
    const at = (id) => (ids.has(id) ? first.id : id);
    const lines = new Map(edges.map(([from, to]) => [at(from), at(to)]).filter(([from, to]) => from !== to).map((edge) => [JSON.stringify(edge), edge]));
    return { nodes: nodes.flatMap((each) => (each === first ? [node] : ids.has(each.id) ? [] : [each])), edges: [...lines.values()] };
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/chart-table.js
var chart_table = __webpack_require__(12256);
// EXTERNAL MODULE: ./build/js/report/number-text.js
var number_text = __webpack_require__(98254);
// EXTERNAL MODULE: ./build/js/report/sparkline.js
var sparkline = __webpack_require__(34814);
;// CONCATENATED MODULE: ./build/js/report/markdown.js









/** Blocks as GitHub Markdown, one empty line between. Data in them cannot become markup. */
function markdown(blocks, options) {
    return blocks.map((block) => blockMarkdown(block, options)).filter((text) => text !== "").join("\n\n");
}
function blockMarkdown(block, options) {
    switch (block.type) {
        case "text": return (0,report_escape/* guardStart */.AO)((0,inline/* inlineMarkdown */.x)(block.text));
        case "code": return (0,report_escape/* fencedBlock */.zW)(limitedLines(block.text, options.rows * 4), block.language);
        case "diff": return diffMarkdown(block.lines, options);
        case "table": return block.ofData && !(options.exampleRows ?? true) ? "" : [caption(block.caption), table(block, options)].filter(Boolean).join("\n\n");
        case "details": return details(block.summary, markdown(block.blocks, options));
        case "findings": return findingsMarkdown(block.findings, options);
        case "features": return featuresMarkdown(block, options);
        case "lines": return titled(block.title, (0,chart_table/* linesTable */.kb)(block), options);
        case "forest": return titled(`${block.title} · ${block.metric}`, (0,chart_table/* forestTable */.gb)(block), options);
        case "thresholds": return titled(block.title, thresholdsTable(block), options);
        case "matrix": return titled(block.title, (0,chart_table/* matrixTable */.AX)(block, Math.min(12, options.rows)), options);
        case "graph": return graphMarkdown(block);
        case "gantt": return ganttMarkdown(block.rows, options);
    }
}
function caption(text) {
    return text ? (0,report_escape/* guardStart */.AO)(`<strong>${(0,report_escape/* markdownText */.p7)(text)}</strong>`) : "";
}
function titled(title, content, options) {
    return `${caption(title)}\n\n${table(content, options)}`;
}
/** A folded part: the summary is HTML, since Markdown is not read inside it; an empty line before the content, so that it is there. */
function details(summary, content) {
    return `<details><summary>${(0,inline/* inlineGithubHtml */._L)(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** A Markdown table of finished cells. A cell never holds a line end. */
function cellTable(header, rows, align = []) {
    const flat = (cells) => header.map((_, at) => (cells[at] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
    return (0,markdown_table/* markdownTable */.Q)([flat(header), ...rows.map(flat)], { align: header.map((_, at) => align[at] ?? "left"), alignDelimiters: false });
}
function table(content, { rows }) {
    const shown = content.rows.slice(0, rows);
    const text = cellTable(content.header.map(inline/* inlineMarkdown */.x), shown.map((row) => row.map(inline/* inlineMarkdown */.x)), content.align);
    return withRest(text, content.rows.length - shown.length, "row");
}
function withRest(text, rest, noun) {
    return rest > 0 ? `${text}\n\n<sub>and ${(0,counted/* counted */.h)(rest, `more ${noun}`)}</sub>` : text;
}
function limitedLines(text, most) {
    const lines = text.split("\n");
    return lines.length <= most ? text : [...lines.slice(0, most), `… ${(0,counted/* counted */.h)(lines.length - most, "more line")}`].join("\n");
}
function diffMarkdown(lines, { rows }) {
    const text = lines.map(({ sign, text, note }) => `${sign === "@" ? "" : `${sign} `}${(0,report_escape/* visible */.RK)(text)}${note ? `    ${(0,report_escape/* visible */.RK)(note)}` : ""}`);
    return (0,report_escape/* fencedBlock */.zW)(limitedLines(text.join("\n"), rows * 4), "diff");
}
/** One finding as a line of Markdown: sign, subject, sentence, what was seen and allowed. */
function findingMarkdown(finding) {
    const sign = finding.severity === "error" ? inline/* emoji */.Zg.fail : finding.severity === "warning" ? inline/* emoji */.Zg.warn : "ℹ️";
    return `${sign} <strong>${(0,report_escape/* codeSpan */.SS)(finding.subject)}</strong> ${findingSentence(finding)}`;
}
/** What is wrong with a finding's subject, with its evidence, as Markdown. */
function findingSentence(finding) {
    const told = finding.evidence?.every((value) => finding.message.includes(value)) ?? true;
    const evidence = finding.evidence?.length && !told ? ` (${finding.evidence.slice(0, 5).map((value) => (0,report_escape/* codeSpan */.SS)(value, 60)).join(" ")})` : "";
    const where = finding.split ? ` in ${(0,report_escape/* markdownText */.p7)(finding.split, 80)}` : "";
    return `${(0,report_escape/* markdownText */.p7)(finding.message.replace(/[.\s]+$/, ""))}${where}${evidence}${numbersOf(finding)}.`;
}
function numbersOf({ observed, limit }) {
    if (observed === undefined && limit === undefined)
        return "";
    if (observed === undefined)
        return ` (allowed: ${(0,report_escape/* markdownText */.p7)(limit, 120)})`;
    return `; found ${(0,report_escape/* markdownText */.p7)(observed, 120)}${limit === undefined ? "" : ` (allowed: ${(0,report_escape/* markdownText */.p7)(limit, 120)})`}`;
}
function findingsMarkdown(findings, { rows, exampleRows = true }) {
    const shown = findings.slice(0, rows).map((finding) => {
        const place = finding.place ? ` · ${(0,report_escape/* codeSpan */.SS)((0,error/* describePlace */.df)(finding.place))}` : "";
        return [`- ${findingMarkdown(finding)} <sub>${(0,report_escape/* markdownText */.p7)(finding.rule, 80)}${place}</sub>`, ...(exampleRows ? finding.rows ?? [] : []).map(exampleMarkdown)].join("\n");
    });
    return withRest(shown.join("\n"), findings.length - shown.length, "finding");
}
/** A row that shows a finding, as an entry below it. */
function exampleMarkdown({ file, number, unit, values }) {
    const where = (0,report_escape/* codeSpan */.SS)(unit === "line" ? `${file}:${number}` : `${file} row ${number}`);
    return `  - ${where} ${values.map(([name, value]) => `${(0,report_escape/* markdownText */.p7)(name, 80)} ${(0,report_escape/* codeSpan */.SS)(value, 80)}`).join(" · ")}`;
}
function featuresMarkdown(block, { rows }) {
    const shown = block.rows.slice(0, rows);
    const { legend } = block;
    const compared = legend.baseline === undefined ? (0,report_escape/* markdownText */.p7)(legend.current, 60) : `${(0,report_escape/* markdownText */.p7)(legend.baseline, 60)} → ${(0,report_escape/* markdownText */.p7)(legend.current, 60)}`;
    const measures = [...new Set(block.rows.map((row) => row.distance).filter((distance) => distance !== undefined)
            .map(({ measure, limit }) => `${measure}${limit ? `, limit ${limit}` : ""}`))];
    const text = cellTable(["Feature", compared, ...(measures.length ? ["Distance"] : [])], shown.map((row) => featureCells(row, measures.length > 0)), ["left", "left", "right"]);
    const rest = block.rows.length - shown.length;
    const note = [...measures.slice(0, 3).map((measure) => (0,report_escape/* markdownText */.p7)(measure, 80)), ...(rest > 0 ? [`and ${(0,counted/* counted */.h)(rest, "more feature")}`] : [])];
    return note.length ? `${text}\n\n<sub>${note.join(" · ")}</sub>` : text;
}
function featureCells(row, distances) {
    const spark = (0,inline/* inlineMarkdown */.x)({ spark: row.current.bins.map(({ share }) => share), ...(row.baseline ? { before: row.baseline.bins.map(({ share }) => share) } : {}) });
    const marks = row.marks.length ? `<br><sub>${(0,report_escape/* markdownText */.p7)(row.marks.join(", "), 120)}</sub>` : "";
    const value = row.distance ? (0,report_escape/* markdownText */.p7)(row.distance.value, 40) : "";
    return [(0,report_escape/* codeSpan */.SS)(row.name, 80) + marks, [spark, factsText(row)].filter(Boolean).join("<br>"), ...(distances ? [row.status === "pass" ? value : (0,inline/* strong */.ko)(value)] : [])];
}
function factsText(row) {
    const now = (0,report_escape/* markdownText */.p7)(row.current.facts[0] ?? `missing ${row.current.missing}`, 100);
    if (!row.baseline)
        return now;
    const before = (0,report_escape/* markdownText */.p7)(row.baseline.facts[0] ?? `missing ${row.baseline.missing}`, 100);
    const [word, ...rest] = now.split(" ");
    return before === now ? now : `${before} → ${rest.length && before.startsWith(`${word} `) ? rest.join(" ") : now}`;
}
function thresholdsTable(block) {
    return {
        header: ["Threshold", "Precision", "Recall", "Flagged"],
        align: ["right", "right", "right", "right"],
        rows: (0,chart_table/* thresholdChoices */._s)(block.at).map((point) => {
            const { precision, recall, flagged } = (0,chart_table/* confusionRates */.gA)(point);
            return [(0,number_text/* numberText */.$4)(point.threshold, 2), (0,number_text/* percentText */.fL)(precision), (0,number_text/* percentText */.fL)(recall), (0,number_text/* percentText */.fL)(flagged)];
        }),
    };
}
/** Most nodes GitHub's Mermaid draws readably. */
const mostNodes = 15;
function graphMarkdown(graph) {
    const { nodes, edges } = boundedGraph(graph, mostNodes);
    if (nodes.length === 0)
        return "";
    if (nodes.length > mostNodes)
        return `${(0,counted/* counted */.h)(nodes.length, "node")}: ${nodes.slice(0, mostNodes).map((node) => (0,report_escape/* markdownText */.p7)(node.label, 40)).join(", ")}, …`;
    const name = new Map(nodes.map((node, at) => [node.id, `n${at}`]));
    const shapes = { execution: ["[", "]"], artifact: ["(", ")"], source: ["[(", ")]"] };
    const lines = nodes.map((node) => {
        const [open, close] = shapes[node.kind];
        return `  ${name.get(node.id)}${open}${(0,report_escape/* mermaidLabel */._b)(node.detail ? `${(0,report_escape/* shorten */.ml)(node.label, 40)} · ${(0,report_escape/* shorten */.ml)(node.detail, 30)}` : node.label, 75)}${close}`;
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
        rows: rows.map(({ name, start, end, note }) => [[{ code: name }, note ? ` ${note}` : ""], (0,number_text/* durationText */.S5)(end - start), { code: (0,sparkline/* shareBar */.HH)((end - start) / total) }]),
    };
    return table(content, { rows: most });
}


/***/ }),

/***/ 83504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ modelNotes)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42592);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15771);




/** Bytes that GitHub takes of a release's text are more; longer notes nobody reads. */
const limit = 60_000;
/** Release notes of a model, from its lineage. GitHub Markdown of at most 60,000 bytes; everything told in it is inert text. */
function modelNotes(notes) {
    const parts = [
        fixed(opening(notes)),
        fixed(notes.forced ? forcedText(notes.forced) : ""),
        { forms: [metrics(notes), ""], weight: 900, soft: false, name: "metrics" },
        { forms: [slices(notes, 20), slices(notes, 5), ""], weight: 500, soft: false, name: "slices" },
        { forms: [data(notes, 100), data(notes, 10), ""], weight: 700, soft: false, name: "data" },
        { forms: [schema(notes, 60), schema(notes, 10), ""], weight: 600, soft: false, name: "schema" },
        fixed(origin(notes)),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$)(parts, { aim: limit, limit, leftOut: (names) => `<sub>Left out for length: ${names.join(", ")}. <code>assay lineage</code> has all of it.</sub>` });
}
function fixed(text) {
    return { forms: [text], weight: Infinity, soft: false };
}
function opening({ pipeline, model, version, previous, reason }) {
    const what = `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(pipeline, 63)}**${version === undefined ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(version, 40)}`}, model ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(model)}`;
    const against = previous ? `, after version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(previous.version, 40)} (model ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(previous.model)})` : ": the first release";
    return `${what}${against}.${reason === undefined ? "" : `\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .guardStart */ .AO)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(reason, 600))}`}`;
}
function forcedText({ actor, reason }) {
    return `> [!WARNING]\n> **Blessed by force** by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(actor, 60)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(reason, 600)}`;
}
function metrics({ metrics: all, sameRows, previous, judgedRows }) {
    if (all.length === 0)
        return "";
    const compared = all.some(({ before }) => before !== undefined);
    const rows = all.map(({ name, value, interval, before, change }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name, 60), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(`${value} ${interval}`.trim(), 80), ...(compared ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(before ?? "", 60), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(change ?? "", 80)] : [])]);
    const about = [judgedRows === undefined ? "" : (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(judgedRows, "row"), compared && previous ? (sameRows ? "both on the same rows" : "each on the rows of its own evaluation") : ""].filter((part) => part !== "").join(", ");
    const intervals = all.some(({ interval }) => interval !== "") ? "95% intervals" : "as recorded, without intervals";
    return ["### Metrics", `${intervals}${about === "" ? "" : `; ${about}`}.`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellTable */ .lt)(["Metric", "Now", ...(compared ? ["Before", "Change"] : [])], rows)].join("\n\n");
}
function slices({ slices: all, metrics: [first] }, most) {
    if (all.length === 0 || !first)
        return "";
    const compared = all.some(({ before }) => before !== undefined);
    const rows = all.slice(0, most).map(({ name, rows: size, value, interval, before, change }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name, 80), (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(size), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(`${value} ${interval}`.trim(), 80), ...(compared ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(before ?? "", 60), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(change ?? "", 80)] : [])]);
    const rest = all.length - rows.length;
    return [`### Slices`, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(first.name, 60)} of parts of the rows, the worst first${rest > 0 ? `; ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rest, "slice")} not shown` : ""}.`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellTable */ .lt)(["Slice", "Rows", "Now", ...(compared ? ["Before", "Change"] : [])], rows)].join("\n\n");
}
function data({ rows, files, gone, spans, previous }, most) {
    const counts = rows.map(({ split, rows: now, before }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(split, 60)} ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(now)} rows${before === undefined || before === now ? "" : ` (${now > before ? "+" : "−"}${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(Math.abs(now - before))})`}`);
    const order = { new: 0, changed: 1, same: 2 };
    const listed = [...files].sort((a, b) => order[a.change] - order[b.change] || (a.name < b.name ? -1 : 1));
    const lines = listed.slice(0, most).map(({ name, digest, change }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name, 120), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(digest, 16), ...(previous ? [change] : [])]);
    const shownGone = gone.slice(0, most).map((name) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name, 120), "", "gone"]);
    const rest = files.length + gone.length - lines.length - shownGone.length;
    const head = [...counts, ...(spans.length > 0 && spans.some((span) => span !== 0) ? [`span ${spans.join(", ")}`] : []), (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files.length, "file")].join(" · ");
    return ["### Data", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .guardStart */ .AO)(head), ...(lines.length + shownGone.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellTable */ .lt)(["File", "SHA-256", ...(previous ? [""] : [])], [...lines, ...shownGone])] : []), ...(rest > 0 ? [`<sub>and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(rest)} more</sub>`] : [])].join("\n\n");
}
function schema({ schema: changes }, most) {
    if (changes === undefined)
        return "";
    if (changes.length === 0)
        return "### Schema\n\nAs in the release before.";
    const rows = changes.slice(0, most).map(({ effect, subject, part, message }) => [effect, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(subject, 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(part, 40), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(message, 300)]);
    const rest = changes.length - rows.length;
    return ["### Schema", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellTable */ .lt)(["Effect", "What", "Field", ""], rows), ...(rest > 0 ? [`<sub>and ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(rest)} more</sub>`] : [])].join("\n\n");
}
function origin({ commit, branch, pullRequest, run, actor, approvals, code, previous }) {
    const parts = [
        ...(commit === undefined ? [] : [`commit ${/^[0-9a-f]{40}$/.test(commit) ? commit : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit, 60)}`]),
        ...(branch === undefined ? [] : [`branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(branch, 80)}`]),
        ...(pullRequest === undefined ? [] : [`pull request #${pullRequest}`]),
        ...(run === undefined ? [] : [`evaluated in run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(run, 40)}`]),
        ...(actor === undefined ? [] : [`started by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(actor, 60)}`]),
        approvals.length === 0 ? "" : `approved by ${approvals.slice(0, 10).map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(each), 60)).join(", ")}`,
    ].filter((part) => part !== "");
    const changed = code.filter(({ change }) => !previous || change !== "same").map(({ name, digest, change }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name, 80)} ${previous ? change : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(digest, 16)}`);
    return ["### Where it comes from", parts.length > 0 ? parts.join(" · ") : "not from a repository", ...(changed.length > 0 ? [`Code: ${changed.slice(0, 20).join(", ")}`] : [])].join("\n\n");
}


/***/ }),

/***/ 98254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/** A number for people: three decimals or significant digits, or the whole part in groups: `0.707`, `1,051`, `1.2e+9`, `–` for NaN. */
function numberText(value, digits = 3) {
    if (Number.isNaN(value))
        return "–";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    if (Object.is(value, -0) || value === 0)
        return "0";
    const size = Math.abs(value);
    if (size >= 1e9 || size < 1e-4)
        return value.toExponential(Math.max(0, digits - 2)).replace("-", "−").replace("e−", "e-").replace("e+", "e");
    const decimals = size >= 0.01 && size < 1 ? digits : digits - 1 - Math.floor(Math.log10(size));
    const text = Number.isInteger(value) || size >= 10 ** (digits - 1) ? (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(Math.round(size)) : size.toFixed(Math.max(0, decimals));
    return value < 0 ? `−${text}` : text;
}
/** A change with its sign: `+0.036`, `−0.002`, `±0`; three decimals where they say anything, so that changes line up. */
function changeText(value) {
    if (value === 0)
        return "±0";
    const size = Math.abs(value);
    const text = size >= 0.001 && size < 0.01 ? size.toFixed(3) : numberText(size);
    return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
/** A share of a whole: `1.8%`, `44%`, `< 0.1%` instead of a false zero. */
function percentText(share) {
    if (!Number.isFinite(share))
        return "–";
    if (share > 0 && share < 0.001)
        return "< 0.1%";
    return `${share === 0 || share >= 0.0995 ? Math.round(share * 100) : (share * 100).toFixed(1)}%`;
}
/** A time span in seconds: `12 ms`, `0.4 s`, `61.8 s`, `12 min 5 s`, `2 h 3 min`. */
function durationText(seconds) {
    if (seconds > 0 && seconds < 0.0995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A moment in UTC: `2026-11-22 21:09 UTC`, from milliseconds since the epoch. */
function timeText(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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
