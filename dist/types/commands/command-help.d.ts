/** What a command takes and does, as `assay help` and the README tell it. */
interface CommandHelp {
    /** Its arguments, and the options it cannot do without. */
    readonly takes: string;
    readonly does: string;
    readonly options?: readonly (readonly [option: string, says: string])[];
}
/** All commands, in the order in which they are told. */
export declare const commandHelp: Readonly<Record<string, CommandHelp>>;
/** What `assay help` prints: every command in a line. */
export declare function overview(commands?: Readonly<Record<string, CommandHelp>>): string;
/** What `assay help COMMAND` prints. */
export declare function helpOf(name: string, { takes, does, options }: CommandHelp): string;
/** The command whose help is asked for: `help NAME`, or `--help` among its options. Empty: all of them; undefined: none. */
export declare function askedHelp([first, ...rest]: readonly string[]): string | undefined;
export {};
