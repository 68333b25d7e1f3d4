import { type DescField, type DescMessage, type MessageShape } from "@bufbuild/protobuf";
import { type ReflectMessage } from "@bufbuild/protobuf/reflect";
/** A field with one value, ready to write: a literal, or the fields of a message. */
export interface Written {
    readonly name: string;
    readonly literal?: string;
    readonly fields?: readonly Written[];
}
/** Writes protobuf's text format: fields by number, two blanks of indent, only what is set. */
export declare function printText<Desc extends DescMessage>(desc: Desc, message: MessageShape<Desc>): string;
/** The fields of a message that are set, by number; an entry for each value of a list or map. */
export declare function writtenFields(message: ReflectMessage): Written[];
/** One entry of a map. */
export declare function writtenEntry(field: DescField & {
    fieldKind: "map";
}, key: string | number | bigint | boolean, value: unknown): Written;
/** One value of a field. */
export declare function written(field: DescField, value: unknown): Written;
