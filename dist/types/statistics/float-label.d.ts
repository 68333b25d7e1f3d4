/**
 * The text of a float that names a category, as TFDV has it: C's `%g` with six digits. Where six digits would name another float32
 * too, as many as it takes, so that no two categories are counted as one.
 */
export declare function floatLabel(value: number): string;
/** Characters of a float as Python prints it: TFDV takes the average length of categorical floats over these. */
export declare function pythonLength(value: number): number;
