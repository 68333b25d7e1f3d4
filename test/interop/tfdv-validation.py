"""What TFDV says of statistics and schemas: FOLDER/plan.json maps the name of a case to what is asked, files named within FOLDER.

  statistics, previous, serving, previous_version: files of DatasetFeatureStatisticsList; schema: text format
  environment: name; severities: type -> severity; new_are_warnings: as validation_options
  infer: keyword arguments of infer_schema; update: keyword arguments of update_schema
  read: an Anomalies file that TFDV reads and writes again
  table: a CSV file; TFDV describes it and the other keys are left out

Writes FOLDER/<case>.anomalies.pb, .inferred.pb, .updated.pb, .read.pb, .statistics.pb; prints errors by case as JSON.
Each case has a process of its own, for TFDV ends its process over some inputs.
"""
import json, os, sys, traceback
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import pandas
import tensorflow_data_validation as tfdv
from google.protobuf import text_format
from tensorflow_data_validation.api import validation_api, validation_options
from tensorflow_data_validation.anomalies.proto import validation_config_pb2
from tensorflow_metadata.proto.v0 import anomalies_pb2, schema_pb2, statistics_pb2

folder = sys.argv[1]


def path(name): return os.path.join(folder, name)


def statistics(name):
    if name is None: return None
    found = statistics_pb2.DatasetFeatureStatisticsList()
    with open(path(name), "rb") as file: found.ParseFromString(file.read())
    return found


def write(case, kind, message):
    with open(path(f"{case}.{kind}.pb"), "wb") as file: file.write(message.SerializeToString(deterministic=True))


def options(given):
    overrides = [
        validation_config_pb2.SeverityOverride(type=anomalies_pb2.AnomalyInfo.Type.Value(kind), severity=anomalies_pb2.AnomalyInfo.Severity.Value(severity))
        for kind, severity in given.get("severities", {}).items()]
    return validation_options.ValidationOptions(severity_overrides=overrides, new_features_are_warnings=given.get("new_are_warnings", False))


def validate(given, schema):
    found = statistics(given["statistics"])
    previous, serving, version = (statistics(given.get(name)) for name in ("previous", "serving", "previous_version"))
    if version is None and "severities" not in given and "new_are_warnings" not in given:
        return tfdv.validate_statistics(found, schema, environment=given.get("environment"), previous_statistics=previous, serving_statistics=serving)
    return validation_api.validate_statistics_internal(found, schema, environment=given.get("environment"), previous_span_statistics=previous,
                                                       serving_statistics=serving, previous_version_statistics=version, validation_options=options(given))


def described(name):
    table = pandas.read_csv(path(name))
    for column in table.columns[table.dtypes == object]: table[column] = table[column].where(table[column].notnull(), None)
    return tfdv.generate_statistics_from_dataframe(table)


def judge(case, given):
    if "table" in given: return write(case, "statistics", described(given["table"]))
    if "read" in given:
        with open(path(given["read"]), "rb") as file: write(case, "read", anomalies_pb2.Anomalies.FromString(file.read()))
    if "infer" in given: write(case, "inferred", tfdv.infer_schema(statistics(given["statistics"]), **given["infer"]))
    if "schema" not in given: return
    with open(path(given["schema"])) as file: schema = text_format.Parse(file.read(), schema_pb2.Schema())
    if "update" in given: write(case, "updated", tfdv.update_schema(schema, statistics(given["statistics"]), **given["update"]))
    if given.get("validate", True): write(case, "anomalies", validate(given, schema))


def apart(case, given):
    child = os.fork()
    if child == 0:
        try:
            judge(case, given)
            os._exit(0)
        except Exception as error:
            with open(path(f"{case}.error"), "w") as file: file.write(str(error) if isinstance(error, (ValueError, TypeError)) else traceback.format_exc())
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if status == 0: return None
    return open(path(f"{case}.error")).read() if os.path.exists(path(f"{case}.error")) else f"ended by status {status}"


with open(path("plan.json")) as file: plan = json.load(file)
errors = {case: error for case, given in plan.items() if (error := apart(case, given)) is not None}
print("RESULT " + json.dumps(errors))
