export const id = 7309;
export const ids = [7309];
export const modules = {

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


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  webStore: () => (/* binding */ webStore)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/data/remote/http-answer.js
var http_answer = __webpack_require__(81411);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/js/data/remote/public-address.js



const inner = {
    ipv4: [
        ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12],
        ["192.0.0.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["224.0.0.0", 4], ["240.0.0.0", 4],
    ],
    // The last three carry an IPv4 address inside, which may be an inner one.
    ipv6: [["::", 96], ["fc00::", 7], ["fe80::", 10], ["fec0::", 10], ["ff00::", 8], ["64:ff9b::", 96], ["64:ff9b:1::", 48], ["2002::", 16]],
};
/** Whether an IP address is one of the machine's own, of its network's or of its cloud's, rather than of the public internet. */
function isInnerAddress(address) {
    const list = new external_node_net_.BlockList();
    for (const family of ["ipv4", "ipv6"])
        for (const [net, bits] of inner[family])
            list.addSubnet(net, bits, family);
    const family = (0,external_node_net_.isIP)(address);
    return family === 0 || list.check(address, family === 6 ? "ipv6" : "ipv4");
}
/** Refuses a host that is written as an inner address; names are checked when they are resolved, by `publicLookup`. */
function checkHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, "");
    if ((0,external_node_net_.isIP)(host) !== 0 && isInnerAddress(host))
        throw innerAddress(host);
}
/** Resolves a name for a connection, and refuses it when any of its addresses is an inner one: what is checked is what is connected to. */
const publicLookup = (hostname, options, done) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return done(error, "", 0);
        if (addresses.length === 0 || addresses.some(({ address }) => isInnerAddress(address)))
            return done(innerAddress(hostname), "", 0);
        if (options.all)
            return done(null, addresses);
        done(null, addresses[0].address, addresses[0].family);
    });
};
function innerAddress(host) {
    return new error/* UserError */.yo(`${host} is an address inside this machine's network, which is not read from`, { hint: "set ASSAY_ALLOW_PRIVATE_ADDRESSES=1 in the environment where that is wanted" });
}

// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
// EXTERNAL MODULE: ./build/js/data/remote/remote-mistake.js
var remote_mistake = __webpack_require__(73323);
;// CONCATENATED MODULE: ./build/js/data/remote/web-store.js









const mostRedirects = 5;
/**
 * Files on web servers. Addresses of the machine's own network are refused, after names are resolved and for each redirect, unless
 * `ASSAY_ALLOW_PRIVATE_ADDRESSES=1`; then plain `http://` is read from the machine itself too, and never from elsewhere.
 */
function webStore(environment) {
    const open = environment["ASSAY_ALLOW_PRIVATE_ADDRESSES"] === "1";
    // Agents of its own: a connection that was opened elsewhere, unchecked, is never taken over.
    const agents = { "http:": new external_node_http_.Agent({ keepAlive: true }), "https:": new external_node_https_.Agent({ keepAlive: true }) };
    async function ask(path, headers, signal) {
        let url = checkedUrl(path, { path, open });
        for (let redirects = 0;; redirects++) {
            const agent = agents[url.protocol];
            const answer = await (0,http_answer/* askHttp */.w)(url, { headers: { "accept-encoding": "identity", ...headers }, signal, agent, ...(open ? {} : { lookup: publicLookup }) });
            const { statusCode: status = 0, headers: { location } } = answer;
            if (status < 300 || status === 304 || status >= 400 || location === undefined)
                return answer;
            answer.destroy();
            if (redirects === mostRedirects)
                throw new error/* UserError */.yo(`${(0,remote_address/* shownAddress */.Uk)(path)} is redirected more than ${mostRedirects} times`, { hint: "give the address where the file is" });
            url = checkedUrl(location, { path, open, from: url });
        }
    }
    return {
        async list(prefix) {
            throw new error/* UserError */.yo(`a web server cannot be asked which files it has: ${(0,remote_address/* shownAddress */.Uk)(prefix)}`, { hint: "name each file, or use s3://, gs:// or az://" });
        },
        async describe(path, signal) {
            // Not HEAD: an address that is signed for GET is refused then.
            const answer = await ask(path, { range: "bytes=0-0" }, signal);
            answer.destroy();
            const { statusCode: status = 0, headers } = answer;
            const range = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(headers["content-range"] ?? "");
            const empty = status === 416 && range?.[1] === "0";
            if (status === 404 || status === 410)
                return undefined;
            if (!empty)
                checkStatus(status, path);
            checkEncoding(answer, path);
            const length = status === 200 ? headers["content-length"] : range?.[1];
            const size = length === undefined ? undefined : Number(length);
            const etag = strongTag(headers.etag);
            const content = etag === undefined || size === undefined ? undefined : { https: (0,digest/* digestOf */.ol)(path), etag, size };
            return { path, size, version: etag ?? headers["last-modified"], content, ...(status === 200 ? { onlyWhole: true } : {}) };
        },
        async read(file, { start, end }, signal) {
            const { path, version } = file;
            const conditions = version === undefined ? {} : version.startsWith('"') ? { "if-match": version } : { "if-unmodified-since": version };
            const range = start === 0 && end === undefined ? {} : { range: `bytes=${start}-${end === undefined ? "" : end - 1}` };
            const answer = await ask(path, { ...conditions, ...range }, signal);
            try {
                checkAnswer(answer, file, start);
                return answer.statusCode === 206 ? answer : partOf(answer, { start, end: end ?? Infinity });
            }
            catch (error) {
                answer.destroy();
                throw error;
            }
        },
    };
}
function checkedUrl(text, { path, open, from }) {
    const shown = from ? `${(0,remote_address/* shownAddress */.Uk)(path)} is redirected to an address that` : (0,remote_address/* shownAddress */.Uk)(path);
    const base = from?.href;
    const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
    if (!url)
        throw new error/* UserError */.yo(`${shown} is no web address`, { hint: "for instance https://host/data.csv" });
    if (url.username !== "" || url.password !== "")
        throw new error/* UserError */.yo(`${shown} has a user or a password in it`, { hint: "an address is written down in many places: leave it out" });
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const own = host === "localhost" || ((0,external_node_net_.isIP)(host) !== 0 && /^(127\.|::1$)/.test(host) && isInnerAddress(host));
    if (url.protocol !== "https:" && !(url.protocol === "http:" && own))
        throw new error/* UserError */.yo(`${shown} is not read over an encrypted connection`, { hint: "https:// is read" });
    if (!open)
        checkHost(host);
    return url;
}
function checkStatus(status, path) {
    if (status === 200 || status === 206)
        return;
    if (status === 404 || status === 410)
        throw (0,remote_mistake/* remoteMistake */.n)("no file", path);
    if (status === 401 || status === 403)
        throw (0,remote_mistake/* remoteMistake */.n)("denied", path, { hint: "https:// reads what is public, or an address with a signature that is still valid" });
    if (status === 412 || status === 416)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", path);
    if (status === 408 || status === 425 || status === 429 || status >= 500)
        throw new Error(`the server answered ${status}`);
    throw new error/* UserError */.yo(`the server of ${(0,remote_address/* shownAddress */.Uk)(path)} answered ${status}`, { hint: "a file is expected there" });
}
/** Range requests count packed bytes then, so that what is read would depend on the server's mood. */
function checkEncoding({ headers }, path) {
    const encoding = headers["content-encoding"] ?? "identity";
    if (encoding === "identity" || /\.(gz|br|zz|zst)$/i.test((0,remote_address/* shownAddress */.Uk)(path)))
        return;
    throw new error/* UserError */.yo(`the server packs ${(0,remote_address/* shownAddress */.Uk)(path)} (Content-Encoding: ${encoding}), although it was asked not to`, { hint: "store it packed, with a name that ends in .gz" });
}
function checkAnswer(answer, { path, size, version }, start) {
    const { statusCode: status = 0, headers } = answer;
    checkStatus(status, path);
    checkEncoding(answer, path);
    const found = version?.startsWith('"') ? strongTag(headers.etag) : headers["last-modified"];
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "");
    const total = status === 206 ? range?.[2] : headers["content-length"];
    if (version !== undefined && found !== undefined && found !== version)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", path);
    if (size !== undefined && total !== undefined && total !== "*" && Number(total) !== size)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", path);
    if (status === 206 && Number(range?.[1]) !== start)
        throw new Error("the server sent another part than was asked for");
}
/** A part of a whole answer, of a server that answers no ranges. */
async function* partOf(answer, { start, end }) {
    let at = 0;
    for await (const chunk of answer) {
        const part = chunk.subarray(Math.max(0, start - at), Math.max(0, Math.min(chunk.length, end - at)));
        at += chunk.length;
        if (part.length > 0)
            yield part;
        if (at >= end)
            return;
    }
}
function strongTag(etag) {
    return etag?.startsWith('"') ? etag : undefined;
}


/***/ })

};
