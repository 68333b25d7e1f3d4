import { deflateSync, inflateSync } from "node:zlib";

/** A PNG of 8 bits a channel as one with a palette of its 256 most frequent colours: a third of the bytes for pictures of text. */
export function withPalette(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")!.data;
  const [width, height, depth, colour] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error("the picture is not of 8 bits a channel");
  const channels = colour === 6 ? 4 : 3;
  const pixels = unfiltered(inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data))), { width, height, channels });
  const counts = new Map<number, number>();
  const colours = Array.from({ length: width * height }, (_, at) => pixels.readUIntBE(at * channels, 3));
  for (const each of colours) counts.set(each, (counts.get(each) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256).map(([each]) => each);
  const index = new Map(palette.map((each, at) => [each, at]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((each, at) => {
    const known = index.get(each) ?? nearest(palette, each);
    index.set(each, known);
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = known;
  });
  const head = Buffer.from(header);
  head[9] = 3;
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((each, at) => table.writeUIntBE(each, at * 3, 3));
  return Buffer.concat([png.subarray(0, 8), chunk("IHDR", head), chunk("PLTE", table), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

/** The pixels without the filters of PNG's rows. */
function unfiltered(data: Buffer, { width, height, channels }: { readonly width: number; readonly height: number; readonly channels: number }): Buffer {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]!;
    for (let at = 0; at < stride; at++) {
      const left = at >= channels ? out[row * stride + at - channels]! : 0;
      const above = row > 0 ? out[(row - 1) * stride + at]! : 0;
      const corner = at >= channels && row > 0 ? out[(row - 1) * stride + at - channels]! : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
      out[row * stride + at] = (data[row * (stride + 1) + 1 + at]! + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number): number => [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best]!) ? at : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, "latin1");
  data.copy(whole, 8);
  whole.writeUInt32BE(crc(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
