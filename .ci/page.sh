# The page in a real browser.
check "page checks" timeout 900 "$venv/bin/python" .ci/page_checks.py "$binary" --browser "$(command -v chromium)"
