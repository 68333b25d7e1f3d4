"""What TFDV (to 1.17) says of conditions: FOLDER/statistics.pbtxt, FOLDER/cases.json [[feature, expression]], FOLDER/configs.json [{config, base, environment, schema}].

Prints {"cases": [true | false | null where it refuses], "configs": [Anomalies as JSON]}.
"""
import json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow_data_validation as tfdv
from google.protobuf import json_format, text_format
from tensorflow_data_validation.anomalies.proto import custom_validation_config_pb2
from tensorflow_data_validation.api import validation_api
from tensorflow_metadata.proto.v0 import schema_pb2, statistics_pb2

folder = sys.argv[1]
with open(os.path.join(folder, "statistics.pbtxt")) as file: statistics = text_format.Parse(file.read(), statistics_pb2.DatasetFeatureStatisticsList())


def case(feature, expression):
    config = custom_validation_config_pb2.CustomValidationConfig()
    rules = config.feature_validations.add()
    rules.feature_path.step.append(feature)
    rules.validations.add(sql_expression=expression, severity=2)
    try: return not validation_api.custom_validate_statistics(statistics, config).anomaly_info
    except Exception: return None


def judge(given):
    config = text_format.Parse(given["config"], custom_validation_config_pb2.CustomValidationConfig())
    schema = text_format.Parse(given["schema"], schema_pb2.Schema())
    found = validation_api.validate_statistics(statistics, schema, environment=given.get("environment"), previous_statistics=statistics if given.get("base") else None, custom_validation_config=config)
    found.ClearField("baseline")
    return json_format.MessageToDict(found, preserving_proto_field_name=True)


with open(os.path.join(folder, "cases.json")) as file: cases = [case(*one) for one in json.load(file)]
with open(os.path.join(folder, "configs.json")) as file: configs = [judge(one) for one in json.load(file)]
print("RESULT " + json.dumps({"cases": cases, "configs": configs}))
