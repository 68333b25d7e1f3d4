/** One attack: what somebody tries, what happens instead, and the code that tries it and expects that. */
export interface Case {
  /** Name of the test. */
  readonly name: string;
  readonly tries: string;
  readonly happens: string;
  attack(): Promise<void>;
}
