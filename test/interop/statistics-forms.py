"""Reads the same statistics in protobuf's three forms and says whether they are one message: statistics-forms.py PB JSON PBTXT."""
import sys
from google.protobuf import json_format, text_format
from tensorflow_metadata.proto.v0.statistics_pb2 import DatasetFeatureStatisticsList

binary, json, text = (open(path, "rb").read() for path in sys.argv[1:])
from_binary = DatasetFeatureStatisticsList.FromString(binary)
from_json = json_format.Parse(json, DatasetFeatureStatisticsList())
from_text = text_format.Parse(text, DatasetFeatureStatisticsList())
data = from_binary.datasets[0]
names = json_format.MessageToDict(from_binary, preserving_proto_field_name=True).keys()
assert set(names) == set(json_format.MessageToDict(from_json, preserving_proto_field_name=True).keys())
same = [form.SerializeToString(deterministic=True) == from_binary.SerializeToString(deterministic=True) for form in (from_json, from_text)]
print(data.num_examples, len(data.features), *same)
