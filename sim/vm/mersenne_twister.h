// MT19937 (Matsumoto and Nishimura 1998) on a state that lies in simulated memory, so that it is copied with the process.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/vm/runtime.h"

namespace weft::vm {

// 624 words of state and the index of the next one to use.
constexpr std::uint32_t kTwisterWords = 624;
constexpr std::uint32_t kTwisterBytes = 4 * (kTwisterWords + 1);

class MersenneTwister {
 public:
  // `state`: address of kTwisterBytes bytes, 4-aligned.
  MersenneTwister(Memory& memory, Address state) : memory_(memory), state_(state) {}

  void seed(const std::vector<std::uint32_t>& key);  // init_by_array; at least one word
  std::uint32_t next();

 private:
  std::uint32_t word(std::uint32_t i) const { return *memory_.read<std::uint32_t>(state_ + 4 * i); }
  void set_word(std::uint32_t i, std::uint32_t value) { *memory_.write<std::uint32_t>(state_ + 4 * i) = value; }
  void twist();

  Memory& memory_;
  Address state_;
};

}  // namespace weft::vm
