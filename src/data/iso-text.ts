const dayMillis = 86_400_000n;

/** The date so many days after 1970-01-01: `2024-01-31`. Years beyond 9999 or before 0 have a sign and six digits, as ISO 8601 has it. */
export function isoDate(days: bigint): string {
  const limit = 100_000_000n;
  if (days > limit || days < -limit) return `${days} days after 1970-01-01`;
  return new Date(Number(days * dayMillis)).toISOString().split("T")[0]!;
}

/** The time of day so many units after midnight: `13:45:00`, with `digits` decimals (a unit is 10^-digits seconds) unless all are 0. */
export function isoTime(units: bigint, digits: number): string {
  const second = 10n ** BigInt(digits);
  const seconds = units / second;
  const two = (value: bigint) => String(value).padStart(2, "0");
  const fraction = units % second;
  return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction === 0n ? "" : `.${String(fraction).padStart(digits, "0")}`}`;
}

/** The moment so many units after 1970-01-01: `2024-01-31T13:45:00.250Z`; without `Z` when it is the time of no particular place. */
export function isoMoment(units: bigint, { digits, utc }: { readonly digits: number; readonly utc: boolean }): string {
  const day = 86_400n * 10n ** BigInt(digits);
  const time = ((units % day) + day) % day;
  return `${isoDate((units - time) / day)}T${isoTime(time, digits)}${utc ? "Z" : ""}`;
}

const largestScale = 1000;

/** A decimal number from its digits: 12345 with scale 2 is `123.45`. A scale beyond 1000 is a RangeError. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (!(Math.abs(scale) <= largestScale)) throw new RangeError(`a decimal has the scale ${scale}`);
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A whole number from its bytes, the highest first, in two's complement. */
export function signedNumber(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
}

/** A UUID from its 16 bytes. */
export function uuidText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, "$1-$2-$3-$4-$5");
}
