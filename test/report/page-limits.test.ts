import { page } from "../../src/report/page.ts";
import { pageStyle } from "../../src/report/page-style.ts";
import { wideSummary } from "./summary-fixture.ts";

test("of 10,000 features 40 are rows, the table tells how many there are, and all names are in the island", () => {
  const text = page(wideSummary(10_000));
  const table = /<table class="fixed[^>]*aria-rowcount="10001"[\s\S]*?<\/table>/.exec(text)![0];
  expect(table.match(/<tr aria-rowindex=/g)!.length).toBe(41);
  const rows = JSON.parse(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(text)![1]!) as unknown[][];
  expect([rows.length, rows.at(-1)![0]]).toEqual([10_000, "feature_09999"]);
  expect(text.replace(/<script[\s\S]*?<\/script>/g, "").match(/<[a-z]/g)!.length).toBeLessThan(5000);
});

type Colour = readonly [number, number, number];

function linear(hex: string): Colour {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const part = (at: number): number => { const value = parseInt(full.slice(at, at + 2), 16) / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  return [part(0), part(2), part(4)];
}

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear light. */
const sights: Readonly<Record<string, readonly Colour[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function lab(colour: Colour, sight: readonly Colour[]): Colour {
  const [r, g, b] = sight.map((row) => Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]))) as unknown as Colour;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), f(0.2126 * r + 0.7152 * g + 0.0722 * b), f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test.each(Object.keys(sights))("two data sets are far apart in colour for %s sight, in light and dark", (name) => {
  const tokens = new Map([...pageStyle.matchAll(/--(\w+):light-dark\((#\w+),(#\w+)\)/g)].map(([, token, light, dark]) => [token!, [light!, dark!] as const]));
  for (const look of [0, 1] as const) {
    const [before, now] = ["ref", "cur"].map((token) => lab(linear(tokens.get(token)![look]), sights[name]!));
    expect(Math.hypot(...before!.map((part, at) => part - now![at]!))).toBeGreaterThan(40);
  }
});
