# What the system can do to it.
export -f address_in wait_until

check "log on a full disk: requests are answered" bash -c '
  "$0" --port 0 >/dev/full 2>"$1" & pid=$!
  told() { base=$(address_in "$1"); [[ $base ]]; }
  wait_until told "$1"
  for _ in $(seq 20); do curl -fsS -o /dev/null "$base/api/articles" || exit 1; done
  kill -TERM $pid; wait $pid' "$binary" "$work/full.err"

check "log that nobody reads: requests are answered and SIGTERM ends it" timeout 300 python3 - "$binary" <<'P'
import re, signal, subprocess, sys, urllib.request
server = subprocess.Popen([sys.argv[1], "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
try:
    base = re.search(r"http://[0-9.:]*\d", server.stderr.readline()).group(0)
    for _ in range(3000):  # far more lines than a pipe holds
        urllib.request.urlopen(base + "/healthz", timeout=60).read()
    server.send_signal(signal.SIGTERM)
    status = server.wait(60)
    assert status == 0, status
finally:
    server.kill()
P

check "descriptor limit of 64: more clients than that, and it lives" timeout 300 python3 - "$binary" <<'P'
import re, resource, socket, subprocess, sys, urllib.request
server = subprocess.Popen(
    [sys.argv[1], "--port", "0", "--log-format", "none"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
try:
    base = re.search(r"http://[0-9.:]*\d", server.stderr.readline()).group(0)
    host, port = base.removeprefix("http://").split(":")
    held = [socket.create_connection((host, int(port)), timeout=60) for _ in range(200)]
    assert server.poll() is None, "it ended"
    for peer in held:
        peer.close()
    assert urllib.request.urlopen(base + "/healthz", timeout=60).status == 200
finally:
    server.kill()
P

# memory LIMIT COMMAND…: with that many KiB of address space the program serves, or says in one line that memory is short.
memory() {
  local status=0
  (ulimit -v "$1" && exec timeout -k 2 60 "${@:2}" >"$work/memory.out" 2>"$work/memory.err") || status=$?
  [[ $status == 0 ]] || { [[ $status == 1 ]] && grep -q "^biennien: .*memory.*\(ulimit -v\|a part of the folder\)" "$work/memory.err"; } ||
    { echo "with $1 KiB: status $status"; cat "$work/memory.err"; return 1; }
  echo "$status"
}
for kibibytes in 40000 60000 80000 100000 120000 140000 200000 400000; do
  check "ulimit -v $kibibytes: served or said" memory "$kibibytes" "$binary" get /api
done
check "ulimit -v 60000: serving a folder is refused, with what it takes" equal "$(memory 60000 "$binary" --port 0)" 1
check "and the line says how much" grep -q "takes at least [0-9]* MiB of memory, and the process may have 59 MiB (ulimit -v)" "$work/memory.err"

# A control group of our own, in version 1 or 2, where the machine lets us make one. The kernel kills without a word
# whoever passes its limit, so a folder that cannot fit is refused before.
group=
for root in /sys/fs/cgroup/memory /sys/fs/cgroup; do
  if mkdir "$root/biennien-check" 2>/dev/null; then
    group=$root/biennien-check
    for file in memory.limit_in_bytes memory.max; do [[ -w $group/$file ]] && echo $((64 << 20)) >"$group/$file" && break; done && break
    rmdir "$group"
    group=
  fi
done
if [[ $group ]]; then
  mkdir -p "$work/large"
  for number in $(seq 40); do head -c 2000000 /dev/zero | tr '\0' a >"$work/large/$number.txt"; done
  in_group() { bash -c 'echo $$ >"$0/cgroup.procs"; exec "$@"' "$group" "$@"; }
  check "control group of 64 MiB: the seeds are served" in_group "$binary" get /api
  check "control group of 64 MiB: 80 MB of text are refused with what they take" bash -c \
    '! "$@" 2>"$0"' "$work/group.err" bash -c 'echo $$ >"$0/cgroup.procs"; exec "$@"' "$group" "$binary" "$work/large" --port 0
  check "and the line names the limit" grep -q "serving 77 MiB of text takes at least .* may have 64 MiB ($group/memory" "$work/group.err"
  rmdir "$group" || true
else
  echo "no control group can be made here: skipped"
fi

# The wall clock jumps a day back and a day ahead while connections are open; the monotonic clock goes on.
clock=$work/clock
echo "+0" >"$clock"
preload=$(ls /usr/lib/*/faketime/libfaketime.so.1)
LD_PRELOAD=$preload FAKETIME_TIMESTAMP_FILE=$clock FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 \
  "$binary" --port 0 --log-format none >/dev/null 2>"$work/clock.err" &
adopt clock
check "the wall clock jumps: requests go on, deadlines hold, Date follows" timeout 300 python3 .ci/clock.py "$base" "$clock"
kill -TERM "$pid"
end "$pid"
check "and it ends as always" equal "$ended" 0

# Not even root's right to read everything must hide what an ordinary user meets.
chmod 755 "$work"
mkdir -p "$work/unreadable"
cp seeds/*.txt "$work/unreadable/"
cp "$binary" "$work/biennien"
cp -r Public "$work/Public"
(cd "$work" && exec setpriv --reuid 65534 --regid 65534 --clear-groups ./biennien unreadable --port 0 --log-format none) \
  >/dev/null 2>"$work/unreadable.err" &
adopt unreadable
told() { wait_until grep -q "$1" "$work/unreadable.err" || { cat "$work/unreadable.err"; return 1; }; }
chmod 000 "$work/unreadable"
kill -HUP "$pid"
check "folder unreadable at reload: said so" told "not reloaded, the articles from before are still served: unreadable: Permission denied"
check "and the old articles stay" json /api/articles 'it["total"] == 5'
chmod 755 "$work/unreadable"
chmod 000 "$work"/unreadable/*.txt
kill -HUP "$pid"
check "all files unreadable at reload: said so" told "none of its 5 .txt files could be read"
check "and the old articles stay" json /api/articles 'it["total"] == 5'
chmod 644 "$work"/unreadable/*.txt
kill -HUP "$pid"
check "readable again: reloaded" told "reloaded: nothing changed"

# A disk that fills up under the log.
mkdir -p "$work/disk"
if mount -t tmpfs -o size=64k tmpfs "$work/disk" 2>/dev/null; then
  "$binary" --port 0 >"$work/disk/access.log" 2>"$work/disk.err" &
  adopt disk
  python3 .ci/load.py "$base" 600 4 /api/articles /healthz >"$work/disk.load" 2>&1 &
  load=$!
  is_full() { (($(df --output=avail "$work/disk" | tail -n 1) == 0)); }
  check "the disk is full" wait_until is_full
  sleep 1 # some requests more
  kill -TERM "$load"
  end "$load"
  check "disk full under the log: every request is answered" equal "$ended" 0
  kill -TERM "$pid"
  end "$pid"
  check "and it ends as always" equal "$ended" 0
  umount "$work/disk"
fi

serve killed --log-format none
kill -KILL "$pid"
end "$pid"
port=${base##*:}
start again --port "$port" --log-format none
wait_until curl -fsS -o /dev/null "$base/readyz" 2>/dev/null || true
check "kill -9, then the same port at once" equal "$(code /readyz)" 200
stop_servers
