# The open formats, by the tools of each field: OpenAPI by schemathesis, Atom, CSV and EDTF by check-formats.py.
serve formats --log-format none --public-url http://127.0.0.1
check "EDTF, CSV, Atom, TimelineJS" "$venv/bin/python" .ci/check-formats.py "$base"
check "the API is as its OpenAPI document says" timeout 600 "$venv/bin/schemathesis" --config-file .ci/schemathesis.toml \
  run "$base/api/openapi.json" --max-examples 50 --workers 2
stop_servers
