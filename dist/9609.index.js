export const id = 9609;
export const ids = [9609];
export const modules = {

/***/ 39609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ randomNumbers),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
    }
}


/***/ })

};
