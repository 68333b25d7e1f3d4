import type { Batch } from "../../src/data/batch.ts";
import type { Predictions, Predictor } from "../../src/model/predictor.ts";
import { batchOf } from "../transform/rows.ts";

const features = [{ name: "x", dtype: "float32", shape: [] }, { name: "y", dtype: "float32", shape: [] }, { name: "kind", dtype: "string", shape: [] }] as const;

function rows(x: readonly (number | null)[], y: readonly (number | null)[]): Batch {
  return batchOf({ x, y, kind: x.map(() => "red; $(rm -rf .) \"'\n\u0000é") }, features);
}

const whole = rows([1, -2, 0.5, null, 3], [0, 1, null, null, -7]);
const parts = [rows([1, -2], [0, 1]), rows([0.5], [null]), rows([null, 3], [null, -7])];

/** What every Predictor promises. `open` gives one over the raw features x, y (numbers) and kind (text). */
export function predictorContract(name: string, open: () => Promise<Predictor>): void {
  describe(`${name} keeps the contract of predictors`, () => {
    let predictor: Predictor;
    beforeAll(async () => { predictor = await open(); });
    afterAll(() => predictor.dispose());

    test("one row of finite numbers per example, in the shape it says", async () => {
      const { length, outputs } = await predictor.predict(whole);
      expect(length).toBe(5);
      expect(Object.keys(outputs).length).toBeGreaterThan(0);
      for (const { shape, values } of Object.values(outputs)) {
        expect(values).toBeInstanceOf(Float32Array);
        expect(values.length).toBe(5 * shape.reduce((product, size) => product * size, 1));
        expect(values.every(Number.isFinite)).toBe(true);
      }
    });

    test("an example is answered alike alone and among others, and the second time", async () => {
      const together = await predictor.predict(whole);
      const apart: Predictions[] = [];
      for (const part of parts) apart.push(await predictor.predict(part));
      for (const [output, { values }] of Object.entries(together.outputs)) {
        const joined = apart.flatMap(({ outputs }) => [...outputs[output]!.values]);
        expect(joined).toHaveLength(values.length);
        joined.forEach((value, i) => expect(value).toBeCloseTo(values[i]!, 5));
      }
      expect(await predictor.predict(whole)).toEqual(together);
    });

    test("columns it does not know do not matter", async () => {
      const more: Batch = { length: 5, columns: new Map([...whole.columns, ["another", { type: "empty" }]]) };
      expect(await predictor.predict(more)).toEqual(await predictor.predict(whole));
    });
  });
}
