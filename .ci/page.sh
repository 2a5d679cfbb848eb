# The page in a real browser: the shipped seeds, the real pages where they are, hostile articles and a crowd of dates.
# Screenshots of every view stay in .build/screenshots.
folders=(--seeds seeds)
if [[ -d ../shared/seeds ]]; then folders+=(--seeds ../shared/seeds); fi
check "the page in a browser" timeout 1800 "$venv/bin/python" .ci/page_checks.py "$binary" "${folders[@]}" \
  --screenshots .build/screenshots
