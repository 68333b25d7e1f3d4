import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file data/path.proto.
 */
export declare const file_data_path: GenFile;
/**
 * @generated from message tensorflow.metadata.v0.Path
 */
export type Path = Message<"tensorflow.metadata.v0.Path"> & {
    /**
     * From the outermost struct to the feature. Empty for the example itself.
     *
     * @generated from field: repeated string step = 1;
     */
    step: string[];
};
/**
 * Describes the message tensorflow.metadata.v0.Path.
 * Use `create(PathSchema)` to create a new message.
 */
export declare const PathSchema: GenMessage<Path>;
