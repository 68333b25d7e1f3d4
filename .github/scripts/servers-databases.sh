#!/usr/bin/env bash
# PostgreSQL from Debian, DuckDB for Node and the official clients of Trino, Presto and BigQuery, which the tests of databases use (test/servers).
set -euo pipefail
cd "$(dirname "$0")/../.."
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || {
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq --no-install-recommends postgresql openssl >/dev/null
}
[ -d .venv/duckdb/node_modules/@duckdb/node-api ] || {
  mkdir -p .venv/duckdb
  npm install --prefix .venv/duckdb --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1
}
[ -x .venv/sql/bin/python ] || {
  python3 -m venv .venv/sql
  .venv/sql/bin/pip install --quiet --disable-pip-version-check trino==0.340.0 presto-python-client==0.8.4 google-cloud-bigquery==3.47.0
}
