export const id = 2470;
export const ids = [2470];
export const modules = {

/***/ 81970:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
    __setModuleDefault(result, mod);
    return result;
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HttpProxyAgent = void 0;
const net = __importStar(__webpack_require__(69278));
const tls = __importStar(__webpack_require__(64756));
const debug_1 = __importDefault(__webpack_require__(2830));
const events_1 = __webpack_require__(24434);
const agent_base_1 = __webpack_require__(98894);
const url_1 = __webpack_require__(87016);
const debug = (0, debug_1.default)('http-proxy-agent');
/**
 * The `HttpProxyAgent` implements an HTTP Agent subclass that connects
 * to the specified "HTTP proxy server" in order to proxy HTTP requests.
 */
class HttpProxyAgent extends agent_base_1.Agent {
    constructor(proxy, opts) {
        super(opts);
        this.proxy = typeof proxy === 'string' ? new url_1.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        debug('Creating new HttpProxyAgent instance: %o', this.proxy.href);
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            ...(opts ? omit(opts, 'headers') : null),
            host,
            port,
        };
    }
    addRequest(req, opts) {
        req._header = null;
        this.setRequestProps(req, opts);
        // @ts-expect-error `addRequest()` isn't defined in `@types/node`
        super.addRequest(req, opts);
    }
    setRequestProps(req, opts) {
        const { proxy } = this;
        const protocol = opts.secureEndpoint ? 'https:' : 'http:';
        const hostname = req.getHeader('host') || 'localhost';
        const base = `${protocol}//${hostname}`;
        const url = new url_1.URL(req.path, base);
        if (opts.port !== 80) {
            url.port = String(opts.port);
        }
        // Change the `http.ClientRequest` instance's "path" field
        // to the absolute path of the URL that will be requested.
        req.path = String(url);
        // Inject the `Proxy-Authorization` header if necessary.
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            const value = headers[name];
            if (value) {
                req.setHeader(name, value);
            }
        }
    }
    async connect(req, opts) {
        req._header = null;
        if (!req.path.includes('://')) {
            this.setRequestProps(req, opts);
        }
        // At this point, the http ClientRequest's internal `_header` field
        // might have already been set. If this is the case then we'll need
        // to re-generate the string since we just changed the `req.path`.
        let first;
        let endOfHeaders;
        debug('Regenerating stored HTTP header string for request');
        req._implicitHeader();
        if (req.outputData && req.outputData.length > 0) {
            debug('Patching connection write() output buffer with updated header');
            first = req.outputData[0].data;
            endOfHeaders = first.indexOf('\r\n\r\n') + 4;
            req.outputData[0].data =
                req._header + first.substring(endOfHeaders);
            debug('Output buffer: %o', req.outputData[0].data);
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (this.proxy.protocol === 'https:') {
            debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = tls.connect(this.connectOpts);
        }
        else {
            debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = net.connect(this.connectOpts);
        }
        // Wait for the socket's `connect` event, so that this `callback()`
        // function throws instead of the `http` request machinery. This is
        // important for i.e. `PacProxyAgent` which determines a failed proxy
        // connection via the `callback()` function throwing.
        await (0, events_1.once)(socket, 'connect');
        return socket;
    }
}
HttpProxyAgent.protocols = ['http', 'https'];
exports.HttpProxyAgent = HttpProxyAgent;
function omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 73985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureStore: () => (/* binding */ azureStore)
/* harmony export */ });
/* harmony import */ var _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38053);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33107);
/* harmony import */ var _remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73323);




const form = { scheme: "az", bucket: /^[a-z0-9]{3,24}$/, example: "az://account/container/data/*.csv" };
const signIn = "set AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCOUNT with AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN, or AZURE_TENANT_ID and AZURE_CLIENT_ID with what proves them; AZURE_STORAGE_AUTH_MODE=login uses the sign-in of azure/login";
/**
 * Azure Blob Storage. Credentials in this order: a connection string, an account's key, a SAS token, Azure's identity (by
 * `AZURE_CLIENT_ID` or `AZURE_STORAGE_AUTH_MODE=login`); without any, public blobs can be read.
 */
function azureStore(environment) {
    const accounts = new Map();
    async function open(path) {
        const { bucket: name, key: rest } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .splitAddress */ .lS)(path, form);
        const [, container, key] = /^([^/]*)\/?([\s\S]*)$/.exec(rest);
        if (!/^[$a-z0-9-]{3,63}$/.test(container))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(path)} has no name of a container after the account`, { hint: `for instance ${form.example}` });
        const account = accounts.get(name) ?? openAccount(name, environment);
        accounts.set(name, account);
        const { service, anonymous } = await account;
        return { client: service.getContainerClient(container), base: `az://${name}/${container}`, key: key, anonymous };
    }
    return {
        async list(prefix, { deep, next, most }, signal) {
            const { client, base, key, anonymous } = await open(prefix);
            const options = { prefix: key, abortSignal: signal };
            const from = { ...(next === undefined ? {} : { continuationToken: next }), ...(most === undefined ? {} : { maxPageSize: most }) };
            const pages = deep ? client.listBlobsFlat(options).byPage(from) : client.listBlobsByHierarchy("/", options).byPage(from);
            const { value, done } = await pages.next().catch((error) => { throw azureMistake(error, { path: prefix, anonymous }); });
            if (done)
                return { files: [], folders: [], next: undefined };
            const { segment: { blobItems, blobPrefixes = [] }, continuationToken } = value;
            return {
                files: blobItems.map(({ name, properties }) => ({ path: `${base}/${name}`, size: properties.contentLength, version: properties.etag })),
                folders: blobPrefixes.map(({ name }) => `${base}/${name.slice(0, -1)}`),
                next: continuationToken || undefined,
            };
        },
        async describe(path, signal) {
            const { client, base, key, anonymous } = await open(path);
            if (key === "")
                return undefined;
            const found = await client.getBlobClient(key).getProperties({ abortSignal: signal }).catch((error) => {
                if (error instanceof _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .pj && error.statusCode === 404 && (error.code === "BlobNotFound" || (error.code === undefined && !anonymous)))
                    return undefined;
                throw azureMistake(error, { path, anonymous });
            });
            if (!found)
                return undefined;
            const { contentLength: size = 0, etag, contentMD5 } = found;
            const content = contentMD5 && contentMD5.length > 0 ? { md5: Buffer.from(contentMD5).toString("base64"), size } : etag === undefined ? undefined : { az: etag, container: base, size };
            return { path, size, version: etag, content };
        },
        async read({ path, version }, { start, end }, signal) {
            const { client, key, anonymous } = await open(path);
            const conditions = version === undefined ? {} : { conditions: { ifMatch: version } };
            const answer = await client.getBlobClient(key).download(start, end === undefined ? undefined : end - start, { abortSignal: signal, maxRetryRequests: 0, ...conditions })
                .catch((error) => { throw azureMistake(error, { path, anonymous }); });
            return answer.readableStreamBody;
        },
    };
}
async function openAccount(name, environment) {
    const options = { retryOptions: { maxTries: 1 } };
    const connection = environment["AZURE_STORAGE_CONNECTION_STRING"];
    if (connection) {
        const service = fromConnection(connection, options);
        if (service.accountName === name)
            return { service, anonymous: false };
    }
    const endpoint = environment["AZURE_STORAGE_SERVICE_ENDPOINT"]?.replace(/\/+$/, "") || `https://${name}.blob.core.windows.net`;
    const key = environment["AZURE_STORAGE_KEY"] || environment["AZURE_STORAGE_ACCESS_KEY"];
    const sas = environment["AZURE_STORAGE_SAS_TOKEN"];
    const owner = environment["AZURE_STORAGE_ACCOUNT"];
    // A key belongs to one account. Whoever writes an address must not be able to have it sent to an account of their own.
    if ((key || sas) && !owner)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${key ? "AZURE_STORAGE_KEY" : "AZURE_STORAGE_SAS_TOKEN"} is set without AZURE_STORAGE_ACCOUNT`, { hint: "name the account that it belongs to: no other one gets it" });
    const own = owner === name;
    if (key && own)
        return { service: new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobServiceClient */ .wS(endpoint, new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .StorageSharedKeyCredential */ .Z3(name, key), options), anonymous: false };
    if (sas && own)
        return { service: new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobServiceClient */ .wS(`${endpoint}?${sas.replace(/^\?/, "")}`, new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .AnonymousCredential */ .tv(), options), anonymous: false };
    if (environment["AZURE_CLIENT_ID"] || environment["AZURE_STORAGE_AUTH_MODE"] === "login") {
        const { DefaultAzureCredential } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(3952)]).then(__webpack_require__.bind(__webpack_require__, 23952));
        return { service: new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobServiceClient */ .wS(endpoint, new DefaultAzureCredential(), options), anonymous: false };
    }
    return { service: new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobServiceClient */ .wS(endpoint, new _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .AnonymousCredential */ .tv(), options), anonymous: true };
}
function fromConnection(connection, options) {
    try {
        return _azure_storage_blob__WEBPACK_IMPORTED_MODULE_0__/* .BlobServiceClient */ .wS.fromConnectionString(connection, options);
    }
    catch {
        // What the library says may quote the string, which holds the key.
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("AZURE_STORAGE_CONNECTION_STRING is no connection string", { hint: "DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net" });
    }
}
function azureMistake(error, { path, anonymous }) {
    if (!(error instanceof Error))
        return error;
    if (/Credential|Authentication/.test(error.name) && !("statusCode" in error))
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("no credentials", path, { hint: signIn, cause: error });
    const status = "statusCode" in error ? error.statusCode : undefined;
    const code = "code" in error ? String(error.code) : "";
    if (anonymous && (status === 401 || status === 403 || code === "PublicAccessNotPermitted" || code === "ResourceNotFound"))
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("no credentials", path, { hint: signIn, cause: error });
    if (code === "ContainerNotFound")
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("no bucket", path, { bucket: "container", cause: error });
    if (status === 404)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("no file", path, { cause: error });
    if (status === 412 || status === 416)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("changed", path, { cause: error });
    if (status === 401 || status === 403)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteMistake */ .n)("denied", path, { hint: "the credentials need the role Storage Blob Data Reader, a SAS the rights to read and list", cause: error });
    return error;
}


/***/ })

};
