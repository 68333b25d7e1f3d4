export const id = 3056;
export const ids = [3056];
export const modules = {

/***/ 80675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles),
/* harmony export */   commandMaterials: () => (/* binding */ commandMaterials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _core_path_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70093);
/* harmony import */ var _data_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33187);






/** Files of the workspace that a command line names: `python train.py --rate 0.1` names `train.py`. */
async function namedFiles(workspace, command) {
    const words = (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
    const files = [];
    for (const word of words) {
        const path = (0,_core_path_within_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .R)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, word));
        if (path === "" || path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || files.includes(path))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined))?.isFile())
            files.push(path);
    }
    return files;
}
/** Digests of the files that commands are made of, and of a lock file of their packages beside them. */
async function commandMaterials(workspace, { run, predict, files }) {
    const named = files ?? [...(await namedFiles(workspace, run ?? "")), ...(await namedFiles(workspace, predict ?? ""))];
    const materials = await Promise.all([...new Set(named)].sort().map(async (file) => {
        const shown = `${file}, a file of the training command,`;
        const bytes = await (0,_data_user_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), shown, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} cannot be read`, { hint: "files: lists files relative to the pipeline's folder", cause }));
        return [file, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes)];
    }));
    const locks = await Promise.all(lockFiles.map(async (file) => {
        const bytes = await (0,_data_user_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), file, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} cannot be read`, { cause })).catch(() => undefined);
        return bytes ? [[file, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes)]] : [];
    }));
    return Object.fromEntries([...materials, ...locks.flat()]);
}
/** What says which packages a command runs with. */
const lockFiles = ["requirements.txt", "uv.lock", "poetry.lock", "Pipfile.lock", "conda-lock.yml", "environment.yml", "renv.lock", "Cargo.lock"];


/***/ })

};
