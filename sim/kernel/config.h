// What a machine is built like. Together with the program and the seed it decides a run completely.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/limits.h"
#include "sim/core/time.h"
#include "sim/kernel/disk_queue.h"
#include "sim/memory/cache.h"
#include "sim/vm/cost_model.h"

namespace weft::kernel {

// When the interpreter lets another thread of the process have the GIL.
enum class GilMode : std::uint8_t {
  kEveryBytecode,   // CPython <= 3.9: between any two bytecodes
  kBackEdges,       // CPython 3.10–3.12: only at back edges of loops and at calls
  kOff,             // free-threaded: no GIL
};

// A disk: what a request takes. Typical of a slow one.
struct DiskConfig {
  DiskOrder order = DiskOrder::kNone;
  Ns seek = 50 * kMicrosecond;              // for a cylinder
  Ns rotation = 4 * kMillisecond;           // half a turn at 7,500 turns a minute
  Ns transfer = 40 * kMicrosecond;          // for a block of 4 KiB: 100 MB a second
  bool operator==(const DiskConfig&) const = default;
};

// A network between the two ends of a connection.
struct NetworkConfig {
  bool present = false;
  Ns latency = kMillisecond;                // of a bit, one way
  std::uint64_t bandwidth = 125'000'000;    // bytes a second; 0: without end
  bool operator==(const NetworkConfig&) const = default;
};

// "none", or an order with what it takes: "look", "fcfs:seek=10us:rotation=0ns:transfer=1us". False: it is neither.
bool parse_disk(std::string_view text, DiskConfig& disk);
// "none", "on", or "latency=1ms:bandwidth=1000000".
bool parse_network(std::string_view text, NetworkConfig& network);

// Who gets a lock that is released: who waits longest, or the most important thread.
enum class LockWake : std::uint8_t { kFifo, kPriority };
// What is done about priority inversion (kernel/priority_protocol.h).
enum class LockProtocol : std::uint8_t { kNone, kInherit, kCeiling };

// What somebody typed at the keyboard when the machine's clock said `at`; an empty text ends the input, as Ctrl-D does.
struct TypedText {
  Ns at = 0;
  std::string text;
  bool operator==(const TypedText&) const = default;
};

// A module beside the program: its path from the working directory on, and its text.
struct ProgramFile {
  std::string path, text;
  bool operator==(const ProgramFile&) const = default;
};

struct Config {
  std::uint32_t cores = 2;                  // 1 … limits::kCores
  std::string scheduler = "rr";
  Ns quantum = 5 * kMillisecond;            // at least 1 µs
  GilMode gil = GilMode::kBackEdges;
  Ns switch_interval = 5 * kMillisecond;    // of the GIL; sys.setswitchinterval changes it for a process
  std::uint64_t seed = 0;
  std::string cost_model = "teaching";
  std::optional<vm::CostModel> prices;      // instead of that preset's
  bool console_is_tty = true;
  std::string console_input;                // what standard input has from the beginning; with `typed` at most limits::kConsoleInputBytes
  bool console_is_open = false;             // more may be typed: who reads beyond the input waits, instead of finding its end
  std::vector<TypedText> typed;             // in order of time, for an open console; when it is due, a text moves to console_input
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
  DiskConfig disk;
  NetworkConfig network;
  LockWake lock_wake = LockWake::kFifo;
  LockProtocol lock_protocol = LockProtocol::kNone;
  bool warn_lock_order = false;             // record the order in which locks are taken (kernel/lock_order.h)
  bool spurious_wakeups = false;            // Condition.wait() may return without having been notified
  bool queues_per_core = false;             // a ready queue for each core (sched/per_core.h)
  Ns ageing = 0;                            // priority policies: a ready thread gains a step for each such time; 0: none
  std::vector<std::string> arguments;       // sys.argv[1:]
  std::vector<ProgramFile> files;           // that the working directory has from the beginning
  bool operator==(const Config&) const = default;
};

// What is wrong with a configuration, as a sentence for the user ("cores must be 1 … 64, not 0"); empty when it is good.
std::string validate_config(const Config& config);

}  // namespace weft::kernel
