/** Tokens by their number. */
export type Vocabulary = readonly string[];
/** A vocabulary's file: one token a line, or one a record of a `.tfrecord.gz`; spaces around them do not count. Its place is a token's number. */
export declare function readVocabularyFile(path: string): Promise<Vocabulary>;
