/** The picture formats that are known, by their first bytes. */
const signatures = {
  bmp: [0x42, 0x4d],
  gif: [0x47, 0x49, 0x46, 0x38],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const;

/** A format whose header can be read. */
export type ImageFormat = keyof typeof signatures;

/** Which picture format the bytes begin like. */
export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  const formats: readonly ImageFormat[] = ["bmp", "gif", "jpeg", "png"];
  return formats.find((format) => signatures[format].every((byte, at) => bytes[at] === byte));
}

interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The size a picture's header says; nothing is decoded. `undefined` when the header ends too early. */
export function imageSize(bytes: Uint8Array, format: ImageFormat): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (format === "jpeg") return jpegSize(view);
  if (view.byteLength < 26) return undefined;
  if (format === "png") return { width: view.getUint32(16), height: view.getUint32(20) };
  if (format === "gif") return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  // A BMP with a negative height is stored from top to bottom.
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/** Walks a JPEG's segments up to that of the frame. */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) { at++; continue; }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9) ? 0 : view.getUint16(at + 2));
  }
  return undefined;
}
