import { clip } from "../../core/clip.ts";
import { firstValue, textAt, valueCount, type Column } from "../../data/batch.ts";
import { decodeExamples } from "../../data/example-decoder.ts";

/** What stands for a value that is not to be seen. */
export const maskedValue = "(masked)";

const mostValues = 5;
const longestValue = 60;

/** Values of some features of a serialized tf.Example, as texts of bounded length. Of masked features nothing is told but that there is a value. */
export function valueTexts(record: Uint8Array, features: readonly string[], mask: ReadonlySet<string>): readonly string[] {
  const { columns } = decodeExamples([record], { columns: features });
  return features.map((name) => {
    const column = columns.get(name);
    const count = column ? valueCount(column, 0) : -1;
    if (!column || count < 0) return "missing";
    return mask.has(name) ? maskedValue : count === 0 ? "no value" : listed(column, count);
  });
}

function listed(column: Column, count: number): string {
  const first = firstValue(column, 0);
  const texts = Array.from({ length: Math.min(count, mostValues) }, (_, i) => clip(oneText(column, first + i), longestValue));
  return [...texts, ...(count > mostValues ? [`and ${count - mostValues} more`] : [])].join(", ");
}

function oneText(column: Column, at: number): string {
  switch (column.type) {
    case "bytes": return textAt(column, at);
    case "int": return String(column.wide ? column.wide[at]! : column.values[at]!);
    case "float": return String(Number(column.values[at]!.toPrecision(7)));
    case "empty": return "";
  }
}
