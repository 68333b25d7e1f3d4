#!/usr/bin/env bash
# Installs the OCI registry that images are looked up in by tests into .tools/. Nothing is done twice.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p .tools/bin
export GOBIN="$PWD/.tools/bin"
[ -x .tools/bin/registry ] || go install github.com/google/go-containerregistry/cmd/registry@v0.22.1
