"""TFDV's statistics of rows in JSON Lines: FOLDER/cases.json names cases with rows, options and schema; writes FOLDER/<case>.pb."""
import json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import apache_beam as beam
import pyarrow as pa
import tensorflow_data_validation as tfdv
from google.protobuf import text_format
from tensorflow_data_validation.statistics import stats_options
from tensorflow_data_validation.utils import slicing_util
from tensorflow_metadata.proto.v0 import schema_pb2

folder = sys.argv[1]
types = {"int": pa.int64(), "float": pa.float32(), "bytes": pa.binary()}


def arrow_type(spec):
    if isinstance(spec, str): return types[spec]
    if isinstance(spec, list): return pa.list_(arrow_type(spec[0]))
    return pa.struct([(name, arrow_type(child)) for name, child in spec.items()])


def value(spec, cell):
    if cell is None: return None
    if isinstance(spec, list): return [value(spec[0], item) for item in cell]
    if isinstance(spec, dict): return {name: value(child, cell.get(name)) for name, child in spec.items()}
    return cell.encode() if spec == "bytes" else float(cell) if spec == "float" else cell


for case in json.load(open(f"{folder}/cases.json")):
    arrays = [pa.array([value(spec, row.get(name)) for row in case["rows"]], type=arrow_type(spec)) for name, spec in case["types"].items()]
    batch = pa.RecordBatch.from_arrays(arrays, list(case["types"]))
    options = dict(case["options"])
    if "schema" in case: options["schema"] = text_format.Parse(case["schema"], schema_pb2.Schema())
    if "per_feature_weight_override" in options:
        options["per_feature_weight_override"] = {tfdv.FeaturePath([name]): weight for name, weight in options["per_feature_weight_override"].items()}
    if "slices" in case:
        options["experimental_slice_functions"] = [slicing_util.get_feature_value_slicer({name: values for name, values in slicer.items()}) for slicer in case["slices"]]
    out = f"{folder}/{case['name']}.pb"
    with beam.Pipeline() as pipeline:
        (pipeline | beam.Create([batch], reshuffle=False) | tfdv.GenerateStatistics(stats_options.StatsOptions(**options)) | tfdv.WriteStatisticsToBinaryFile(out))
print("RESULT ok")
