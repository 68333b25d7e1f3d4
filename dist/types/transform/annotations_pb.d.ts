import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file transform/annotations.proto.
 */
export declare const file_transform_annotations: GenFile;
/**
 * Inner boundaries of a bucketized feature.
 *
 * @generated from message third_party.py.tensorflow_transform.annotations.BucketBoundaries
 */
export type BucketBoundaries = Message<"third_party.py.tensorflow_transform.annotations.BucketBoundaries"> & {
    /**
     * @generated from field: repeated float boundaries = 1;
     */
    boundaries: number[];
};
/**
 * Describes the message third_party.py.tensorflow_transform.annotations.BucketBoundaries.
 * Use `create(BucketBoundariesSchema)` to create a new message.
 */
export declare const BucketBoundariesSchema: GenMessage<BucketBoundaries>;
/**
 * @generated from message third_party.py.tensorflow_transform.annotations.VocabularyMetadata
 */
export type VocabularyMetadata = Message<"third_party.py.tensorflow_transform.annotations.VocabularyMetadata"> & {
    /**
     * @generated from field: optional string file_name = 1;
     */
    fileName: string;
    /**
     * Tokens before the frequency threshold and top_k.
     *
     * @generated from field: optional int64 unfiltered_vocabulary_size = 2;
     */
    unfilteredVocabularySize: bigint;
    /**
     * Lines of the file.
     *
     * @generated from field: optional int64 filtered_vocabulary_size = 3;
     */
    filteredVocabularySize: bigint;
};
/**
 * Describes the message third_party.py.tensorflow_transform.annotations.VocabularyMetadata.
 * Use `create(VocabularyMetadataSchema)` to create a new message.
 */
export declare const VocabularyMetadataSchema: GenMessage<VocabularyMetadata>;
