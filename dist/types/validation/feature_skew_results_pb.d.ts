import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file validation/feature_skew_results.proto.
 */
export declare const file_validation_feature_skew_results: GenFile;
/**
 * @generated from message tensorflow.data_validation.FeatureSkew
 */
export type FeatureSkew = Message<"tensorflow.data_validation.FeatureSkew"> & {
    /**
     * @generated from field: string feature_name = 1;
     */
    featureName: string;
    /**
     * Pairs whose base, or test, example has the feature.
     *
     * @generated from field: uint64 base_count = 2;
     */
    baseCount: bigint;
    /**
     * @generated from field: uint64 test_count = 3;
     */
    testCount: bigint;
    /**
     * Pairs that agree.
     *
     * @generated from field: uint64 match_count = 4;
     */
    matchCount: bigint;
    /**
     * Pairs of which one example alone has the feature.
     *
     * @generated from field: uint64 base_only = 5;
     */
    baseOnly: bigint;
    /**
     * @generated from field: uint64 test_only = 6;
     */
    testOnly: bigint;
    /**
     * Pairs with two different values.
     *
     * @generated from field: uint64 mismatch_count = 7;
     */
    mismatchCount: bigint;
    /**
     * The three before together.
     *
     * @generated from field: uint64 diff_count = 8;
     */
    diffCount: bigint;
};
/**
 * Describes the message tensorflow.data_validation.FeatureSkew.
 * Use `create(FeatureSkewSchema)` to create a new message.
 */
export declare const FeatureSkewSchema: GenMessage<FeatureSkew>;
/**
 * @generated from message tensorflow.data_validation.SkewPair
 */
export type SkewPair = Message<"tensorflow.data_validation.SkewPair"> & {
    /**
     * Serialized examples.
     *
     * @generated from field: bytes base = 1;
     */
    base: Uint8Array;
    /**
     * @generated from field: bytes test = 2;
     */
    test: Uint8Array;
    /**
     * @generated from field: repeated string base_only_features = 3;
     */
    baseOnlyFeatures: string[];
    /**
     * @generated from field: repeated string test_only_features = 4;
     */
    testOnlyFeatures: string[];
    /**
     * @generated from field: repeated string matched_features = 5;
     */
    matchedFeatures: string[];
    /**
     * @generated from field: repeated string mismatched_features = 6;
     */
    mismatchedFeatures: string[];
};
/**
 * Describes the message tensorflow.data_validation.SkewPair.
 * Use `create(SkewPairSchema)` to create a new message.
 */
export declare const SkewPairSchema: GenMessage<SkewPair>;
/**
 * @generated from message tensorflow.data_validation.ConfusionCount
 */
export type ConfusionCount = Message<"tensorflow.data_validation.ConfusionCount"> & {
    /**
     * @generated from field: string feature_name = 1;
     */
    featureName: string;
    /**
     * @generated from field: tensorflow.data_validation.ConfusionCount.Value base = 2;
     */
    base?: ConfusionCount_Value | undefined;
    /**
     * @generated from field: tensorflow.data_validation.ConfusionCount.Value test = 3;
     */
    test?: ConfusionCount_Value | undefined;
    /**
     * Pairs with these two values.
     *
     * @generated from field: uint64 count = 4;
     */
    count: bigint;
};
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.
 * Use `create(ConfusionCountSchema)` to create a new message.
 */
export declare const ConfusionCountSchema: GenMessage<ConfusionCount>;
/**
 * @generated from message tensorflow.data_validation.ConfusionCount.Value
 */
export type ConfusionCount_Value = Message<"tensorflow.data_validation.ConfusionCount.Value"> & {
    /**
     * @generated from field: bytes bytes_value = 1;
     */
    bytesValue: Uint8Array;
};
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.Value.
 * Use `create(ConfusionCount_ValueSchema)` to create a new message.
 */
export declare const ConfusionCount_ValueSchema: GenMessage<ConfusionCount_Value>;
/**
 * @generated from message tensorflow.data_validation.MatchStats
 */
export type MatchStats = Message<"tensorflow.data_validation.MatchStats"> & {
    /**
     * Examples that have all identifiers.
     *
     * @generated from field: uint64 base_with_id_count = 1;
     */
    baseWithIdCount: bigint;
    /**
     * @generated from field: uint64 test_with_id_count = 2;
     */
    testWithIdCount: bigint;
    /**
     * Different identifiers of both sides.
     *
     * @generated from field: uint64 identifiers_count = 3;
     */
    identifiersCount: bigint;
    /**
     * Identifiers that one side does not have.
     *
     * @generated from field: uint64 ids_missing_in_base_count = 4;
     */
    idsMissingInBaseCount: bigint;
    /**
     * @generated from field: uint64 ids_missing_in_test_count = 5;
     */
    idsMissingInTestCount: bigint;
    /**
     * @generated from field: uint64 matching_pairs_count = 6;
     */
    matchingPairsCount: bigint;
    /**
     * Identifiers that a side has more than once.
     *
     * @generated from field: uint64 duplicate_id_count = 9;
     */
    duplicateIdCount: bigint;
    /**
     * Examples without an identifier.
     *
     * @generated from field: uint64 base_missing_id_count = 7;
     */
    baseMissingIdCount: bigint;
    /**
     * @generated from field: uint64 test_missing_id_count = 8;
     */
    testMissingIdCount: bigint;
};
/**
 * Describes the message tensorflow.data_validation.MatchStats.
 * Use `create(MatchStatsSchema)` to create a new message.
 */
export declare const MatchStatsSchema: GenMessage<MatchStats>;
