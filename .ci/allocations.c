// Counts what a process allocates, in the first eight bytes of the file $ALLOCATIONS. For LD_PRELOAD.
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>

void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);

static _Atomic unsigned long nowhere;
static _Atomic unsigned long *count = &nowhere;

__attribute__((constructor)) static void openCount(void) {
  const char *path = getenv("ALLOCATIONS");
  int file = path ? open(path, O_RDWR) : -1;
  void *memory = file < 0 ? MAP_FAILED : mmap(0, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (memory != MAP_FAILED) count = memory;
}

void *malloc(size_t size) { return ++*count, __libc_malloc(size); }
void *calloc(size_t number, size_t size) { return ++*count, __libc_calloc(number, size); }
void *realloc(void *old, size_t size) { return ++*count, __libc_realloc(old, size); }
void *aligned_alloc(size_t alignment, size_t size) { return ++*count, __libc_memalign(alignment, size); }
int posix_memalign(void **result, size_t alignment, size_t size) {
  return ++*count, (*result = __libc_memalign(alignment, size)) ? 0 : 12;
}
