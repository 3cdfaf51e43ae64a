// What a machine is built like. Together with the program and the seed it decides a run completely.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/core/limits.h"
#include "sim/core/time.h"
#include "sim/memory/cache.h"

namespace weft::kernel {

// When the interpreter lets another thread of the process have the GIL.
enum class GilMode : std::uint8_t {
  kEveryBytecode,   // CPython <= 3.9: between any two bytecodes
  kBackEdges,       // CPython 3.10–3.12: only at back edges of loops and at calls
  kOff,             // free-threaded: no GIL
};

struct Config {
  std::uint32_t cores = 2;                  // 1 … limits::kCores
  std::string scheduler = "rr";
  Ns quantum = 5 * kMillisecond;            // at least 1 µs
  GilMode gil = GilMode::kBackEdges;
  Ns switch_interval = 5 * kMillisecond;    // of the GIL; sys.setswitchinterval changes it for a process
  std::uint64_t seed = 0;
  std::string cost_model = "teaching";
  bool console_is_tty = true;
  std::uint32_t frames = limits::kFrames;   // physical memory, in 4 KiB frames
  // Demand paging: fifo, lru or clock; empty: off, and whoever wants more than all frames fails.
  std::string replacement;
  std::uint32_t swap_pages = limits::kSwapPages;   // of the swap device
  Ns swap_latency = 100 * kMicrosecond;            // of one page, in or out: a solid-state disk
  // A cache and a TLB a core; off unless they have a size.
  CacheGeometry cache;
  Ns cache_latency = 100;                          // of a miss, on top of the instruction's price
  std::uint32_t tlb_entries = 0;
  Ns tlb_latency = 100;                            // of a miss: a walk through the page table
  bool tlb_tagged = false;                         // entries know their address space: no flush on a process switch
  Ns limit_time = limits::kSimulatedTime;
  std::uint64_t limit_instructions = limits::kInstructions;
  std::vector<std::string> arguments;       // sys.argv[1:]
  bool operator==(const Config&) const = default;
};

// What is wrong with a configuration, as a sentence for the user ("cores must be 1 … 64, not 0"); empty when it is good.
std::string validate_config(const Config& config);

}  // namespace weft::kernel
