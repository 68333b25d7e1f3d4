/** Wilson's score interval of a share of `rows` rows, reaching ±z. It never leaves 0 … 1 and is not empty at its ends. */
export declare function wilsonInterval(share: number, rows: number, z: number): {
    readonly low: number;
    readonly high: number;
};
