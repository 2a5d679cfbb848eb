# The tests of all that touches memory by pointers or shares it between threads, under the address and the thread
# sanitizer, and with the first a million mutated requests. What is left out are plain values (VietnameseText, NewsReading)
# and processes of their own (EndToEnd). Five minutes.
sanitized() {
  local name=$1
  swift test --sanitize="$name" --scratch-path ".build/$name-sanitizer" \
    --filter 'SocketsTests|HTTPTests|ArchiveTests|ArchiveAPITests|biennienTests' >"$work/$name.log" 2>&1 \
    && grep -E 'Test run with .* passed' "$work/$name.log" && return
  grep -E '✘|error:|SUMMARY|Test run with' "$work/$name.log"
  return 1
}

seed=$RANDOM$RANDOM
# The only leaks it would report are XCTest's.
ASAN_OPTIONS=detect_leaks=0 FUZZ_INPUTS=1000000 FUZZ_SEED=$seed \
  check "tests under the address sanitizer, 1,000,000 mutated requests (seed $seed)" sanitized address
TSAN_OPTIONS=suppressions=$here/.ci/thread-sanitizer.supp \
  check "tests under the thread sanitizer" sanitized thread
