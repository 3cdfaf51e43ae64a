// How much may be allocated before the collector runs again.
#pragma once
#include <cstdint>

namespace weft::vm {

// At least so much between two collections, where memory allows it: few enough of them, and little enough garbage for
// the host's caches.
constexpr std::uint64_t kUsualGarbage = 4u << 20;
// Short of memory, still so much.
constexpr std::uint64_t kLeastGarbage = 1u << 20;

}  // namespace weft::vm
