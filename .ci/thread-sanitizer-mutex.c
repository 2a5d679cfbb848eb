// The slow way into Synchronization.Mutex, for builds under the thread sanitizer. The fast way is inlined into our code, where
// the sanitizer sees it; the slow one is in the standard library, which is not instrumented, and ends in the kernel. So what a
// Mutex guards looks unguarded where two threads want it at once. Linked into the executable, this one comes before the
// library's: an atomic exchange that the sanitizer sees. As the kernel never holds the lock, nobody comes to the slow way out.
#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#define SELF __attribute__((swift_context))

// Synchronization._MutexHandle._lockSlow(UInt32), mangled.
__attribute__((swiftcall)) void lockSlow(uint32_t thread, SELF _Atomic(uint32_t) *lock)
    __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");

__attribute__((swiftcall)) void lockSlow(uint32_t thread, SELF _Atomic(uint32_t) *lock) {
  for (uint32_t holder = 0;
       !atomic_compare_exchange_weak_explicit(lock, &holder, thread, memory_order_acquire, memory_order_relaxed);
       holder = 0)
    usleep(50);
}
