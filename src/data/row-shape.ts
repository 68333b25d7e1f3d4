import { UserError } from "../core/error.ts";
import type { SourceColumn, SourceFeature, SourceType } from "./source.ts";

/** What the values of a field are: values of one type, lists, or structs. Any of them may be null. */
export type RowShape =
  | { readonly kind: "value"; readonly type: Exclude<SourceType, "nested"> }
  | { readonly kind: "list"; readonly item: RowShape }
  | { readonly kind: "struct"; readonly fields: readonly ShapeField[] };

/** A field of a row or of a struct. */
export interface ShapeField {
  readonly name: string;
  readonly shape: RowShape;
}

/** The columns of rows: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
export function shapeColumns(fields: readonly ShapeField[], file: string): SourceColumn[] {
  const columns = new Map<string, SourceColumn>();
  const add = (name: string, shape: RowShape): void => {
    if (shape.kind === "struct") {
      for (const field of shape.fields) add(`${name}.${field.name}`, field.shape);
      return;
    }
    if (columns.has(name)) throw new UserError(`two columns are named ${JSON.stringify(name)}`, { place: { file }, hint: "rename one" });
    const { levels, item } = unlisted(shape);
    columns.set(name, item.kind === "value" && levels <= 1 ? { name, type: item.type } : { name, type: "nested", features: featuresOf(shape, [name], 0) });
  };
  for (const { name, shape } of fields) add(name, shape);
  return [...columns.values()];
}

/** A shape without the lists around it, and how many there are. */
export function unlisted(shape: RowShape): { readonly levels: number; readonly item: Exclude<RowShape, { kind: "list" }> } {
  let levels = 0;
  let item = shape;
  for (; item.kind === "list"; item = item.item) levels++;
  return { levels, item };
}

function featuresOf(shape: RowShape, path: readonly string[], above: number): SourceFeature[] {
  const { levels: lists, item } = unlisted(shape);
  const levels = above + Math.max(lists, 1);
  if (item.kind === "value") return [{ path, type: item.type, levels }];
  return [{ path, type: "struct", levels }, ...item.fields.flatMap((field) => featuresOf(field.shape, [...path, field.name], levels))];
}
