/** The 20-row example that all reference numbers of these tests are about. */
export const labels = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 1];
export const baseline = [.90, .40, .75, .60, .35, .55, .80, .20, .45, .50, .70, .85, .60, .10, .65, .30, .45, .50, .25, .95];
export const candidate = [.85, .45, .80, .55, .30, .65, .70, .15, .50, .35, .40, .90, .70, .20, .75, .25, .60, .30, .40, .95];
export const groups = Array.from({ length: 20 }, (_, i) => (i % 4 < 2 ? "a" : "b"));
