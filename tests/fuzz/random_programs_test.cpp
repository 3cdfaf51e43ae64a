// A bounded number of random programs in every run of the tests; WEFT_RANDOM_PROGRAMS asks for more, WEFT_RANDOM_FIRST for
// others. The fuzzer (README.md) goes further.
#include <gtest/gtest.h>

#include <cstdlib>
#include <vector>

#include "sim/core/random.h"
#include "tests/fuzz/machine_properties.h"
#include "tests/fuzz/program_maker.h"

namespace weft::fuzz {
namespace {

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::vector<std::uint8_t> random_bytes(std::uint64_t seed) {
  Random random(seed);
  std::vector<std::uint8_t> bytes(200 + random.below(1'200));
  for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(random.below(256));
  return bytes;
}

// Every second program has too little memory, every third one caches.
void add_memory_models(kernel::Config& config, std::uint64_t seed) {
  constexpr const char* kPolicies[] = {"fifo", "lru", "clock"};
  if (seed % 2 == 0) {
    config.replacement = kPolicies[seed / 2 % 3];
    config.frames = static_cast<std::uint32_t>(50 + seed * 7 % 200);
    config.swap_pages = 2'000;
  }
  if (seed % 3 == 0) {
    config.cache = {8, 2, 64};
    config.cache_latency = 70;
    config.tlb_entries = 8;
    config.tlb_tagged = seed % 4 == 1;
  }
}

TEST(RandomPrograms, RunTheSameEachTimeAndKeepTheMachineValid) {
  const std::uint64_t first = number_from("WEFT_RANDOM_FIRST", 1), count = number_from("WEFT_RANDOM_PROGRAMS", 60);
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    const std::vector<std::uint8_t> bytes = random_bytes(seed);
    Choices choices(bytes);
    const std::string program = make_program(choices);
    kernel::Config config = small_config();
    config.cores = 1 + static_cast<std::uint32_t>(seed % 4);
    config.gil = static_cast<kernel::GilMode>(seed % 3);
    config.seed = seed;
    add_memory_models(config, seed);
    ASSERT_EQ(check_properties(program, config), "") << "seed " << seed << "\n" << program;
  }
}

}  // namespace
}  // namespace weft::fuzz
