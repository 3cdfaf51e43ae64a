// Random programs of a grammar, on machines of every kind: no crash, valid states, and the same run each time.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/fuzz/machine_properties.h"
#include "tests/fuzz/program_maker.h"

using namespace weft;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Choices choices({data, size});
  kernel::Config config = fuzz::small_config();
  config.cores = 1 + choices.below(4);
  config.gil = static_cast<kernel::GilMode>(choices.below(3));
  config.seed = choices.below(256);
  const std::string program = fuzz::make_program(choices);
  const std::string problem = fuzz::check_properties(program, config);
  if (problem.empty()) return 0;
  std::fprintf(stderr, "%s\n--- %u cores, GIL mode %d, seed %u\n%s\n", program.c_str(), config.cores, static_cast<int>(config.gil),
               static_cast<unsigned>(config.seed), problem.c_str());
  std::abort();
}
