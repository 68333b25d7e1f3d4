export const id = 7720;
export const ids = [7720,8643];
export const modules = {

/***/ 77720:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53276);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);






const commands = {
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(1581), __webpack_require__.e(3821)]).then(__webpack_require__.bind(__webpack_require__, 36202))).initCommand,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(1581), __webpack_require__.e(1876)]).then(__webpack_require__.bind(__webpack_require__, 81876))).runCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(7329)]).then(__webpack_require__.bind(__webpack_require__, 57329))).checkCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(6242)]).then(__webpack_require__.bind(__webpack_require__, 56242))).explainCommand,
    lineage: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(7149)]).then(__webpack_require__.bind(__webpack_require__, 67149))).lineageCommand,
    models: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(5385)]).then(__webpack_require__.bind(__webpack_require__, 85385))).modelsCommand,
    notes: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(6193), __webpack_require__.e(3493)]).then(__webpack_require__.bind(__webpack_require__, 40960))).notesCommand,
    monitor: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(1581), __webpack_require__.e(6088)]).then(__webpack_require__.bind(__webpack_require__, 3707))).monitorCommand,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(681)]).then(__webpack_require__.bind(__webpack_require__, 40681))).rollbackCommand,
    statistics: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(7363), __webpack_require__.e(6862)]).then(__webpack_require__.bind(__webpack_require__, 86862))).statisticsCommand,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 893))).diffCommand,
    skew: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(7363), __webpack_require__.e(4875), __webpack_require__.e(6202)]).then(__webpack_require__.bind(__webpack_require__, 96715))).skewCommand,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7363), __webpack_require__.e(7827)]).then(__webpack_require__.bind(__webpack_require__, 28454))).validateCommand,
    schema: async () => (await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 54694))).schemaCommand,
    verify: async () => (await __webpack_require__.e(/* import() */ 9367).then(__webpack_require__.bind(__webpack_require__, 29367))).verifyCommand,
    open: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(8159), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(8959), __webpack_require__.e(6632), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 33273))).openCommand,
};
/**
 * The command line: runs one command and sets the exit code. A mistake of the user is shown as its sentences without a
 * stack, and ends with 2; a fault of ours shows its stack and ends with 3.
 */
async function cli(args, home) {
    const [name = "help", ...rest] = args;
    process.stdout.on("error", endWithReader);
    try {
        const asked = (0,_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .askedHelp */ .Sw)(args);
        if (asked !== undefined) {
            process.stdout.write(help(asked));
            return;
        }
        const load = Object.hasOwn(commands, name) ? commands[name] : unknown(name);
        process.exitCode = await (await load())({ args: rest, home });
    }
    catch (error) {
        process.exitCode = await report(error);
    }
}
function help(name) {
    if (name === "")
        return (0,_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)();
    const parts = Object.entries(_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .commandHelp */ .bD).filter(([each]) => each.startsWith(`${name} `));
    if (parts.length > 0)
        return (0,_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)(Object.fromEntries(parts));
    return (0,_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpOf */ .ZL)(name, Object.hasOwn(_commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .commandHelp */ .bD, name) ? _commands_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .commandHelp */ .bD[name] : unknown(name));
}
function unknown(name) {
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`unknown command ${JSON.stringify(name.slice(0, 80))}`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(name, Object.keys(commands)) });
}
/** Whoever read the output has seen enough (`assay run | head`): that is no failure. */
function endWithReader(error) {
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) !== "EPIPE")
        throw error;
    process.exit();
}
async function report(error) {
    const mistake = error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? error : argumentMistake(error);
    if (!mistake) {
        process.stderr.write(`a fault of Assay, not of yours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.bug;
    }
    const { stderrTerminal } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 80108));
    stderrTerminal().mistakes(mistake.mistakes);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.mistake;
}
/** An unknown option is the user's mistake. */
function argumentMistake(error) {
    if (!(0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error)?.startsWith("ERR_PARSE_ARGS"))
        return undefined;
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(error.message.split(". ")[0], { hint: `assay help ${process.argv[2] ?? ""} lists the options`, cause: error });
}
if (process.argv[1] !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]) === (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)) {
    await cli(process.argv.slice(2), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 53276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sw: () => (/* binding */ askedHelp),
  bD: () => (/* binding */ commandHelp),
  ZL: () => (/* binding */ helpOf),
  M0: () => (/* binding */ overview)
});

;// CONCATENATED MODULE: ./build/js/commands/schema-help.js
const rewrite = [["--dry-run", "tells the change and writes nothing"], ["--json", "tells it as JSON"], ["--format text|json|patch", "how to tell it; git apply takes a patch"], ["--out FILE", "writes there instead of to standard output"]];
const told = ["--out FILE", "writes there instead of to standard output"];
const csv = [["--delimiter SIGN", "what stands between the cells of a CSV file"], ["--quote SIGN", "what its cells may be put in"], ["--encoding NAME", "its encoding, such as windows-1252"], ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"]];
/** What the commands on schemas take and do. */
const schemaHelp = {
    "schema infer": {
        takes: "FILE|PATTERN", does: "prints the schema of a data set, as TFDV infers it",
        options: [
            ["--ranges", "smallest and largest values of numbers too, with what they come from as comments"], ["--value-sets", "the values of integers that have few, too, which makes them categories; reads the data twice"],
            ["--no-shape", "value counts instead of shapes"], ["--max-values NUMBER", "a text with more different values gets no domain (100)"],
            ["--json", "as protobuf's JSON"], ["--format text|json|pb", "how to write it; else by the name of the file"], told, ...csv,
        ],
    },
    "schema update": {
        takes: "SCHEMA FILE…", does: "relaxes a schema in place until the data fit, comments and layout kept, and tells what changed and why",
        options: [["--environment NAME", "environment of the schema that the data are of"], ...rewrite, ...csv],
    },
    "schema edit": {
        takes: "SCHEMA", does: "changes a schema in place, comments and layout kept; a change that contradicts the rest is refused",
        options: [
            ["--feature NAME", "what is changed, a.b for b inside a; again for more"],
            ["--set KEY=VALUE", "a field by its path, such as int_domain.max=12, or in short presence=required|optional|SHARE, domain=VALUES|LOW..HIGH|bool|@NAME|none, shape=scalar|SIZES|none, value_count=LOW..HIGH, unique=LOW..HIGH, stage=NAME, drift=jsd:0.1, skew=linf:0.1; without --feature a field of the schema; again for more"],
            ["--add", "makes the feature"], ["--remove", "takes it out, and its domain when nothing else uses it"], ["--rename NAME", "gives it another name"],
            ["--add-value TEXT", "allows a value; again for more"], ["--remove-value TEXT", "allows it no more; again for more"],
            ["--in-environment NAME", "asks for the feature in this environment; again for more"], ["--not-in-environment NAME", "leaves it out there; again for more"], ["--every-environment NAME", "says nothing of it there; again for more"],
            ["--add-environment NAME", "defines an environment; again for more"], ["--remove-environment NAME", "defines it no more; again for more"], ...rewrite,
        ],
    },
    "schema diff": {
        takes: "A B", does: "tells by meaning what of two schemas differs: what breaks models, refuses more data or lets more pass; files, or files of a commit (main:schema.pbtxt)",
        options: [["--fail-on breaking|tighter|never", "what makes the exit code 1 (never)"], ["--json", "tells it as JSON"], ["--format text|json|markdown", "how to tell it"], told],
    },
    "schema check": {
        takes: "SCHEMA [FILE]", does: "finds contradictions in a schema, names of nothing and rules that never count, and what of a file does not fit; the exit code is 1 when anything is wrong",
        options: [["--environment NAME", "environment of the schema to judge the file in"], ["--json", "tells it as JSON"], ["--format text|json|sarif", "how to tell it"], told, ...csv],
    },
};

;// CONCATENATED MODULE: ./build/js/commands/command-help.js

const out = ["--out FILE", "writes there instead of to standard output"];
const command_help_csv = [
    ["--delimiter SIGN", "what stands between the cells of a CSV file"],
    ["--quote SIGN", "what its cells may be put in"],
    ["--encoding NAME", "its encoding, such as windows-1252"],
    ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"],
];
const configured = [
    ["--env NAME", "lays this environment of the configuration over it"],
    ["--set KEY=VALUE", "overrides a value, such as train.steps=100; again for more"],
];
const shared = [["--branch NAME", "reads what runs on GitHub recorded, from this branch (assay-metadata) of the repository"], ["--remote NAME", "remote of the folder, or address of the repository (origin)"]];
/** All commands, in the order in which they are told. */
const commandHelp = {
    init: {
        takes: "[FOLDER]", does: "finds data, what to predict and what trains already, writes assay.yml, the workflow and, where nothing trains, a model, which it runs once",
        options: [["--label NAME", "the column to predict"], ["--data PATTERN", "the files, where the largest in the folder are not meant"], ["--name NAME", "name of the pipeline (the folder's)"],
            ["--framework NAME", "what trains here: assay, tfjs, xgboost, lightgbm, catboost, torch, tensorflow, sklearn, python, r, rust; none has a model written"], ["--run", "runs your own training code once, too"]],
    },
    run: {
        takes: "[FOLDER]", does: "runs the pipeline",
        options: [...configured, ["--force NODE", "runs this step although nothing changed; again for more"], ["--json", "prints the summary of the run as JSON"]],
    },
    check: { takes: "[FOLDER]", does: "validates configuration, code and data files without running", options: configured },
    explain: { takes: "NODE [FOLDER]", does: "says why a step ran or was reused" },
    lineage: { takes: "[MODEL] [FOLDER]", does: "shows data, code and runs behind a model", options: [["--mermaid", "as a Mermaid diagram"], ["--json", "as JSON"], ...shared] },
    models: { takes: "[FOLDER]", does: "lists the models that were blessed or pushed: version, metric, age, and what became of them", options: [["--json", "as JSON"], ...shared] },
    notes: { takes: "[MODEL] [FOLDER]", does: "writes the release notes of a model from its lineage, as Markdown", options: [["--json", "as JSON"], out, ...shared] },
    monitor: { takes: "[FOLDER]", does: "holds served or new data against the newest blessed run, as `monitor` in assay.yml says; the exit code is 1 when they do not fit", options: [...configured, ["--json", "as JSON"]] },
    rollback: { takes: "[VERSION] [FOLDER]", does: "serves an older blessed model again: its very bytes as a new version; the one before the present when none is named", options: [...configured, ["--reason TEXT", "why, for the records"]] },
    statistics: {
        takes: "FILE|PATTERN", does: "describes every feature of CSV, JSON Lines, Parquet, Arrow, Avro or TFRecord files, here or far away",
        options: [
            ["--schema FILE", "types, domains, sparse and weighted features to describe by"], ["--weight FEATURE", "counts examples by this feature's value too"],
            ["--slice A,B", "describes the examples of each value, or combination of values, of features; again for more"],
            ["--slice-sql EXPRESSION", "describes the examples of each value of an SQL expression; again for more"],
            ["--sample-rate SHARE", "describes a random share of the examples"], ["--workers N", "threads; 1 needs the least memory"],
            ["--format text|json|pbtxt|pb|html", "how to tell it; else by the name of the file"], out, ...command_help_csv,
        ],
    },
    diff: {
        takes: "A B [FOLDER]", does: "compares two data sets feature by feature: files, FeatureStats.pb, files of a commit (main:data/*.csv), commits, or runs of FOLDER by their ids",
        options: [["--split NAME", "compares this split"], ["--format text|json|html", "how to tell it; else by the name of the file"], out],
    },
    skew: {
        takes: "A B --id COLUMN", does: "compares the rows of two data sets that have the same identifiers, column by column",
        options: [
            ["--id COLUMN", "column that, with others so named, says which rows belong together; again for more"], ["--ignore COLUMN", "is not compared; again for more"], ["--only COLUMN", "is compared alone; again for more"],
            ["--digits N", "rounds numbers with decimals to so many digits after the point"], ["--allow-duplicates", "compares rows whose identifiers occur more than once, each with each"],
            ["--confusion COLUMN", "counts which text became which; again for more"], ["--sample N", "pairs that are kept to be shown (10)"], ["--mask COLUMN", "shows no value of this column; again for more"],
            ["--at-most SHARE", "share of the pairs in which a column may differ; the exit code is 1 when one differs more often"],
            ["--format text|json|html", "how to tell it; else by the name of the file"], out, ...command_help_csv,
        ],
    },
    validate: {
        takes: "FILE|PATTERN --schema FILE", does: "holds data, or a FeatureStats.pb, against a schema and names rows that break it; the exit code is 0 when it fits, 1 when not, 2 when it cannot be judged",
        options: [
            ["--previous FILE", "data of the span before, for drift"], ["--table-drift off", "no classifier tries to tell the rows from the previous ones"], ["--serving FILE", "served data, for skew"], ["--environment NAME", "environment of the schema to judge in"], ["--compatibility tfdv", "keeps TFDV's surprises, so that the message is TFDV's own"],
            ["--fail-on error|warning|never", "which severity makes the exit code 1 (error)"], ["--rule NAME=error|warning|never", "what findings of a rule are, such as SCHEMA_NEW_COLUMN=warning; again for more"],
            ["--slice A,B", "judges the examples of each value, or combination of values, of features too; again for more"], ["--slice-sql EXPRESSION", "judges the examples of each value of an SQL expression too; again for more"],
            ["--row-rule EXPRESSION", "SQL condition that holds for every row; again for more"], ["--select QUERY", "query over the table data that returns nothing, run by DuckDB; again for more"],
            ["--custom-validation FILE", "rules on statistics: TFDV's CustomValidationConfig"], ["--rows N", "rows named for each finding (3)"], ["--mask FEATURE", "shows no value of this feature; again for more"],
            ["--format text|json|pbtxt|sarif", "how to tell it; json is TFDV's Anomalies message"], out, ...command_help_csv,
        ],
    },
    ...schemaHelp,
    verify: {
        takes: "FILE|FOLDER|IMAGE --repo OWNER/NAME", does: "checks who signed a model that was pushed, and with which verdict; the exit code is 0 when it is the blessed model of that repository, 1 when not, 2 when it cannot be told",
        options: [
            ["--repo OWNER/NAME", "repository whose workflow must have signed it"], ["--bundle FILE", "attestations to check it by, instead of those beside it or at GitHub; again for more"],
            ["--signer-workflow FILE", "workflow that must have signed it: .github/workflows/assay.yml, or OWNER/NAME/… of a reusable one, @REF at the end where that counts"], ["--source-ref REF", "branch that it must come from, such as refs/heads/trunk; main or master where none is named"],
            ["--trusted-root FILE", "keys to trust, from gh attestation trusted-root: needs no network then, and knows those of private repositories"], ["--json", "prints verdict and statement as JSON"],
        ],
    },
    open: { takes: "[FOLDER]", does: "prints the path of the newest report" },
};
/** What `assay help` prints: every command in a line. */
function overview(commands = commandHelp) {
    const width = Math.max(...Object.keys(commands).map(({ length }) => length));
    const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${firstPart(does)}`);
    return `assay COMMAND …\n\n${lines.join("\n")}\n\nassay help COMMAND tells what it takes.\n`;
}
/** What `assay help COMMAND` prints. */
function helpOf(name, { takes, does, options = [] }) {
    const width = Math.max(0, ...options.map(([option]) => option.length));
    const lines = options.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
    return [`assay ${name} ${takes}${options.length > 0 ? " [OPTION]…" : ""}`, "", ...wrapped(does, 100).map((line) => `  ${line}`), ...(lines.length > 0 ? ["", ...lines] : []), ""].join("\n");
}
/** The command whose help is asked for: `help NAME`, or `--help` among its options. Empty: all of them; undefined: none. */
function askedHelp([first = "help", ...rest]) {
    const named = (names) => (Object.hasOwn(commandHelp, names.slice(0, 2).join(" ")) ? names.slice(0, 2).join(" ") : names[0] ?? "");
    if (["help", "--help", "-h"].includes(first))
        return named(rest);
    const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
    return own.some((argument) => argument === "--help" || argument === "-h") ? named([first, ...rest]) : undefined;
}
function firstPart(does) {
    return does.split(/[;:] /)[0];
}
function wrapped(text, width) {
    const lines = [""];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== "" && last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines;
}


/***/ }),

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
