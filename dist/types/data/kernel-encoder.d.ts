import { type ExampleEncoder } from "./example-encoder.ts";
import type { ExampleKernel } from "./example-kernel.ts";
/** The encoder of `createExampleEncoder`, byte for byte, in WebAssembly: rows lie in the kernel's memory. */
export declare function createKernelEncoder(kernel: ExampleKernel): ExampleEncoder;
