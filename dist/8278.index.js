export const id = 8278;
export const ids = [8278];
export const modules = {

/***/ 88278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3Store: () => (/* binding */ s3Store)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53711);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33107);
/* harmony import */ var _remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73323);



const form = { scheme: "s3", bucket: /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/, example: "s3://bucket/data/*.csv" };
const signIn = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, on GitHub with aws-actions/configure-aws-credentials";
/**
 * S3 and stores that speak its protocol. Credentials as every AWS client finds them (environment, profile, web identity,
 * container); without any, public objects can be read. `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` names another store, whose
 * buckets are then part of the path.
 */
async function s3Store(environment) {
    const { client, anonymous } = await signedClient(environment);
    const mistaken = (error, path) => s3Mistake(error, { path, anonymous });
    return {
        async list(prefix, { deep, next, most }, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAddress */ .lS)(prefix, form);
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .ListObjectsV2Command */ .u6x({ Bucket: bucket, Prefix: key, ...(deep ? {} : { Delimiter: "/" }), ...(next === undefined ? {} : { ContinuationToken: next }), ...(most === undefined ? {} : { MaxKeys: most }) });
            const page = await client.send(command, { abortSignal: signal }).catch((error) => { throw mistaken(error, prefix); });
            return {
                files: (page.Contents ?? []).map(({ Key, Size, ETag }) => ({ path: `s3://${bucket}/${Key}`, size: Size, version: ETag })),
                folders: (page.CommonPrefixes ?? []).map(({ Prefix }) => `s3://${bucket}/${Prefix.slice(0, -1)}`),
                next: page.NextContinuationToken,
            };
        },
        async describe(path, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAddress */ .lS)(path, form);
            if (key === "")
                return undefined;
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .HeadObjectCommand */ .l81({ Bucket: bucket, Key: key, ChecksumMode: "ENABLED" });
            const head = await client.send(command, { abortSignal: signal }).catch((error) => {
                if (error instanceof Error && error.name === "NotFound")
                    return undefined;
                throw mistaken(error, path);
            });
            if (!head)
                return undefined;
            const { ContentLength: size = 0, ETag: etag, ChecksumSHA256: sha256 } = head;
            // A checksum of parts (`…-3`) depends on how the file was cut, as an ETag does: then it is no better than that.
            const whole = sha256 !== undefined && !sha256.includes("-");
            return { path, size, version: etag, content: whole ? { sha256, size } : etag === undefined ? undefined : { s3: etag, size } };
        },
        async read({ path, version }, { start, end }, signal) {
            const { bucket, key } = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAddress */ .lS)(path, form);
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs({
                Bucket: bucket, Key: key, Range: `bytes=${start}-${end === undefined ? "" : end - 1}`, ...(version === undefined ? {} : { IfMatch: version }),
            });
            const { Body } = await client.send(command, { abortSignal: signal }).catch((error) => { throw mistaken(error, path); });
            return Body;
        },
    };
}
async function signedClient(environment) {
    const endpoint = environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"];
    // The client comes with Assay: who runs it on Node 20 cannot do anything about the client's wish for another Node.
    environment["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    const settings = {
        region: environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "us-east-1",
        followRegionRedirects: true,
        maxAttempts: 1,
        responseChecksumValidation: "WHEN_REQUIRED",
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    };
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF(settings);
    try {
        await client.config.credentials();
        return { client, anonymous: false };
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== "CredentialsProviderError")
            throw error;
        // Public objects are asked for without a signature.
        const signer = { sign: (request) => Promise.resolve(request) };
        return { client: new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF({ ...settings, signer, credentials: { accessKeyId: "", secretAccessKey: "" } }), anonymous: true };
    }
}
function s3Mistake(error, { path, anonymous }) {
    if (!(error instanceof Error))
        return error;
    const status = "$metadata" in error ? error.$metadata.httpStatusCode : undefined;
    if (error.name === "NoSuchBucket")
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMistake */ .n)("no bucket", path, { cause: error });
    if (status === 404)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMistake */ .n)("no file", path, { cause: error });
    if (status === 412 || status === 416)
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMistake */ .n)("changed", path, { cause: error });
    if (status === 401 || status === 403) {
        if (anonymous)
            return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMistake */ .n)("no credentials", path, { hint: signIn, cause: error });
        const unknown = ["InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken"].find((name) => name === error.name);
        return (0,_remote_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMistake */ .n)("denied", path, { hint: unknown ? `the store does not accept the credentials (${unknown}): ${signIn}` : "the credentials need s3:GetObject, and s3:ListBucket for patterns", cause: error });
    }
    return error;
}


/***/ })

};
