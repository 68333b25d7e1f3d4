"""Runs TFDV's DetectFeatureSkew over the cases a test wrote into a folder, and reads the files that ExampleDiff wrote; prints both as JSON."""
import glob, json, os, sys
import apache_beam as beam
import tensorflow as tf
from google.protobuf import json_format
from tensorflow_data_validation.skew import feature_skew_detector as skew

folder = sys.argv[1]
cases = json.load(open(os.path.join(folder, "cases.json")))
kinds = {
    "features": (skew.SKEW_RESULTS_KEY, skew.skew_results_iterator, "skew_stats"),
    "pairs": (skew.SKEW_PAIRS_KEY, skew.skew_pair_iterator, "sample_pairs"),
    "match": (skew.MATCH_STATS_KEY, skew.match_stats_iterator, "match_stats"),
    "confusion": (skew.CONFUSION_KEY, skew.confusion_count_iterator, "confusion"),
}


def plain(messages):
    found = []
    for message in messages:
        for side in ("base", "test") if hasattr(message, "matched_features") else ():
            # The maps of examples are written in any order.
            setattr(message, side, tf.train.Example.FromString(getattr(message, side)).SerializeToString(deterministic=True))
        json_message = json_format.MessageToDict(message, preserving_proto_field_name=True)
        found.append({key: sorted(value) if isinstance(value, list) else value for key, value in json_message.items()})
    return sorted(found, key=lambda one: json.dumps(one, sort_keys=True))


def examples(path):
    return [tf.train.Example.FromString(record.numpy()) for record in tf.data.TFRecordDataset(path, compression_type="GZIP")]


def detect(case):
    options = {
        "identifier_features": case["identifiers"], "features_to_ignore": case.get("ignore"), "sample_size": case.get("sampleSize", 0),
        "float_round_ndigits": case.get("floatDigits"), "allow_duplicate_identifiers": case.get("allowDuplicates", False),
        "confusion_configs": [skew.ConfusionConfig(name) for name in case.get("confusion", [])] or None,
    }
    out = os.path.join(folder, "tfdv", case["name"])
    with beam.Pipeline() as pipeline:
        base = pipeline | "base" >> beam.Create(examples(case["base"]))
        test = pipeline | "test" >> beam.Create(examples(case["test"]))
        results = (base, test) | skew.DetectFeatureSkewImpl(**options)
        for key, (name, _, file) in kinds.items():
            if name in results:
                results[name] | f"write {key}" >> {"features": skew.skew_results_sink, "pairs": skew.skew_pair_sink, "match": skew.match_stats_sink, "confusion": skew.confusion_count_sink}[key](os.path.join(out, file))
    return read(out)


def read(directory):
    return {key: plain(iterator(os.path.join(directory, file))) for key, (_, iterator, file) in kinds.items()}


found = {}
for case in cases:
    found[case["name"]] = {"theirs": detect(case), "ours": read(case["written"])}
print("RESULT " + json.dumps(found))
