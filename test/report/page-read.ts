const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** What people read of a piece of markup; a line break is a new line. */
export function readable(markup: string): string {
  return markup.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, "").replace(/<br>/g, "\n").replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
}

/** The markup of one section of a page; throws where there is none. */
export function sectionOf(text: string, id: string): string {
  const found = new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(text);
  if (!found) throw new Error(`the page has no section ${id}`);
  return found[0];
}

/** The rows of a table, each with the markup of its cells; `name` is a part of its caption. */
export function cellsOf(text: string, name: string): readonly (readonly string[])[] {
  const table = text.match(/<table\b[\s\S]*?<\/table>/g)?.find((each) => readable(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(each)![1]!).includes(name));
  if (table === undefined) throw new Error(`no table is called ${name}`);
  return [.../<tbody\b[^>]*>([\s\S]*)<\/tbody>/.exec(table)![1]!.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<(td|th)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , cell]) => cell!));
}

/** The rows of a table as people read them. */
export function rowsOf(text: string, name: string): readonly (readonly string[])[] {
  return cellsOf(text, name).map((row) => row.map(readable));
}

const number = /[−+±<>-]?\s?(?:\d[\d,]*(?:\.\d+)?(?:e[−+-]?\d+)?|∞)/;

/** Holds that a text says a number: right up to half of its last digit. Bounds (`<0.1%`) hold as bounds; what is no number is said by a word. */
export function says(said: string, truth: number): void {
  if (Number.isNaN(truth)) return expect(said).toMatch(/–|not defined|NaN/);
  const found = number.exec(said);
  if (!found) throw new Error(`"${said}" says no number, but the engine has ${truth}`);
  const [text] = found;
  const digits = text.replace(/[,+±<>\s]/g, "").replaceAll("−", "-");
  if (digits.endsWith("∞")) return expect([said, truth]).toEqual([said, digits.startsWith("-") ? -Infinity : Infinity]);
  const value = Number(digits);
  if (text.startsWith("<")) return expect(truth).toBeLessThan(value);
  if (text.startsWith(">")) return expect(truth).toBeGreaterThan(value);
  const [mantissa, exponent = "0"] = digits.split("e");
  const last = 10 ** (Number(exponent) - (/\.(\d+)/.exec(mantissa!)?.[1] ?? "").length);
  expect([said, Math.abs(value - truth) <= 0.5000001 * last + Math.abs(truth) * 1e-12 ? truth : value]).toEqual([said, truth]);
}
