"""TFDV's validate_instance for each example that a test wrote into a folder: types of anomalies by path, as JSON. With --bench it says how many a second."""
import json, os, sys, time
import tensorflow as tf
import tensorflow_data_validation as tfdv
from google.protobuf import text_format
from tensorflow_data_validation.api import validation_api
from tensorflow_metadata.proto.v0 import anomalies_pb2, schema_pb2
from tfx_bsl.coders import example_coder

folder = sys.argv[1]
schema = text_format.Parse(open(os.path.join(folder, "schema.pbtxt")).read(), schema_pb2.Schema())
records = [record.numpy() for record in tf.data.TFRecordDataset(os.path.join(folder, "examples.gz"), compression_type="GZIP")]
decoder = example_coder.ExamplesToRecordBatchDecoder()
options = tfdv.StatsOptions(schema=schema)
Type = anomalies_pb2.AnomalyInfo.Type


def types(record, environment):
    found = validation_api.validate_instance(decoder.DecodeBatch([record]), options, environment)
    return {key: [[Type.Name(reason.type), reason.short_description] for reason in info.reason] for key, info in found.anomaly_info.items()}


if "--bench" in sys.argv:
    batches = [decoder.DecodeBatch([record]) for record in records]
    started = time.process_time()
    for batch in batches:
        validation_api.validate_instance(batch, options)
    print("RESULT " + json.dumps({"examples": len(batches), "seconds": time.process_time() - started}))
else:
    print("RESULT " + json.dumps([[types(record, None), types(record, "SERVING")] for record in records]))
