# Every command of the README prints what the README says. Its two first commands are what `build`, `test` and `endpoints`
# run; those with docker are what `container` does without Docker.
serve readme --log-format none
check "the commands of the README print what it shows" "$venv/bin/python" .ci/readme.py run "$base" "$binary"
stop_servers
