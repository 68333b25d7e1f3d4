import { describeInThread } from "./statistics/chunk-describer.ts";

await describeInThread();
