export const id = 4694;
export const ids = [4694];
export const modules = {

/***/ 54694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

const parts = {
    infer: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(6977), __webpack_require__.e(7363), __webpack_require__.e(7979)]).then(__webpack_require__.bind(__webpack_require__, 27979))).schemaInfer,
    update: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(6977), __webpack_require__.e(7363), __webpack_require__.e(9790)]).then(__webpack_require__.bind(__webpack_require__, 28622))).schemaUpdate,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8740), __webpack_require__.e(2697), __webpack_require__.e(9080)]).then(__webpack_require__.bind(__webpack_require__, 59080))).schemaDiff,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(7363), __webpack_require__.e(1098), __webpack_require__.e(6879)]).then(__webpack_require__.bind(__webpack_require__, 41291))).schemaCheck,
    edit: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(9172), __webpack_require__.e(3597), __webpack_require__.e(6977), __webpack_require__.e(1098), __webpack_require__.e(4492)]).then(__webpack_require__.bind(__webpack_require__, 55128))).schemaEdit,
};
/** `assay schema infer|update|diff|check|edit`: the schema of a data set as a file that is reviewed like code. */
async function schemaCommand({ args, home }) {
    const [name, ...rest] = args;
    const load = name === undefined ? undefined : parts[name];
    if (load)
        return (await load())({ args: rest, home });
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(name === undefined ? "schema does what?" : `schema does not know ${JSON.stringify(name.slice(0, 80))}`, {
        hint: name === undefined || name.startsWith("-") ? `assay schema ${Object.keys(parts).join("|")}` : (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(name, Object.keys(parts)),
    });
}


/***/ })

};
