import { isUtf8 } from "node:buffer";
import type { BytesColumn } from "../data/batch.ts";
import { customNumber, customRanks, customText } from "./custom-statistics.ts";
import { featureValues, type FeatureValues } from "./feature-values.ts";
import type { Generator } from "./generator.ts";
import { imageFormat, imageSize, type ImageFormat } from "./image-headers.ts";
import type { CustomStatistic } from "./statistics_pb.ts";
import { integerTimes, matchingTimeFormats } from "./time-formats.ts";

/** How the meaning of values is told. */
export interface SemanticTypesOptions {
  /** How many values must have been seen; default 100. */
  readonly minValues?: number | undefined;
  /** The share of values that must fit; default 0.8. */
  readonly minRatio?: number | undefined;
  /** Also give the largest width and height of pictures, by their headers; default no. */
  readonly imageSizes?: boolean | undefined;
}

interface SemanticState {
  readonly path: readonly string[];
  values: number;
  /** Whether there were values of a type that the meaning cannot have. */
  notText: boolean;
  notTime: boolean;
  invalid: boolean;
  empty: boolean;
  images: Record<ImageFormat, number>;
  maxWidth: number;
  maxHeight: number;
  sentences: number;
  /** In the order in which they were first seen: of two equally frequent formats the first one counts. */
  times: Map<string, number>;
}

/**
 * What values mean: pictures, sentences or times. The custom statistic `domain_info` holds the domain as SchemaGen takes it,
 * beside it are `image_format_histogram`, `natural_language_match_rate` or `time_match_ratio`. Every value is looked at: TFDV
 * takes only the first 100 of each batch for sentences, so that what it finds depends on the size of its batches.
 */
export function semanticTypes({ minValues = 100, minRatio = 0.8, imageSizes = false }: SemanticTypesOptions = {}): Generator<Map<string, SemanticState>> {
  return {
    name: "semantic-types",
    create: () => new Map(),

    add(state, batch) {
      for (const feature of featureValues(batch)) {
        let own = state.get(feature.key);
        if (!own) state.set(feature.key, (own = emptyState(feature.path)));
        look(own, feature, imageSizes);
      }
      return state;
    },

    merge(left, right) {
      for (const [key, from] of right) {
        let own = left.get(key);
        if (!own) left.set(key, (own = emptyState(from.path)));
        join(own, from);
      }
      return left;
    },

    finish: (state) => ({
      features: [...state.values()]
        .map((own) => ({ path: own.path, custom: own.values < minValues ? [] : [...imageStatistics(own, minRatio, imageSizes), ...sentenceStatistics(own, minRatio), ...timeStatistics(own, minRatio)] }))
        .filter(({ custom }) => custom.length > 0),
    }),
  };
}

function emptyState(path: readonly string[]): SemanticState {
  return {
    path: [...path], values: 0, notText: false, notTime: false, invalid: false, empty: false,
    images: { bmp: 0, gif: 0, jpeg: 0, png: 0 }, maxWidth: 0, maxHeight: 0, sentences: 0, times: new Map(),
  };
}

function join(own: SemanticState, from: SemanticState): void {
  own.values += from.values;
  own.notText ||= from.notText;
  own.notTime ||= from.notTime;
  own.invalid ||= from.invalid;
  own.empty ||= from.empty;
  for (const format of ["bmp", "gif", "jpeg", "png"] as const) own.images[format] += from.images[format];
  own.maxWidth = Math.max(own.maxWidth, from.maxWidth);
  own.maxHeight = Math.max(own.maxHeight, from.maxHeight);
  own.sentences += from.sentences;
  for (const [format, count] of from.times) addTime(own, format, count);
}

function addTime(own: SemanticState, format: string, count: number): void {
  own.times.set(format, (own.times.get(format) ?? 0) + count);
}

function look(own: SemanticState, { column, from, to }: FeatureValues, imageSizes: boolean): void {
  own.values += to - from;
  if (column.type === "bytes") {
    for (let value = from; value < to; value++) lookAtText(own, column, value, imageSizes);
    return;
  }
  own.notText = true;
  if (column.type === "float") own.notTime = true;
  else if (column.wide) countIntegerTimes(own, column.wide, from, to);
  else countIntegerTimes(own, column.values, from, to);
}

function countIntegerTimes(own: SemanticState, values: ArrayLike<number | bigint>, from: number, to: number): void {
  for (const { format, begin, end } of integerTimes) {
    let count = 0;
    for (let value = from; value < to; value++) if (values[value]! >= begin && values[value]! < end) count++;
    if (count > 0) addTime(own, String(format), count);
  }
}

/** No time is longer in bytes, however many of them its digits take. */
const longestTime = 128;

function lookAtText(own: SemanticState, { bytes, offsets }: BytesColumn, value: number, imageSizes: boolean): void {
  const start = offsets[value]!;
  const text = bytes.subarray(start, offsets[value + 1]!);
  const format = own.notText ? undefined : imageFormat(text);
  if (format) {
    own.images[format]++;
    const size = imageSizes ? imageSize(text, format) : undefined;
    if (size) {
      own.maxWidth = Math.max(own.maxWidth, size.width);
      own.maxHeight = Math.max(own.maxHeight, size.height);
    }
  }
  own.empty ||= text.length === 0;
  // Once one is not UTF-8 the feature is neither sentences nor times.
  if (own.invalid) return;
  if (!isUtf8(text)) { own.invalid = true; return; }
  if (isSentence(text)) own.sentences++;
  if (!own.notTime && !own.empty && text.length <= longestTime && mayBeTime(text)) {
    for (const found of matchingTimeFormats(Buffer.from(text).toString())) addTime(own, found, 1);
  }
}

/** Times begin with a digit, a space or a capital letter, and are short of letters; what is plainly none need not be tried. */
function mayBeTime(text: Uint8Array): boolean {
  const first = text[0]!;
  if (first > 0x5a && first < 0x80) return false;
  let letters = 0;
  let others = 0;
  for (const byte of text) {
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
    else others++;
  }
  return letters <= 10 && others >= 3;
}

/** At least three words among the first 100 bytes, of 2.5 to 8 bytes on average: TFDV's rule. */
function isSentence(text: Uint8Array): boolean {
  const end = Math.min(100, text.length);
  let words = 0, letters = 0, inside = false;
  for (let at = 0; at < end; at++) {
    const byte = text[at]!;
    const space = byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
    if (!space) letters++;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words >= 3 && letters >= 2.5 * words && letters <= 8 * words;
}

function imageStatistics({ values, notText, images, maxWidth, maxHeight }: SemanticState, minRatio: number, sizes: boolean): CustomStatistic[] {
  const known = images.bmp + images.gif + images.jpeg + images.png;
  const unknown = values - known;
  if (notText || 1 - unknown / values < minRatio) return [];
  const ranks: (readonly [string, number])[] = [["UNKNOWN", unknown], ["bmp", images.bmp], ["gif", images.gif], ["jpeg", images.jpeg], ["png", images.png]];
  return [
    customText("domain_info", "image_domain {}"),
    customRanks("image_format_histogram", ranks.filter(([, count]) => count > 0)),
    ...(sizes ? [customNumber("image_max_width", maxWidth), customNumber("image_max_height", maxHeight)] : []),
  ];
}

function sentenceStatistics({ values, notText, invalid, sentences }: SemanticState, minRatio: number): CustomStatistic[] {
  if (notText || invalid || sentences / values < minRatio) return [];
  return [customText("domain_info", "natural_language_domain {}"), customNumber("natural_language_match_rate", sentences / values)];
}

function timeStatistics({ values, notTime, invalid, empty, times }: SemanticState, minRatio: number): CustomStatistic[] {
  if (notTime || invalid || empty || times.size === 0) return [];
  const [format, count] = [...times].reduce((best, other) => (other[1] > best[1] ? other : best));
  if (count / values < minRatio) return [];
  const domain = format.includes("%") ? `string_format: '${format}'` : `integer_format: ${format}`;
  return [customText("domain_info", `time_domain {${domain}}`), customNumber("time_match_ratio", count / values)];
}
