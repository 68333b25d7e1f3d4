import { floatLabel, pythonLength } from "../../src/statistics/float-label.ts";

// Labels that TFDV gave, but for the last two: six digits do not tell these from their neighbours.
test.each([
  [Math.fround(0.1), "0.1"], [1, "1"], [Math.fround(1e20), "1e+20"], [Math.fround(1e15), "1e+15"], [Math.fround(1e-5), "1e-05"], [Math.fround(0.0001), "0.0001"],
  [NaN, "nan"], [Infinity, "inf"], [-Infinity, "-inf"], [-0, "-0"], [0, "0"], [Math.fround(3.4e38), "3.4e+38"], [2.25, "2.25"], [100, "100"], [-1500, "-1500"],
  [Math.fround(123_456.7), "123456.7"], [16_777_216, "16777216"],
])("%p is labelled %s", (value, label) => expect(floatLabel(value)).toBe(label));

// Lengths of what Python's repr gives.
test.each([
  [Math.fround(0.1), "0.10000000149011612"], [1, "1.0"], [Math.fround(1e20), "1.0000000200408773e+20"], [Math.fround(1e16), "1.0000000272564224e+16"], [Math.fround(1e15), "999999986991104.0"],
  [Math.fround(123_456.7), "123456.703125"], [Math.fround(1e-5), "9.999999747378752e-06"], [Math.fround(0.0001), "9.999999747378752e-05"], [0.00025, "0.00025"], [-2.5e-7, "-2.5e-07"],
  [NaN, "nan"], [-Infinity, "-inf"], [-0, "-0.0"], [Math.fround(3.4e38), "3.3999999521443642e+38"], [1e100, "1e+100"], [16_777_216, "16777216.0"], [-2.25, "-2.25"],
])("%p is as long as Python prints it", (value, text) => expect(pythonLength(value)).toBe(text.length));
