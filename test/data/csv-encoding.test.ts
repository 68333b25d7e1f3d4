import { utf8Of } from "../../src/data/csv-encoding.ts";

async function transcoded(bytes: Uint8Array, encoding: string | undefined, size = 5): Promise<string> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const parts: Uint8Array[] = [];
  for await (const part of utf8Of("a.csv", chunks, encoding)) parts.push(part);
  return Buffer.concat(parts).toString();
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

const text = "näme,ort\r\n1,\"Köln\n日本\"\n\ufeff2,😀\n3,ഀ";

test.each([1, 2, 3, 5, 7, 1000])("UTF-16 is read in either order of bytes, in chunks of %i bytes", async (size) => {
  expect(await transcoded(Buffer.from(text, "utf16le"), "utf-16le", size)).toBe(text);
  expect(await transcoded(utf16be(text), "utf-16be", size)).toBe(text);
  expect(await transcoded(utf16be(`\ufeff${text}`), "utf-16", size)).toBe(`\ufeff${text}`);
});

test("latin1 is windows-1252, as on the web: all bytes have a sign", async () => {
  const all = Buffer.from(Array.from({ length: 255 }, (_, i) => i + 1));
  const expected = new TextDecoder("windows-1252", { fatal: true }).decode(all);
  expect(await transcoded(all, "latin1", 16)).toBe(expected);
  expect(await transcoded(Buffer.of(0x80, 0x92, 0xe9), "windows-1252")).toBe("€’é");
});

test("every encoding that the web knows is read", async () => {
  expect(await transcoded(Buffer.of(0x93, 0xfa, 0x96, 0x7b, 0x0a, 0x61), "Shift_JIS", 1)).toBe("日本\na");
  expect(await transcoded(Buffer.of(0xcf, 0xf0, 0xe8), "windows-1251")).toBe("При");
});

test("UTF-8 is passed through", async () => {
  for (const label of [undefined, "utf-8", "UTF8"]) expect(await transcoded(Buffer.from(text), label)).toBe(text);
});

test("bytes that the encoding does not have are refused with their line", async () => {
  await expect(transcoded(Buffer.from("a\nb\n\x81\x20\n", "latin1"), "shift_jis", 1000)).rejects.toThrow("a.csv:3  the line is not valid shift_jis\n  hint: is that the encoding of the file?");
  await expect(transcoded(Buffer.concat([Buffer.from("a\nb\n", "utf16le"), Buffer.of(0, 0xdc, 10, 0)]), "utf-16le", 4)).rejects.toThrow("a.csv:3  the line is not valid utf-16le");
  await expect(transcoded(Buffer.concat([Buffer.from("a\nb", "utf16le"), Buffer.of(0)]), "utf-16le")).rejects.toThrow("a.csv:2  the line is not valid utf-16le");
});

test("an unknown label and the wrong order of bytes are refused", async () => {
  await expect(transcoded(Buffer.from("a"), "latin-2")).rejects.toThrow('"latin-2" is no encoding that is known');
  await expect(transcoded(Buffer.from("a"), "utf-16be2")).rejects.toThrow("hint: did you mean utf-16be?");
  await expect(transcoded(utf16be("\ufeffa"), "utf-16le")).rejects.toThrow("a.csv  the file is utf-16be by its byte order mark, not utf-16le\n  hint: encoding: utf-16be");
});
