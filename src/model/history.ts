import type { HistoryPoint } from "./training-api.ts";

/** The loss by step, one JSON object a line. */
export const historyFile = "history.jsonl";

/** What of a history file is drawn, at most. */
const mostPoints = 2000;

/** A history as JSON lines. */
export function encodeHistory(points: readonly HistoryPoint[]): string {
  return points.map((point) => `${JSON.stringify(point)}\n`).join("");
}

/**
 * Reads JSON lines with `step` and `loss`, and perhaps `validationLoss` (or `val_loss`, as Keras calls it) and further numbers.
 * Lines that are not of this form are left out: a command may write what it likes.
 */
export function decodeHistory(text: string): readonly HistoryPoint[] {
  const points = text.split("\n").flatMap((line) => parsePoint(line));
  const every = Math.ceil(points.length / mostPoints);
  return every <= 1 ? points : points.filter((_, index) => index % every === 0 || index === points.length - 1);
}

function parsePoint(line: string): readonly HistoryPoint[] {
  const parsed = parseObject(line);
  const { step, loss, validationLoss, val_loss, values, ...others } = parsed;
  if (typeof step !== "number" || typeof loss !== "number") return [];
  const validation = typeof validationLoss === "number" ? validationLoss : val_loss;
  const nested = typeof values === "object" && values !== null ? values : others;
  const numbers = Object.entries(nested).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return [{
    step, loss,
    ...(typeof validation === "number" ? { validationLoss: validation } : {}),
    ...(numbers.length > 0 ? { values: Object.fromEntries(numbers) } : {}),
  }];
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  if (!line.startsWith("{")) return {};
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}
