export const id = 8390;
export const ids = [8390];
export const modules = {

/***/ 78390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinTypes)
/* harmony export */ });
const order = ["empty", "int", "float", "bytes"];
/** The more general of two types of one column: empty < int < float < bytes; `undefined` when only one of them is nested. */
function joinTypes(a, b) {
    if (a === b || b === "empty")
        return a;
    if (a === "empty")
        return b;
    return a === "nested" || b === "nested" ? undefined : order[Math.max(order.indexOf(a), order.indexOf(b))];
}


/***/ })

};
