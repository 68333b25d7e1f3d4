/** Digits in groups of three: `336,776`. */
export declare function grouped(whole: number): string;
/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
export declare function counted(count: number, noun: string): string;
