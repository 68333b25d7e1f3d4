#!/usr/bin/env bash
# Installs the servers that remote paths are tested against into .tools/: versitygw (S3), fake-gcs-server (Go), azurite (npm). Nothing is done twice.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p .tools/bin
export GOBIN="$PWD/.tools/bin"
[ -x .tools/bin/versitygw ] || go install github.com/versity/versitygw/cmd/versitygw@v1.8.0
[ -x .tools/bin/fake-gcs-server ] || go install github.com/fsouza/fake-gcs-server@v1.56.1
if [ ! -x .tools/bin/azurite-blob ]; then
  mkdir -p .tools/azurite
  npm install --prefix .tools/azurite --no-save --no-audit --no-fund --ignore-scripts --loglevel error azurite@3.35.0
  ln -sf ../azurite/node_modules/.bin/azurite-blob .tools/bin/azurite-blob
fi
