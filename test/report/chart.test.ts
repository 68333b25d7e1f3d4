import fc from "fast-check";
import type { FeatureRow } from "../../src/core/report.ts";
import { dag } from "../../src/report/chart/dag.ts";
import { layered } from "../../src/report/chart/layers.ts";
import { distribution, outline } from "../../src/report/chart/spark.ts";
import { niceTicks, tickText } from "../../src/report/chart/ticks.ts";
import { spread, xy } from "../../src/report/chart/xy.ts";
import { changeText, durationText, numberText, percentText } from "../../src/report/number-text.ts";
import { pageStyle } from "../../src/report/page-style.ts";
import { resampled, sparkline } from "../../src/report/sparkline.ts";

test("ticks are round, inside the range, and a handful", () => {
  expect(niceTicks(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(niceTicks(0.632, 0.792, 4)).toEqual([0.65, 0.7, 0.75]);
  expect(niceTicks(5, 5)).toEqual([5]);
  fc.assert(fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.double({ noNaN: true, min: 1e-6, max: 1e12 }), (low, width) => {
    fc.pre(width > Math.abs(low) * 1e-9);
    const ticks = niceTicks(low, low + width);
    expect(ticks.length).toBeLessThanOrEqual(12);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThanOrEqual(low - width * 1e-3);
      expect(tick).toBeLessThanOrEqual(low + width * 1.001);
    }
  }));
  expect([1500, 2e6, 0.2, 1e-7, -1234567].map(tickText)).toEqual(["1,500", "2M", "0.2", "1e-7", "-1,234,567"]);
});

test("numbers read as people write them", () => {
  expect([0.70712, 0.0181, 1051, 0.00012, NaN, -0.5, 51.23, 0, 1e12].map((value) => numberText(value))).toEqual(["0.707", "0.018", "1,051", "0.000120", "–", "−0.500", "51.2", "0", "1.0e12"]);
  expect([0.036, -0.002, 0, 0.0003, NaN].map(changeText)).toEqual(["+0.036", "−0.002", "±0", "+0.000300", "–"]);
  expect([0.018, 0.0001, 0, 1, 0.444, NaN].map(percentText)).toEqual(["1.8%", "< 0.1%", "0%", "100%", "44%", "–"]);
  expect([0.42, 61.8, 725, 7380].map(durationText)).toEqual(["0.4 s", "61.8 s", "12 min 5 s", "2 h 3 min"]);
});

test("bars of text: next to nothing is the lowest bar, the highest is full", () => {
  expect(sparkline([0, 0.001, 0.5, 1])).toBe("▁▁▅█");
  expect(sparkline([])).toBe("");
  expect(sparkline([0, 0])).toBe("▁▁");
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 100 }), (values) => {
    const line = [...sparkline(values)];
    expect(line.length).toBe(Math.min(8, values.length));
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
    expect(mean(resampled(values, 8))).toBeCloseTo(mean(values), 9);
  }));
});

function row(type: string, current: readonly (readonly [string, number])[], baseline?: readonly (readonly [string, number])[]): FeatureRow {
  const view = (bins: readonly (readonly [string, number])[]): FeatureRow["current"] => ({ missing: "0%", facts: [], bins: bins.map(([label, share]) => ({ label, share })) });
  return { name: "x", type, status: "pass", marks: [], badness: 0, current: view(current), ...(baseline ? { baseline: view(baseline) } : {}) };
}

test("two histograms share one scale, and a share above zero is always seen", () => {
  expect(distribution(row("FLOAT", [["0", 0.1], ["1", 0.9]], [["0", 0.45], ["1", 0.0001]]))).toMatchObject({ current: [7, 63], baseline: [32, 1], values: false });
});

test("values are aligned by name, so that new and gone ones show, and other comes last", () => {
  const shape = distribution(row("STRING", [["b", 0.5], ["c", 0.25], ["other", 0.25]], [["a", 0.5], ["b", 0.3], ["other", 0.2]]));
  expect(shape).toMatchObject({ baseline: [63, 38, 0, 25], current: [0, 63, 32, 32], values: true, first: "a", last: "other 25%" });
});

test("the bar of all other values is cut, not the named ones pressed down", () => {
  expect(distribution(row("text", [["a", 0.02], ["b", 0.01], ["other", 0.97]]))).toMatchObject({ current: [63, 32, 63], last: "other 97%" });
});

test("where everything is in one bar, its share is told, before and now where they differ", () => {
  expect(distribution(row("INT", [["2012", 0], ["2013", 1]], [["2012", 0], ["2013", 1]]))).toMatchObject({ first: "2013", last: "100%" });
  expect(distribution(row("STRING", [["EV", 0.2], ["UA", 0]], [["EV", 1], ["UA", 0]]))).toMatchObject({ first: "EV", last: "100% → 20%" });
  expect(distribution(row("INT", [["5", 0.5], ["6", 0.5]], [["5", 1], ["6", 0]]))).toMatchObject({ first: "5", last: "6" });
});

test("bins outside of the range are told apart, with their share", () => {
  expect(distribution(row("FLOAT", [["< 0", 0.1], ["0", 0.8], ["> 93.9", 0.1]]))).toMatchObject({ below: true, above: true, first: "< 0: 10%", last: "> 93.9: 10%" });
  expect(distribution(row("STRING", [["< 5 km", 1]]))).toMatchObject({ below: false, above: false });
});

test("an outline begins and ends on the ground", () => {
  expect(outline([0, 63], false)).toBe("M0 32V32H100V2H200V32");
  expect(outline([63], true)).toBe("M1 32V2H198V32");
});

test("a graph flows from left to right, no two boxes share a place and long edges have places of their own", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 25 }), fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 50 }), (count, pairs) => {
    const nodes = Array.from({ length: count }, (_, at) => `n${at}`);
    const edges = pairs.filter(([a, b]) => a < b && b < count).map(([a, b]) => [`n${a}`, `n${b}`] as const);
    const { places, routes } = layered(nodes, edges);
    expect(new Set([...places.values()].map(String)).size).toBe(count);
    for (const [from, to] of edges) expect(places.get(from)![0]).toBeLessThan(places.get(to)![0]);
    for (const route of routes) {
      expect(route.map(([column]) => column)).toEqual(route.map((_, step) => route[0]![0] + step));
      for (const place of route.slice(1, -1)) expect([...places.values()].map(String)).not.toContain(String(place));
    }
  }));
});

test("a graph with a ring or unknown nodes is still drawn", () => {
  const nodes = ["a", "b", "c"].map((id) => ({ id, label: id, kind: "execution" as const }));
  expect(dag({ nodes, edges: [["a", "b"], ["b", "c"], ["c", "a"], ["c", "nobody"]] })).toContain('aria-label="3 nodes and 4 edges"');
  const many = Array.from({ length: 100 }, (_, at) => ({ id: `s${at}`, label: `shard ${at}`, kind: "source" as const }));
  expect(dag({ nodes: [...many, ...nodes], edges: many.map(({ id }) => [id, "a"] as const) })).toContain("shard 0 and 99 mo");
});

test("labels of lines do not lie on each other and stay in the picture", () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 14, max: 254, noNaN: true }), { minLength: 1, maxLength: 10 }), (places) => {
    const moved = spread(places, 15).toSorted((a, b) => a - b);
    moved.slice(1).forEach((place, at) => expect(place - moved[at]!).toBeGreaterThanOrEqual(15 - 1e-9));
    expect(moved.at(-1)).toBeLessThanOrEqual(254);
  }));
});

test("a chart's label tells its finding, also without points or with values that are no numbers", () => {
  const block = { type: "lines", title: "Loss", x: "step", y: "loss", series: [{ name: "train", role: "plain", points: [[0, 0.9], [5, NaN], [10, 0.4]] }, { name: "none", role: "candidate", points: [] }] } as const;
  expect(xy(block)).toContain('aria-label="Loss: train from 0.900 to 0.400"');
  expect(xy(block)).not.toContain("NaN");
  expect(xy({ ...block, series: [] })).toContain("Loss: no points");
});

test("text has a contrast of 4.5 and lines of 3, in light and dark", () => {
  const tokens = new Map([...pageStyle.matchAll(/--(\w+):light-dark\((#\w+),(#\w+)\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]));
  const luminance = (colour: string): number => {
    const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
    const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => {
    const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (high! + 0.05) / (low! + 0.05);
  };
  for (const look of [0, 1] as const) {
    for (const text of ["ink", "mute", "link", "fail", "warn", "pass", "plain"]) expect([text, look, contrast(tokens.get(text)![look], tokens.get("bg")![look]) >= 4.5]).toEqual([text, look, true]);
    for (const line of ["edge", "cur"]) expect([line, look, contrast(tokens.get(line)![look], tokens.get("bg")![look]) >= 3]).toEqual([line, look, true]);
  }
});
