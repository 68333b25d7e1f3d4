import type { DescMessage, Message, MessageShape } from "@bufbuild/protobuf";
import { reflect, type ReflectList, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import type { Place } from "../core/error.ts";
import { parseText } from "./text-format.ts";
import { TextScanner } from "./text-scanner.ts";
import { readTextTree, type TextMessage } from "./text-tree.ts";

/** A message read from text, and where each field of each message in it is written. */
export interface PlacedFields<T> {
  readonly message: T;
  /**
   * The place of a field's value, `index` counting within a list; of the message itself when the field is not written; undefined
   * for messages that are not part of it.
   */
  placeOf(message: Message, field?: string, index?: number): Place | undefined;
}

/** `parseText`, remembering where each field is written, its length too. */
export function parseFieldPlaces<Desc extends DescMessage>(desc: Desc, text: string, file: string): PlacedFields<MessageShape<Desc>> {
  const message = parseText(desc, text, file);
  const known = new Map<Message, Known>();
  collect(reflect(desc, message), { tree: readTextTree(text), at: 0, length: 0 }, known);
  const scanner = new TextScanner(text, file);
  return {
    message,
    placeOf(inner, field, index = 0) {
      const found = known.get(inner);
      if (!found) return undefined;
      const slots = found.tree.entries.filter(({ name }) => name === field).flatMap(({ start, values }) => values.map((value) => ({ value, start: values.length === 1 ? start : value.start })));
      const slot = slots[index];
      if (!slot) return scanner.place(found.at, found.length);
      return slot.value.message ? scanner.place(slot.start, field!.length) : scanner.place(slot.value.start, slot.value.end - slot.value.start);
    },
  };
}

interface Known {
  readonly tree: TextMessage;
  readonly at: number;
  readonly length: number;
}

function collect(message: ReflectMessage, here: Known, known: Map<Message, Known>): void {
  known.set(message.message, here);
  for (const field of message.desc.fields) {
    if (!field.message || field.fieldKind === "map" || !message.isSet(field)) continue;
    const inner = field.fieldKind === "list" ? [...(message.get(field) as ReflectList)] : [message.get(field)];
    const slots = here.tree.entries.filter(({ name }) => name === field.name).flatMap(({ start, values }) => values.map((value) => ({ value, start: values.length === 1 ? start : value.start })));
    slots.forEach(({ value, start }, index) => {
      if (value.message && inner[index] !== undefined) collect(inner[index] as ReflectMessage, { tree: value.message, at: start, length: field.name.length }, known);
    });
  }
}
