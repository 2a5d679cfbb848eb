import CLinux

/// Gives back to the system what the allocator keeps for later: after loading, which needs far more memory than serving.
/// Takes some milliseconds. See malloc_trim(3).
package func returnFreeMemory() {
  malloc_trim(0)
}
