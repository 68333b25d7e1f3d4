import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve, win32 } from "node:path";
import { pathWithin } from "../../src/core/path-within.ts";

test("a path within a folder is the same on every system", () => {
  expect(pathWithin("/work/ml", "/work/ml/data/a b.csv", posix)).toBe("data/a b.csv");
  expect(pathWithin("C:\\work\\ml", "C:\\work\\ml\\data\\a b.csv", win32)).toBe("data/a b.csv");
  expect(pathWithin("C:\\work\\ml", "c:/work/shared/model.ts", win32)).toBe("../shared/model.ts");
  expect(pathWithin("C:\\work", "C:\\work", win32)).toBe("");
  expect(win32.isAbsolute(pathWithin("C:\\work", "D:\\data\\a.csv", win32))).toBe(true);
  expect(pathWithin("/work", "/work/a\\b.csv", posix)).toBe("a\\b.csv");
});

test("no path is made relative in another way", () => {
  const source = resolve(import.meta.dirname, "../../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const own = files.filter((file) => /import [^;]*\brelative\b[^;]* from "node:path"|(?:path|posix|win32|here)\.relative\(/.test(readFileSync(join(source, file), "utf8")));
  expect(own.map((file) => file.replaceAll("\\", "/"))).toEqual(["core/path-within.ts"]);
});
