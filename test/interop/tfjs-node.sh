#!/usr/bin/env bash
# Builds @tensorflow/tfjs-node against the TensorFlow library inside the Python package tensorflow-cpu, for the suite of
# backends. Its own install script downloads that library from elsewhere; this needs only npm, pip and a C++ compiler.
#   bash test/interop/tfjs-node.sh [FOLDER]     leaves FOLDER/node_modules/@tensorflow/tfjs-node (default .venv/tfjs-node)
set -euo pipefail
folder=${1:-"$(cd "$(dirname "$0")/../.." && pwd)/.venv/tfjs-node"}
package=$folder/node_modules/@tensorflow/tfjs-node
[ -f "$package/lib/napi-v8/tfjs_binding.node" ] && exit 0
mkdir -p "$folder" && cd "$folder"
[ -f package.json ] || echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs-node@4.22.0 node-api-headers
python3 -m pip download --quiet --no-deps --only-binary=:all: --python-version 3.11 --platform manylinux_2_17_x86_64 -d wheel tensorflow-cpu==2.15.1
python3 - "$package" wheel/tensorflow_cpu-*.whl <<'PYTHON'
import os
import re
import sys
import zipfile

package, wheel = sys.argv[1:]
libraries = {"tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2"}
header = re.compile(r"tensorflow/include/((?:tensorflow/c|tensorflow/core/platform|tensorflow/tsl|tsl|xla)/.*\.h)$")
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        found = header.match(name)
        target = os.path.join("lib", os.path.basename(name)) if name in libraries else os.path.join("include", found[1]) if found else None
        if target is None:
            continue
        target = os.path.join(package, "deps", target)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with archive.open(name) as source, open(target, "wb") as file:
            while block := source.read(1 << 20):
                file.write(block)
PYTHON
rm -rf wheel
cd "$package"
ln -sf libtensorflow_cc.so.2 deps/lib/libtensorflow.so
ln -sf libtensorflow_framework.so.2 deps/lib/libtensorflow_framework.so
mkdir -p lib/napi-v8
g++ -shared -fPIC -O2 -std=gnu++17 -DNAPI_VERSION=8 -w -I"$folder/node_modules/node-api-headers/include" -Ideps/include \
  binding/tfjs_b*.cc -Ldeps/lib -ltensorflow -ltensorflow_framework -Wl,-rpath,'$ORIGIN/../../deps/lib' -o lib/napi-v8/tfjs_binding.node
