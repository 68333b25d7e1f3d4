export const id = 7149;
export const ids = [7149];
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

/***/ 67149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lineageCommand: () => (/* binding */ lineageCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
;// CONCATENATED MODULE: ./build/js/metadata/lineage-text.js

/**
 * A lineage as a tree of plain lines: the artifact first, below it who made it and from what. What was shown once is only
 * named again. File names in it are strangers' text: the writer makes them inert.
 */
function lineageTree({ artifact, nodes, edges, story }) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const above = groupBy(edges, ({ to }) => to);
    const shown = new Set();
    const lines = [];
    const write = (node, { lead, branch, port }) => {
        const repeated = shown.has(node.id) && (above.get(node.id)?.length ?? 0) > 0;
        const prefix = node.kind === "artifact" && port !== undefined ? `${port}: ` : "";
        lines.push(`${lead}${branch}${prefix}${node.label}${node.detail === undefined ? "" : `  ${node.detail}`}${repeated ? "  (above)" : ""}`);
        if (repeated)
            return;
        shown.add(node.id);
        const next = [...(above.get(node.id) ?? [])].sort(byKind(byId));
        const deeper = lead + (branch === "" ? "" : branch === "├─ " ? "│  " : "   ");
        next.forEach((edge, index) => write(byId.get(edge.from), { lead: deeper, branch: index === next.length - 1 ? "└─ " : "├─ ", port: edge.port }));
    };
    const root = byId.get(`artifact ${artifact.digest}`);
    if (root)
        write(root, { lead: "", branch: "", port: undefined });
    return [...lines, ...story.map((sentence) => `  ${sentence}`)];
}
/**
 * A lineage as Mermaid text. At most `limit` boxes: first the files of a step become one box, then artifacts between
 * steps are left out, then what is farthest. Labels hold nothing that Mermaid or HTML would read.
 */
function lineageMermaid(lineage, limit = 15) {
    const { nodes, edges } = atMost({ nodes: lineage.nodes, edges: lineage.edges }, `artifact ${lineage.artifact.digest}`, limit);
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const boxes = nodes.map((node) => `  ${names.get(node.id)}${shape(node.kind, `${label(node.label, 40)}${node.detail === undefined ? "" : `<br/>${label(node.detail, 60)}`}`)}`);
    const arrows = edges.map(({ from, to }) => `  ${names.get(from)} --> ${names.get(to)}`);
    return ["flowchart LR", ...boxes, ...new Set(arrows)].join("\n");
}
function atMost(graph, root, limit) {
    if (graph.nodes.length <= limit)
        return graph;
    const joined = joinSources(graph);
    if (joined.nodes.length <= limit)
        return joined;
    const steps = withoutArtifacts(joined, root);
    return steps.nodes.length <= limit ? steps : nearestNodes(steps, root, limit);
}
/** The sources of a step as one box. */
function joinSources({ nodes, edges }) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const groups = groupBy(edges.filter(({ from }) => byId.get(from)?.kind === "source"), ({ to }) => to);
    const joined = [...groups].map(([to, group]) => {
        const first = byId.get(group[0].from);
        const node = group.length === 1 ? first : { id: `sources ${to}`, kind: "source", label: `${group.length} files`, detail: `${first.label}, …` };
        return { node, edge: { from: node.id, to } };
    });
    const sources = new Map(joined.map(({ node }) => [node.id, node]));
    return {
        nodes: [...nodes.filter(({ kind }) => kind !== "source"), ...sources.values()],
        edges: [...edges.filter(({ from }) => byId.get(from)?.kind !== "source"), ...joined.map(({ edge }) => edge)],
    };
}
/** Steps joined directly; the artifact that is asked about stays. */
function withoutArtifacts({ nodes, edges }, root) {
    const dropped = new Set(nodes.filter(({ kind, id }) => kind === "artifact" && id !== root).map(({ id }) => id));
    const into = groupBy(edges, ({ to }) => to);
    const direct = edges.filter(({ to }) => !dropped.has(to)).flatMap((edge) => (dropped.has(edge.from) ? (into.get(edge.from) ?? []).map(({ from }) => ({ from, to: edge.to })) : [edge]));
    return { nodes: nodes.filter(({ id }) => !dropped.has(id)), edges: direct };
}
function nearestNodes({ nodes, edges }, root, limit) {
    const into = groupBy(edges, ({ to }) => to);
    const kept = new Set([root]);
    for (const id of kept)
        for (const { from } of into.get(id) ?? [])
            if (kept.size < limit - 1)
                kept.add(from);
    const more = { id: "more", kind: "source", label: `… ${nodes.length - kept.size} more` };
    const near = edges.filter(({ to }) => kept.has(to)).map((edge) => (kept.has(edge.from) ? edge : { from: more.id, to: edge.to }));
    return { nodes: [...nodes.filter(({ id }) => kept.has(id)), more], edges: near };
}
function shape(kind, text) {
    if (kind === "execution")
        return `["${text}"]`;
    return kind === "source" ? `[/"${text}"/]` : `(["${text}"])`;
}
/** Everything but plain letters, digits and a few signs becomes a character code, which Mermaid shows and never reads. */
function label(text, limit) {
    return [...(0,clip/* clip */.$)(text, limit).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, " ")].map((sign) => (/[\p{L}\p{N} .,_/·…-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join("");
}
const kindOrder = { execution: 0, source: 1, artifact: 2 };
function byKind(nodes) {
    const key = ({ from, port }) => { const node = nodes.get(from); return `${kindOrder[node.kind]} ${port ?? ""} ${node.label}`; };
    return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/js/metadata/lineage.js
var metadata_lineage = __webpack_require__(2699);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/commands/invocation.js
var invocation = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/js/commands/records-of.js
var records_of = __webpack_require__(15445);
;// CONCATENATED MODULE: ./build/js/commands/lineage-command.js








/** `assay lineage [MODEL] [FOLDER]`: data, code and runs behind a model, as a tree of text or as Mermaid. */
async function lineageCommand({ args }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { mermaid: { type: "boolean" }, json: { type: "boolean" }, ...records_of/* recordOptions */.u } });
    (0,invocation/* atMost */.T)(positionals, 2);
    const [first, second] = positionals;
    const folderOnly = second === undefined && first !== undefined && (0,external_node_fs_.existsSync)(first);
    const path = folderOnly ? first : (second ?? ".");
    const records = await (0,records_of/* withRecords */.l)(path, values, metadata_lineage/* readLineageRecords */.Iz);
    const lineage = (0,metadata_lineage/* lineageOf */.bQ)(records, (0,metadata_lineage/* findModel */.P6)(records, folderOnly ? undefined : first));
    const text = values.json ? JSON.stringify(lineage) : values.mermaid ? lineageMermaid(lineage) : lineageTree(lineage).map((line) => (0,report_escape/* logLine */.BP)(line)).join("\n");
    process.stdout.write(`${text}\n`);
    return error/* exitCodes */.hS.ok;
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
