"""Reads {types, rows, directory, splits, spans} and says where TFX's BigQueryExampleGen would have done something else."""
import glob
import json
import sys

import tensorflow as tf
from tfx.components.example_gen import base_example_gen_executor, utils
from tfx.extensions.google_cloud_big_query.utils import row_to_example
from tfx.proto import example_gen_pb2

given = json.load(open(sys.argv[1]))
names = list(given["splits"])
edges = [sum(given["splits"][name] for name in names[: i + 1]) for i in range(len(names))]

ours = {}
for name in names:
    for file in glob.glob(f"{given['directory']}/Split-{name}/*.gz"):
        for record in tf.data.TFRecordDataset(file, compression_type="GZIP").as_numpy_iterator():
            example = tf.train.Example.FromString(record)
            ours[example.features.feature["id"].int64_list.value[0]] = (name, example)

wrong = []
for row in given["rows"]:
    expected = row_to_example(given["types"], row)
    split = names[base_example_gen_executor._PartitionFn(expected, len(names), edges, example_gen_pb2.SplitConfig())]
    found, example = ours.get(row["id"], (None, None))
    if found != split or example != expected:
        wrong.append([row["id"], split, found, str(expected), str(example)])
queries = [utils.get_query_for_span(query, span) for query, span in given["spans"]]
print(json.dumps({"rows": len(ours), "wrong": wrong[:5], "queries": queries}))
