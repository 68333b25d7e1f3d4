#!/usr/bin/env bash
# actionlint and zizmor on every workflow that we run or recommend.
set -eu
cd "$(dirname "$0")/../.."
PATH="$PWD/.tools/bin:$PATH"
workflows=(.github/workflows/*.yml examples/*.yml examples/workflows/*.yml)
actionlint -color -shellcheck= -pyflakes= "${workflows[@]}"
zizmor --offline --quiet --config .github/zizmor.yml "${workflows[@]}" action.yml
