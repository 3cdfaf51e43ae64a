#include "sim/cli/host_memory.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>   // says whether this is glibc

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace weft::cli {

#if defined(__linux__) && defined(__GLIBC__)

// A huge page lies at a multiple of its size, and in memory that nothing has touched yet. So the heap goes on shortly before
// such a place (glibc takes a program break that somebody else has moved as it is), grows by as much as it will need, and
// leaves its marks there before. Who refuses anything of this changes nothing but the time.
void use_huge_pages() {
  constexpr std::uintptr_t kHugePage = 2 << 20, kBytes = 2 * kHugePage;
  constexpr std::size_t kBlock = 100 << 10, kBefore = 128 << 10;   // a larger block would have a mapping of its own
  const auto now = reinterpret_cast<std::uintptr_t>(sbrk(0));
  const std::uintptr_t begin = (now + kBefore + kHugePage - 1) & ~(kHugePage - 1);
  if (brk(reinterpret_cast<void*>(begin - kBefore)) != 0) return;
  mallopt(M_TOP_PAD, static_cast<int>(kBytes + kBefore - kBlock));
  mallopt(M_TRIM_THRESHOLD, 16 * static_cast<int>(kBytes));
  void* volatile block = std::malloc(kBlock);   // volatile: or the compiler sees that nobody needs it
  std::free(block);
  madvise(reinterpret_cast<void*>(begin), kBytes, MADV_HUGEPAGE);
}

#else

void use_huge_pages() {}

#endif

}  // namespace weft::cli
