// An allocator for long sequences that are written once from front to back. The host clears and maps each page of memory when it
// is touched first, which costs more than writing into it; asked for on Linux, one fault maps 2 MiB (Linux: admin-guide/mm/transhuge.rst).
#pragma once
#include <cstddef>
#include <memory>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace weft {

inline constexpr std::size_t kHugePage = std::size_t{2} << 20;   // bytes

#ifdef __linux__
// Pieces of whole huge pages lie on their borders; others are as any other memory.
template <typename T>
struct HugePages {
  using value_type = T;

  HugePages() = default;
  template <typename U>
  HugePages(const HugePages<U>&) {}

  T* allocate(std::size_t count) {
    const std::size_t bytes = count * sizeof(T);
    if (bytes % kHugePage != 0) return static_cast<T*>(::operator new(bytes));
    void* const piece = ::operator new(bytes, std::align_val_t{kHugePage});
    madvise(piece, bytes, MADV_HUGEPAGE);   // only a wish: a host without them says no
    return static_cast<T*>(piece);
  }
  void deallocate(T* piece, std::size_t count) {
    if (count * sizeof(T) % kHugePage != 0) return ::operator delete(piece);
    ::operator delete(piece, std::align_val_t{kHugePage});
  }
  bool operator==(const HugePages&) const { return true; }
};
#else
template <typename T>
using HugePages = std::allocator<T>;
#endif

}  // namespace weft
