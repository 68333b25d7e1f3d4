export const id = 3985;
export const ids = [3985];
export const modules = {

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
