/** A part of a text with a limited length: forms from the fullest to the shortest; an empty one leaves it out. */
export interface Part {
  /** What it is called when it is left out. */
  readonly name?: string;
  readonly forms: readonly string[];
  /** The part with the lowest weight is shortened first. */
  readonly weight: number;
  /** Gives way already above the aim, not only above the limit. */
  readonly soft: boolean;
}

/** Lengths in UTF-8 bytes: GitHub counts bytes, not characters. */
interface Budget {
  readonly aim: number;
  readonly limit: number;
  /** The sentence for what was left out, as Markdown. */
  leftOut(names: readonly string[]): string;
}

/** The length of a text as GitHub counts it. */
function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/**
 * Parts joined by empty lines. Above the aim soft parts, above the limit all parts take shorter forms or vanish, whole parts
 * at a time, the least important first: nothing is ever cut inside a table, fence or fold.
 */
export function fitted(parts: readonly Part[], budget: Budget): string {
  const forms = parts.map(() => 0);
  const text = (): string => {
    const dropped = parts.flatMap((part, at) => (part.name !== undefined && current(part, forms[at]!) === "" && part.forms[0] !== "" ? [part.name] : []));
    const shown = parts.map((part, at) => current(part, forms[at]!));
    const last = shown.pop() ?? "";
    return [...shown, dropped.length ? budget.leftOut(dropped) : "", last].filter((part) => part !== "").join("\n\n");
  };
  const shrink = (most: number, all: boolean): void => {
    while (bytes(text()) > most) {
      const next = parts.map((part, at) => ({ part, at })).filter(({ part, at }) => (all || part.soft) && forms[at]! < part.forms.length - 1)
        .reduce<{ part: Part; at: number } | undefined>((least, item) => (!least || item.part.weight < least.part.weight ? item : least), undefined);
      if (!next) return;
      forms[next.at]!++;
    }
  };
  shrink(budget.aim, false);
  shrink(budget.limit, true);
  return text();
}

function current(part: Part, form: number): string {
  return part.forms[form] ?? "";
}
