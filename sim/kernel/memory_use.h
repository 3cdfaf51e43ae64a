// What an address space takes.
#pragma once
#include <cstdint>

#include "sim/memory/address_space.h"

namespace weft::kernel {

// In pages, but for pss. What is swapped out is in none but virtual_pages and swapped.
struct MemoryUse {
  std::uint64_t virtual_pages = 0;                     // of all segments, touched or not
  std::uint64_t text = 0, anonymous = 0, shared = 0;   // in memory: of the program's file, of its own, of shared mappings
  std::uint64_t swapped = 0;                           // on the swap device
  std::uint64_t pss = 0;                               // proportional set size, bytes: a page of n users counts 1/n
  std::uint64_t shared_clean = 0, shared_dirty = 0;    // in memory, mapped by others too …
  std::uint64_t private_clean = 0, private_dirty = 0;  // … or not
  std::uint64_t resident() const { return text + anonymous + shared; }
};

MemoryUse memory_use(const PhysicalMemory& physical, const AddressSpace& space);

}  // namespace weft::kernel
