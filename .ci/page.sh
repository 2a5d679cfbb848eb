# The page in a real browser.
if [[ -f .ci/page_checks.py ]]; then
  serve page --log-format none
  check "page checks" python3 .ci/page_checks.py "$base"
  stop_servers
fi
