import type { DescField, DescMessage, MessageShape } from "@bufbuild/protobuf";
import { reflect, type ReflectList, type ReflectMap, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { alignKeys } from "./align-keys.ts";
import { lineChanges, type LineChange, type TextChange } from "./line-changes.ts";
import { TextChanges } from "./text-changes.ts";
import { parseText } from "./text-format.ts";
import { bareText, inlineText, layoutOf } from "./text-layout.ts";
import { printText, written, writtenEntry, writtenFields } from "./text-print.ts";
import { readTextTree, type TextEntry, type TextMessage, type TextValue } from "./text-tree.ts";

/**
 * Rewrites a message in text format with as few changes to the text as can be: what is equal keeps its bytes, its comments,
 * its order, its empty lines and how it is written, as do extensions and packed messages, which are not read. What is new is
 * laid out as its neighbours are. The result reads as `after`; with `after` as it was, the text is returned as it is.
 * Comments on lines of their own stay, except those right above a message that goes. Also returns what that does to the lines.
 */
export function editText<Desc extends DescMessage>(desc: Desc, text: string, { after, file }: { readonly after: MessageShape<Desc>; readonly file: string }): Edited {
  const before = parseText(desc, text, file);
  const tree = readTextTree(text);
  const changes = new TextChanges(text, layoutOf(text, tree));
  editMessage(changes, tree, { before: reflect(desc, before), after: reflect(desc, after) });
  const ordered = changes.ordered();
  const edited = applied(text, ordered);
  if (printText(desc, parseText(desc, edited, file)) !== printText(desc, after)) throw new Error(`${file} could not be rewritten without a change of its meaning`);
  return { text: edited, changes: lineChanges(text, ordered) };
}

interface Edited {
  readonly text: string;
  readonly changes: readonly LineChange[];
}

function applied(text: string, changes: readonly TextChange[]): string {
  let done = 0;
  const parts = changes.flatMap((change) => {
    const kept = text.slice(done, change.start);
    done = change.end;
    return [kept, change.text];
  });
  return parts.join("") + text.slice(done);
}

interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

type ListField = DescField & { fieldKind: "list" };
type MapField = DescField & { fieldKind: "map" };

function editMessage(changes: TextChanges, tree: TextMessage, { before, after }: Pair<ReflectMessage>): void {
  for (const field of before.sortedFields) {
    const entries = tree.entries.filter(({ name }) => name === field.name);
    const place: Place = { changes, tree, entries, fields: before.sortedFields.map(({ name }) => name) };
    if (field.fieldKind === "list") editList(place, field, { before: before.get(field) as ReflectList, after: after.get(field) as ReflectList });
    else if (field.fieldKind === "map") editMap(place, field, { before: before.get(field) as ReflectMap, after: after.get(field) as ReflectMap });
    else editSingle(place, field, { before, after });
  }
}

/** Where a field is edited: the message around it, and what is written of it there. */
interface Place {
  readonly changes: TextChanges;
  readonly tree: TextMessage;
  readonly entries: readonly TextEntry[];
  /** Names of the message's fields by number. */
  readonly fields: readonly string[];
}

function editSingle(place: Place, field: DescField, { before, after }: Pair<ReflectMessage>): void {
  const entry = place.entries.at(-1);
  if (!after.isSet(field)) {
    if (before.isSet(field)) for (const each of place.entries) place.changes.remove(each);
    return;
  }
  const value = entry?.values[0];
  const now = written(field, after.get(field));
  const same = before.isSet(field) && !field.message && written(field, before.get(field)).literal === now.literal;
  if (same) return;
  if (!value) {
    const chosen = field.oneof && before.oneofCase(field.oneof);
    const instead = chosen && place.tree.entries.find(({ name }) => name === chosen.name);
    if (instead) place.changes.insertAfter(place.tree, instead, now);
    else insertInOrder(place, field.name, now);
  } else if (value.message) editMessage(place.changes, value.message, { before: before.get(field) as ReflectMessage, after: after.get(field) as ReflectMessage });
  else place.changes.replace(value, now.literal!);
}

/** Puts a field after those of smaller number. */
function insertInOrder({ changes, tree, fields }: Place, name: string, now: ReturnType<typeof written>): void {
  const order = fields.indexOf(name);
  const ranks = tree.entries.map((entry) => fields.indexOf(entry.name));
  const best = Math.max(-1, ...ranks.filter((rank) => rank <= order));
  const anchor = best < 0 ? undefined : tree.entries[ranks.lastIndexOf(best)];
  if (anchor) changes.insertAfter(tree, anchor, now);
  else changes.insertFirst(tree, now);
}

/** One value of a list in the text. */
interface Slot {
  readonly entry: TextEntry;
  readonly value: TextValue;
  readonly index: number;
}

function editList(place: Place, field: ListField, { before, after }: Pair<ReflectList>): void {
  const [olds, news] = [[...before], [...after]];
  const slots = place.entries.flatMap((entry) => entry.values.map((value, index): Slot => ({ entry, value, index })));
  const matches = alignKeys(olds.map((item) => keyOf(field, item)), news.map((item) => keyOf(field, item)));
  const removed = new Set<Slot>();
  let done = 0;
  for (let next = 0; next <= news.length;) {
    let until = next;
    while (until < news.length && matches[until] === undefined) until++;
    const stop = until < news.length ? matches[until]! : olds.length;
    editGap(place, field, { slots, olds, news, removed, from: done, to: stop, first: next, last: until });
    if (until < news.length) editItem(place, field, { slot: slots[stop]!, before: olds[stop], after: news[until] });
    done = stop + 1;
    next = until + 1;
  }
  removeSlots(place, removed);
}

/** Values between two that stay: `from` to `to` of the old ones give way to `first` to `last` of the new ones. */
interface Gap {
  readonly slots: readonly Slot[];
  readonly olds: readonly unknown[];
  readonly news: readonly unknown[];
  readonly removed: Set<Slot>;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function editGap(place: Place, field: ListField, { slots, olds, news, removed, from, to, first, last }: Gap): void {
  const pairs = Math.min(to - from, last - first);
  for (let i = 0; i < pairs; i++) {
    const anchor = slots[from + i]!;
    const [before, after] = [olds[from + i], news[first + i]];
    if (staysInPlace(field, anchor, { before, after })) editItem(place, field, { slot: anchor, before, after });
    else {
      removeSlot(place, removed, anchor);
      insertItems(place, field, { anchor, following: undefined, items: [after] });
    }
  }
  for (let old = from + pairs; old < to; old++) removeSlot(place, removed, slots[old]!);
  insertItems(place, field, { anchor: slots[from + pairs - 1], following: slots[to], items: news.slice(first + pairs, last) });
}

/** Whether a value is rewritten where it is: one of a list in brackets, a message without a name, or one that gets another name and keeps half of the rest at least. */
function staysInPlace(field: ListField, { entry }: Slot, pair: Pair<unknown>): boolean {
  if (entry.commas) return true;
  if (field.listKind !== "message") return false;
  const [old, now] = [pair.before as ReflectMessage, pair.after as ReflectMessage];
  if (nameOf(old) === undefined && nameOf(now) === undefined) return true;
  if (nameOf(old) === undefined || nameOf(now) === undefined) return false;
  const others = (message: ReflectMessage): Set<string> => new Set(writtenFields(message).filter(({ name }) => name !== "name").map(inlineText));
  const [before, after] = [others(old), others(now)];
  return 2 * [...before].filter((text) => after.has(text)).length >= Math.max(before.size, after.size);
}

function editItem({ changes }: Place, field: ListField, { slot: { value }, before, after }: Pair<unknown> & { readonly slot: Slot }): void {
  if (value.message) editMessage(changes, value.message, { before: before as ReflectMessage, after: after as ReflectMessage });
  else if (written(field, before).literal !== written(field, after).literal) changes.replace(value, written(field, after).literal!);
}

interface Inserting {
  readonly anchor: Slot | undefined;
  readonly following: Slot | undefined;
  readonly items: readonly unknown[];
}

function insertItems(place: Place, field: ListField, { anchor, following, items }: Inserting): void {
  const { changes, tree } = place;
  const all = items.map((item) => written(field, item));
  if (anchor?.entry.commas) insertListed(changes, anchor, all.map(bareText));
  else if (anchor) for (const now of all) changes.insertAfter(tree, anchor.entry, now);
  else if (following?.entry.commas) for (const now of all) changes.insert(following.value.start, `${bareText(now)}, `);
  else if (following) for (const now of all) changes.insertBefore(tree, following.entry, now);
  else for (const now of all) insertInOrder(place, field.name, now);
}

/** After a value of a list in brackets; where each has a line, the new ones get theirs too. */
function insertListed(changes: TextChanges, { entry, value, index }: Slot, items: readonly string[]): void {
  if (items.length === 0) return;
  const { text, layout: { newline } } = changes;
  const line = text.slice(text.lastIndexOf("\n", value.start - 1) + 1, value.start);
  const comma = entry.commas![index];
  const rest = text.indexOf("\n", value.end);
  const alone = line.trim() === "" && rest >= 0 && /^[ \t\r]*,?[ \t\r]*(#.*)?$/.test(text.slice(value.end, rest)) && (comma === undefined || comma < rest);
  if (!alone) return changes.insert(value.end, items.map((item) => `, ${item}`).join(""));
  if (comma === undefined) changes.insert(value.end, ",");
  changes.insert(rest + 1, items.map((item, at) => `${line}${item}${comma === undefined && at === items.length - 1 ? "" : ","}${newline}`).join(""));
}

/** A value of a list in brackets waits until it is known which of its neighbours stay. */
function removeSlot({ changes }: Place, removed: Set<Slot>, slot: Slot): void {
  if (slot.entry.commas) removed.add(slot);
  else changes.remove(slot.entry);
}

function removeSlots({ changes, entries }: Place, removed: ReadonlySet<Slot>): void {
  for (const entry of entries) {
    const gone = new Set([...removed].filter((slot) => slot.entry === entry).map(({ index }) => index));
    if (gone.size === 0) continue;
    if (gone.size === entry.values.length) { changes.remove(entry); continue; }
    for (const index of gone) {
      const { start, end } = entry.values[index]!;
      changes.cut(start, end);
      const keptBefore = entry.values.some((_, at) => at < index && !gone.has(at));
      const comma = entry.commas![keptBefore ? index - 1 : index]!;
      changes.cut(comma, comma + 1);
    }
  }
}

/** What tells values of a list apart: the name of a message that has one, else all of it. */
function keyOf(field: ListField, item: unknown): string {
  if (field.listKind !== "message") return written(field, item).literal!;
  const name = nameOf(item as ReflectMessage);
  return name === undefined ? inlineText(written(field, item)) : `name ${name}`;
}

function nameOf(message: ReflectMessage): string | undefined {
  const field = message.desc.fields.find(({ name }) => name === "name");
  return field && message.isSet(field) ? String(message.get(field)) : undefined;
}

type Key = string | number | bigint | boolean;

function editMap(place: Place, field: MapField, { before, after }: Pair<ReflectMap>): void {
  const slots = place.entries.flatMap((entry) => entry.values.map((value, index) => ({ entry, value, index, key: keyIn(place.changes.text, field, value) })));
  const removed = new Set<Slot>();
  const sorted = [...after.keys()].map((key) => key as Key).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const slot of slots) if (!sorted.some((key) => String(key) === slot.key)) removeSlot(place, removed, slot);
  for (const key of sorted) {
    const slot = slots.findLast((each) => each.key === String(key));
    const now = writtenEntry(field, key, after.get(key));
    if (!slot) insertInOrder(place, field.name, now);
    else if (inlineText(writtenEntry(field, key, before.get(key))) !== inlineText(now)) {
      const value = slot.value.message?.entries.findLast(({ name }) => name === "value")?.values[0];
      if (!value) place.changes.replace(slot.value, bareText(now));
      else if (value.message) editMessage(place.changes, value.message, { before: before.get(key) as ReflectMessage, after: after.get(key) as ReflectMessage });
      else place.changes.replace(value, now.fields![1]!.literal!);
    }
  }
  removeSlots(place, removed);
}

/** The key of an entry of a map, as text. */
function keyIn(text: string, field: MapField, { start, end }: TextValue): string {
  const parent = reflect(field.parent, parseText(field.parent, `${field.name} ${text.slice(start, end)}`, ""));
  return String([...(parent.get(field) as ReflectMap).keys()][0]);
}
