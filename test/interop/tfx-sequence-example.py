"""What tfx_bsl sees in a TFRecord file of tf.SequenceExamples: its columns as JSON, bytes as Latin-1; and the records as TensorFlow serializes them again."""
import json, sys
import tensorflow as tf
from tfx_bsl.coders import sequence_example_coder

records = [record.numpy() for record in tf.data.TFRecordDataset(sys.argv[1])]
batch = sequence_example_coder.SequenceExamplesToRecordBatchDecoder("##SEQUENCE##").DecodeBatch(records)


def plain(value):
    if isinstance(value, bytes): return value.decode("latin-1")
    if isinstance(value, list): return [plain(item) for item in value]
    if isinstance(value, dict): return {key: plain(item) for key, item in value.items()}
    return value


again = [tf.train.SequenceExample.FromString(record).SerializeToString(deterministic=True) == record for record in records]
print(json.dumps({"columns": {name: plain(column.to_pylist()) for name, column in zip(batch.schema.names, batch.columns)}, "again": again}))
