"""Compares what the test wrote into a folder with what TFX and TFDV make of the same data; prints the differences as JSON."""
import base64, bisect, difflib, glob, json, math, os, re, sys
from google.protobuf import json_format, text_format
import tensorflow as tf
import tensorflow_data_validation as tfdv
from tensorflow_data_validation.utils import display_util
import tensorflow_model_analysis as tfma
import tensorflow_transform as tft
from tensorflow_metadata.proto.v0 import anomalies_pb2, schema_pb2, statistics_pb2
from tfx.components.example_gen.csv_example_gen import executor
from tfx.proto import example_gen_pb2
from tfx.types import standard_artifacts

folder = sys.argv[1]
differences = {}


def differ(topic, *what):
    differences.setdefault(topic, []).append(" ".join(str(part) for part in what)[:600])


def records(directory, split):
    files = sorted(glob.glob(f"{directory}/Split-{split}/*.gz"))
    return [record.numpy() for record in tf.data.TFRecordDataset(files, compression_type="GZIP")]


def generate(given, out):
    """TFX's CsvExampleGen."""
    split = example_gen_pb2.SplitConfig.Split
    sources = example_gen_pb2.Input(splits=[example_gen_pb2.Input.Split(name=n, pattern=p) for n, p in given["patterns"].items()])
    buckets = [split(name=n, hash_buckets=b) for n, b in given["buckets"].items()]
    outputs = example_gen_pb2.Output(split_config=example_gen_pb2.SplitConfig(splits=buckets) if buckets else None)
    artifact = standard_artifacts.Examples()
    artifact.uri = out
    plain = lambda message: json_format.MessageToJson(message, preserving_proto_field_name=True)
    executor.Executor().Do({}, {"examples": [artifact]}, {
        "input_base": given["base"], "input_config": plain(sources), "output_config": plain(outputs),
        "output_data_format": example_gen_pb2.FORMAT_TF_EXAMPLE, "output_file_format": example_gen_pb2.FORMAT_TFRECORDS_GZIP,
    })


def parsed(record):
    """A record's features with values: a missing value may be written in more than one way."""
    features = tf.train.Example.FromString(record).features.feature
    return {k: (v.WhichOneof("kind"), list(getattr(v, v.WhichOneof("kind")).value)) for k, v in features.items() if v.WhichOneof("kind") and len(getattr(v, v.WhichOneof("kind")).value)}


def compare_examples(name, given):
    theirs = os.path.join(folder, name, "tfx")
    generate(given, theirs)
    for split in ("train", "eval"):
        # TFX divides by the deterministic bytes, then writes the map in any order.
        want = [tf.train.Example.FromString(record).SerializeToString(deterministic=True) for record in records(theirs, split)]
        zero, missing = records(given["zero-values"], split), records(given["missing"], split)
        if sorted(want) != sorted(zero):
            differ(f"{name} examples", split, len(want), len(zero), len(set(want) - set(zero)), "records differ")
            for a, b in list(zip(sorted(set(want) - set(zero)), sorted(set(zero) - set(want))))[:2]:
                differ(f"{name} examples", a, b)
        key = lambda features: repr(sorted(features.items()))
        if sorted(key(parsed(r)) for r in want) != sorted(key(parsed(r)) for r in missing):
            differ(f"{name} examples", split, "values differ where missing values are left out")


def near(a, b, tolerance=1e-9):
    return a == b or (math.isnan(a) and math.isnan(b)) or abs(a - b) <= tolerance * max(abs(a), abs(b))


def compare_message(topic, ours, theirs, skip=()):
    """Every field: numbers to 1e-9, everything else exactly."""
    for descriptor in ours.DESCRIPTOR.fields:
        field = descriptor.name
        if field in skip: continue
        a, b, where = getattr(ours, field), getattr(theirs, field), f"{topic}.{field}"
        if descriptor.label == descriptor.LABEL_REPEATED:
            if len(a) != len(b): differ(where, len(a), "of", len(b), str(a)[:150], "/", str(b)[:150])
            elif descriptor.message_type:
                for i, (x, y) in enumerate(zip(a, b)): compare_message(f"{where}[{i}]", x, y)
            elif list(a) != list(b): differ(where, list(a)[:5], list(b)[:5])
        elif descriptor.message_type:
            if ours.HasField(field) != theirs.HasField(field): differ(where, "present", ours.HasField(field), theirs.HasField(field), str(a or b)[:200])
            else: compare_message(where, a, b)
        elif isinstance(a, float):
            if not near(a, b): differ(where, a, b)
        elif a != b: differ(where, a, b)


def ranks(values, value):
    """The ranks that a value has among sorted values, as fractions."""
    return bisect.bisect_left(values, value) / len(values), bisect.bisect_right(values, value) / len(values)


def compare_quantiles(topic, ours, values):
    """The borders of our quantile histogram and median lie within one percent of their rank."""
    buckets = next(h for h in ours.num_stats.histograms if h.type == statistics_pb2.Histogram.QUANTILES).buckets
    borders = [b.low_value for b in buckets] + [buckets[-1].high_value]
    for wanted, value in [*((i / len(buckets), border) for i, border in enumerate(borders)), (0.5, ours.num_stats.median)]:
        low, high = ranks(values, value)
        if not low - 0.01 <= wanted <= high + 0.01: differ(topic, "rank of", value, "is", (low, high), "not", wanted)
    if not near(sum(b.sample_count for b in buckets), len(values)): differ(topic, "samples", sum(b.sample_count for b in buckets), len(values))


def path_of(feature):
    return ".".join(feature.path.step) or feature.name


def compare_statistics(name, given):
    """Ours, read by TFDV, against those that TFDV makes of our records."""
    schema = None
    for split in ("train", "eval"):
        if not records(given["missing"], split): continue
        loaded = tfdv.load_stats_binary(f"{given['statistics']}/Split-{split}/FeatureStats.pb")
        ours = loaded.datasets[0]
        compare_page(f"{name} {split} page", loaded)
        theirs_list = tfdv.generate_statistics_from_tfrecord(f"{given['missing']}/Split-{split}/*.gz")
        theirs = theirs_list.datasets[0]
        topic = f"{name} {split} statistics"
        compare_message(topic, ours, theirs, skip=("features",))
        mine, peers = ({path_of(f): f for f in d.features} for d in (ours, theirs))
        if mine.keys() != peers.keys(): differ(topic, sorted(mine), sorted(peers))
        columns = {}
        for record in records(given["missing"], split):
            for key, (_, values) in parsed(record).items(): columns.setdefault(key, []).extend(values)
        for key in mine.keys() & peers.keys():
            a, b, where = mine[key], peers[key], f"{topic} {key}"
            compare_message(where, a, b, skip=("num_stats", "string_stats", "bytes_stats", "struct_stats", "path", "name", "custom_stats"))
            if a.WhichOneof("stats") != b.WhichOneof("stats"): differ(where, a.WhichOneof("stats"), b.WhichOneof("stats"))
            elif a.HasField("num_stats"):
                compare_message(f"{where}.num_stats", a.num_stats, b.num_stats, skip=("median", "histograms", "num_values_histogram"))
                kinds = lambda s: [(h.type, h.num_nan, h.num_undefined, len(h.buckets)) for h in s.num_stats.histograms]
                if kinds(a) != kinds(b): differ(where, "histograms", kinds(a), kinds(b))
                for x, y in zip(a.num_stats.histograms, b.num_stats.histograms):
                    if x.type == x.STANDARD:
                        for i, (p, q) in enumerate(zip(x.buckets, y.buckets)):
                            if not near(p.low_value, q.low_value, 1e-7) or not near(p.high_value, q.high_value, 1e-7): differ(where, "standard bucket", i, str(p), str(q))
                            if abs(p.sample_count - q.sample_count) > 0.02 * len(columns[key]): differ(where, "standard bucket", i, p.sample_count, q.sample_count)
                compare_quantiles(f"{where} quantiles", a, sorted(float(value) for value in columns[key] if not math.isnan(value)))
            else:
                compare_message(f"{where}.string_stats", a.string_stats, b.string_stats)
        schema = tfdv.infer_schema(theirs_list) if schema is None else tfdv.update_schema(schema, theirs_list)
    compare_schema(name, given, schema)


def compare_page(topic, loaded):
    """TFDV draws our statistics: its page carries them all."""
    page = display_util.get_statistics_html(loaded)
    drawn = statistics_pb2.DatasetFeatureStatisticsList.FromString(base64.b64decode(re.search(r'proto-input="([^"]+)"', page).group(1)))
    if len(drawn.datasets[0].features) != len(loaded.datasets[0].features): differ(topic, len(drawn.datasets[0].features), "features drawn")


def schema_of(file):
    return text_format.Parse(open(file, encoding="utf-8").read(), schema_pb2.Schema())


def compare_schema(name, given, theirs):
    """Ours was inferred from our statistics of all splits; TFX infers from the first and updates with the others."""
    ours = tfdv.load_schema_text(f"{given['schema']}/schema.pbtxt")
    if ours == theirs: return
    for line in difflib.unified_diff(*(text_format.MessageToString(s).splitlines() for s in (theirs, ours)), "theirs", "ours", lineterm="", n=6): differ(f"{name} schema", line)


def compare_anomalies(case):
    """One case: statistics, schema and what we found, against what TFDV finds."""
    directory = os.path.join(folder, "cases", case)
    stats = lambda split: tfdv.load_stats_binary(f"{directory}/Split-{split}/FeatureStats.pb") if os.path.exists(f"{directory}/Split-{split}") else None
    given = json.load(open(f"{directory}/case.json"))
    schema = text_format.Parse(open(f"{directory}/schema.pbtxt", encoding="utf-8").read(), schema_pb2.Schema())
    theirs = tfdv.validate_statistics(stats("current"), schema, previous_statistics=stats("previous"), serving_statistics=stats("serving"), environment=given.get("environment"))
    ours = anomalies_pb2.Anomalies.FromString(open(f"{directory}/Split-current/SchemaDiff.pb", "rb").read())
    topic = f"case {case}"
    compare_message(topic, ours, theirs, skip=("anomaly_info", "dataset_anomaly_info", "drift_skew_info"))
    plain = lambda info: (list(info.path.step), anomalies_pb2.AnomalyInfo.Severity.Name(info.severity), [anomalies_pb2.AnomalyInfo.Type.Name(reason.type) for reason in info.reason])
    for what in (lambda a: {key: plain(info) for key, info in a.anomaly_info.items()}, lambda a: plain(a.dataset_anomaly_info)):
        if what(ours) != what(theirs): differ(topic, what(ours), "/", what(theirs), [info.description for info in theirs.anomaly_info.values()])
    measured = lambda a: sorted(a.drift_skew_info, key=lambda info: list(info.path.step))
    if len(ours.drift_skew_info) != len(theirs.drift_skew_info): differ(topic, ours.drift_skew_info, "/", theirs.drift_skew_info)
    for a, b in zip(measured(ours), measured(theirs)): compare_message(f"{topic} drift", a, b)
    return {key: [anomalies_pb2.AnomalyInfo.Type.Name(reason.type) for reason in info.reason] for key, info in theirs.anomaly_info.items()}


def compare_run(name, run):
    """TFT opens the transform that a run of the example left, TFMA its evaluation."""
    graph = tft.TFTransformOutput(run["transformGraph"])
    transformed = tf.io.parse_example(records(run["transformedExamples"], "eval"), graph.transformed_feature_spec())
    if len({value.shape[0] for value in transformed.values()}) != 1: differ(f"{name} transformed", transformed)
    if {f.name for f in graph.raw_metadata.schema.feature} != set(parsed_names(run)): differ(f"{name} raw schema", graph.raw_metadata.schema)
    for vocabulary in json.load(open(run["transformGraph"] + "/transformed_metadata/asset_map")):
        words = graph.vocabulary_by_name(vocabulary)
        if not words or graph.vocabulary_size_by_name(vocabulary) != len(words): differ(f"{name} vocabularies", vocabulary, words)
    slices = tfma.load_eval_result(run["evaluation"]).slicing_metrics
    validation = tfma.load_validation_result(run["evaluation"])
    return {"slices": len(slices), "metrics": sorted(slices[0][1][""][""]), "ok": validation.validation_ok}


def parsed_names(run):
    return {name for record in records(run["examples"], "eval") for name in tf.train.Example.FromString(record).features.feature}


plan = json.load(open(os.path.join(folder, "plan.json")))
for name, given in plan.items():
    compare_examples(name, given)
    compare_statistics(name, given)
runs = {name: compare_run(name, given["run"]) for name, given in plan.items() if "run" in given}
found = {}
cases = os.path.join(folder, "cases")
for case in sorted(os.listdir(cases)) if os.path.exists(cases) else []:
    try:
        found[case] = compare_anomalies(case)
    except Exception as error:
        differ(f"case {case}", repr(error))
print("RESULT " + json.dumps({"differences": differences, "found": found, "runs": runs}))
