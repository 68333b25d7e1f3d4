import { rangeCache } from "../../../src/data/remote/range-cache.ts";

const bytes = Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 7919) % 253);

function counted() {
  const asked: string[] = [];
  const read = rangeCache(bytes.length, async (start, end) => {
    asked.push(`${start}-${end}`);
    return bytes.slice(start, end);
  });
  return { asked, read };
}

test("many small reads are few requests, and give just the bytes", async () => {
  const { asked, read } = counted();
  for (let start = 0; start < bytes.length; start += 9_973) expect(await read(start, start + 9_973)).toEqual(bytes.slice(start, start + 9_973));
  expect(asked).toEqual(["0-1048576", "1048576-2097152", "2097152-3145728", "3145728-4194304", "4194304-5000000"]);
});

test("who reads on from block to block finds the next two under way", async () => {
  const { asked, read } = counted();
  await read(0, 10);
  expect(asked).toHaveLength(1);
  await read(1 << 20, (1 << 20) + 10);
  expect(asked.map((part) => Number(part.split("-")[0]) >> 20)).toEqual([0, 1, 2, 3]);
  await read(2 << 20, (2 << 20) + 10);
  expect(asked).toHaveLength(5);
});

test("reads at the same time share a request", async () => {
  const { asked, read } = counted();
  await Promise.all([read(10, 20), read(30, 40), read(50, 60)]);
  expect(asked).toEqual(["0-1048576"]);
});

test("a large part is one request of its own, and nothing is behind the end", async () => {
  const { asked, read } = counted();
  expect(await read(100, 3_000_000)).toEqual(bytes.slice(100, 3_000_000));
  expect(asked).toEqual(["100-3000000"]);
  expect((await read(4_999_990, 6_000_000)).length).toBe(10);
  expect((await read(5_000_000, 5_000_001)).length).toBe(0);
});

test("a part that could not be read is asked for again", async () => {
  let fails = true;
  const read = rangeCache(bytes.length, async (start, end) => {
    if (fails) throw new Error("broken");
    return bytes.slice(start, end);
  });
  await expect(read(0, 5)).rejects.toThrow("broken");
  fails = false;
  expect(await read(0, 5)).toEqual(bytes.slice(0, 5));
});

test("no more than 16 blocks are kept", async () => {
  const asked: number[] = [];
  const size = 40 << 20;
  const read = rangeCache(size, async (start, end) => { asked.push(start >> 20); return new Uint8Array(end - start); });
  for (let block = 0; block < 40; block++) await read(block << 20, (block << 20) + 1);
  await read((39 << 20) + 5, (39 << 20) + 6);
  expect(asked).toHaveLength(40);
  await read(5, 6);
  expect(asked.at(-1)).toBe(0);
});
