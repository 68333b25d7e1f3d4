"""Softmax regression in plain Python: what a training command gets from Assay, and what it leaves behind.

ASSAY_TASK names a JSON file with the paths of the examples (here CSV), the label, steps, seed, hyperparameters and the
output folder. A TensorFlow.js model (model.json and its weights) in that folder is evaluated and pushed; metrics.jsonl
becomes the loss chart.
"""
import csv
import json
import math
import os
import random
import struct

with open(os.environ["ASSAY_TASK"]) as file:
    task = json.load(file)
label, output = task["label"], task["output"]


def read(split):
    rows = []
    for path in task["examples"][split]:
        with open(path, newline="") as file:
            rows += list(csv.DictReader(file))
    names = [name for name in rows[0] if name != label]
    return names, [[float(row[name]) for name in names] for row in rows], [int(row[label]) for row in rows]


def predict(row, weights, bias):
    scores = [bias[k] + sum(x * weights[j][k] for j, x in enumerate(row)) for k in range(len(bias))]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return [power / sum(powers) for power in powers]


names, rows, labels = read("train")
classes = max(labels) + 1
chance = random.Random(task["seed"])
weights = [[chance.gauss(0, 0.01) for _ in range(classes)] for _ in names]
bias = [0.0] * classes
rate = task["hyperparameters"].get("rate", 0.1)

with open(os.path.join(output, "metrics.jsonl"), "w") as metrics:
    for step in range(1, task["steps"] + 1):
        slope, shift, loss = [[0.0] * classes for _ in names], [0.0] * classes, 0.0
        for row, wanted in zip(rows, labels):
            found = predict(row, weights, bias)
            loss -= math.log(max(found[wanted], 1e-12)) / len(rows)
            for k in range(classes):
                error = (found[k] - (k == wanted)) / len(rows)
                shift[k] += error
                for j, x in enumerate(row):
                    slope[j][k] += error * x
        bias = [b - rate * s for b, s in zip(bias, shift)]
        weights = [[w - rate * s for w, s in zip(*pair)] for pair in zip(weights, slope)]
        if step % 20 == 0 or step == 1:
            point = json.dumps({"step": step, "loss": loss})
            print(point)
            metrics.write(point + "\n")


def layer(kind, name, inbound=(), **config):
    nodes = [[[source, 0, 0, {}] for source in inbound]] if inbound else []
    return {"class_name": kind, "name": name, "config": {"name": name, "trainable": True, **config}, "inbound_nodes": nodes}


layers = [layer("InputLayer", name, batch_input_shape=[None, 1], dtype="float32", sparse=False) for name in names]
layers.append(layer("Concatenate", "together", names, axis=-1))
layers.append(layer("Dense", "probabilities", ["together"], units=classes, activation="softmax", use_bias=True))
topology = {"class_name": "Model", "config": {
    "name": "softmax_regression", "layers": layers,
    "input_layers": [[name, 0, 0] for name in names], "output_layers": [["probabilities", 0, 0]]}}
values = [value for row in weights for value in row] + bias
with open(os.path.join(output, "weights.bin"), "wb") as file:
    file.write(struct.pack(f"<{len(values)}f", *values))
with open(os.path.join(output, "model.json"), "w") as file:
    json.dump({"format": "layers-model", "modelTopology": {"model_config": topology}, "weightsManifest": [{"paths": ["weights.bin"], "weights": [
        {"name": "probabilities/kernel", "shape": [len(names), classes], "dtype": "float32"},
        {"name": "probabilities/bias", "shape": [classes], "dtype": "float32"}]}]}, file)
