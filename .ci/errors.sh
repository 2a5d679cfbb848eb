# What goes wrong at the start: one clear line and the right status.

# fails STATUS TEXT ARGUMENTS…: the program ends with the status and says the text on one line.
fails() {
  local wanted=$1 text=$2 status=0
  shift 2
  timeout 60 "$binary" "$@" >"$work/out" 2>"$work/err" || status=$?
  [[ $status == "$wanted" ]] || { echo "status $status, not $wanted"; cat "$work/err"; return 1; }
  grep -qF -- "$text" "$work/err" || { echo "does not say \"$text\":"; cat "$work/err"; return 1; }
}

mkdir -p "$work/empty" "$work/bad" "$work/mixed"
printf 'Tin \xff\xfe' >"$work/bad/a.txt"
printf 'Tin \xff\xfe' >"$work/mixed/a.txt"
cp seeds/2022-05-16-hoi-nghi-chuyen-de.txt "$work/mixed/"
serve taken --log-format none

check "missing folder" fails 1 "no such folder" serve "$work/missing"
check "empty folder" fails 1 "holds no .txt file" serve "$work/empty" --port 0
check "a file for a folder" fails 1 "README.md" serve README.md --port 0
check "no file that can be read" fails 1 "a.txt:1: not valid UTF-8" serve "$work/bad" --port 0
check "missing page" fails 1 "--public" serve --public "$work/missing" --port 0
check "port in use" fails 1 "${base#http://}: Address already in use; name another address with --host and --port" serve --port "${base##*:}"
check "unknown flag, with the nearest" fails 64 "did you mean --port?" --prot 80
check "bad value" fails 64 "must be a whole number from 0 to 65535" --port http
check "bad environment" env PORT=http bash -c '"$0" 2>&1 | grep -q "PORT=http: must be"' "$binary"
check "a command that is no folder" fails 1 "did you mean the command check?" chek
check "nobody listens: probe" fails 1 "127.0.0.1:9/readyz" probe --port 9
check "probe of a running server" "$binary" probe --port "${base##*:}"
serve mixed "$work/mixed" --log-format none
check "a bad file costs only itself" json /api/articles 'it["total"] == 1'
check "and is named" grep -q "skipped: a.txt:1: not valid UTF-8" "$work/mixed.err"
stop_servers
