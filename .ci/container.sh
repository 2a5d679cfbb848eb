# The image. ../shared/tools/container-check builds and runs it without a Docker engine; where that file is missing, the
# same steps are done as far as the machine allows: a static binary that starts alone in an empty root, and Docker's own
# build where Docker is.
if [[ -x ../shared/tools/container-check ]]; then
  if ../shared/tools/container-check . 2>&1 | tee "$work/container"; then
    ok "container-check"
    megabytes=$(sed -n 's/^image size: \([0-9]*\) MB/\1/p' "$work/container")
    check "image of at most 20 MB" test "$megabytes" -le 20
  else
    bad "container-check"
  fi
else
  swift build -c release --product biennien --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s \
    --scratch-path "$work/static"
  root=$work/root
  mkdir -p "$root"
  cp "$work/static/release/biennien" "$root/"
  cp -r seeds Public "$root/"
  check "the binary needs no library" bash -c '! ldd "$0" 2>/dev/null | grep -q "=>"' "$root/biennien"
  check "binary, seeds and page together: at most 20 MB" test "$(du -sm "$root" | cut -f1)" -le 20
  if unshare -rm true 2>/dev/null; then
    check "it runs alone in an empty root" unshare -r chroot "$root" /biennien check /seeds
  fi
  if command -v docker >/dev/null && docker info >/dev/null 2>&1; then
    check "docker build" docker build -q -t biennien:check .
  fi
fi
