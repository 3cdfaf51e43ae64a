// How much may be allocated before the collector runs again.
#pragma once
#include <cstdint>

namespace weft::vm {

// At least so much between two collections, where memory allows it: few enough of them, and little enough garbage for
// the host's caches.
constexpr std::uint64_t kUsualGarbage = 4u << 20;
// Short of memory, still so much.
constexpr std::uint64_t kLeastGarbage = 1u << 20;
// In HeapState::looks: the next collection is to find what would have ended where references are counted; cycles wait.
constexpr std::uint32_t kLooking = 1u << 31;

}  // namespace weft::vm
