#!/bin/sh
# Installs the Python peers that the interop tests compare with into a virtual environment.
#   VENV    where it goes (default: .venv in the repository root, which git ignores)
#   PYTHON  the interpreter to build it with (default: python3; 3.10 to 3.12)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
venv=${VENV:-$root/.venv}
python=${PYTHON:-python3}

export UV_NATIVE_TLS=true UV_SYSTEM_CERTS=true
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
[ -x "$venv/bin/uv" ] || "$venv/bin/pip" install --quiet uv
"$venv/bin/uv" pip install --quiet --python "$venv/bin/python" \
  "tensorflow-cpu>=2.16,<2.22" "tensorflow-metadata>=1.16,<1.18" "setuptools<81" "pyarrow>=10" "fastavro>=1.9" "sigstore>=4,<5"
"$venv/bin/python" -c "import os; os.environ['TF_CPP_MIN_LOG_LEVEL'] = '2'; import tensorflow; print('tensorflow', tensorflow.__version__)"
