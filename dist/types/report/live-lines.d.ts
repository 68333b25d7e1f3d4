/** The end of a terminal that is drawn over: what is said goes above it and stays. */
interface LiveLines {
    /** Writes lines that stay, and draws the live ones anew below. */
    say(...lines: readonly string[]): void;
    /** Draws them anew ten times a second, without keeping the process alive. */
    start(): void;
    /** Takes them away and stops. */
    close(): void;
}
/** Lines that `draw` gives for a frame of the spinner; where nothing can be drawn over, there are none. */
export declare function liveLines({ write, tty }: {
    write(text: string): void;
    readonly tty: boolean;
}, draw: (spinner: string) => readonly string[]): LiveLines;
export {};
