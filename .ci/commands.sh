# The commands that need no server.

check "check passes on the shipped seeds" "$binary" check
check "check has status 1 where a file failed" bash -c '! "$0" check "$1" >/dev/null' "$binary" "$work/mixed"
serve for-get --log-format none
for path in /api/articles '/api/entities?type=person' /api/timeline; do
  check "get prints what the server answers: $path" cmp <("$binary" get "$path") <(curl -sS "$base$path")
done
check "get of nothing has status 1" bash -c '! "$0" get /api/entities/nobody >/dev/null 2>&1' "$binary"
check "extract writes a file an article" bash -c '"$0" extract seeds --out "$1" && [[ $(ls "$1" | wc -l) == 5 ]]' "$binary" "$work/found"
stop_servers
