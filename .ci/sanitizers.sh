# All tests under the address sanitizer, with a million mutated requests; those of all that shares memory between threads under
# the thread sanitizer too: what is left out there are plain values (VietnameseText, NewsReading) and processes of their own
# (EndToEnd). Nothing is suppressed. Ten minutes.
sanitized() {
  local name=$1
  shift
  timeout 1800 swift test --sanitize="$name" --scratch-path ".build/$name-sanitizer" "$@" >"$work/$name.log" 2>&1 \
    && grep -E 'Test run with .* passed' "$work/$name.log" && return
  grep -E '✘|error:|SUMMARY|Test run with' "$work/$name.log"
  grep -E -A 24 -m 1 'WARNING: ThreadSanitizer|ERROR: AddressSanitizer' "$work/$name.log"
  return 1
}

# With a Mutex of which the thread sanitizer sees both ways in.
under_the_thread_sanitizer() {
  clang -O1 -fsanitize=thread -c "$here/.ci/thread-sanitizer-mutex.c" -o "$work/mutex.o" || return
  sanitized thread -Xlinker "$work/mutex.o" "$@"
}

# In two parts: Foundation reads beyond the end of its list of descriptors where a process that starts others has over a thousand
# of them, which the storms have; those that start others are the EndToEndTests.
under_the_address_sanitizer() { sanitized address --skip EndToEndTests && sanitized address --filter EndToEndTests; }

seed=$RANDOM$RANDOM
# The only leaks it would report are XCTest's.
ASAN_OPTIONS=detect_leaks=0 FUZZ_INPUTS=1000000 FUZZ_SEED=$seed \
  check "tests under the address sanitizer, 1,000,000 mutated requests (seed $seed)" under_the_address_sanitizer
check "tests under the thread sanitizer" under_the_thread_sanitizer \
  --filter 'SocketsTests|HTTPTests|ArchiveTests|ArchiveAPITests|biennienTests'
