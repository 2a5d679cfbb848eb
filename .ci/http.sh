# The server against clients that behave badly (two minutes), and what a request allocates.
mkdir -p "$work/storms"
for number in $(seq -w 100); do
  for seed in seeds/*.txt; do cp "$seed" "$work/storms/$number-${seed##*/}"; done
done
storm() { check "storm: $1" timeout 600 python3 .ci/storms.py "$binary" "$work/storms" "$2"; }

storm "1,000 idle and 1,000 slow connections while others are served" idle_and_slow
storm "clients that never read" never_reads
storm "slow readers" slow_readers
storm "half-closed connections" half_closed
storm "more clients than places" crowd
storm "peers that vanish" vanished
storm "resets before and within answers, and SIGPIPE" resets
storm "no descriptors left (EMFILE)" no_descriptors

clang -O2 -shared -fPIC -o "$work/allocations.so" .ci/allocations.c
head -c 8 /dev/zero >"$work/allocations"
export ALLOCATIONS=$work/allocations
LD_PRELOAD=$work/allocations.so start allocations --port 0 --log-format none
await_address allocations
check "no allocation on the path of a ready answer" python3 - "$base" "$ALLOCATIONS" <<'P'
import http.client, struct, sys, time, urllib.parse
address = urllib.parse.urlsplit(sys.argv[1]).netloc
count = lambda: struct.unpack("Q", open(sys.argv[2], "rb").read(8))[0]
peer = http.client.HTTPConnection(address)
tag = None

def ask(times):
    global tag
    for number in range(times):
        kinds = ("GET", {}), ("GET", {"Accept-Encoding": "gzip"}), ("HEAD", {}), ("GET", {"If-None-Match": tag or '""'})
        method, fields = kinds[number % 4]
        peer.request(method, "/api/articles", headers=fields)
        answer = peer.getresponse()
        answer.read()
        tag = answer.getheader("ETag")

ask(100)
before, begun = count(), time.monotonic()
ask(900)  # a connection is closed after 1000 requests
spent, seconds = count() - before, time.monotonic() - begun
print(f"{spent} allocations in 900 requests, {seconds:.1f} s")
# A few are the Date line's, once a second.
sys.exit(spent > 90 + 20 * seconds)
P
unset ALLOCATIONS
stop_servers
