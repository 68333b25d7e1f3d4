"""Preprocessing and training of the penguin benchmark for TFX: the same measures, layers and steps as examples/penguins/model.ts."""
import tensorflow as tf
import tensorflow_transform as tft
from tfx_bsl.public import tfxio

MEASURES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]


def dense(values):
    if not isinstance(values, tf.sparse.SparseTensor):
        return values
    filled = tf.sparse.SparseTensor(values.indices, values.values, [values.dense_shape[0], 1])
    return tf.sparse.to_dense(filled, default_value="" if values.dtype == tf.string else 0)


def preprocessing_fn(inputs):
    outputs = {name: tft.scale_to_z_score(tf.cast(dense(inputs[name]), tf.float32)) for name in MEASURES}
    outputs["species"] = tft.compute_and_apply_vocabulary(dense(inputs["species"]))
    return outputs


def dataset(files, accessor, schema):
    return accessor.tf_dataset_factory(files, tfxio.TensorFlowDatasetOptions(batch_size=32, label_key="species"), schema).repeat()


def run_fn(fn_args):
    graph = tft.TFTransformOutput(fn_args.transform_output)
    schema = graph.transformed_metadata.schema
    inputs = [tf.keras.layers.Input(shape=(1,), name=name) for name in MEASURES]
    hidden = tf.keras.layers.Dense(8, activation="relu")(tf.keras.layers.concatenate(inputs))
    model = tf.keras.Model(inputs=inputs, outputs=tf.keras.layers.Dense(3, activation="softmax")(hidden))
    model.compile(optimizer=tf.keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(dataset(fn_args.train_files, fn_args.data_accessor, schema), steps_per_epoch=fn_args.train_steps, verbose=0,
              validation_data=dataset(fn_args.eval_files, fn_args.data_accessor, schema), validation_steps=fn_args.eval_steps)
    model.tft_layer = graph.transform_features_layer()

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="examples")])
    def serve(serialized):
        spec = {key: value for key, value in graph.raw_feature_spec().items() if key in MEASURES}
        features = model.tft_layer(tf.io.parse_example(serialized, spec))
        return {"outputs": model({name: features[name] for name in MEASURES})}

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="examples")])
    def transform_features(serialized):
        return model.tft_layer(tf.io.parse_example(serialized, graph.raw_feature_spec()))

    tf.saved_model.save(model, fn_args.serving_model_dir, signatures={"serving_default": serve, "transform_features": transform_features})
