"""TFX's side of the penguin benchmark: tfx_penguin.py clean|again FOLDER (a copy of examples/ lies in FOLDER)."""
import os
import shutil
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
mode, folder = sys.argv[1:3]
home = os.path.join(folder, "tfx-penguin")
if mode == "clean" and os.path.exists(home):
    shutil.rmtree(home)
os.makedirs(home, exist_ok=True)
module = os.path.join(home, "module.py")
if not os.path.exists(module):
    shutil.copy(os.path.join(os.path.dirname(os.path.abspath(__file__)), "tfx_penguin_module.py"), module)

import tensorflow_model_analysis as tfma
from tfx import v1 as tfx

csv_only = tfx.proto.Input(splits=[tfx.proto.Input.Split(name="all", pattern="*.csv")])
gen = tfx.components.CsvExampleGen(input_base=os.path.join(folder, "examples", "penguins", "data"), input_config=csv_only)
stats = tfx.components.StatisticsGen(examples=gen.outputs["examples"])
schema = tfx.components.SchemaGen(statistics=stats.outputs["statistics"])
validator = tfx.components.ExampleValidator(statistics=stats.outputs["statistics"], schema=schema.outputs["schema"])
transform = tfx.components.Transform(examples=gen.outputs["examples"], schema=schema.outputs["schema"], module_file=module)
trainer = tfx.components.Trainer(
    module_file=module, examples=transform.outputs["transformed_examples"], transform_graph=transform.outputs["transform_graph"],
    schema=schema.outputs["schema"], train_args=tfx.proto.TrainArgs(num_steps=300), eval_args=tfx.proto.EvalArgs(num_steps=5))
resolver = tfx.dsl.Resolver(
    strategy_class=tfx.dsl.experimental.LatestBlessedModelStrategy,
    model=tfx.dsl.Channel(type=tfx.types.standard_artifacts.Model),
    model_blessing=tfx.dsl.Channel(type=tfx.types.standard_artifacts.ModelBlessing)).with_id("latest_blessed")
config = tfma.EvalConfig(
    model_specs=[tfma.ModelSpec(label_key="species", preprocessing_function_names=["transform_features"])],
    slicing_specs=[tfma.SlicingSpec(), tfma.SlicingSpec(feature_keys=["island"]), tfma.SlicingSpec(feature_keys=["sex"])],
    metrics_specs=[tfma.MetricsSpec(metrics=[tfma.MetricConfig(
        class_name="SparseCategoricalAccuracy",
        threshold=tfma.MetricThreshold(value_threshold=tfma.GenericValueThreshold(lower_bound={"value": 0.9})))])])
evaluator = tfx.components.Evaluator(
    examples=gen.outputs["examples"], model=trainer.outputs["model"], baseline_model=resolver.outputs["model"], eval_config=config)
pusher = tfx.components.Pusher(
    model=trainer.outputs["model"], model_blessing=evaluator.outputs["blessing"],
    push_destination=tfx.proto.PushDestination(filesystem=tfx.proto.PushDestination.Filesystem(base_directory=os.path.join(home, "serving"))))

tfx.orchestration.LocalDagRunner().run(tfx.dsl.Pipeline(
    pipeline_name="penguins", pipeline_root=os.path.join(home, "root"), enable_cache=True,
    components=[gen, stats, schema, validator, transform, trainer, resolver, evaluator, pusher],
    metadata_connection_config=tfx.orchestration.metadata.sqlite_metadata_connection_config(os.path.join(home, "metadata.db"))))
