import CLinux

/// Gives back to the system what the allocator keeps for later: after loading, which needs far more memory than serving.
/// Takes some milliseconds. See malloc_trim(3).
package func returnFreeMemory() {
  malloc_trim(0)
}

/// Lets every block of a mebibyte or more go back to the system as soon as it is freed. Left to itself the allocator takes ever
/// larger blocks from its heap, where one block that stays keeps all below it: building an archive held a sixth more. What is
/// free at the end of a heap goes back from a mebibyte on: with less, each answer took its pages from the system anew. See
/// mallopt(3).
package func returnLargeBlocksAtOnce() {
  mallopt(M_MMAP_THRESHOLD, 1 << 20)
  mallopt(M_TRIM_THRESHOLD, 1 << 20)
}
