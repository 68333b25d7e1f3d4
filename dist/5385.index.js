export const id = 5385;
export const ids = [5385];
export const modules = {

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
function atMost(positionals, most) {
    const [extra] = positionals.slice(most);
    if (extra !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
}


/***/ }),

/***/ 85385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelsCommand: () => (/* binding */ modelsCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/metadata/decisions.js
var decisions = __webpack_require__(13725);
;// CONCATENATED MODULE: ./build/js/metadata/model-list.js


/** All models of which a run said something or that were pushed, the newest first. */
async function listModels(store) {
    const [blessings, pushes, runs] = await Promise.all([store.list("blessing"), store.list("push"), store.list("run")]);
    const names = new Map([...blessings, ...pushes].map(({ pipeline, model }) => [`${pipeline} ${model}`, { pipeline, model }]));
    const byId = new Map(runs.map((run) => [run.id, run]));
    const listed = [];
    for (const { pipeline, model } of names.values()) {
        const words = blessings.filter((each) => each.pipeline === pipeline && each.model === model).sort(baseline/* newestBlessing */.EK);
        const all = pushes.filter((each) => each.pipeline === pipeline).sort((a, b) => a.time - b.time);
        const own = all.filter((each) => each.model === model);
        const [word] = words;
        const run = byId.get(word?.run ?? own.at(-1)?.run ?? "");
        const [metric] = Object.entries(run?.metrics ?? {});
        const withdrawn = (await (0,decisions/* withdrawnModels */.$n)(store, pipeline)).has(model);
        listed.push({
            pipeline, model, verdict: verdictOf(word, withdrawn), versions: Object.fromEntries(own.map(({ target, version }) => [target, version])), served: all.at(-1)?.model === model,
            ...(metric ? { metric: { name: metric[0], value: metric[1] } } : {}),
            ...(run?.provenance.commit === undefined ? {} : { commit: run.provenance.commit }), ...(run?.provenance.pullRequest === undefined ? {} : { pullRequest: run.provenance.pullRequest }),
            time: Math.max(word?.time ?? 0, own.at(-1)?.time ?? 0),
        });
    }
    return listed.sort((a, b) => b.time - a.time || (a.model < b.model ? -1 : 1));
}
function verdictOf(word, withdrawn) {
    if (withdrawn)
        return "rolled back";
    if (!word?.blessed)
        return "not blessed";
    if (!word.trusted)
        return "not trusted";
    return word.forced ? "blessed by force" : "blessed";
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/evaluation/metric-text.js
var metric_text = __webpack_require__(17145);
// EXTERNAL MODULE: ./build/js/commands/invocation.js
var invocation = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/js/commands/records-of.js
var records_of = __webpack_require__(15445);
;// CONCATENATED MODULE: ./build/js/commands/models-command.js








/** `assay models [FOLDER]`: the models that were judged or pushed, the newest first. */
async function modelsCommand({ args }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, ...records_of/* recordOptions */.u } });
    (0,invocation/* atMost */.T)(positionals, 1);
    const models = await (0,records_of/* withRecords */.l)(positionals[0] ?? ".", values, listModels);
    if (values.json)
        process.stdout.write(`${JSON.stringify(models)}\n`);
    else
        for (const line of table(models, Date.now()))
            process.stdout.write(`${(0,report_escape/* logLine */.BP)(line)}\n`);
    return error/* exitCodes */.hS.ok;
}
function table(models, now) {
    if (models.length === 0)
        return ["no model was judged here yet"];
    const rows = [["MODEL", "VERSION", "VERDICT", "METRIC", "AGE", ""], ...models.map(({ model, versions, verdict, metric, time, served, pipeline }) => [
            (0,digest/* short */.h0)(model), Object.entries(versions).map(([target, version]) => `${version} (${target})`).join(" ") || "–", verdict,
            metric ? `${metric.name} ${typeof metric.value === "number" ? (0,metric_text/* metricText */._l)(metric.value) : metric.value}` : "–", ageText(now - time), `${pipeline}${served ? ", served now" : ""}`,
        ])];
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
}
function ageText(milliseconds) {
    const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
    if (minutes < 60)
        return `${minutes} min`;
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
}


/***/ }),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withRecords),
/* harmony export */   u: () => (/* binding */ recordOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24944);
/* harmony import */ var _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4244);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89592);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76688);









/** The options of a command that reads records: those of this machine, or those that runs on GitHub share. */
const recordOptions = { branch: { type: "string" }, remote: { type: "string" } };
/** Lets `use` read the records of a pipeline folder: of what ran there, or of the metadata branch of its repository on GitHub. */
async function withRecords(path, { branch, remote }, use) {
    if (branch === undefined && remote === undefined)
        return use((0,_metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .folderStore */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_state_of_js__WEBPACK_IMPORTED_MODULE_8__/* .stateOf */ .L)(path), "metadata")));
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : path;
    const address = await addressOf(folder, remote);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-records-"));
    const store = (0,_metadata_git_store_js__WEBPACK_IMPORTED_MODULE_6__/* .gitStore */ .O)({ remote: address, directory, ...(branch === undefined ? {} : { branch }) });
    try {
        return await use(store);
    }
    finally {
        await store.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}
async function addressOf(folder, remote = "origin") {
    if (/^-/.test(remote))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`--remote ${JSON.stringify(remote.slice(0, 80))} is no remote`, { hint: "origin, or an address" });
    const named = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(folder, "remote", "get-url", remote);
    if (named !== undefined)
        return named;
    if (/:\/\/|^[\w.-]+@[\w.-]+:/.test(remote) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(remote))
        return remote;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${JSON.stringify(folder)} has no remote ${JSON.stringify(remote.slice(0, 80))}`, { hint: "name one with --remote, or its address" });
}


/***/ }),

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56632);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);




/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
function stateOf(path) {
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .stateDirectory */ .FK)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "metadata")))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`nothing has run in ${JSON.stringify(folder)} yet`, { hint: `assay run ${folder}` });
    return state;
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

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ guardStart),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Zx: () => (/* binding */ githubHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ij: () => (/* binding */ jsonIsland),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export urlPath */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */
const joiner = "\u2060";
/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
function shorten(text, limit = 200) {
    if (text.length <= limit)
        return text;
    let characters = 0;
    for (const _ of text)
        characters++;
    const note = ` … (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(characters)} characters) … `;
    const keep = Math.max(8, limit - note.length);
    const head = Math.ceil(keep * 0.7);
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replace(unseen, sign);
}
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
function named(text) {
    return text.trim() === "" ? `"${text}"` : text;
}
/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text, limit) {
    return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}
/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
        .replace(/www(?=\.|$)/gi, `$&${joiner}`)
        .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
function markdownText(text, limit = 300) {
    return unlinked(prose(text, limit))
        .replace(/\\/g, "\\\\")
        .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
        .replace(/[`*[\]~$]/g, "\\$&")
        .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
        .replace(/!$/g, "\\!");
}
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
function guardStart(markdown) {
    return markdown.trim()
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^[-+](?=\s|$)/, "\\$&")
        .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
function codeSpan(text, limit = 120) {
    const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
    if (shown === "")
        return '`""`';
    if (shown.includes("|"))
        return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
function fencedBlock(text, language = "") {
    const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
    return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
function mermaidLabel(text, limit = 60) {
    return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
function html(text, limit = 5000) {
    return shorten(text, limit).toWellFormed()
        .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
        .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
function githubHtml(text, limit = 300) {
    return html(unlinked(prose(text, limit)), Infinity);
}
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function jsonIsland(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
function logLine(text, limit = 2000) {
    return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
        .replace(/^(\s*):+(?=:)/, "$1: ")
        .replace(/##(?=\[)/g, "## ");
}
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
function safeUrl(href) {
    if (href.length > 2000)
        return undefined;
    if (/^https?:\/\/[^/]/i.test(href)) {
        try {
            return encoded(new URL(href).href);
        }
        catch {
            return undefined;
        }
    }
    return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}
function encoded(href) {
    return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
/** A path as part of an address: each segment encoded. */
function urlPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ })

};
