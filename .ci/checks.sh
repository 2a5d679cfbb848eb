# What every part of .ci/run uses: counting, starting servers, asserting on answers.

passed=0
failed=0
here=$PWD
binary=$here/.build/release/biennien
venv=$here/.build/ci-python
work=$(mktemp -d)
servers=()

trap 'stop_servers; [[ -f $work/nginx/pid ]] && kill "$(cat "$work/nginx/pid")"; rm -rf "$work"' EXIT

section() { printf '\n== %s\n' "$1"; }
ok() { passed=$((passed + 1)); printf 'ok    %s\n' "$1"; }
bad() { failed=$((failed + 1)); printf 'FAIL  %s\n' "$1"; if [[ -n ${2:-} ]]; then sed 's/^/      /' <<<"$2"; fi; }

# check NAME COMMAND…: passes if the command succeeds; prints its output, which stays in $work/checked, if not.
check() {
  local name=$1
  shift
  if "$@" >"$work/checked" 2>&1; then ok "$name"; else bad "$name" "$(tail -n 30 "$work/checked")"; fi
}

# wait_until COMMAND…: runs it again and again until it succeeds. A minute is for machines that are very busy: who fails to
# do at all what is waited for fails then.
wait_until() {
  local end=$((SECONDS + 60))
  until "$@"; do
    ((SECONDS < end)) || return 1
    sleep 0.05
  done
}

summary() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}

# A tool that is missing is installed, and one that cannot be installed fails the run.
install_tools() {
  local missing=() pair
  for pair in curl:curl jq:jq python3:python3 nginx:nginx-light promtool:prometheus caddy:caddy chromium:chromium \
    soffice:libreoffice-calc-nogui faketime:faketime; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  if ((${#missing[@]})); then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
  python3 -m venv "$venv"
  local file
  for file in .ci/requirements*.txt; do "$venv/bin/pip" install --quiet --requirement "$file"; done
  command -v swift >/dev/null || { echo "swift is not on PATH: install Swift 6.3 from swift.org"; exit 1; }
}

# serve NAME ARGUMENTS…: starts the binary on a free port, waits until it is ready; sets base and pid.
serve() {
  local name=$1
  shift
  start "$name" --port 0 "$@"
  ready_or_ended() {
    base=$(address_in "$work/$name.err")
    [[ $base ]] && curl -fsS -o "$work/ready" "$base/readyz" 2>/dev/null || ! kill -0 "$pid" 2>/dev/null
  }
  wait_until ready_or_ended && kill -0 "$pid" 2>/dev/null && return 0
  bad "$name does not become ready" "$(cat "$work/$name.err")"
  summary
  exit 1
}

# The address that a server told its log.
address_in() { sed -n 's#.*; \(http://[0-9.:]*[0-9]\)/ .*#\1#p' "$1" 2>/dev/null || true; }

# adopt NAME: takes the process just started in the background as a server whose log is $work/NAME.err; sets base and pid.
adopt() {
  pid=$!
  servers+=("$pid")
  await_address "$1"
}

# await_address NAME: sets base as soon as that log tells it.
await_address() {
  told_address() { base=$(address_in "$work/$1.err"); [[ $base ]]; }
  wait_until told_address "$1" || { bad "$1 tells no address" "$(cat "$work/$1.err")"; base=http://127.0.0.1:9; }
}

# start NAME ARGUMENTS…: the same without waiting. Standard output and error go to files named after it.
start() {
  local name=$1
  shift
  "$binary" "$@" >"$work/$name.out" 2>"$work/$name.err" &
  pid=$!
  servers+=("$pid")
}

stop_servers() {
  local server
  for server in "${servers[@]}"; do { kill -KILL "$server" && wait "$server"; } 2>/dev/null || true; done
  servers=()
}

# end PID: waits for a process started here; its status is in $ended.
end() {
  ended=0
  gone() { ! kill -0 "$1" 2>/dev/null; }
  wait_until gone "$1" || true
  kill -KILL "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || ended=$?
}

# json PATH EXPRESSION: the answer is 200 and, parsed as `it`, makes the Python expression true.
json() { json_status 200 "$@"; }
json_status() {
  local wanted=$1 path=$2 expression=$3 status
  status=$(curl -sS -g -o "$work/body" -w '%{http_code}' "$base$path")
  [[ $status == "$wanted" ]] || { echo "$path: status $status, not $wanted"; cat "$work/body"; return 1; }
  python3 - "$work/body" "$expression" <<'P'
import json, sys
it = json.load(open(sys.argv[1], encoding="utf-8"))
if not eval(sys.argv[2]):
    sys.exit(f"not true: {sys.argv[2]}\n{json.dumps(it, ensure_ascii=False, indent=1)[:2000]}")
P
}

# field PATH NAME [CURL OPTIONS…]: the value of one field of the answer's header section.
field() {
  local path=$1 name=$2
  shift 2
  curl -sS -g -o "$work/field-body" -D - "$@" "$base$path" | tr -d '\r' | awk -F': ' -v n="${name,,}" 'tolower($1)==n{print $2}'
}
code() { curl -sS -g -o "$work/code-body" -w '%{http_code}' "${@:2}" "$base$1"; }
equal() { [[ $1 == "$2" ]] || { printf 'got:    %s\nwanted: %s\n' "$1" "$2"; return 1; }; }
