/** A share as text: `1.8%`, `<0.1%`. */
export declare function percent(share: number): string;
