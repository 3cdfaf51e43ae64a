#include "sim/kernel/config.h"

#include <fmt/format.h>

#include <bit>

#include "sim/memory/page.h"
#include "sim/memory/replacement/replacement.h"
#include "sim/sched/policy.h"
#include "sim/vm/cost_model.h"

namespace weft::kernel {

namespace {

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

std::string validate_config(const Config& config) {
  if (config.cores < 1 || config.cores > limits::kCores) {
    return fmt::format("cores must be 1 … {}, not {}", limits::kCores, config.cores);
  }
  if (config.quantum < kMicrosecond) return "the quantum must be at least 1 us";
  if (config.switch_interval < kMicrosecond) return "the switch interval must be at least 1 us";
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
