export const id = 8643;
export const ids = [8643];
export const modules = {

/***/ 69038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}


/***/ }),

/***/ 64494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yS: () => (/* binding */ describeMistake),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
class UserError extends Error {
    mistakes;
    /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
    detail;
    constructor(message, more = {}) {
        const { cause, detail, ...rest } = more;
        const mistakes = typeof message === "string" ? [{ message, ...rest }] : message;
        super(mistakes.map(describeMistake).join("\n"), cause === undefined ? {} : { cause });
        this.name = "UserError";
        this.mistakes = mistakes;
        this.detail = detail;
    }
}
/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
function describeMistake({ message, place, hint }) {
    const where = place ? `${describePlace(place)}  ` : "";
    return `${where}${message}${hint ? `\n  hint: ${hint}` : ""}`;
}
/** `file:line:column`, as far as it is known. */
function describePlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
/** The exit codes of the command line: verdicts and mistakes are told apart. */
const exitCodes = { ok: 0, notBlessed: 1, mistake: 2, bug: 3, interrupted: 130, terminated: 143 };
/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
function nearest(name, known) {
    let best;
    let bestDistance = Math.max(Math.min(2, Math.floor(name.length / 2)), Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** The hint of a name that is not known: the nearest known one, and all of them. */
function didYouMean(name, known) {
    const near = nearest(name, known);
    return `${near === undefined ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
}
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, rows[i - 2][j - 2] + 1);
            row.push(cost);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}


/***/ })

};
