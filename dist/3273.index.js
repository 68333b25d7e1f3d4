export const id = 3273;
export const ids = [3273];
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

/***/ 33273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommand: () => (/* binding */ openCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75491);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76688);







/** `assay open`: the path of the newest report, for a browser. */
async function openCommand({ args }) {
    const { positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({ args: [...args], allowPositionals: true });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .atMost */ .T)(positionals, 1);
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_state_of_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(positionals[0] ?? "."), "runs");
    const reports = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(runs)).map((run) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, run, "report.html")).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const dated = await Promise.all(reports.map(async (path) => ({ path, time: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mtimeMs })));
    const newest = dated.sort((a, b) => b.time - a.time)[0];
    if (!newest)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo("no run has left a report here");
    process.stdout.write(`${newest.path}\n`);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ok;
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


/***/ })

};
