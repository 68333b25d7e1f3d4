/**
 * FarmHash's Fingerprint64 (the stable "na" hash), which TensorFlow uses for out-of-vocabulary buckets and `hash_strings`.
 * 64-bit values are pairs of 32-bit halves: the low half is returned, the high half left in `high`; no BigInt is made.
 */
let high = 0;

const k0h = 0xc3a5c85c | 0, k0l = 0x97cb3127 | 0;
const k1h = 0xb492b66f | 0, k1l = 0xbe98f273 | 0;
const k2h = 0x9ae16a3b | 0, k2l = 0x2f90404f | 0;

function add(ah: number, al: number, bh: number, bl: number): number {
  const low = (al >>> 0) + (bl >>> 0);
  high = (ah + bh + (low > 0xffffffff ? 1 : 0)) | 0;
  return low | 0;
}

function multiply(ah: number, al: number, bh: number, bl: number): number {
  const a0 = al & 0xffff, a1 = al >>> 16, b0 = bl & 0xffff, b1 = bl >>> 16;
  const low = a0 * b0;
  const middle = a1 * b0 + (low >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carried = a1 * b1 + Math.floor(middle / 65536) + (other >>> 16);
  high = (carried + Math.imul(ah, bl) + Math.imul(al, bh)) | 0;
  return ((other << 16) | (low & 0xffff)) | 0;
}

function rotate(h: number, l: number, by: number): number {
  if (by === 32) { high = l; return h; }
  const [x, y, n] = by > 32 ? [l, h, by - 32] : [h, l, by];
  high = (x >>> n) | (y << (32 - n));
  return (y >>> n) | (x << (32 - n));
}

/** a ^ (a >>> 47): only the low half changes. */
function shiftMixLow(h: number, l: number): number {
  return l ^ (h >>> 15);
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function hash16(uh: number, ul: number, vh: number, vl: number, mh: number, ml: number): number {
  let al = multiply(uh ^ vh, ul ^ vl, mh, ml), ah = high;
  al = shiftMixLow(ah, al);
  let bl = multiply(vh ^ ah, vl ^ al, mh, ml);
  const bh = high;
  bl = shiftMixLow(bh, bl);
  return multiply(bh, bl, mh, ml);
}

function hashTo16(s: Uint8Array, start: number, length: number): number {
  if (length >= 8) {
    const ml = add(k2h, k2l, 0, length * 2), mh = high;
    const al = add(word(s, start + 4), word(s, start), k2h, k2l), ah = high;
    const bh = word(s, start + length - 4), bl = word(s, start + length - 8);
    let cl = rotate(bh, bl, 37);
    cl = multiply(high, cl, mh, ml);
    cl = add(high, cl, ah, al);
    const ch = high;
    let dl = rotate(ah, al, 25);
    dl = add(high, dl, bh, bl);
    dl = multiply(high, dl, mh, ml);
    return hash16(ch, cl, high, dl, mh, ml);
  }
  if (length >= 4) {
    const ml = add(k2h, k2l, 0, length * 2), mh = high;
    const a = word(s, start);
    const ul = add(a >>> 29, a << 3, 0, length), uh = high;
    return hash16(uh, ul, 0, word(s, start + length - 4), mh, ml);
  }
  if (length > 0) {
    const y = s[start]! + (s[start + (length >> 1)]! << 8), z = length + (s[start + length - 1]! << 2);
    const yl = multiply(0, y, k2h, k2l), yh = high;
    const zl = multiply(0, z, k0h, k0l);
    const h = yh ^ high;
    return multiply(h, shiftMixLow(h, yl ^ zl), k2h, k2l);
  }
  high = k2h;
  return k2l;
}

/** The mixing that 17 to 32 and 33 to 64 bytes share: rotate(a+b, 43) + rotate(c, 30) + d and a + rotate(b+shift, 18) + c. */
const pair = { yh: 0, yl: 0, zh: 0, zl: 0 };
function mixPair(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number], d: readonly [number, number], shift: readonly [number, number]): void {
  let l = add(a[0], a[1], b[0], b[1]);
  l = rotate(high, l, 43);
  let h = high;
  const rl = rotate(c[0], c[1], 30);
  l = add(h, l, high, rl);
  l = add(high, l, d[0], d[1]);
  pair.yh = high; pair.yl = l;
  l = add(b[0], b[1], shift[0], shift[1]);
  l = rotate(high, l, 18);
  h = high;
  l = add(a[0], a[1], h, l);
  l = add(high, l, c[0], c[1]);
  pair.zh = high; pair.zl = l;
}

type Wide = readonly [number, number];
const k2: Wide = [k2h, k2l];
const at = (s: Uint8Array, i: number): Wide => [word(s, i + 4), word(s, i)];
const times = (a: Wide, b: Wide): Wide => { const l = multiply(a[0], a[1], b[0], b[1]); return [high, l]; };
const plus = (a: Wide, b: Wide): Wide => { const l = add(a[0], a[1], b[0], b[1]); return [high, l]; };
const turn = (a: Wide, by: number): Wide => { const l = rotate(a[0], a[1], by); return [high, l]; };

function hashTo32(s: Uint8Array, start: number, length: number): number {
  const m = plus(k2, [0, length * 2]), end = start + length;
  mixPair(times(at(s, start), [k1h, k1l]), at(s, start + 8), times(at(s, end - 8), m), times(at(s, end - 16), k2), k2);
  return hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
}

function hashTo64(s: Uint8Array, start: number, length: number): number {
  const m = plus(k2, [0, length * 2]), end = start + length;
  const a = times(at(s, start), k2);
  mixPair(a, at(s, start + 8), times(at(s, end - 8), m), times(at(s, end - 16), k2), k2);
  const y: Wide = [pair.yh, pair.yl];
  const zl = hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
  const z: Wide = [high, zl];
  const g = times(plus(y, at(s, end - 32)), m), h = times(plus(z, at(s, end - 24)), m);
  mixPair(times(at(s, start + 16), m), at(s, start + 24), g, h, a);
  return hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
}

function weak(s: Uint8Array, i: number, a: Wide, b: Wide): readonly [Wide, Wide] {
  const z = at(s, i + 24);
  const first = plus(a, at(s, i));
  const turned = turn(plus(plus(b, first), z), 21);
  const sum = plus(plus(first, at(s, i + 8)), at(s, i + 16));
  return [plus(sum, z), plus(plus(turned, turn(sum, 44)), first)];
}

function mixedLow(a: Wide): Wide {
  return [a[0], shiftMixLow(a[0], a[1])];
}

function hashLong(s: Uint8Array, start: number, length: number): number {
  const k0: Wide = [k0h, k0l], k1: Wide = [k1h, k1l];
  let i = start;
  const end = start + Math.floor((length - 1) / 64) * 64, rest = (length - 1) & 63;
  let y = plus(times([0, 81], k1), [0, 113]);
  let z = times(mixedLow(plus(times(y, k2), [0, 113])), k2);
  let x = plus(times([0, 81], k2), at(s, i));
  let v: readonly [Wide, Wide] = [[0, 0], [0, 0]], w = v;
  const round = (m: Wide, scale: (value: Wide) => Wide): void => {
    x = times(turn(plus(plus(plus(x, y), v[0]), at(s, i + 8)), 37), m);
    y = times(turn(plus(plus(y, v[1]), at(s, i + 48)), 42), m);
    const crossed = scale(w[1]);
    x = [x[0] ^ crossed[0], x[1] ^ crossed[1]];
    y = plus(plus(y, scale(v[0])), at(s, i + 40));
    z = times(turn(plus(z, w[0]), 33), m);
    v = weak(s, i, times(v[1], m), plus(x, w[0]));
    w = weak(s, i + 32, plus(z, w[1]), plus(y, at(s, i + 16)));
    [z, x] = [x, z];
  };
  do { round(k1, (value) => value); i += 64; } while (i !== end);
  const m = plus(k1, [0, (z[1] & 0xff) << 1]);
  i = end + rest - 63;
  w = [plus(w[0], [0, rest]), w[1]];
  v = [plus(v[0], w[0]), v[1]];
  w = [plus(w[0], v[0]), w[1]];
  round(m, (value) => times(value, [0, 9]));
  const hash = (a: Wide, b: Wide): Wide => { const l = hash16(a[0], a[1], b[0], b[1], m[0], m[1]); return [high, l]; };
  const left = plus(plus(hash(v[0], w[0]), times(mixedLow(y), k0)), z);
  const result = hash(left, plus(hash(v[1], w[1]), x));
  high = result[0];
  return result[1];
}

function fingerprintLow(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length <= 16) return hashTo16(bytes, start, length);
  if (length <= 32) return hashTo32(bytes, start, length);
  if (length <= 64) return hashTo64(bytes, start, length);
  return hashLong(bytes, start, length);
}

/** Fingerprint64 of `bytes[start … end]`, unsigned. */
export function fingerprint64(bytes: Uint8Array, start = 0, end = bytes.length): bigint {
  const low = fingerprintLow(bytes, start, end) >>> 0;
  return (BigInt(high >>> 0) << 32n) | BigInt(low);
}

/** Fingerprint64 modulo `buckets` (1 to 2^53), as TensorFlow's StringToHashBucketFast. */
export function fingerprintBucket(bytes: Uint8Array, range: { readonly start: number; readonly end: number }, buckets: number): number {
  const low = fingerprintLow(bytes, range.start, range.end) >>> 0;
  if (buckets <= 0x1fffff) return (((high >>> 0) % buckets) * 0x100000000 + low) % buckets;
  return Number(((BigInt(high >>> 0) << 32n) | BigInt(low)) % BigInt(buckets));
}
