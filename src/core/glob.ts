/** A step of a pattern. Each takes one character, as often as it can where it is repeated; `jump` takes none and may go elsewhere. */
type Step =
  | { readonly kind: "take"; readonly fits: (character: string) => boolean; readonly repeated: boolean }
  | { readonly kind: "jump"; readonly to: number }
  | { readonly kind: "mark" };

/** Digits in the place of a path: as many as given, or any from 1 to 15. */
interface Digits { readonly digits: number | undefined }

/** A part of a pattern: a glob, or digits whose text is asked for. */
export type PatternPart = string | Digits;

const inName = (character: string): boolean => character !== "/";
const isDigit = (character: string): boolean => character >= "0" && character <= "9";
const mostDigits = 15;

/** Whether a path fits a glob: `*`, `?` and `[a-z]` or `[!a-z]` stay inside a folder's name, `**` does not. */
export function globMatcher(glob: string): (path: string) => boolean {
  const match = patternMatcher([glob]);
  return (path) => match(path) !== undefined;
}

/**
 * A matcher that gives the texts that stood in the places for digits, or `undefined`. What comes first takes as much as it can.
 * The time it takes grows with the length of the pattern times that of the path, whatever is in them: no step is tried twice
 * at the same character.
 */
export function patternMatcher(parts: readonly PatternPart[]): (path: string) => readonly string[] | undefined {
  const steps: Step[] = [];
  for (const part of parts) steps.push(...(typeof part === "string" ? globSteps(part, steps.length) : digitSteps(part, steps.length)));
  return (path) => walk(steps, path);
}

function globSteps(glob: string, offset: number): readonly Step[] {
  const steps: Step[] = [];
  const take = (fits: (character: string) => boolean, repeated = false) => steps.push({ kind: "take", fits, repeated });
  for (const [part] of glob.matchAll(/\*\*+\/|\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g)) {
    if (/^\*\*+\/$/.test(part)) {
      // No folder at all, or any number of them.
      steps.push({ kind: "jump", to: offset + steps.length + 3 });
      take(() => true, true);
      take((character) => character === "/");
    } else if (part.startsWith("*")) take(part === "*" ? inName : () => true, true);
    else if (part === "?") take(inName);
    else if (part.length > 2 && part.startsWith("[")) take(oneOf(part.slice(1, -1)));
    else for (const wanted of part.split("")) take((character) => character === wanted);
  }
  return steps;
}

function digitSteps({ digits }: Digits, offset: number): readonly Step[] {
  const digit: Step = { kind: "take", fits: isDigit, repeated: false };
  const mark: Step = { kind: "mark" };
  if (digits !== undefined) return [mark, ...Array.from({ length: digits }, () => digit), mark];
  const end = offset + 2 * mostDigits;
  return [mark, digit, ...Array.from({ length: mostDigits - 1 }, (): readonly Step[] => [{ kind: "jump", to: end }, digit]).flat(), mark];
}

/** `a-z`, `!a-z`: one character of a folder's name. */
function oneOf(body: string): (character: string) => boolean {
  const not = body.length > 1 && body.startsWith("!");
  const ranges = [...(not ? body.slice(1) : body).matchAll(/([^])-([^])|([^])/g)].map(([, from, to, one]) => [from ?? one!, to ?? one!] as const);
  return (character) => inName(character) && ranges.some(([from, to]) => character >= from && character <= to) !== not;
}

/** A way through the steps to the end of the path, the first by preference; a place that led nowhere is not tried again. */
function walk(steps: readonly Step[], path: string): readonly string[] | undefined {
  const width = path.length + 1;
  const tried = new Uint8Array((steps.length + 1) * width);
  const open: { readonly step: number; readonly at: number; readonly marks: Marks | undefined }[] = [{ step: 0, at: 0, marks: undefined }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { step, at, marks } = place;
    if (tried[step * width + at] === 1) continue;
    tried[step * width + at] = 1;
    const wanted = steps[step];
    if (wanted === undefined) {
      if (at === path.length) return textsOf(marks, path);
      continue;
    }
    // What is pushed last is tried first.
    if (wanted.kind === "mark") open.push({ step: step + 1, at, marks: { at, before: marks } });
    else if (wanted.kind === "jump") open.push({ step: wanted.to, at, marks }, { step: step + 1, at, marks });
    else {
      if (wanted.repeated) open.push({ step: step + 1, at, marks });
      if (at < path.length && wanted.fits(path[at]!)) open.push({ step: wanted.repeated ? step : step + 1, at: at + 1, marks });
    }
  }
  return undefined;
}

interface Marks {
  readonly at: number;
  readonly before: Marks | undefined;
}

function textsOf(marks: Marks | undefined, path: string): readonly string[] {
  const places: number[] = [];
  for (let mark = marks; mark !== undefined; mark = mark.before) places.unshift(mark.at);
  return Array.from({ length: places.length / 2 }, (_, place) => path.slice(places[2 * place], places[2 * place + 1]));
}
