import { html } from "../escape.ts";

/** Numbers with at most one decimal, so that paths stay short. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** An SVG picture. `label` is its finding in words: what a reader who cannot see it is told. Only attributes and classes, no styles. */
export function svg({ width, height, label, kind }: { readonly width: number; readonly height: number; readonly label: string; readonly kind: string }, content: string): string {
  return `<svg class="${kind}" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${html(label, 400)}">${content}</svg>`;
}

/** A text inside a picture. */
export function label(x: number, y: number, text: string, kind = ""): string {
  return `<text x="${at(x)}" y="${at(y)}"${kind ? ` class="${kind}"` : ""}>${html(text, 80)}</text>`;
}

/** A straight line. */
export function line(from: readonly [number, number], to: readonly [number, number], kind: string): string {
  return `<path class="${kind}" d="M${at(from[0])} ${at(from[1])}L${at(to[0])} ${at(to[1])}"/>`;
}

/** A linear scale from a domain to a range; an empty domain maps to the middle. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}
