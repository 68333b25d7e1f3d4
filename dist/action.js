import { action } from "./index.js";
await action(import.meta.dirname);
process.exit();
