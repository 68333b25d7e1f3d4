export const id = 7043;
export const ids = [7043];
export const modules = {

/***/ 47043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedSchema: () => (/* binding */ publishedSchema)
/* harmony export */ });
/* unused harmony export sharedSchema */
/* harmony import */ var _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66451);

/** The schema of `assay.yml` as editors get it: `configurationSchema`, with what it repeats written once. */
function publishedSchema() {
    return sharedSchema(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W);
}
/**
 * A JSON Schema (draft-07) that means the same and says each subschema once: those that stand in several places move to
 * `definitions`, under the key they first stand at, where that is shorter. With the references resolved it is the one given.
 */
function sharedSchema(schema) {
    const found = subschemasOf(schema);
    const names = new Map();
    const taken = new Set();
    for (const [text, { key, places }] of found) {
        if (places < 2)
            continue;
        const name = freeName(key, taken);
        if (text.length * (places - 1) <= `{"$ref":"#/definitions/${name}"}`.length * places + `"${name}":,`.length)
            continue;
        taken.add(name);
        names.set(text, name);
    }
    const refer = (inner) => {
        const name = names.get(JSON.stringify(inner));
        return name === undefined ? eachSubschema(inner, refer) : { $ref: `#/definitions/${name}` };
    };
    const definitions = Object.fromEntries([...names].map(([text, name]) => [name, eachSubschema(found.get(text).schema, refer)]));
    return { ...eachSubschema(schema, refer), ...(names.size > 0 && { definitions }) };
}
/** Subschemas by their text, those outside before those inside. */
function subschemasOf(schema) {
    const found = new Map();
    const visit = (inner, key) => {
        const text = JSON.stringify(inner);
        const known = found.get(text);
        if (known)
            known.places++;
        else {
            found.set(text, { schema: inner, key, places: 1 });
            eachSubschema(inner, visit, key);
        }
        return inner;
    };
    eachSubschema(schema, visit);
    return found;
}
function freeName(key, taken) {
    const base = key.replace(/[^A-Za-z0-9_-]/g, "") || "value";
    let name = base;
    for (let next = 2; taken.has(name); next++)
        name = `${base}-${next}`;
    return name;
}
const isSchema = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** The schema with what is a schema in it changed: values of `default`, `const` and `enum` are none. A subschema without a key of its own has that of the one around it. */
function eachSubschema(schema, change, key = "value") {
    return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
        switch (keyword) {
            case "properties":
            case "patternProperties": return [keyword, isSchema(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isSchema(inner) ? change(inner, name) : inner])) : value];
            case "anyOf":
            case "allOf":
            case "oneOf": return [keyword, Array.isArray(value) ? value.map((inner) => (isSchema(inner) ? change(inner, key) : inner)) : value];
            case "additionalProperties":
            case "items":
            case "contains":
            case "propertyNames":
            case "not":
            case "if":
            case "then":
            case "else": return [keyword, isSchema(value) ? change(value, key) : value];
            default: return [keyword, value];
        }
    }));
}


/***/ })

};
