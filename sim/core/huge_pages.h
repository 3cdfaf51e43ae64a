// An allocator for long sequences that are written once from front to back. The host clears and maps each page of memory when it
// is touched first, which costs more than writing into it; asked for on Linux, one fault maps 2 MiB (Linux: admin-guide/mm/transhuge.rst).
#pragma once
#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace weft {

inline constexpr std::size_t kHugePage = std::size_t{2} << 20;   // bytes

// Pieces of whole huge pages lie on their borders; smaller ones are as any other memory.
template <typename T>
struct HugePages {
  using value_type = T;

  HugePages() = default;
  template <typename U>
  HugePages(const HugePages<U>&) {}

  T* allocate(std::size_t count) {
    const std::size_t bytes = count * sizeof(T);
    void* const piece = ::operator new(bytes, alignment(bytes));
#ifdef __linux__
    if (bytes % kHugePage == 0) madvise(piece, bytes, MADV_HUGEPAGE);   // only a wish: a host without them says no
#endif
    return static_cast<T*>(piece);
  }
  void deallocate(T* piece, std::size_t count) { ::operator delete(piece, alignment(count * sizeof(T))); }
  bool operator==(const HugePages&) const { return true; }

 private:
  static std::align_val_t alignment(std::size_t bytes) { return std::align_val_t{bytes % kHugePage == 0 ? kHugePage : alignof(std::max_align_t)}; }
};

}  // namespace weft
