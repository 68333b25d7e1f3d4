import { clip } from "../../core/clip.ts";
import type { FeatureRow, FeatureView } from "../../core/report.ts";
import { percentText } from "../number-text.ts";
import { resampled } from "../sparkline.ts";

/** Size of a distribution in a row, and of the bars in it. The page's script draws the same. */
export const sparkSize = { width: 200, bars: 32, height: 44 } as const;
const levels = 63;
const mostBins = 40;

/** A distribution ready to draw: heights 0…63 per bin, one series or two of one scale. */
interface Distribution {
  readonly current: readonly number[];
  readonly baseline?: readonly number[];
  /** Bars with gaps for values, steps for a histogram. */
  readonly values: boolean;
  /** Label of the first and of the last bin; of a range `a to b` only its outer end; of a bin outside the range with its share now. Of a single bar its label and its share. */
  readonly first: string;
  readonly last: string;
  /** Whether the first or last bin counts what lies outside the baseline's range. */
  readonly below: boolean;
  readonly above: boolean;
}

/**
 * A feature's distribution: two data sets on one scale, values aligned by name, the bins outside the range told apart.
 * The bar of all other values does not press the named ones down: it is cut at the top, and its share stands below it.
 */
export function distribution({ type, current, baseline }: FeatureRow): Distribution {
  const values = /string|bytes|bool|text|categ|enum/i.test(type);
  const [now, before] = values ? aligned(current, baseline) : [current.bins, baseline?.bins];
  const groups = Math.min(mostBins, Math.max(now.length, before?.length ?? 0));
  const shape = (bins: FeatureView["bins"]): readonly number[] => resampled(bins.map(({ share }) => (share > 0 ? share : 0)), groups);
  const heights = [shape(now), before ? shape(before) : []] as const;
  const rest = values && now.length > 1 && now.length <= mostBins && now.at(-1)?.label === "other";
  const listed = (shares: readonly number[]): readonly number[] => (rest ? shares.slice(0, -1) : shares);
  const max = Math.max(...listed(heights[0]), ...listed(heights[1]), Number.MIN_VALUE);
  const quantised = (shares: readonly number[]): readonly number[] => shares.map((share) => (share === 0 ? 0 : Math.min(levels, Math.max(1, Math.round((share / max) * levels)))));
  const ends = [(before?.length ? before : now)[0]?.label ?? "", (now.length ? now : before ?? []).at(-1)?.label ?? ""] as const;
  const first = values ? ends[0] : ends[0].split(" to ")[0]!;
  const last = rest ? `other ${percentText(now.at(-1)!.share)}` : values ? ends[1] : ends[1].split(" to ").at(-1)!;
  const below = !values && /^\s*[<≤]/.test(first);
  const above = !values && /^\s*[>≥]/.test(last);
  const outside = (label: string, share: number | undefined): string => (share === undefined ? label : `${clip(label, 9)}: ${percentText(share)}`);
  const drawn = { current: quantised(heights[0]), ...(before ? { baseline: quantised(heights[1]) } : {}), values, below, above };
  const bar = singleBar(now, before);
  return bar ? { ...drawn, ...bar } : {
    ...drawn,
    first: below ? outside(first, now[0]?.share) : first, last: above ? outside(last, now.at(-1)?.share) : last,
  };
}

/** Where everything is in one bar its height tells nothing: its share does, before and now where they differ. */
function singleBar(now: FeatureView["bins"], before: FeatureView["bins"] = []): { readonly first: string; readonly last: string } | undefined {
  const filled = [...new Set([now, before].flatMap((bins) => bins.flatMap(({ share }, at) => (share > 0 ? [at] : []))))];
  const at = filled[0];
  if (at === undefined || filled.length > 1) return undefined;
  const shares = [before[at], now[at]].flatMap((bin) => (bin ? [percentText(bin.share)] : []));
  return { first: (now[at] ?? before[at])!.label, last: [...new Set(shares)].join(" → ") };
}

function aligned(current: FeatureView, baseline: FeatureView | undefined): readonly [FeatureView["bins"], FeatureView["bins"] | undefined] {
  if (!baseline) return [current.bins, undefined];
  const labels = [...new Set([...baseline.bins, ...current.bins].map(({ label }) => label))];
  const other = labels.indexOf("other");
  if (other >= 0) labels.push(...labels.splice(other, 1));
  const pick = ({ bins }: FeatureView): FeatureView["bins"] => {
    const shares = new Map(bins.map(({ label, share }) => [label, share]));
    return labels.map((label) => ({ label, share: shares.get(label) ?? 0 }));
  };
  return [pick(current), pick(baseline)];
}

/** The outline of bars: steps without gaps, or single bars. Whole numbers; from the ground and back to it. */
export function outline(heights: readonly number[], gaps: boolean): string {
  const { width, bars } = sparkSize;
  const x = (at: number): number => Math.round((at * width) / heights.length);
  const y = (height: number): number => Math.round(bars - (height * (bars - 2)) / levels);
  if (gaps) return heights.map((height, at) => `M${x(at) + 1} ${bars}V${y(height)}H${Math.max(x(at) + 2, x(at + 1) - 2)}V${bars}`).join("");
  return `M0 ${bars}${heights.map((height, at) => `V${y(height)}H${x(at + 1)}`).join("")}V${bars}`;
}

/** A label in at most 16 characters. */
export function brief(label: string): string {
  return clip(label, 16);
}

/** What a distribution shows, in words. */
export function sparkLabel({ name, marks, distance }: { readonly name: string; readonly marks: readonly string[]; readonly distance?: { readonly value: string } }): string {
  return `${name}: ${marks.length ? marks.join(", ") : distance ? "similar" : "distribution"}${distance ? `, distance ${distance.value}` : ""}`;
}
