import { type Invocation } from "./invocation.ts";
/** `assay explain NODE`: why it last ran or was reused. */
export declare function explainCommand({ args }: Invocation): Promise<number>;
