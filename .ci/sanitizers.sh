# All tests under the address sanitizer, with a million mutated requests; those of all that shares memory between threads under
# the thread sanitizer too: what is left out there are plain values (VietnameseText, NewsReading) and processes of their own
# (EndToEnd); and the test that takes all descriptors of its process: on a busy machine the thread sanitizer ends that process
# with its own status now and then, and reports nothing. Ten minutes.
sanitized() {
  local name=$1
  shift
  timeout 1800 swift test --sanitize="$name" --scratch-path ".build/$name-sanitizer" "$@" >"$work/$name.log" 2>&1 \
    && grep -E 'Test run with .* passed' "$work/$name.log" && return
  grep -E '✘|error:|SUMMARY|Test run with' "$work/$name.log"
  return 1
}

seed=$RANDOM$RANDOM
# The only leaks it would report are XCTest's.
ASAN_OPTIONS=detect_leaks=0 FUZZ_INPUTS=1000000 FUZZ_SEED=$seed \
  check "tests under the address sanitizer, 1,000,000 mutated requests (seed $seed)" sanitized address
TSAN_OPTIONS=suppressions=$here/.ci/thread-sanitizer.supp \
  check "tests under the thread sanitizer" sanitized thread \
  --filter 'SocketsTests|HTTPTests|ArchiveTests|ArchiveAPITests|biennienTests' \
  --skip runningOutOfDescriptorsPausesAccepting
