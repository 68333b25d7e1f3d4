import { token, type JsonField, type JsonTape } from "./json-lines-tape.ts";
import { UserError } from "../core/error.ts";
import type { SourceColumn, SourceFeature } from "./source.ts";

/** What the values of a field are, over all rows so far. */
interface Shape {
  /** Lists around the values; a lower bound while `holds` is undefined. */
  lists: number;
  /** What stands inside the lists; undefined while there were only nulls and empty lists. */
  holds: "values" | "objects" | undefined;
  /** Bits of the kinds of values there were. */
  kinds: number;
}

/** The field of a tape that `addShape` reads. */
type ShapeField = JsonField<Shape>;

const int = 1, big = 2, float = 4, text = 8;

/** The bit of each kind of scalar. */
const bits = [0, int, int, int, big, float, text, text] as const;

/** The type that holds all the values: an integer beyond int64 is text among integers, to lose nothing, and a float among floats. */
function typeOf({ kinds }: Shape): "empty" | "int" | "float" | "bytes" {
  if ((kinds & text) > 0) return "bytes";
  if ((kinds & float) > 0) return "float";
  if ((kinds & big) > 0) return "bytes";
  return kinds > 0 ? "int" : "empty";
}

/** The state of a field nothing is known of. */
export function newShape(): Shape {
  return { lists: 0, holds: undefined, kinds: 0 };
}

/** Takes the line on the tape into the shapes of its fields. What does not fit to the lines before is a `UserError`. */
export function addShape(tape: JsonTape<Shape>): void {
  addMembers(tape, 0);
}

function addMembers(tape: JsonTape<Shape>, object: number): void {
  const { kinds, ends, fields } = tape;
  for (let at = object + 1; at < ends[object]!;) {
    const kind = kinds[at]!;
    const { state } = fields[at]!;
    // Nearly all values: one of a type that is known.
    if (kind <= token.escaped && kind > token.null && state.holds === "values" && state.lists < 2) state.kinds |= bits[kind]!;
    else if (kind !== token.null && kind !== token.dropped) addValue(tape, at, 0);
    at = kind >= token.list ? ends[at]! : at + 1;
  }
}

function addValue(tape: JsonTape<Shape>, at: number, lists: number): void {
  const { kinds, ends, fields } = tape;
  const { state } = fields[at]!;
  const kind = kinds[at]!;
  if (kind === token.list) {
    if (ends[at] === at + 1) {
      if (state.holds === undefined) state.lists = Math.max(state.lists, lists + 1);
      else if (lists + 1 > Math.max(state.lists, state.holds === "values" ? 1 : 0)) throw misfit(tape, at, { found: "a list", lists: lists + 1 });
      else if (state.lists === 0) state.lists = 1;
    }
    for (let item = at + 1; item < ends[at]!; item = kinds[item]! >= token.list ? ends[item]! : item + 1) {
      if (kinds[item] === token.null) throw tape.mistake(`a null stands in a list of ${quoted(fields[at]!)}`, "a list has only values: leave it out", tape.starts[item]);
      addValue(tape, item, lists + 1);
    }
  } else if (kind === token.object) {
    settle(tape, at, { found: "objects", lists });
    addMembers(tape, at);
  } else {
    settle(tape, at, { found: "values", lists });
    state.kinds |= bits[kind]!;
  }
}

/** Values alone and in lists may be mixed: one is a list of one. Everything else is the same in all rows. */
function settle(tape: JsonTape<Shape>, at: number, { found, lists }: { readonly found: "values" | "objects"; readonly lists: number }): void {
  const { state } = tape.fields[at]!;
  const loose = found === "values" && lists <= 1;
  if (state.holds === undefined) {
    if (lists < state.lists && !(loose && state.lists === 1)) throw misfit(tape, at, { found, lists });
    state.holds = found;
    state.lists = Math.max(state.lists, lists);
  } else if (state.holds !== found || (state.lists !== lists && !(loose && state.lists <= 1))) throw misfit(tape, at, { found, lists });
  else state.lists = Math.max(state.lists, lists);
}

function misfit(tape: JsonTape<Shape>, at: number, { found, lists }: { readonly found: string; readonly lists: number }): UserError {
  const field = tape.fields[at]!;
  const say = (what: string, depth: number) => `${"lists of ".repeat(depth)}${what}`;
  const before = say(field.state.holds ?? "lists", field.state.lists);
  return tape.mistake(`${quoted(field)} holds ${say(found === "a list" ? "lists" : found, found === "a list" ? lists - 1 : lists)} here, and ${before} in lines before`,
    "a column holds the same in all rows: values or lists of them, objects, or lists of objects", tape.starts[at]);
}

function quoted({ name }: ShapeField): string {
  return `column ${JSON.stringify(name)}`;
}

/**
 * The columns of all rows: those of an object that stands alone are columns `a.b` of their own; lists of lists and lists of
 * objects are nested.
 */
export function columnsOf(file: string, root: ShapeField): SourceColumn[] {
  const columns = new Map<string, SourceColumn>();
  const add = (field: ShapeField): void => {
    const { name, order, state, state: { holds, lists } } = field;
    if (holds === "objects" && lists === 0) return order.forEach(add);
    if (columns.has(name)) throw new UserError(`two columns are named ${JSON.stringify(name)}: one by its name, one inside an object`, { place: { file }, hint: "rename one" });
    const nested = holds === "objects" || lists > 1;
    columns.set(name, nested ? { name, type: "nested", features: featuresOf(field, [name], 0) } : { name, type: typeOf(state) });
  };
  root.order.forEach(add);
  return [...columns.values()];
}

function featuresOf(field: ShapeField, path: readonly string[], above: number): SourceFeature[] {
  const { order, state, state: { holds, lists } } = field;
  const own = above + Math.max(lists, 1);
  const self: SourceFeature = { path, type: holds === "objects" ? "struct" : typeOf(state), levels: own };
  return [self, ...(holds === "objects" ? order.flatMap((child) => featuresOf(child, [...path, child.key], own)) : [])];
}
