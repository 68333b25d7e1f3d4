const dates = [
  "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%y-%m-%d", "%y/%m/%d",
  "%m-%d-%Y", "%m/%d/%Y", "%m%d%Y", "%m-%d-%y", "%m/%d/%y",
  "%d-%m-%Y", "%d/%m/%Y", "%d%m%Y", "%d-%B-%Y", "%d-%m-%y", "%d/%m/%y", "%d-%B-%y",
];
const times = ["%H:%M", "%H:%M:%S", "%H:%M:%S.%f"];

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const digit = "\\p{Nd}";

/** What each directive stands for, as Python's strptime has it (in English). */
const directives: Readonly<Record<string, string>> = {
  a: "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
  b: months.map((month) => month.slice(0, 3)).join("|"),
  B: months.join("|"),
  f: "[0-9]{1,6}",
  d: `3[0-1]|[1-2]${digit}|0[1-9]|[1-9]| [1-9]`,
  H: `2[0-3]|[0-1]${digit}|${digit}`,
  y: digit.repeat(2),
  Y: digit.repeat(4),
  m: "1[0-2]|0[1-9]|[1-9]",
  M: `[0-5]${digit}|${digit}`,
  S: `60[0-1]|[0-5]${digit}|${digit}`,
};

interface TimeFormat {
  readonly format: string;
  readonly pattern: RegExp;
}

type ByOutline = ReadonlyMap<string, readonly TimeFormat[]>;

interface TimeFormats {
  readonly order: ReadonlyMap<string, number>;
  readonly whole: ByOutline;
  /** Those with fractions of a second, by the outline of what is before the point. TFDV lets any character stand for the point. */
  readonly fractional: ByOutline;
}

let known: TimeFormats | undefined;

/** The formats TFDV knows: dates, times, a date and a time with a space or a T between, and that of C's ctime. */
function timeFormats(): TimeFormats {
  if (known) return known;
  const formats = [...dates, ...times, "%a %b %d %H:%M:%S %Y", ...dates.flatMap((date) => times.flatMap((time) => ["T", " "].map((between) => `${date}${between}${time}`)))];
  const whole = new Map<string, TimeFormat[]>();
  const fractional = new Map<string, TimeFormat[]>();
  for (const format of formats) {
    const pattern = new RegExp(`^${format.replace(/%(\w)/g, (_, directive: string) => `(?:${directives[directive]})`)}\\n?$`, "u");
    const [head, fraction] = format.split(".");
    const outline = outlineOf(head!.replace(/%[aAbB]/g, "Mon").replace(/%\w/g, "1"));
    const group = fraction === undefined ? whole : fractional;
    group.set(outline, [...(group.get(outline) ?? []), { format, pattern }]);
  }
  known = { order: new Map(formats.map((format, at) => [format, at])), whole, fractional };
  return known;
}

/** What is left of a time without its digits and spaces; every word is one letter. */
function outlineOf(text: string): string {
  return text.replace(/[A-Za-z]+/g, "A").replace(/[\p{Nd} \n]+/gu, "");
}

/** The formats that a text is a time in, in TFDV's order. */
export function matchingTimeFormats(text: string): readonly string[] {
  const { order, whole, fractional } = timeFormats();
  const outline = outlineOf(text);
  const before = outlineOf(text.replace(/.[0-9]{1,6}\n?$/u, ""));
  const candidates = [...(whole.get(outline) ?? []), ...(fractional.get(outline) ?? []), ...(before === outline ? [] : fractional.get(before) ?? [])];
  const found = candidates.filter(({ pattern }) => pattern.test(text)).map(({ format }) => format);
  return found.length < 2 ? found : found.sort((a, b) => order.get(a)! - order.get(b)!);
}

interface IntegerTime {
  /** The number of TimeDomain's IntegerTimeFormat. */
  readonly format: number;
  /** From 1990 up to 2030. */
  readonly begin: number;
  readonly end: number;
}

/** Integers that are days, seconds, milliseconds, microseconds or nanoseconds since 1970, between 1990 and 2030. */
export const integerTimes: readonly IntegerTime[] = [
  { format: 5, begin: 7305, end: 21915 },
  ...[1, 1e3, 1e6, 1e9].map((unit, at) => ({ format: at + 1, begin: 631152000 * unit, end: 1893456000 * unit })),
];
