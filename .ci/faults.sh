# What the system can do to it.
export -f address_in

check "log on a full disk: requests are answered" bash -c '
  "$0" --port 0 >/dev/full 2>"$1" & pid=$!
  for _ in $(seq 50); do base=$(address_in "$1"); [[ $base ]] && break; sleep 0.1; done
  for _ in $(seq 20); do curl -fsS -o /dev/null "$base/api/articles" || exit 1; done
  kill -TERM $pid; wait $pid' "$binary" "$work/full.err"

check "log that nobody reads: requests are answered and SIGTERM ends it" timeout 60 python3 - "$binary" <<'P'
import re, signal, subprocess, sys, time, urllib.request
server = subprocess.Popen([sys.argv[1], "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
try:
    base = re.search(r"http://[0-9.:]*\d", server.stderr.readline()).group(0)
    for _ in range(3000):  # far more lines than a pipe holds
        urllib.request.urlopen(base + "/healthz", timeout=5).read()
    start = time.monotonic()
    server.send_signal(signal.SIGTERM)
    status = server.wait(12)
    assert status == 0 and time.monotonic() - start < 11, (status, time.monotonic() - start)
finally:
    server.kill()
P

check "descriptor limit of 64: more clients than that, and it lives" timeout 60 python3 - "$binary" <<'P'
import re, resource, socket, subprocess, sys, urllib.request
server = subprocess.Popen(
    [sys.argv[1], "--port", "0", "--log-format", "none"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
try:
    base = re.search(r"http://[0-9.:]*\d", server.stderr.readline()).group(0)
    host, port = base.removeprefix("http://").split(":")
    held = [socket.create_connection((host, int(port)), timeout=5) for _ in range(200)]
    assert server.poll() is None, "it ended"
    for peer in held:
        peer.close()
    assert urllib.request.urlopen(base + "/healthz", timeout=5).status == 200
finally:
    server.kill()
P

check "too little memory: it says so or serves, and does not hang" bash -c '
  (ulimit -v 60000; exec timeout 20 "$0" check "$1" >/dev/null 2>"$2"); status=$?
  [[ $status != 124 ]]' "$binary" seeds "$work/memory.err"

serve killed --log-format none
kill -KILL "$pid"
end "$pid"
port=${base##*:}
start again --port "$port" --log-format none
for _ in $(seq 50); do curl -fsS -o /dev/null "$base/readyz" 2>/dev/null && break; sleep 0.1; done
check "kill -9, then the same port at once" equal "$(code /readyz)" 200
stop_servers
