// Blocks: the storage behind lists and tables. A block longer than a page is a run of pages; its words are
// reached one by one, or page by page through the loops here.
#pragma once
#include <algorithm>
#include <cstdint>

#include "sim/vm/runtime.h"

namespace weft::vm {

constexpr Address kBlockPayload = sizeof(BlockObject);

// A zeroed block of `bytes` bytes of payload.
inline Address new_block(Runtime& rt, Kind kind, std::uint32_t bytes) {
  const Address block = rt.heap.allocate(kind, kBlockPayload + std::size_t{bytes});
  rt.memory.write<BlockObject>(block)->bytes = bytes;
  return block;
}

// The same for bytes of the program's own: a bytearray's.
inline Address new_data_block(Runtime& rt, std::uint32_t bytes) {
  const Address block = new_block(rt, Kind::kRawBlock, bytes);
  rt.memory.write<Header>(block)->flags |= kFlagData;
  return block;
}

// Address of word i of a ValueBlock.
constexpr Address word_of(Address block, std::uint32_t i) { return block + kBlockPayload + 8 * i; }

// Walks over `count` words in a row as visit(host pointer, index of its first word, words); stops when visit
// returns false. The words must be 8-aligned.
template <typename Visit>
bool for_each_word_run(Memory& memory, Address at, std::uint32_t count, Visit visit) {
  for (std::uint32_t done = 0; done < count;) {
    const std::uint32_t part = std::min(count - done, (kPageBytes - (at & kPageMask)) / 8);
    if (!visit(memory.read<Value>(at), done, part)) return false;
    done += part, at += part * 8;
  }
  return true;
}

// Stores the same value in `count` words in a row.
inline void fill_words(Memory& memory, Address at, std::uint32_t count, Value value) {
  while (count > 0) {
    const std::uint32_t part = std::min(count, (kPageBytes - (at & kPageMask)) / 8);
    std::fill_n(memory.write<Value>(at), part, value);
    count -= part, at += part * 8;
  }
}

// False after raising MemoryError: the process may not have so much more.
bool obeys_limit(Runtime& rt, std::uint64_t bytes);
inline bool is_within_limit(Runtime& rt, std::uint64_t bytes) {
  return rt.memory.space().most_bytes() == UINT64_MAX || obeys_limit(rt, bytes);
}

// False after raising MemoryError: that many words are more than the machine's whole memory, so the request is
// refused as malloc would. Less than that is tried, and may end in an out-of-memory kill.
inline bool has_room(Runtime& rt, std::uint64_t words) {
  if (words <= std::uint64_t{rt.memory.physical().capacity()} * (kPageBytes / 8)) return is_within_limit(rt, words * 8);
  raise_without(rt, ExceptionId::kMemoryError);
  return false;
}

}  // namespace weft::vm
