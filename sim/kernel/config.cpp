#include "sim/kernel/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <optional>

#include "sim/core/duration.h"
#include "sim/kernel/settings.h"
#include "sim/memory/page.h"
#include "sim/memory/replacement/replacement.h"
#include "sim/sched/policy.h"
#include "sim/vm/cost_model.h"

namespace weft::kernel {

namespace {

// "name=value" parts behind colons; false at the first that `set` does not take.
template <typename Set>
bool for_each_part(std::string_view text, Set set) {
  while (!text.empty()) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::string_view part = text.substr(0, colon);
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos || !set(part.substr(0, equals), part.substr(equals + 1))) return false;
    text.remove_prefix(std::min(colon + 1, text.size()));
  }
  return true;
}

bool set_time(Ns& target, std::string_view text) {
  const std::optional<Ns> time = parse_duration(text);
  if (time) target = *time;
  return time.has_value() && *time >= 0 && *time <= kSecond;
}

bool set_number(std::uint64_t& target, std::string_view text) {
  target = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || target > 1'000'000'000'000) return false;
    target = target * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return !text.empty();
}

std::string validate_caches(const Config& config) {
  const CacheGeometry& cache = config.cache;
  if (cache.sets > 0) {
    const bool lines = std::has_single_bit(cache.line_bytes) && cache.line_bytes >= 16 && cache.line_bytes <= kPageBytes;
    if (!lines) return fmt::format("a cache line must be a power of two of 16 … {} bytes, not {}", kPageBytes, cache.line_bytes);
    if (!std::has_single_bit(cache.sets)) return fmt::format("a cache must have a power of two of sets, not {}", cache.sets);
    const std::uint64_t bytes = std::uint64_t{cache.sets} * cache.line_bytes;
    if (cache.ways < 1 || cache.ways > 64 || bytes * cache.ways > limits::kCacheBytes) {
      return fmt::format("a cache must have 1 … 64 ways and at most {} MiB", limits::kCacheBytes >> 20);
    }
  }
  if (config.tlb_entries > limits::kTlbEntries) return fmt::format("a TLB must have at most {} entries, not {}", limits::kTlbEntries, config.tlb_entries);
  if (config.cache_latency < 0 || config.cache_latency > kMillisecond || config.tlb_latency < 0 || config.tlb_latency > kMillisecond) {
    return "latencies of cache and TLB must be 0 ns … 1 ms";
  }
  return {};
}

}  // namespace

bool parse_disk(std::string_view text, DiskConfig& disk) {
  disk = {};
  const std::size_t colon = std::min(text.find(':'), text.size());
  disk.order = find_disk_order(text.substr(0, colon));
  if (disk.order == DiskOrder::kNone) return text == "none";
  return for_each_part(text.substr(std::min(colon + 1, text.size())), [&](std::string_view name, std::string_view value) {
    Ns* const target = name == "seek" ? &disk.seek : name == "rotation" ? &disk.rotation : name == "transfer" ? &disk.transfer : nullptr;
    return target != nullptr && set_time(*target, value);
  });
}

bool parse_network(std::string_view text, NetworkConfig& network) {
  network = {};
  if (text.empty() || text == "none") return !text.empty();
  network.present = true;
  if (text == "on") return true;
  return for_each_part(text, [&](std::string_view name, std::string_view value) {
    if (name == "latency") return set_time(network.latency, value);
    return name == "bandwidth" && set_number(network.bandwidth, value);
  });
}

std::string validate_config(const Config& config) {
  if (config.cores < 1 || config.cores > limits::kCores) {
    return fmt::format("cores must be 1 … {}, not {}", limits::kCores, config.cores);
  }
  if (config.quantum < kMicrosecond) return "the quantum must be at least 1 us";
  if (config.switch_interval < kMicrosecond) return "the switch interval must be at least 1 us";
  std::size_t input = config.console_input.size();
  for (const TypedText& typed : config.typed) input += typed.text.size();
  if (input > limits::kConsoleInputBytes) return "standard input is longer than " + form_of_setting("stdin");
  if (!config.replacement.empty() && replacement::find_replacement(config.replacement) == nullptr) {
    return fmt::format("no page replacement '{}' (there are: {})", config.replacement, replacement::kReplacementNames);
  }
  if (config.swap_pages > limits::kMaxFrames) {
    return fmt::format("the swap device must have 0 … {} pages, not {}", limits::kMaxFrames, config.swap_pages);
  }
  if (config.swap_latency < 1 || config.swap_latency > kSecond) return "the swap device's latency must be 1 ns … 1 s";
  if (!config.replacement.empty()) {
    const std::uint32_t least = limits::kLeastPagedFrames + config.cores;  // each core pins a page
    if (config.frames < least || config.frames > limits::kMaxFrames) {
      return fmt::format("physical memory must be {} … {} frames, not {}", least, limits::kMaxFrames, config.frames);
    }
  } else if (config.frames < 64 || config.frames > limits::kMaxFrames) {
    return fmt::format("physical memory must be 64 … {} frames, not {}", limits::kMaxFrames, config.frames);
  }
  if (config.ageing != 0 && (config.ageing < kMicrosecond || config.ageing > kSecond * 3600)) return "ageing must be 1 us … 1 h";
  if (const std::string problem = validate_caches(config); !problem.empty()) return problem;
  if (config.limit_time <= 0) return "the time limit must be more than 0";
  if (vm::find_cost_model(config.cost_model) == nullptr) {
    return fmt::format("no cost model '{}' (there are: teaching, cpython-3.11-linux)", config.cost_model);
  }
  if (!sched::schedules_threads(config.scheduler)) {
    return fmt::format("no scheduler '{}' (there are: {})", config.scheduler, sched::policy_names());
  }
  return {};
}

}  // namespace weft::kernel
