#include "sim/kernel/pipe.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace weft::kernel {

namespace {

// A write of up to so many bytes is not mixed with others' (PIPE_BUF).
constexpr std::size_t kAtomicWrite = 4'096;

// The odd bytes of a write go into the last page if it has room for all of them.
std::size_t merged_bytes(const Pipe& pipe, std::size_t bytes) {
  const std::size_t odd = bytes % kPageBytes;
  return !pipe.parts.empty() && pipe.parts.back() + odd <= kPageBytes ? odd : 0;
}

// What Linux counts for a message (SKB_TRUESIZE): its head, and a block of the next power of two; long ones are in pages.
std::uint32_t block_of(std::uint32_t bytes) {
  constexpr std::uint32_t kHead = 256, kInfo = 320, kLeast = 512, kLongestBlock = 32'768;
  const std::uint32_t needed = std::max(bytes + kInfo, kLeast);
  return kHead + (needed <= kLongestBlock ? std::bit_ceil(needed) : (needed + kPageMask) & ~kPageMask);
}

bool takes_messages(const Pipe& pipe) {
  std::uint32_t used = 0;
  for (const std::uint32_t bytes : pipe.parts) used += block_of(bytes);
  return used < kMessageCapacity;
}

std::size_t arrived(const Pipe& pipe) { return pipe.data.size() - pipe.in_flight; }

void take_pages(Pipe& pipe, std::size_t bytes) {
  pipe.first_begin += static_cast<std::uint32_t>(bytes);
  std::size_t gone = 0;
  for (; gone < pipe.parts.size() && pipe.first_begin >= pipe.parts[gone]; ++gone) pipe.first_begin -= pipe.parts[gone];
  pipe.parts.erase(pipe.parts.begin(), pipe.parts.begin() + static_cast<std::ptrdiff_t>(gone));
}

}  // namespace

Pipe& add_pipe(std::vector<Pipe>& pipes, PipeKind kind) {
  Pipe& pipe = pipes.emplace_back();
  pipe.id = ObjectId{static_cast<std::uint32_t>(pipes.size())};
  pipe.kind = kind;
  return pipe;
}

std::size_t room_for(const Pipe& pipe, std::size_t left, std::size_t whole) {
  if (pipe.kind == PipeKind::kPages) {
    const std::size_t merged = left == whole ? merged_bytes(pipe, left) : 0;
    return std::min(left, merged + (pipe.capacity / kPageBytes - pipe.parts.size()) * kPageBytes);
  }
  if (pipe.kind == PipeKind::kMessages) return takes_messages(pipe) ? left : 0;
  const std::size_t room = pipe.capacity - pipe.data.size();
  return left <= room ? left : whole <= kAtomicWrite ? 0 : room;
}

void put(Pipe& pipe, const std::string& bytes, bool begins) {
  if (pipe.kind == PipeKind::kMessages) pipe.parts.push_back(static_cast<std::uint32_t>(bytes.size()));
  if (pipe.kind == PipeKind::kPages) {
    std::size_t done = begins ? merged_bytes(pipe, bytes.size()) : 0;
    if (done > 0) pipe.parts.back() += static_cast<std::uint32_t>(done);
    for (; done < bytes.size(); done += kPageBytes) {
      pipe.parts.push_back(static_cast<std::uint32_t>(std::min<std::size_t>(bytes.size() - done, kPageBytes)));
    }
  }
  pipe.data += bytes;
}

bool has_data(const Pipe& pipe) {
  if (is_counter(pipe)) return pipe.count > 0;
  return pipe.kind == PipeKind::kMessages ? !pipe.parts.empty() && pipe.parts.front() <= arrived(pipe) : arrived(pipe) > 0;
}

std::size_t readable(const Pipe& pipe) {
  if (pipe.kind != PipeKind::kMessages) return arrived(pipe);
  return has_data(pipe) ? pipe.parts.front() : 0;
}

std::size_t take(Pipe& pipe, std::size_t bytes) {
  if (pipe.kind == PipeKind::kMessages && !pipe.parts.empty()) {
    bytes = pipe.parts.front();
    pipe.parts.erase(pipe.parts.begin());
  }
  pipe.data.erase(0, bytes);
  if (pipe.kind == PipeKind::kPages) take_pages(pipe, bytes);
  return bytes;
}

bool has_room(const Pipe& pipe) {
  if (is_counter(pipe)) return pipe.count < UINT64_MAX - 1;
  if (pipe.kind == PipeKind::kMessages) return takes_messages(pipe);
  return pipe.kind == PipeKind::kPages ? pipe.parts.size() < pipe.capacity / kPageBytes : pipe.data.size() < pipe.capacity;
}

void clear(Pipe& pipe) {
  pipe.data.clear();
  pipe.parts.clear();
  pipe.first_begin = pipe.in_flight = 0;
}

const char* find_fault(const Pipe& pipe) {
  if (pipe.data.size() > pipe.capacity && pipe.kind != PipeKind::kMessages) return "is too full";
  if (pipe.kind == PipeKind::kStream || is_counter(pipe)) return pipe.parts.empty() ? "" : "has parts";
  const std::uint64_t bytes = std::accumulate(pipe.parts.begin(), pipe.parts.end(), std::uint64_t{0});
  if (bytes - pipe.first_begin != pipe.data.size()) return "miscounts its parts";
  return pipe.kind == PipeKind::kPages && pipe.parts.size() > pipe.capacity / kPageBytes ? "has too many pages" : "";
}

}  // namespace weft::kernel
