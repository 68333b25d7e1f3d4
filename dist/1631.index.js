export const id = 1631;
export const ids = [1631];
export const modules = {

/***/ 31631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFormat: () => (/* binding */ csvFormat)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78390);


/** CSV files with one header, in any dialect: types are found over all rows of all files, int < float < bytes. */
const csvFormat = {
    name: "csv",
    pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i,
    describe: (file, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCsvFile */ .i3)(file, options),
    join(files) {
        const [first] = files;
        if (!first)
            return [];
        const columns = first.columns.map((column) => ({ ...column }));
        for (const { file, columns: found } of files.slice(1)) {
            (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .sameHeader */ .mB)(columns.map(({ name }) => name), found.map(({ name }) => name), { first: first.file.name, file: file.name });
            found.forEach(({ type, losesZeros }, i) => {
                columns[i] = { ...columns[i], type: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(columns[i].type, type), losesZeros: Boolean(columns[i].losesZeros || losesZeros) };
            });
        }
        return columns.map(({ losesZeros, ...column }) => ({ ...column, losesZeros: column.type === "int" && losesZeros === true }));
    },
    read: (file, columns, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)([file], columns, options),
};


/***/ })

};
