# The page in a real browser: the shipped seeds, the real pages where they are, hostile articles and a crowd of dates.
# Screenshots of every view stay in .build/screenshots.
command -v chromium >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
python=python3
if ! "$python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
  python3 -m venv "$work/python"
  python=$work/python/bin/python
  "$python" -m pip install -q -r .ci/requirements.txt
fi
folders=(--seeds seeds)
if [[ -d ../shared/seeds ]]; then folders+=(--seeds ../shared/seeds); fi
check "the page in a browser" "$python" .ci/page_checks.py "$binary" "${folders[@]}" --screenshots .build/screenshots
