import type { MetadataStore } from "../metadata/metadata-store.ts";
/** The options of a command that reads records: those of this machine, or those that runs on GitHub share. */
export declare const recordOptions: {
    readonly branch: {
        readonly type: "string";
    };
    readonly remote: {
        readonly type: "string";
    };
};
interface Source {
    readonly branch?: string | undefined;
    readonly remote?: string | undefined;
}
/** Lets `use` read the records of a pipeline folder: of what ran there, or of the metadata branch of its repository on GitHub. */
export declare function withRecords<T>(path: string, { branch, remote }: Source, use: (store: MetadataStore) => Promise<T>): Promise<T>;
export {};
