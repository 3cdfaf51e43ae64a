#include "sim/kernel/devices.h"

#include <algorithm>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

// Where files lie: each begins some cylinders behind the last one, and a cylinder holds 64 KiB.
constexpr std::uint32_t kCylindersApart = 7;
constexpr std::uint64_t kCylinderBytes = 65'536;
constexpr std::uint64_t kBlockBytes = 4'096;

std::uint32_t cylinder_of(std::uint32_t inode, std::uint64_t offset) {
  return static_cast<std::uint32_t>((inode * kCylindersApart + offset / kCylinderBytes) % kCylinders);
}

// The disk begins with the next request, if there is one.
void start_disk(Kernel& k, Ns time) {
  Disk& disk = k.m.disk;
  if (disk.queue.empty()) return;
  std::vector<std::uint32_t> cylinders;
  for (const DiskRequest& request : disk.queue) cylinders.push_back(request.cylinder);
  const DiskConfig& config = k.m.config.disk;
  const Seek seek = next_request(config.order, cylinders, disk.head);
  const DiskRequest request = disk.queue[seek.request];
  disk.queue.erase(disk.queue.begin() + static_cast<std::ptrdiff_t>(seek.request));
  disk.serving = request.thread;
  disk.busy = true;
  const Ns service = config.seek * seek.distance + config.rotation + config.transfer * request.blocks;
  emit(k, EventKind::kDeviceStarted, time, thread_of(k, request.thread), std::uint64_t{request.cylinder} << 8, static_cast<std::uint64_t>(service));
  Timer timer;
  timer.kind = Timer::Kind::kDisk;
  k.m.timers.push(time + service, timer);
}

}  // namespace

bool wait_for_disk(Kernel& k, std::uint32_t index, std::uint32_t inode, std::uint64_t offset, std::uint64_t bytes) {
  if (k.m.config.disk.order == DiskOrder::kNone) return false;
  const Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  if (std::exchange(thread.device_done, false)) return false;
  const Ns now = core.clock;
  const std::uint32_t cylinder = cylinder_of(inode, offset);
  const std::uint64_t blocks = bytes == 0 ? 0 : (offset + bytes - 1) / kBlockBytes - offset / kBlockBytes + 1;
  k.m.disk.queue.push_back({thread.tid, cylinder, static_cast<std::uint32_t>(blocks)});
  wait_in_call(k, index, WaitReason::kDevice, cylinder, CallState::kRetry);
  if (!k.m.disk.busy) start_disk(k, now);
  return true;
}

void finish_disk_request(Kernel& k, Ns time) {
  Disk& disk = k.m.disk;
  disk.busy = false;
  const Tid tid = std::exchange(disk.serving, Tid{});
  start_disk(k, time);
  if (!tid) return;  // killed meanwhile
  thread_of(k, tid).device_done = true;
  wake(k, thread_of(k, tid), time, Tid{});
}

void forget_disk_request(Kernel& k, Tid thread) {
  if (k.m.disk.serving == thread) k.m.disk.serving = Tid{};
  std::erase_if(k.m.disk.queue, [&](const DiskRequest& request) { return request.thread == thread; });
}

// One after the other through the same wire; the last bit arrives a latency after it was sent.
void send_over_network(Kernel& k, const Core& core, const Thread& thread, Pipe& pipe, std::size_t bytes) {
  const NetworkConfig& config = k.m.config.network;
  if (!config.present) return;
  const Ns sending = config.bandwidth == 0 ? 0 : static_cast<Ns>(bytes * static_cast<std::uint64_t>(kSecond) / config.bandwidth);
  const Ns begin = std::max(k.m.network_free, core.clock);
  k.m.network_free = begin + sending;
  pipe.in_flight += static_cast<std::uint32_t>(bytes);
  emit(k, EventKind::kDeviceStarted, core.clock, thread, 1, static_cast<std::uint64_t>(sending));
  Timer timer;
  timer.kind = Timer::Kind::kArrival;
  timer.value = pipe.id.value;
  timer.ticket = bytes;
  k.m.timers.push(k.m.network_free + config.latency, timer);
}

void arrive(Kernel& k, std::uint32_t number, std::uint64_t bytes, Ns time) {
  Pipe& pipe = pipe_of(k, ObjectId{number});
  pipe.in_flight -= static_cast<std::uint32_t>(std::min<std::uint64_t>(bytes, pipe.in_flight));
  wake_readers(k, pipe, time, Tid{});
}

}  // namespace weft::kernel
