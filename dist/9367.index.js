export const id = 9367;
export const ids = [9367];
export const modules = {

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

/***/ 29367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/attest/find-bundles.js




/** Bytes of the largest file that is read: GitHub takes statements of 16 MiB. */
const largestBundle = 32 * 1024 * 1024;
const mostFiles = 1000;
/**
 * The bundles (`*.sigstore.json`, `*.sigstore.jsonl`) and manifests (`*manifest.json`) in the folder of a file or of a
 * version, and in `attestations/` there. What is no JSON is passed over: it names no file.
 */
async function bundlesBeside(path) {
    const home = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const files = (await Promise.all([home, (0,external_node_path_.join)(home, "attestations")].map(namesIn))).flat().slice(0, mostFiles);
    const bundles = files.filter((file) => /\.sigstore\.jsonl?$/.test(file));
    const manifests = files.filter((file) => /manifest\.json$/.test(file));
    return {
        candidates: (await Promise.all(bundles.map(async (file) => parseBundles(await readText(file)).flatMap((value) => (value === undefined ? [] : [{ from: file, value, claimed: true }]))))).flat(),
        manifests: (await Promise.all(manifests.map((file) => readText(file).catch(() => "")))).filter((text) => text !== ""),
    };
}
/** The bundles in a file that was named: one as JSON, or one a line. What is none is a `UserError`. */
async function readBundles(file) {
    return parseBundles(await readText(file)).map((value) => {
        if (value === undefined)
            throw new core_error/* UserError */.yo(`${file} holds something that is no JSON`, { hint: "a bundle is a file *.sigstore.json, or what gh attestation download writes" });
        return { from: file, value, claimed: true };
    });
}
async function namesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        if ((0,error_code/* errorCode */.C)(error) === "ENOENT" || (0,error_code/* errorCode */.C)(error) === "ENOTDIR")
            return [];
        throw error;
    });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => (0,external_node_path_.join)(folder, name)).sort();
}
async function readText(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > largestBundle)
            throw new core_error/* UserError */.yo(`${file} has ${size} bytes, too many for a bundle`);
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === "ENOENT" || (0,error_code/* errorCode */.C)(error) === "EISDIR")
            throw new core_error/* UserError */.yo(`there is no file ${file}`, { cause: error });
        throw error;
    }
}
/** The values in a text, one document or one a line; undefined for what is no JSON. */
function parseBundles(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return [whole];
    return text.split("\n").filter((line) => line.trim() !== "").map(parsed);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/attest/folder-digests.js
var folder_digests = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
;// CONCATENATED MODULE: ./build/js/attest/image.js


const largestManifest = 4 * 1024 * 1024;
const image_largestBundle = 32 * 1024 * 1024;
const mostReferrers = 100;
const manifestTypes = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json";
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle/;
/** The image that a text names, with or without `oci://`; undefined when it names none. */
function readImage(text) {
    const match = /^(?:oci:\/\/)?([A-Za-z0-9.-]+(?::\d{1,5})?)\/([a-z0-9]+(?:(?:[./_]|__|-+)[a-z0-9]+)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
    const [, host = "", name = "", tag, digest] = match ?? [];
    if (!match || !(/[.:]/.test(host) || host === "localhost"))
        return undefined;
    if (!text.startsWith("oci://") && tag === undefined && digest === undefined)
        return undefined;
    return { host, name, reference: digest ?? tag ?? "latest" };
}
/** The digest of an image's manifest, and the Sigstore bundles that the registry holds of it (OCI 1.1 referrers, or their tag). */
async function lookUpImage(image, token) {
    const registry = registryOf(image, token);
    const manifest = await registry.get(`manifests/${image.reference}`, { accept: manifestTypes, most: largestManifest });
    if (!manifest)
        throw new core_error/* UserError */.yo(`${image.host} has no image ${image.name} with ${image.reference}`, { hint: "is it public? else set GITHUB_TOKEN to a token that may read packages" });
    const digest = (0,core_digest/* digestOf */.ol)(manifest);
    if ((0,core_digest/* isDigest */.Bc)(image.reference) && digest !== image.reference)
        throw new core_error/* UserError */.yo(`${image.host} gave another manifest than ${image.reference}`, { hint: "the registry, or something between, changed it" });
    const index = await registry.get(`referrers/${digest}`, { accept: manifestTypes, most: largestManifest }) ?? await registry.get(`manifests/${digest.replace(":", "-")}`, { accept: manifestTypes, most: largestManifest });
    const referrers = index ? manifestsIn(index).filter(({ artifactType }) => bundleType.test(artifactType)).slice(0, mostReferrers) : [];
    const candidates = [];
    for (const { digest: referrer } of referrers)
        candidates.push(...await bundlesOf(registry, image, referrer));
    return { digest, candidates };
}
async function bundlesOf(registry, image, digest) {
    const manifest = await registry.get(`manifests/${digest}`, { accept: manifestTypes, most: largestManifest });
    const layers = manifest ? listOf(image_parsed(manifest)["layers"]).filter((layer) => bundleType.test(textOf(layer["mediaType"]))) : [];
    const found = await Promise.all(layers.map(async (layer) => {
        const blob = (0,core_digest/* isDigest */.Bc)(layer["digest"]) ? await registry.get(`blobs/${layer["digest"]}`, { accept: "*/*", most: image_largestBundle }) : undefined;
        return blob && (0,core_digest/* digestOf */.ol)(blob) === layer["digest"] ? [{ from: `${image.host}/${image.name}@${digest}`, value: image_parsed(blob), claimed: false }] : [];
    }));
    return found.flat();
}
function manifestsIn(index) {
    return listOf(image_parsed(index)["manifests"]).flatMap(({ digest, artifactType }) => ((0,core_digest/* isDigest */.Bc)(digest) ? [{ digest, artifactType: textOf(artifactType) }] : []));
}
function registryOf({ host, name }, token) {
    const local = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
    const base = `${local ? "http" : "https"}://${host}/v2/${name}/`;
    let authorization;
    const ask = (path, accept) => fetch(`${base}${path}`, { headers: { accept, ...(authorization === undefined ? {} : { authorization }) }, signal: AbortSignal.timeout(60_000) })
        .catch((error) => { throw new core_error/* UserError */.yo(`${host} could not be reached`, { hint: error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error), cause: error }); });
    return {
        async get(path, { accept, most }) {
            let response = await ask(path, accept);
            if (response.status === 401) {
                authorization = await authorize(response.headers.get("www-authenticate") ?? "", { host, local, token });
                response = await ask(path, accept);
            }
            if (response.status === 404 || response.status === 400 || response.status === 405)
                return undefined;
            if (!response.ok)
                throw new core_error/* UserError */.yo(`${host} answered ${response.status} to ${path}`, { hint: response.status === 401 || response.status === 403 ? "set GITHUB_TOKEN to a token that may read packages" : "try again later" });
            return readAtMost(response, most);
        },
    };
}
/** The token dance of registries. What may read packages of GitHub is shown to ghcr.io alone. */
async function authorize(challenge, { host, local, token }) {
    const refused = new core_error/* UserError */.yo(`${host} asks for a login that is not known here`, { hint: "public images, and those of ghcr.io with GITHUB_TOKEN, can be read" });
    const own = host === "ghcr.io" && token !== undefined ? { authorization: `Basic ${Buffer.from(`token:${token}`).toString("base64")}` } : undefined;
    const values = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
    const realm = values.get("realm") ?? "";
    if (!/^bearer /i.test(challenge) || !URL.canParse(realm))
        throw refused;
    const url = new URL(realm);
    if (url.protocol !== "https:" && !local)
        throw refused;
    for (const key of ["service", "scope"])
        if (values.has(key))
            url.searchParams.set(key, values.get(key));
    const response = await fetch(url, { headers: own && url.hostname === host ? own : {}, signal: AbortSignal.timeout(60_000) });
    if (!response.ok)
        throw refused;
    const answer = image_parsed(await readAtMost(response, largestManifest));
    const given = textOf(answer["token"]) || textOf(answer["access_token"]);
    if (given === "")
        throw refused;
    return `Bearer ${given}`;
}
async function readAtMost(response, most) {
    const pieces = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
        size += piece.length;
        if (size > most)
            throw new core_error/* UserError */.yo(`${new URL(response.url).host} sent more than ${most} bytes`, { hint: "that is no manifest and no bundle" });
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
function image_parsed(bytes) {
    try {
        const value = JSON.parse(bytes.toString("utf8"));
        return typeof value === "object" && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function listOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./build/js/attest/statement.js
var statement = __webpack_require__(65419);
;// CONCATENATED MODULE: ./build/js/attest/trusted-roots.js



const mostBytes = 16 * 1024 * 1024;
/**
 * The keys and certificates that signatures are checked against, from a file: one trusted root as JSON (Sigstore's
 * `trusted_root.json`), or one a line (what `gh attestation trusted-root` prints). A file that is none is a `UserError`.
 */
async function readTrustedRoots(file) {
    const { TrustedRoot: reader } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const text = await readBounded(file);
    const texts = isJson(text) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
    if (texts.length === 0)
        throw notOne(file);
    return texts.map((each) => {
        try {
            const value = JSON.parse(each);
            if (!Array.isArray(value.certificateAuthorities) || value.certificateAuthorities.length === 0)
                throw new Error("no certificateAuthorities");
            return reader.fromJSON(value);
        }
        catch (error) {
            throw notOne(file, error);
        }
    });
}
function notOne(file, cause) {
    return new core_error/* UserError */.yo(`${file} is no trusted root of Sigstore`, { hint: "gh attestation trusted-root > root.jsonl makes one", cause });
}
/** The root of Sigstore's public instance, asked for and checked by The Update Framework. No network is a `UserError`. */
async function publicTrustedRoots() {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3669), __webpack_require__.e(2102), __webpack_require__.e(9310), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    try {
        return [await getTrustedRoot({ timeout: 20_000, retry: 2 })];
    }
    catch (error) {
        throw new core_error/* UserError */.yo(`the trusted root of Sigstore could not be had: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`, { hint: "without a network give --trusted-root FILE, made before by gh attestation trusted-root", cause: error });
    }
}
async function readBounded(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > mostBytes)
            throw new core_error/* UserError */.yo(`${file} has ${size} bytes, too many for a trusted root`);
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === "ENOENT" || (0,error_code/* errorCode */.C)(error) === "EISDIR")
            throw new core_error/* UserError */.yo(`there is no file ${file}`, { hint: "--trusted-root names the file that gh attestation trusted-root made", cause: error });
        throw error;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/attest/signed-statement.js


/** The statement in a payload; undefined when it is no in-toto statement with sha256 digests. */
function readStatement(payload) {
    let value;
    try {
        value = JSON.parse(Buffer.from(payload).toString("utf8"));
    }
    catch {
        return undefined;
    }
    const whole = objectOf(value);
    if (whole["_type"] !== statement/* statementType */.qB || typeof whole["predicateType"] !== "string" || !Array.isArray(whole["subject"]))
        return undefined;
    const subjects = whole["subject"].flatMap((each) => {
        const { name, digest } = objectOf(each);
        const hex = objectOf(digest)["sha256"];
        return typeof hex === "string" && /^[0-9a-f]{64}$/.test(hex) ? [{ name: typeof name === "string" ? name : "", digest: (0,core_digest/* asDigest */.J6)(hex) }] : [];
    });
    return { predicateType: whole["predicateType"], subjects, predicate: objectOf(whole["predicate"]) };
}
/** Whether a statement is one of the two kinds that Assay signs. */
function isOurs({ predicateType }) {
    return predicateType === statement/* testResultType */.K4 || predicateType === statement/* provenanceType */.wy;
}
/** What a test-result statement says; undefined when it has no result. Fields of Assay that are missing are empty. */
function readTestResult({ predicateType, predicate }) {
    const { result } = predicate;
    if (predicateType !== statement/* testResultType */.K4 || (result !== "PASSED" && result !== "WARNED" && result !== "FAILED"))
        return undefined;
    const run = objectOf(predicate["assay_run"]);
    const configuration = signed_statement_listOf(predicate["configuration"]).map(objectOf);
    const ofKind = (kind) => configuration.filter(({ annotations }) => objectOf(annotations)["kind"] === kind);
    const [policy, baseline] = [ofKind("policy")[0], ofKind("baseline")[0]];
    const forced = objectOf(predicate["assay_forced"]);
    return {
        result, pipeline: signed_statement_textOf(run["pipeline"]), run: signed_statement_textOf(run["run"]), reason: signed_statement_textOf(run["reason"]), url: signed_statement_textOf(predicate["url"]),
        model: signed_statement_textOf(objectOf(predicate["assay_model"])["digest"]), policy: hexOf(policy?.["digest"]),
        gates: signed_statement_listOf(predicate["assay_gates"]).map(objectOf).flatMap(gateOf),
        metrics: Object.fromEntries(Object.entries(objectOf(predicate["assay_metrics"])).filter((entry) => typeof entry[1] === "number" || typeof entry[1] === "string")),
        materials: ofKind("material").map(({ name, digest, annotations }) => ({ name: signed_statement_textOf(name), digest: hexOf(digest), component: signed_statement_textOf(objectOf(annotations)["component"]) })),
        baseline: baseline && { run: signed_statement_textOf(objectOf(baseline["annotations"])["run"]), digest: hexOf(baseline["digest"]) },
        forced: typeof forced["actor"] === "string" ? { actor: forced["actor"], reason: signed_statement_textOf(forced["reason"]) } : undefined,
        pushed: signed_statement_listOf(predicate["assay_pushed"]).map(objectOf).map((push) => ({
            target: signed_statement_textOf(push["target"]), version: signed_statement_textOf(push["version"]), location: signed_statement_textOf(push["location"]), folder: signed_statement_textOf(push["folder"]),
            files: push["files"] === "manifest" ? "manifest" : "subjects",
        })),
    };
}
/** The files that a manifest (`assay-manifest.json`) names; undefined when it is none. */
function readManifestFiles(text) {
    try {
        const files = signed_statement_listOf(objectOf(JSON.parse(text))["files"]).map(objectOf);
        if (files.length === 0)
            return undefined;
        return new Map(files.map(({ path, digest }) => {
            if (typeof path !== "string" || !(0,core_digest/* isDigest */.Bc)(digest))
                throw new TypeError("no manifest");
            return [path, digest];
        }));
    }
    catch {
        return undefined;
    }
}
function gateOf({ name, status, found, limit, node }) {
    if (typeof name !== "string" || (status !== "pass" && status !== "warn" && status !== "fail"))
        return [];
    return [{ name, status, found: signed_statement_textOf(found), limit: signed_statement_textOf(limit), ...(typeof node === "string" ? { node } : {}) }];
}
function objectOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function signed_statement_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function signed_statement_textOf(value) {
    return typeof value === "string" ? value : "";
}
function hexOf(digest) {
    const hex = objectOf(digest)["sha256"];
    return typeof hex === "string" ? `sha256:${hex}` : "";
}

// EXTERNAL MODULE: ./build/js/attest/sign.js
var sign = __webpack_require__(73613);
;// CONCATENATED MODULE: ./build/js/attest/signer.js
const usualBranches = ["refs/heads/main", "refs/heads/master"];
/** Events in which Assay pushes. Others (`pull_request_target`) bear the default branch's name and may run what nobody merged. */
const pushingEvents = ["push", "workflow_dispatch", "schedule"];
/** Fulcio's extensions (sigstore/fulcio, docs/oid-info.md). */
const oids = { issuer: "1.3.6.1.4.1.57264.1.8", repository: "1.3.6.1.4.1.57264.1.12", commit: "1.3.6.1.4.1.57264.1.13", ref: "1.3.6.1.4.1.57264.1.14", runner: "1.3.6.1.4.1.57264.1.11", trigger: "1.3.6.1.4.1.57264.1.20", invocation: "1.3.6.1.4.1.57264.1.21" };
/** Who signed, from a certificate that is verified already. What it lacks is empty. */
function signerOf(certificate) {
    const text = (oid) => {
        const extension = certificate.extension(oid);
        return extension?.valueObj.subs[0]?.value.toString("utf8") ?? "";
    };
    return {
        workflow: certificate.subjectAltName ?? "", issuer: text(oids.issuer), repository: text(oids.repository),
        ref: text(oids.ref), commit: text(oids.commit), runner: text(oids.runner), trigger: text(oids.trigger), invocation: text(oids.invocation),
    };
}
/**
 * Why a signer is not the one that is asked for, or undefined. Without a workflow the policy wants one of the repository
 * itself, so that a reusable workflow of somebody else must be named. Owners and repositories match in any case, as on GitHub.
 */
function foreignSigner(signer, { server, repository, workflow, ref }) {
    const wanted = `${server}/${repository}`;
    if (signer.issuer !== issuerOf(server))
        return `it was signed with an identity of ${signer.issuer || "nobody"}, not with one of GitHub Actions (${issuerOf(server)})`;
    if (!same(signer.repository, wanted))
        return `it was signed for the repository ${signer.repository || "of nobody"}, not for ${wanted}`;
    const [path, at] = cut(signer.workflow);
    if (workflow === undefined) {
        if (!same(path.slice(0, wanted.length + 1), `${wanted}/`))
            return `it was signed by the workflow ${path}, which is not in ${wanted}; name it with --signer-workflow when you trust it`;
    }
    else {
        const [file, version] = cut(workflow);
        const whole = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(file) ? `${server}/${file}` : `${wanted}/${file.replace(/^\//, "")}`;
        if (!sameWorkflow(path, whole) || (version !== "" && version !== at))
            return `it was signed by the workflow ${signer.workflow}, not by ${whole}${version === "" ? "" : `@${version}`}`;
    }
    return foreignRef(signer, ref);
}
function foreignRef(signer, wanted) {
    if (wanted !== undefined && signer.ref !== wanted)
        return `it was signed on ${signer.ref || "no ref"}, not on ${wanted}`;
    if (wanted === undefined && !usualBranches.includes(signer.ref))
        return `it was signed on ${signer.ref || "no ref"}; name that branch with --source-ref when models are pushed from it`;
    if (!pushingEvents.includes(signer.trigger))
        return `it was signed by a workflow that ${signer.trigger || "nothing"} started, which may run code that nobody merged`;
    return undefined;
}
/** Who issues the identities of a server's workflows. */
function issuerOf(server) {
    const host = new URL(server).hostname;
    return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : "https://token.actions.githubusercontent.com";
}
/** Owner and repository in any case, the path as it is written. */
function sameWorkflow(a, b) {
    const [first, second] = [a.split("/"), b.split("/")];
    return same(first.slice(0, 5).join("/"), second.slice(0, 5).join("/")) && first.slice(5).join("/") === second.slice(5).join("/");
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function cut(text) {
    const at = text.indexOf("@");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/js/attest/verify-bundle.js



/** The statement that a bundle holds, nothing checked: to find the bundles that are about a file. */
async function peekStatement(value) {
    const bundle = await parseBundle(value);
    return bundle && envelopeOf(bundle)?.statement;
}
/**
 * Checks a bundle: certificate, signature, log or signed time against the trusted roots, then who signed. A root with
 * transparency logs asks for an entry in one of them and in a log of certificates; one without, as GitHub's own for private
 * repositories, for a signed time.
 */
async function checkBundle(value, { roots, policy }) {
    const bundle = await parseBundle(value);
    if (!bundle)
        return refused("it is no Sigstore bundle");
    const { X509Certificate } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const envelope = envelopeOf(bundle);
    if (!envelope)
        return refused("its payload is no in-toto statement");
    const certificate = certificateOf(bundle);
    if (!certificate)
        return refused("it was signed with a bare key, not with the identity of a workflow");
    const failures = [];
    for (const root of roots) {
        const failure = await failureUnder(root, bundle);
        if (failure === undefined) {
            const signer = signerOf(X509Certificate.parse(Buffer.from(certificate)));
            const foreign = foreignSigner(signer, policy);
            return foreign === undefined ? { type: "verified", statement: envelope.statement, signer } : refused(foreign);
        }
        failures.push(failure);
    }
    return refused(failures.find((failure) => failure !== unknownRoot) ?? failures[0] ?? "there is no trusted root");
}
const unknownRoot = "its certificate was not issued, or not then, by an authority of the trusted root";
async function failureUnder(root, bundle) {
    const { PolicyError, toSignedEntity, toTrustMaterial, VerificationError, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const logs = root.tlogs.length > 0;
    try {
        const verifier = new Verifier(toTrustMaterial(root), { tlogThreshold: logs ? 1 : 0, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0, timestampThreshold: 1 });
        verifier.verify(toSignedEntity(bundle));
        return undefined;
    }
    catch (error) {
        if (error instanceof VerificationError || error instanceof PolicyError)
            return sentences[error.code] ?? error.message;
        // Certificates, times and log entries are strangers' bytes: what cannot be parsed is not verified.
        return `it is damaged (${error instanceof Error ? error.message.split("\n")[0] : String(error)})`;
    }
}
const sentences = {
    CERTIFICATE_ERROR: unknownRoot,
    SIGNATURE_ERROR: "the signature is not of this payload: the statement was changed after it was signed",
    TLOG_BODY_ERROR: "the transparency log has another statement: this one was changed after it was signed",
    TLOG_ERROR: "it is in no transparency log of the trusted root",
    TLOG_INCLUSION_PROOF_ERROR: "its proof of being in the transparency log is wrong, or of a log that the trusted root does not have",
    TLOG_INCLUSION_PROMISE_ERROR: "its proof of being in the transparency log is wrong, or of a log that the trusted root does not have",
    TLOG_MISSING_INCLUSION_ERROR: "it has no proof of being in the transparency log",
    TIMESTAMP_ERROR: "no authority of the trusted root vouches for the time it was signed",
};
function refused(because) {
    return { type: "refused", because };
}
async function parseBundle(value) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    try {
        return bundleFromJSON(value);
    }
    catch {
        return undefined;
    }
}
function envelopeOf({ content }) {
    if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== sign/* payloadType */.h)
        return undefined;
    const statement = readStatement(content.dsseEnvelope.payload);
    return statement && { statement };
}
function certificateOf({ verificationMaterial: { content } }) {
    if (content.$case === "certificate")
        return content.certificate.rawBytes;
    return content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates[0]?.rawBytes : undefined;
}

;// CONCATENATED MODULE: ./build/js/attest/verify-subject.js




/**
 * Accepts a subject when a valid test-result statement of the workflow that is asked for names it and says PASSED or WARNED,
 * and no valid one says FAILED. A folder must hold exactly the files that were signed.
 */
async function verifySubject(subject, evidence) {
    const about = await bundlesAbout(subject, evidence);
    if ("because" in about)
        return { accepted: false, ...about };
    const roots = await evidence.roots();
    const passed = [];
    const leftOut = [];
    for (const { from, value, claimed } of about.candidates) {
        const checked = await checkBundle(value, { roots, policy: evidence.policy });
        if (checked.type === "verified")
            passed.push({ from, statement: checked.statement, signer: checked.signer });
        else if (claimed)
            return { accepted: false, because: `${from} does not verify: ${checked.because}` };
        else
            leftOut.push(`${from}: ${checked.because}`);
    }
    const judged = passed.flatMap((each) => { const result = readTestResult(each.statement); return result ? [{ ...each, result }] : []; });
    const [first] = judged;
    if (!first)
        return { accepted: false, because: leftOut.length > 0 ? `no statement about it verifies: ${leftOut[0]}` : "it has a provenance but no verdict: Assay's test-result statement is not there" };
    const failed = judged.find(({ result }) => result.result === "FAILED");
    if (failed)
        return { accepted: false, because: `its verdict is FAILED${failed.result.reason === "" ? "" : `: ${failed.result.reason}`}`, result: failed.result };
    const changes = subject.type === "folder" ? folderChanges(subject.files, first, evidence.manifests) : undefined;
    if (changes)
        return { accepted: false, because: changesSentence(changes), changes, result: first.result };
    return { accepted: true, result: first.result, signer: first.signer, from: first.from, leftOut, provenance: passed.some(({ statement: { predicateType }, signer }) => predicateType === statement/* provenanceType */.wy && signer.commit === first.signer.commit) };
}
/** The bundles of the two kinds that name the subject; else why there is none. */
async function bundlesAbout(subject, { candidates, manifests }) {
    if (candidates.length === 0)
        return { because: "there is no attestation of it", none: true };
    const digests = new Set(subject.type === "folder" ? subject.files.values() : [subject.digest]);
    if (subject.type === "folder")
        for (const text of manifests)
            digests.add((0,core_digest/* digestOf */.ol)(text));
    const about = [];
    const others = [];
    for (const candidate of candidates) {
        const statement = await peekStatement(candidate.value);
        if (!statement) {
            if (candidate.claimed)
                return { because: `${candidate.from} is no bundle with a statement` };
        }
        else if (isOurs(statement)) {
            if (statement.subjects.some(({ digest }) => digests.has(digest)))
                about.push(candidate);
            else
                others.push(statement);
        }
    }
    if (about.length > 0)
        return { candidates: about };
    const named = others.flatMap(({ subjects }) => subjects).find(({ name }) => subject.type !== "folder" && baseName(name) === baseName(subject.name));
    if (named && subject.type !== "folder")
        return { because: `it was changed after it was signed: its digest is ${(0,core_digest/* short */.h0)(subject.digest)}…, signed was ${(0,core_digest/* short */.h0)(named.digest)}…` };
    return { because: "the attestations found are about other files", none: true };
}
/** Where a folder differs from what was signed of it: the place it was pushed to that fits best. Undefined when it does not. */
function folderChanges(files, { statement, result }, manifests) {
    const signed = result.pushed.map(({ folder, files: where }) => (where === "manifest" ? signedManifest(statement.subjects, manifests) : filesUnder(statement.subjects, folder)));
    const all = signed.filter((each) => each.size > 0).map((each) => compare(files, each));
    if (all.length === 0)
        return { changed: [], missing: [], extra: [...files.keys()] };
    const best = all.reduce((a, b) => (count(b) < count(a) ? b : a));
    return count(best) === 0 ? undefined : best;
}
function filesUnder(subjects, folder) {
    return new Map(folder === "" ? [] : subjects.filter(({ name }) => name.startsWith(folder)).map(({ name, digest }) => [name.slice(folder.length), digest]));
}
function signedManifest(subjects, manifests) {
    const text = manifests.find((each) => subjects.some(({ digest }) => digest === (0,core_digest/* digestOf */.ol)(each)));
    return (text === undefined ? undefined : readManifestFiles(text)) ?? new Map();
}
function compare(files, signed) {
    return {
        changed: [...signed].filter(([path, digest]) => files.has(path) && files.get(path) !== digest).map(([path]) => path),
        missing: [...signed.keys()].filter((path) => !files.has(path)),
        extra: [...files.keys()].filter((path) => !signed.has(path)),
    };
}
function count({ changed, missing, extra }) {
    return changed.length + missing.length + extra.length;
}
function changesSentence({ changed, missing, extra }) {
    const some = (paths) => `${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ` and ${paths.length - 5} more` : ""}`;
    const parts = [
        ...(changed.length > 0 ? [`changed: ${some(changed)}`] : []),
        ...(missing.length > 0 ? [`missing: ${some(missing)}`] : []),
        ...(extra.length > 0 ? [`not signed: ${some(extra)}`] : []),
    ];
    return `it is not what was signed; ${parts.join("; ")}`;
}
function baseName(path) {
    return path.split(/[/\\]/).at(-1);
}

// EXTERNAL MODULE: ./build/js/github/attestations.js
var attestations = __webpack_require__(43773);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
// EXTERNAL MODULE: ./build/js/commands/invocation.js
var invocation = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
;// CONCATENATED MODULE: ./build/js/commands/verification-text.js


const shownMaterials = 20;
/** A verification for people: the word on it first, then what was signed. All of it is a stranger's text, made inert. */
function verificationLines(verification, { what, subject, ownRoot }) {
    if (!verification.accepted)
        return [`Refused   ${(0,report_escape/* logLine */.BP)(what)}: ${(0,report_escape/* logLine */.BP)(verification.because)}.`, ...hintFor(verification.because, ownRoot)];
    const { result, signer, provenance, from, leftOut } = verification;
    const files = subject.type === "folder" ? ` (${(0,counted/* counted */.h)(subject.files.size, "file")})` : "";
    return [
        `Verified  ${(0,report_escape/* logLine */.BP)(what)}${files}: ${verdictOf(result)}`,
        ...rows([
            ["signed by", [`${signer.workflow}${signer.runner === "" ? "" : `, ${signer.runner} runner`}`]],
            ["commit", [`${signer.commit} on ${signer.ref}`]],
            ["run", [signer.invocation]],
            ["thresholds", result.gates.map(({ name, status, found, limit }) => `${status === "pass" ? "✔" : status === "warn" ? "▲" : "✘"} ${name}: ${found}${limit === "" ? "" : `, must be ${limit}`}`)],
            ["metrics", Object.entries(result.metrics).map(([name, value]) => `${name} ${typeof value === "number" ? Number(value.toPrecision(6)) : value}`)],
            ["made of", materialsOf(result)],
            ["baseline", result.baseline ? [`run ${result.baseline.run}, model ${result.baseline.digest}`] : []],
            ["policy", [result.policy]], ["model", [result.model]],
            ["provenance", [provenance ? "SLSA v1, signed too" : "none was found"]],
            ["by", [from]],
            ["left out", leftOut],
        ]),
    ];
}
function verdictOf({ result, reason, forced }) {
    const why = forced ? `blessed by force by ${forced.actor}: ${forced.reason}` : reason;
    return (0,report_escape/* logLine */.BP)(`${result}${why === "" ? "" : `, ${why}`}`);
}
function materialsOf({ materials }) {
    const shown = materials.slice(0, shownMaterials).map(({ name, digest }) => `${name} ${digest}`);
    return materials.length > shownMaterials ? [...shown, `and ${materials.length - shownMaterials} more (--json has all)`] : shown;
}
function rows(entries) {
    return entries.flatMap(([name, values]) => values.filter((value) => value !== "").map((value, index) => `  ${(index === 0 ? name : "").padEnd(11)} ${(0,report_escape/* logLine */.BP)(value)}`));
}
function hintFor(because, ownRoot) {
    if (ownRoot || !because.includes("trusted root"))
        return [];
    return ["  hint: private repositories sign with keys of GitHub's own; gh attestation trusted-root > root.jsonl, then --trusted-root root.jsonl"];
}
/** A verification for programs. */
function verificationJson(verification, { what, subject }) {
    const about = { subject: what, ...(subject.type === "folder" ? { files: subject.files.size } : { digest: subject.digest }) };
    if (!verification.accepted)
        return { verified: false, ...about, because: verification.because, ...(verification.changes ? { changes: verification.changes } : {}), ...(verification.result ? { statement: verification.result } : {}) };
    const { signer, result, provenance, from, leftOut } = verification;
    return { verified: true, ...about, verdict: result.result, signer, provenance, from, leftOut, statement: result };
}

;// CONCATENATED MODULE: ./build/js/commands/verify-command.js














/**
 * `assay verify FILE|FOLDER|IMAGE --repo OWNER/NAME`: whether a model is what a workflow of that repository blessed and
 * pushed. 0: it is; 1: it is not, with the reason; 2: the question cannot be answered.
 */
async function verifyCommand({ args }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args], allowPositionals: true,
        options: { repo: { type: "string" }, bundle: { type: "string", multiple: true }, "signer-workflow": { type: "string" }, "source-ref": { type: "string" }, "trusted-root": { type: "string" }, json: { type: "boolean" } },
    });
    (0,invocation/* atMost */.T)(positionals, 1);
    const [what] = positionals;
    if (what === undefined)
        throw new core_error/* UserError */.yo("verify needs a file, a folder or an image", { hint: "assay verify penguins-1764288123.tar.gz --repo octo/penguins" });
    const policy = policyOf(values.repo, values["signer-workflow"], values["source-ref"]);
    const trustedRoot = values["trusted-root"];
    const roots = await rootsOf(trustedRoot);
    const found = await find(what);
    const given = values.bundle ? (await Promise.all(values.bundle.map(readBundles))).flat() : undefined;
    const verification = await decide(found, { given, roots, policy });
    const about = { what, subject: found.subject, ownRoot: trustedRoot !== undefined };
    process.stdout.write(values.json ? `${JSON.stringify(verificationJson(verification, about))}\n` : `${verificationLines(verification, about).join("\n")}\n`);
    return verification.accepted ? core_error/* exitCodes */.hS.ok : core_error/* exitCodes */.hS.notBlessed;
}
function policyOf(repo, workflow, ref) {
    if (repo === undefined)
        throw new core_error/* UserError */.yo("verify needs the repository that the model must come from", { hint: "--repo OWNER/NAME" });
    if (!/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(repo))
        throw new core_error/* UserError */.yo(`${JSON.stringify(repo.slice(0, 80))} is no repository`, { hint: "--repo OWNER/NAME, such as octo/penguins" });
    if (workflow !== undefined && !/\.ya?ml(@.+)?$/.test(workflow))
        throw new core_error/* UserError */.yo(`${JSON.stringify(workflow.slice(0, 80))} is no file of a workflow`, { hint: "--signer-workflow .github/workflows/assay.yml" });
    return {
        server: process.env["GITHUB_SERVER_URL"] || "https://github.com", repository: repo,
        ...(workflow === undefined ? {} : { workflow }),
        ...(ref === undefined ? {} : { ref: ref.startsWith("refs/") ? ref : `refs/heads/${ref}` }),
    };
}
/** A file of roots is read now, since it may be a mistake; the public root is fetched only for a bundle there is. */
async function rootsOf(file) {
    if (file !== undefined) {
        const roots = await readTrustedRoots(file);
        return async () => roots;
    }
    let fetched;
    return () => (fetched ??= publicTrustedRoots());
}
async function find(what) {
    const path = what.replace(/(?<=.)[/\\]+$/, "");
    const there = what.startsWith("oci://") ? undefined : await (0,promises_.stat)(path).catch((error) => {
        if ((0,error_code/* errorCode */.C)(error) === "ENOENT" || (0,error_code/* errorCode */.C)(error) === "ENOTDIR")
            return undefined;
        throw error;
    });
    if (there?.isDirectory()) {
        const files = await (0,folder_digests/* digestFolder */.l)(path);
        if (files.size === 0)
            throw new core_error/* UserError */.yo(`${path} is empty`, { hint: "name the folder of one version of a model, such as serving/penguins/1764288123" });
        return { subject: { type: "folder", name: path, files }, ...await bundlesBeside(path) };
    }
    if (there)
        return { subject: { type: "file", name: path, digest: await (0,folder_digests/* digestFile */.T)(path) }, ...await bundlesBeside(path) };
    const image = readImage(what);
    if (!image)
        throw new core_error/* UserError */.yo(`there is no file ${what}`, { hint: "a file, a folder, or an image such as ghcr.io/octo/penguins:latest" });
    const { digest, candidates } = await lookUpImage(image, token());
    return { subject: { type: "image", name: `${image.host}/${image.name}@${digest}`, digest }, candidates, manifests: [] };
}
/** By the bundles given, else by those beside it, else by those that GitHub has. */
async function decide({ subject, candidates, manifests }, { given, roots, policy }) {
    const beside = await verifySubject(subject, { candidates: given ?? candidates, roots, policy, manifests });
    if (given || beside.accepted || !beside.none)
        return beside;
    const published = await fromGitHub(subject, policy.repository).catch((error) => {
        if (candidates.length > 0)
            return [];
        throw new core_error/* UserError */.yo(`there is no attestation beside ${subject.name}, and GitHub could not be asked: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`, { hint: "name one with --bundle FILE; for private repositories set GITHUB_TOKEN", cause: error });
    });
    return published.length === 0 ? beside : verifySubject(subject, { candidates: published, roots, policy, manifests });
}
/** How many files of a folder GitHub is asked about: one that it knows is enough. */
const mostAsked = 5;
async function fromGitHub(subject, repository) {
    const [owner = "", repo = ""] = repository.split("/");
    const apiUrl = process.env["GITHUB_API_URL"];
    const client = await (0,octokit/* createClient */.UU)({ token: token(), ...(apiUrl ? { apiUrl } : {}) });
    for (const digest of digestsOf(subject)) {
        const bundles = (await Promise.all([statement/* testResultType */.K4, statement/* provenanceType */.wy].map((type) => (0,attestations/* listAttestations */.e)({ client, owner, repo }, digest, type)))).flat();
        if (bundles.length > 0)
            return bundles.map((value, index) => ({ from: `attestation ${index + 1} of ${repository}`, value, claimed: false }));
    }
    return [];
}
function digestsOf(subject) {
    if (subject.type !== "folder")
        return [subject.digest];
    const files = [...subject.files].sort(([a], [b]) => Number(b === "saved_model.pb") - Number(a === "saved_model.pb"));
    return [...new Set(files.map(([, digest]) => digest))].slice(0, mostAsked);
}
function token() {
    return process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"] || undefined;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Digits in groups of three: `336,776`. */
function grouped(whole) {
    return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
}


/***/ }),

/***/ 92146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** The digest of bytes, or of a text as UTF-8. */
function digestOf(bytes) {
    return asDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest of a JSON value's canonical text. */
function digestOfJson(value) {
    return digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** A digest from its 64 hex digits. */
function asDigest(hex) {
    return `sha256:${hex}`;
}
/** The first `length` hex digits of a digest, for people and file names. */
function short(digest, length = 12) {
    return digest.replace(/^sha256:/, "").slice(0, length);
}
/** Whether a text has the form of a digest. */
function isDigest(text) {
    return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`no JSON for ${value}`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`no JSON for a ${typeof value}`);
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
