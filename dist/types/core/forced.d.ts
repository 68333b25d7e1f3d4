/** A person's word that a model may be pushed although a gate says no. */
export interface Forced {
    /** The account that said so. */
    readonly actor: string;
    /** Why, in that person's words: text of a stranger to whoever shows it. */
    readonly reason: string;
    /** Milliseconds since the epoch. */
    readonly time: number;
}
