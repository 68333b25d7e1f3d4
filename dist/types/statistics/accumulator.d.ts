/**
 * A mergeable reduction. `add` and `merge` may change and return their first argument, never the second.
 * Laws (test/laws/accumulator.ts): merge of parts equals one pass; any batching gives the same; `create()` is the identity
 * of merge; `restore(store(a))` continues as `a` would.
 * `Input` is a batch or a column of one, never a cell (measured: a dispatch per cell costs ten times as much).
 */
export interface Accumulator<Input, State, Output> {
    create(): State;
    add(state: State, input: Input): State;
    merge(left: State, right: State): State;
    /** Pure: may be called again. */
    finish(state: State): Output;
}
