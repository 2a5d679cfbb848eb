# The image. ../shared/tools/container-check builds and runs it without a Docker engine. Where that file is missing (or
# CONTAINER_CHECK names none) its essential steps are done here as far as the machine allows: a static binary alone in an
# empty root, read-only, not root and without capabilities; and Docker's own build where Docker is.
checker=${CONTAINER_CHECK-../shared/tools/container-check}
check "the Dockerfile names its labels, user, probe and platforms" python3 - <<'P'
text = open("Dockerfile", encoding="utf-8").read()
for needed in ["org.opencontainers.image.title", "org.opencontainers.image.licenses", "USER 65532:65532", "HEALTHCHECK",
               '"probe"', "FROM scratch", "linux/amd64", "linux/arm64"]:
    assert needed in text, needed
assert text.index("COPY Package.swift") < text.index("COPY Sources"), "the manifest comes before the sources"
P
check "and the version of the program" grep -qF "image.version=\"$("$binary" --version | cut -d' ' -f2)\"" Dockerfile
if [[ -x $checker ]]; then
  if "$checker" . 2>&1 | tee "$work/container"; then
    ok "container-check"
    megabytes=$(sed -n 's/^image size: \([0-9]*\) MB/\1/p' "$work/container")
    check "image of at most 20 MB" test "$megabytes" -le 20
  else
    bad "container-check"
  fi
else
  swift build -c release --product biennien --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s \
    --scratch-path .build/static
  root=$work/root
  mkdir -p "$root/proc"
  cp .build/static/release/biennien "$root/"
  cp -r seeds Public "$root/"
  chmod -R go+rX "$work"
  check "the binary needs no library" bash -c '! ldd "$0" 2>/dev/null | grep -q "=>"' "$root/biennien"
  size=$(du -sm --apparent-size "$root" | cut -f1)
  check "binary, seeds and page together: $size MB, at most 20" test "$size" -le 20
  # Runs a command alone in that root, read-only, as 65532 without a capability, with the /proc that containers have.
  in_root=(unshare --mount bash -c '
    mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && mount --bind /proc "$0/proc" &&
    exec setpriv --bounding-set=-all,+sys_chroot,+setuid,+setgid --no-new-privs chroot --userspec=65532:65532 "$0" "$@"' "$root")
  if "${in_root[@]}" /biennien --version >"$work/version"; then
    ok "it runs alone in an empty root: $(cat "$work/version")"
    "${in_root[@]}" /biennien --port 0 --seeds /seeds --public /Public --log-format none >/dev/null 2>"$work/root.err" &
    adopt root
    check "and answers from its own seeds" json /api/articles 'it["total"] == 5'
    check "and is healthy" equal "$(code /healthz)" 200
    check "and its probe says so" "${in_root[@]}" /biennien probe --port "${base##*:}"
    kill -TERM "$pid"
    end "$pid"
    check "and ends with status 0" equal "$ended" 0
  else
    echo "no root of its own can be made here: not run"
  fi
  if command -v docker >/dev/null && docker info >/dev/null 2>&1; then
    check "docker build" docker build -q -t biennien:check .
  fi
fi
