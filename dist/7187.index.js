export const id = 7187;
export const ids = [7187];
export const modules = {

/***/ 27187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   googleStore: () => (/* binding */ googleStore)
/* harmony export */ });
/* harmony import */ var google_auth_library__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81411);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33107);
/* harmony import */ var _remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73323);





const form = { scheme: "gs", bucket: /^[a-z0-9][a-z0-9._-]{1,221}$/, example: "gs://bucket/data/*.csv" };
const signIn = "set GOOGLE_APPLICATION_CREDENTIALS, on GitHub with google-github-actions/auth";
const scopes = ["https://www.googleapis.com/auth/devstorage.read_only"];
/**
 * Google Cloud Storage by its JSON interface. Google's usual credentials; without any, public objects can be read.
 * `STORAGE_EMULATOR_HOST` names another server, which is asked without credentials.
 */
async function googleStore(environment) {
    const emulator = environment["STORAGE_EMULATOR_HOST"];
    const base = emulator ? (/^https?:\/\//.test(emulator) ? emulator : `http://${emulator}`).replace(/\/+$/, "") : "https://storage.googleapis.com";
    const authorization = emulator ? undefined : await signedIn();
    async function ask(path, parts, { query, headers, signal, mayLack }) {
        const url = new URL(`${base}/storage/v1/b/${parts.map(encodeURIComponent).join("/o/")}${parts.length === 1 ? "/o" : ""}?${new URLSearchParams(query)}`);
        // Without gzip in Accept-Encoding the store unpacks what was stored as gzip, and ranges mean something else.
        const answer = await (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .askHttp */ .w)(url, { signal, headers: { "accept-encoding": "gzip", ...headers, ...(await authorization?.()) } });
        if (answer.statusCode === 200 || answer.statusCode === 206)
            return answer;
        const said = await (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .shortBody */ .x)(answer);
        if (answer.statusCode === 404 && mayLack && !/bucket/i.test(said))
            return answer;
        throw googleMistake(answer.statusCode ?? 0, { path, lacks: parts.length === 1 || /bucket/i.test(said) ? "no bucket" : "no file", anonymous: authorization === undefined });
    }
    return {
        async list(prefix, { deep, next, most }, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .splitAddress */ .lS)(prefix, form);
            const page = { ...(next === undefined ? {} : { pageToken: next }), ...(most === undefined ? {} : { maxResults: String(most) }) };
            const query = { prefix: key, fields: "items(name,size,generation),prefixes,nextPageToken", ...(deep ? {} : { delimiter: "/" }), ...page };
            const found = (await jsonOf(await ask(prefix, [bucket], { query, signal })));
            return {
                files: (found.items ?? []).map(({ name, size, generation }) => ({ path: `gs://${bucket}/${name}`, size: Number(size), version: generation })),
                folders: (found.prefixes ?? []).map((folder) => `gs://${bucket}/${folder.slice(0, -1)}`),
                next: found.nextPageToken || undefined,
            };
        },
        async describe(path, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .splitAddress */ .lS)(path, form);
            if (key === "")
                return undefined;
            const answer = await ask(path, [bucket, key], { query: { fields: "name,size,generation,md5Hash,crc32c" }, signal, mayLack: true });
            if (answer.statusCode === 404)
                return undefined;
            const found = (await jsonOf(answer));
            const { generation, md5Hash, crc32c } = found;
            const size = Number(found.size);
            // Composed objects have no MD5, and 32 bits of CRC alone are too few.
            const content = md5Hash !== undefined ? { md5: md5Hash, size } : { gs: generation, crc32c: crc32c ?? "", size };
            return { path, size, version: generation, content };
        },
        async read({ path, version }, { start, end }, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .splitAddress */ .lS)(path, form);
            const query = { alt: "media", ...(version === undefined ? {} : { ifGenerationMatch: version }) };
            const answer = await ask(path, [bucket, key], { query, signal, headers: { range: `bytes=${start}-${end === undefined ? "" : end - 1}` } });
            const generation = answer.headers["x-goog-generation"];
            if (version === undefined || generation === undefined || generation === version)
                return answer;
            answer.destroy();
            throw (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteMistake */ .n)("changed", path);
        },
    };
}
/** Headers with a fresh token; `undefined` when there are no credentials anywhere. */
async function signedIn() {
    const auth = new google_auth_library__WEBPACK_IMPORTED_MODULE_0__.GoogleAuth({ scopes });
    const headers = async () => Object.fromEntries((await auth.getRequestHeaders()).entries());
    try {
        await headers();
        return headers;
    }
    catch (error) {
        if (error instanceof Error && /Could not load the default credentials/i.test(error.message))
            return undefined;
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("Google's credentials cannot be used", { hint: signIn, cause: error });
    }
}
/** A body of JSON: a page of names at most. */
async function jsonOf(answer) {
    const chunks = [];
    for await (const chunk of answer)
        chunks.push(chunk);
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const bytes = Buffer.concat(chunks);
    return JSON.parse((answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8"));
}
function googleMistake(status, { path, lacks, anonymous }) {
    if (status === 404)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteMistake */ .n)(lacks, path);
    if (status === 412 || status === 416 || status === 304)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteMistake */ .n)("changed", path);
    if (status === 401 || status === 403) {
        return anonymous ? (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteMistake */ .n)("no credentials", path, { hint: signIn }) : (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteMistake */ .n)("denied", path, { hint: "the credentials need the role Storage Object Viewer (storage.objects.get and storage.objects.list)" });
    }
    return new Error(`Google Cloud Storage answered ${status}`);
}


/***/ }),

/***/ 81411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askHttp),
/* harmony export */   x: () => (/* binding */ shortBody)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


/** Asks a web server with GET; the answer's body is not read yet, and nothing is unpacked or followed. */
function askHttp(url, options) {
    return new Promise((done, fail) => {
        const ask = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        ask(url, options).on("response", done).on("error", fail).end();
    });
}
/** A short body as text, to find out what a server says is wrong; at most 64 KiB of it. */
async function shortBody(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > 1 << 16)
            break;
    }
    answer.destroy();
    return Buffer.concat(chunks).toString("utf8").slice(0, 1 << 16);
}


/***/ })

};
