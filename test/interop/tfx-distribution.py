"""Runs TFX's DistributionValidator and ExampleDiff over the cases a test wrote into a folder; prints what they write beside what Assay wrote."""
import glob, json, os, sys
import tensorflow as tf
from google.protobuf import json_format, text_format
from tensorflow_data_validation.skew import feature_skew_detector as skew
from tensorflow_data_validation.anomalies.proto import custom_validation_config_pb2
from tensorflow_metadata.proto.v0 import anomalies_pb2
from tfx.components.distribution_validator import executor as distribution_executor
from tfx.components.example_diff import executor as diff_executor
from tfx.proto import distribution_validator_pb2, example_diff_pb2
from tfx.types import artifact_utils, standard_artifacts

folder = sys.argv[1]
plan = json.load(open(os.path.join(folder, "plan.json")))


def artifact(kind, path, splits):
    made = kind()
    made.uri = path
    made.split_names = artifact_utils.encode_split_names(splits)
    return made


def anomalies(directory):
    found = {}
    for file in sorted(glob.glob(f"{directory}/SplitPair-*/SchemaDiff.pb")):
        message = anomalies_pb2.Anomalies.FromString(open(file, "rb").read())
        plain = json_format.MessageToDict(message, preserving_proto_field_name=True)
        for info in [*plain.get("anomaly_info", {}).values(), *([plain["dataset_anomaly_info"]] if "dataset_anomaly_info" in plain else [])]:
            for reason in info["reason"]:
                reason.pop("description", None)
        plain["baseline"] = len(plain["baseline"]["feature"])
        plain.get("drift_skew_info", []).sort(key=json.dumps)
        found[os.path.basename(os.path.dirname(file))] = plain
    return found


def rules(case):
    return text_format.Parse(open(case["rules"]).read(), custom_validation_config_pb2.CustomValidationConfig()) if "rules" in case else None


def distributions(case):
    out = standard_artifacts.ExampleAnomalies()
    out.uri = os.path.join(folder, "tfx", case["name"])
    statistics = lambda key: artifact(standard_artifacts.ExampleStatistics, case[key]["path"], case[key]["splits"])
    distribution_executor.Executor().Do(
        {"statistics": [statistics("statistics")], "baseline_statistics": [statistics("baseline")] if "baseline" in case else []}, {"anomalies": [out]},
        {"include_split_pairs": json.dumps(case.get("pairs")), "custom_validation_config": rules(case), "distribution_validator_config": text_format.Parse(open(case["config"]).read(), distribution_validator_pb2.DistributionValidatorConfig())})
    return {"files": anomalies(out.uri), "blessed": out.get_json_value_custom_property("blessed"), "split_names": out.split_names}


ITERATORS = {"skew_stats": skew.skew_results_iterator, "match_stats": skew.match_stats_iterator, "sample_pairs": skew.skew_pair_iterator, "confusion": skew.confusion_count_iterator}


def diff_files(directory):
    found = {}
    for pair in sorted(os.listdir(directory)):
        plain = lambda message: json.dumps({k: v for k, v in json_format.MessageToDict(message).items() if k not in ("base", "test") or isinstance(v, dict)}, sort_keys=True)
        found[pair] = {name: sorted(map(plain, read(os.path.join(directory, pair, name)))) for name, read in ITERATORS.items()}
        # The sample is random: only its size is the same.
        found[pair]["sample_pairs"] = len(found[pair]["sample_pairs"])
        found[pair]["names"] = sorted(os.listdir(os.path.join(directory, pair)))
    return found


def diff(case):
    out = standard_artifacts.ExamplesDiff()
    out.uri = os.path.join(folder, "tfx", case["name"])
    examples = lambda key: artifact(standard_artifacts.Examples, case[key]["path"], case[key]["splits"])
    # TFX 1.16 reads the two the other way round: given so, base is the baseline.
    test, base = examples("baseline"), examples("examples")
    for one in (test, base):
        one.set_string_custom_property("payload_format", "FORMAT_TF_EXAMPLE")
    config = json_format.ParseDict({"paired_example_skew": case["config"]}, example_diff_pb2.ExampleDiffConfig())
    diff_executor.Executor().Do({"examples": [test], "baseline_examples": [base]}, {"example_diff_result": [out]}, {"include_split_pairs": json.dumps([[b, a] for a, b in case["pairs"]] if "pairs" in case else None), "example_diff_config": config})
    return {"SplitPair-" + "_".join(reversed(pair.removeprefix("SplitPair-").split("_"))): files for pair, files in diff_files(out.uri).items()}


result = {}
for case in plan["distributions"]:
    result[case["name"]] = {"theirs": distributions(case), "ours": {"files": anomalies(case["written"]), "blessed": json.loads(case["blessed"]), "split_names": case["split_names"]}}
for case in plan["diffs"]:
    result[case["name"]] = {"theirs": diff(case), "ours": diff_files(case["written"])}
print("RESULT " + json.dumps(result))
