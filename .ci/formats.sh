# The open formats, each by the tools of its field, on the shipped seeds, on dates of every form and on the real pages where
# they are at hand. Each tool's closing line is shown.

# tool NAME COMMAND…: like `check`, with the last line that the tool prints.
tool() {
  check "$@" && tail -n 1 "$work/checked" | sed 's/^/      /'
}

serve formats --log-format none --public-url http://127.0.0.1
curl -sS "$base/api/openapi.json" >"$work/openapi.json"
tool "OpenAPI 3.1 by openapi-spec-validator" "$venv/bin/openapi-spec-validator" "$work/openapi.json"
tool "a generated client asks" "$venv/bin/python" .ci/formats/client.py "$base" "$work/client"
tool "the API is as its description says: schemathesis" timeout 1200 "$venv/bin/schemathesis" \
  --config-file .ci/formats/schemathesis.toml run "$base/api/openapi.json" --checks all --max-examples 200 --workers 2 \
  --seed 4287 # one run is like another; leave it out to look further
seeds=$base
serve periods .ci/formats/periods --log-format none
periods=$base real=
if [[ -d ../shared/seeds ]]; then
  serve real-formats ../shared/seeds --log-format none
  real=$base
fi
for served in "$seeds" "$periods --all-forms" ${real:+"$real"}; do
  check "EDTF, Atom, CSV, TimelineJS" "$venv/bin/python" .ci/formats/check.py $served
  sed 's/^/      /' "$work/checked"
  tool "tables in LibreOffice Calc" python3 .ci/formats/spreadsheet.py "${served%% *}"
done
stop_servers
