import type { Section } from "../core/report.ts";
import type { RunFacts } from "./run-facts.ts";
/** What is behind the run's artifacts: sources, steps, and the model, as a graph. */
export declare function lineageSection(facts: RunFacts): Section;
/** When each step ran. */
export declare function timingSection({ pipeline, ends, started, finished }: RunFacts): Section;
/** Where the run came from, the digests of what it read and made, and how to do it again. */
export declare function provenanceSection(facts: RunFacts): Section;
