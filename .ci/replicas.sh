# Two equal processes behind a real nginx with the configuration of the README, and the other configurations checked by
# the tools they are for.

configuration() { python3 .ci/readme.py block "$1"; }
port_of() { echo "${1##*:}"; }

serve one --log-format none
one=$base one_pid=$pid
serve two --log-format none
two=$base two_pid=$pid

front=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir -p "$work/nginx"
configuration nginx | sed \
  -e "s/127.0.0.1:8081/127.0.0.1:$(port_of "$one")/; s/127.0.0.1:8082/127.0.0.1:$(port_of "$two")/" \
  -e "s/listen 80;/listen 127.0.0.1:$front;/; s#/var/cache/nginx#$work/nginx/cache#" >"$work/nginx/site.conf"
cat >"$work/nginx/nginx.conf" <<C
worker_processes 1;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  include $work/nginx/site.conf;
}
C
# nginx drops to another user, who must reach the folders.
chmod 755 "$work" "$work/nginx"
check "nginx -t accepts the configuration of the README" nginx -t -q -c "$work/nginx/nginx.conf"
nginx -c "$work/nginx/nginx.conf"
base=http://127.0.0.1:$front
wait_until curl -fsS -o /dev/null "$base/api" 2>/dev/null || true

# takes_part BASE: nginx passes requests on to that replica (again).
takes_part() {
  asked() { curl -s "$1/metrics" | awk '/^http_requests_total.*"\/api\/search"/ {n += $2} END {print n + 0}'; }
  more() { (($(asked "$1") > $2)); }
  wait_until more "$1" "$(asked "$1")" || bad "nginx passes nothing on to $1"
}

check "both replicas give the same bytes" cmp <(curl -sS "$one/api/articles") <(curl -sS "$two/api/articles")
tag=$(base=$one field /api/articles ETag)
check "and the same ETag" equal "$tag" "$(base=$two field /api/articles ETag)"
check "through the cache: the same ETag" equal "$(field /api/articles ETag)" "$tag"
check "through the cache: a hit" equal "$(field /api/articles X-Cache)" HIT
check "through the cache: 304" equal "$(code /api/articles -H "If-None-Match: $tag")" 304

# Every other request is one that the cache does not know, so that it reaches a replica.
python3 .ci/load.py "$base" 600 10 /api '/api/search?q=thanh+uy&page=#' >"$work/nginx/load" 2>&1 &
load=$!
takes_part "$one"
kill -KILL "$one_pid"
end "$one_pid"
sleep 1 # some requests that only the other can answer
start one-again --port "$(port_of "$one")" --log-format none
one_pid=$pid
takes_part "$one"
kill -TERM "$one_pid"
end "$one_pid"
start one-once-more --port "$(port_of "$one")" --log-format none
takes_part "$one"
kill -TERM "$load"
end "$load"
cat "$work/nginx/load"
check "one replica killed, restarted and drained under load: no failed request" equal "$ended" 0

# A rolling restart with a new folder, one replica after the other, under load.
mkdir -p "$work/new-folder"
cp seeds/20[12]*.txt "$work/new-folder/"
rm "$work/new-folder"/2017-*.txt
one_pid=$pid
python3 .ci/load.py "$base" 600 10 /api '/api/search?q=thanh+uy&page=#' >"$work/nginx/rolling" 2>&1 &
load=$!
proxy=$base
# renew PID PORT NAME: ends a replica and starts it again on the new folder.
renew() {
  kill -TERM "$1"
  end "$1"
  check "$3 drained with status 0" equal "$ended" 0
  serve "$3" "$work/new-folder" --port "$2" --log-format none
}
renew "$one_pid" "$(port_of "$one")" one-new
takes_part "$one"
renew "$two_pid" "$(port_of "$two")" two-new
takes_part "$two"
kill -TERM "$load"
end "$load"
cat "$work/nginx/rolling"
check "rolling restart with a new folder under load: no failed request" equal "$ended" 0
check "both have the same new tag" equal "$(base=$one field /api/articles ETag)" "$(base=$two field /api/articles ETag)"
check "and it is another than before" bash -c '[[ $0 != "$1" ]]' "$tag" "$(field /api/articles ETag)"
base=$proxy
check "nginx passes on the new folder" json '/api/articles?per_page=19' 'it["total"] == 4'
nginx -c "$work/nginx/nginx.conf" -s stop
stop_servers

configuration caddyfile >"$work/Caddyfile"
check "caddy accepts the Caddyfile of the README" caddy validate --adapter caddyfile --config "$work/Caddyfile"
configuration yaml >"$work/kubernetes.yaml"
for release in 1.30 1.37; do # the first that knows preStop.sleep, and the latest
  check "kubernetes-validate accepts the Kubernetes objects of the README: $release" \
    "$venv/bin/kubernetes-validate" --strict -k "$release" "$work/kubernetes.yaml"
done
check "and they fit together" "$venv/bin/python" .ci/readme.py kubernetes "$work/kubernetes.yaml"
