# Ready, reload and end, under load.

# A folder whose answers are larger than the buffers of a connection.
mkdir -p "$work/many"
for number in $(seq -w 300); do
  for seed in seeds/*.txt; do cp "$seed" "$work/many/$number-${seed##*/}"; done
done

check "SIGTERM while 100 downloads run: each ends whole" \
  timeout 300 python3 .ci/drain.py whole "$binary" "$work/many" '/api/articles?per_page=100'
check "draining: no new connection; a second signal ends it at once" \
  timeout 300 python3 .ci/drain.py twice "$binary" "$work/many" '/api/articles?per_page=100'

serve ends --log-format none
kill -TERM "$pid"
end "$pid"
check "SIGTERM at rest: status 0" equal "$ended" 0
serve interrupted --log-format none
kill -INT "$pid"
end "$pid"
check "SIGINT: status 0" equal "$ended" 0

# Dispatch has a descriptor for each of the three signals, or the process has ended.
listens_to_signals() {
  [[ ! -d /proc/$pid/fd ]] || (($(find "/proc/$pid/fd" -lname '*signalfd*' 2>/dev/null | wc -l) == 3))
}
start hung-up "$work/many" --port 0 --log-format none
wait_until listens_to_signals
kill -HUP "$pid"
wait_until grep -q reloaded "$work/hung-up.err" || true
check "SIGHUP while loading: it is ready first, then reads again" \
  bash -c 'grep -o "http://\|reloaded: nothing changed" "$0" | sort -u | wc -l | grep -qx 2' "$work/hung-up.err"

# Every file bad, so that the first load fails; SIGTERM arrives meanwhile. Whichever comes first decides.
mkdir -p "$work/many-bad"
for number in $(seq 2000); do printf '\xff' >"$work/many-bad/$number.txt"; done
for _ in 1 2 3 4 5; do
  start failing "$work/many-bad" --port 0 --log-format none
  wait_until listens_to_signals
  kill -TERM "$pid" 2>/dev/null || true
  end "$pid"
  check "SIGTERM while a first load fails: 0 or 1, as the log says first" bash -c '
    first=$(grep -o "ended after\|none of its" "$0" | head -n 1)
    [[ $1 == 0 && $first == "ended after" ]] || [[ $1 == 1 && $first == "none of its" ]]' "$work/failing.err" "$ended"
done

# 100 reloads under load: no failed request, the memory comes back, and the folder's last state is served.
mkdir -p "$work/pages"
cp seeds/*.txt "$work/pages/"
serve reloads "$work/pages" --log-format none
memory() { awk '/VmRSS/{print int($2 / 1024)}' "/proc/$pid/status"; }
reloads() { curl -sS "$base/metrics" | awk -v r="$1" '$0 ~ "^biennien_reloads_total.*" r {print $2}'; }
have_been() { (($(reloads "$1") >= $2)); }
python3 .ci/load.py "$base" 600 20 /api/articles /api/entities /healthz '/api/search?q=lang+son' >"$work/load" 2>&1 &
load=$!
for number in $(seq 100); do
  if ((number % 2)); then cp seeds/2017-*.txt "$work/pages/more.txt"; else rm "$work/pages/more.txt"; fi
  kill -HUP "$pid"
  wait_until have_been success "$number" || break
  ((number == 10)) && early=$(memory)
done
kill -TERM "$load"
end "$load"
check "100 reloads under load: every request answered" equal "$ended" 0
tail -n 1 "$work/load"
check "100 reloads were done" equal "$(reloads success) $(reloads failure)" "100 0"
check "the last state of the folder is served" json /api/articles 'it["total"] == 5'
came_back() { (($(memory) <= early + 32)); }
check "memory comes back after 100 reloads" wait_until came_back
echo "memory: $early MiB after 10 reloads, $(memory) MiB after 100"

mv "$work/pages" "$work/pages-gone"
kill -HUP "$pid"
wait_until have_been failure 1 || true
check "folder gone at reload: the old articles stay" json /api/articles 'it["total"] == 5'
check "and the log says so" grep -q "not reloaded, the articles from before are still served" "$work/reloads.err"
check "the difference is logged" grep -q "1 article added (more)" "$work/reloads.err"
stop_servers
