if swift test 2>&1 | tee "$work/test.log" | grep --line-buffered -E '✘|error:|Test run with|skipped'; then
  grep -q 'Test run with .* passed' "$work/test.log" && ok "swift test" || bad "swift test"
else
  bad "swift test" "$(tail -n 20 "$work/test.log")"
fi
