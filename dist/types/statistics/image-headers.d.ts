/** The picture formats that are known, by their first bytes. */
declare const signatures: {
    readonly bmp: readonly [66, 77];
    readonly gif: readonly [71, 73, 70, 56];
    readonly jpeg: readonly [255, 216, 255];
    readonly png: readonly [137, 80, 78, 71, 13, 10, 26, 10];
};
/** A format whose header can be read. */
export type ImageFormat = keyof typeof signatures;
/** Which picture format the bytes begin like. */
export declare function imageFormat(bytes: Uint8Array): ImageFormat | undefined;
interface ImageSize {
    readonly width: number;
    readonly height: number;
}
/** The size a picture's header says; nothing is decoded. `undefined` when the header ends too early. */
export declare function imageSize(bytes: Uint8Array, format: ImageFormat): ImageSize | undefined;
export {};
