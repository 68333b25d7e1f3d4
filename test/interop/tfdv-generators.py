"""Runs TFDV's own generators on cases that are written as JSON, and prints what they find as JSON.

usage: tfdv-generators.py CASES

A case: {"data": {feature: {"type", "rows"}}, "generators": {name: options}, "schema": text (optional)}. Rows are lists of
values or null; strings are base64.
"""
import base64
import glob
import json
import logging
import os
import sys
import tempfile
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions
import pyarrow as pa
from google.protobuf import json_format, text_format
from tensorflow_data_validation import types
from tensorflow_data_validation.statistics.generators import (
    cross_feature_stats_generator, empty_value_counter_generator, image_stats_generator, lift_stats_generator,
    mutual_information, natural_language_domain_inferring_stats_generator, natural_language_stats_generator,
    sklearn_mutual_information, time_stats_generator)
from tensorflow_data_validation.utils.example_weight_map import ExampleWeightMap
from tensorflow_metadata.proto.v0 import schema_pb2, statistics_pb2

KINDS = {"int": pa.int64(), "float": pa.float32(), "bytes": pa.large_binary()}


def column(kind, rows):
    if kind == "bytes":
        rows = [None if row is None else [base64.b64decode(value) for value in row] for row in rows]
    if kind == "float":
        rows = [None if row is None else [float(value) for value in row] for row in rows]
    return pa.array(rows, type=pa.large_list(KINDS[kind]))


def record_batch(data):
    return pa.RecordBatch.from_arrays([column(one["type"], one["rows"]) for one in data.values()], list(data))


def combined(generator, batch):
    return generator.extract_output(generator.add_input(generator.create_accumulator(), batch))


def by_feature(generator, batch, dataset):
    if hasattr(generator, "setup"):
        generator.setup()
    for name, values in zip(batch.schema.names, batch.columns):
        path = types.FeaturePath([name])
        found = generator.extract_output(generator.add_input(generator.create_accumulator(), path, values))
        if found.custom_stats:
            found.path.step.append(name)
            dataset.features.append(found)


def lift(batch, schema, options):
    weight = options.pop("weight", None)
    generator = lift_stats_generator.LiftStatsGenerator(
        types.FeaturePath([options.pop("label")]), schema=schema, output_custom_stats=True,
        example_weight_map=ExampleWeightMap(weight) if weight else ExampleWeightMap(), **options)
    with tempfile.TemporaryDirectory() as folder:
        # The installed Beam reads a type hint of TFDV's more strictly than the one it was written for.
        with beam.Pipeline(options=PipelineOptions(["--no_pipeline_type_check"])) as pipeline:
            (pipeline | beam.Create([(None, batch)]) | generator.ptransform
             | beam.Map(lambda item: base64.b64encode(item[1].SerializeToString())) | beam.io.WriteToText(folder + "/found", coder=beam.coders.BytesCoder()))
        lines = [line for file in sorted(glob.glob(folder + "/found*")) for line in open(file, "rb").read().split()]
    return [statistics_pb2.DatasetFeatureStatistics.FromString(base64.b64decode(line)) for line in lines]


def run(case):
    batch = record_batch(case["data"])
    schema = text_format.Parse(case.get("schema", ""), schema_pb2.Schema())
    result = {}
    for name, options in case["generators"].items():
        dataset = statistics_pb2.DatasetFeatureStatistics()
        if name == "cross":
            dataset = combined(cross_feature_stats_generator.CrossFeatureStatsGenerator(sample_rate=1.0, **options), batch)
        elif name == "lift":
            for one in lift(batch, schema, options):
                dataset.MergeFrom(one)
        elif name == "mutual-information":
            label = types.FeaturePath([options.pop("label")])
            dataset = mutual_information.MutualInformation(label, schema, **options).compute(batch)
        elif name == "sklearn-mutual-information":
            label = types.FeaturePath([options.pop("label")])
            dataset = sklearn_mutual_information.SkLearnMutualInformation(label, schema, seed=12345, **options).compute(batch)
        elif name == "image":
            by_feature(image_stats_generator.ImageStatsGenerator(**options), batch, dataset)
        elif name == "natural-language-domain":
            by_feature(natural_language_domain_inferring_stats_generator.NLDomainInferringStatsGenerator(**options), batch, dataset)
        elif name == "time":
            by_feature(time_stats_generator.TimeStatsGenerator(**options), batch, dataset)
        elif name == "empty-values":
            by_feature(empty_value_counter_generator.EmptyValueCounterGenerator(), batch, dataset)
        elif name == "natural-language":
            by_feature(natural_language_stats_generator.NLStatsGenerator(schema, options.get("vocabularies"), 10, 10, 1000), batch, dataset)
        result[name] = json_format.MessageToDict(dataset)
    return result


with open(sys.argv[1]) as file:
    print(json.dumps([run(case) for case in json.load(file)]))
