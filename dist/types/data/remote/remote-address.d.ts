declare const schemes: readonly ["s3", "gs", "az", "https", "http"];
/** Where an address points to. */
type RemoteScheme = (typeof schemes)[number];
/** The scheme of an address; `undefined` for a local path. Another scheme is a `UserError`. */
export declare function remoteScheme(path: string): RemoteScheme | undefined;
/** Where a file of this name is: an address is a place already, a path is one of the workspace. */
export declare function placeOf(name: string, workspace: string): string;
/** An address as it may be shown: a web address without password and query, which may be a signature. */
export declare function shownAddress(path: string): string;
/** Refuses a web address with a signature or key in its query where addresses are recorded for everyone to read. */
export declare function refuseSecret(path: string): void;
interface BucketForm {
    readonly scheme: string;
    /** What the first part of the address may be: it becomes part of a host name, so nothing else may stand in it. */
    readonly bucket: RegExp;
    readonly example: string;
}
/** Takes `scheme://bucket/key` apart. */
export declare function splitAddress(path: string, { scheme, bucket, example }: BucketForm): {
    readonly bucket: string;
    readonly key: string;
};
export {};
