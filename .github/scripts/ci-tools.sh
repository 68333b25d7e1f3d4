#!/usr/bin/env bash
# Installs what checks and runs the workflows into .tools/: act, actionlint (Go), zizmor (Python). Nothing is done twice.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p .tools/bin
export GOBIN="$PWD/.tools/bin"
[ -x .tools/bin/act ] || go install github.com/nektos/act@v0.2.89
[ -x .tools/bin/actionlint ] || go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
if [ ! -x .tools/bin/zizmor ]; then
  python3 -m venv .tools/zizmor
  .tools/zizmor/bin/pip install --quiet --disable-pip-version-check zizmor==1.32.0
  ln -sf ../zizmor/bin/zizmor .tools/bin/zizmor
fi
