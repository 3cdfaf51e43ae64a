#include "sim/kernel/disk_queue.h"

#include <iterator>

namespace weft::kernel {

namespace {

constexpr std::string_view kNames[] = {"none", "fcfs", "sstf", "scan", "cscan", "look", "clook"};
constexpr std::size_t kNobody = SIZE_MAX;

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

// The nearest request on one side of a cylinder (that one included); of equals the first to come.
std::size_t nearest(const std::vector<std::uint32_t>& cylinders, std::uint32_t from, bool upwards) {
  std::size_t best = kNobody;
  for (std::size_t i = 0; i < cylinders.size(); ++i) {
    const bool on_side = upwards ? cylinders[i] >= from : cylinders[i] <= from;
    if (on_side && (best == kNobody || distance(cylinders[i], from) < distance(cylinders[best], from))) best = i;
  }
  return best;
}

Seek shortest(const std::vector<std::uint32_t>& cylinders, std::uint32_t from) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < cylinders.size(); ++i) {
    if (distance(cylinders[i], from) < distance(cylinders[best], from)) best = i;
  }
  return {best, distance(cylinders[best], from)};
}

// On in the head's direction; with nothing left there, back (scan, look), or from the other end (cscan, clook).
Seek sweep(DiskOrder order, const std::vector<std::uint32_t>& cylinders, DiskHead& head, std::uint32_t size) {
  const std::size_t ahead = nearest(cylinders, head.cylinder, head.upwards);
  if (ahead != kNobody) return {ahead, distance(cylinders[ahead], head.cylinder)};
  const bool circular = order == DiskOrder::kCScan || order == DiskOrder::kCLook;
  const bool to_edge = order == DiskOrder::kScan || order == DiskOrder::kCScan;
  const std::uint32_t last = head.upwards ? size - 1 : 0, first = size - 1 - last;
  const std::uint32_t way = to_edge ? distance(head.cylinder, last) : 0;
  if (!circular) {
    head.upwards = !head.upwards;
    const std::size_t back = nearest(cylinders, head.cylinder, head.upwards);
    return {back, to_edge ? way + distance(last, cylinders[back]) : distance(head.cylinder, cylinders[back])};
  }
  const std::size_t again = nearest(cylinders, first, head.upwards);
  if (to_edge) return {again, way + size - 1 + distance(first, cylinders[again])};
  return {again, distance(head.cylinder, cylinders[again])};
}

}  // namespace

DiskOrder find_disk_order(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<DiskOrder>(i);
  }
  return DiskOrder::kNone;
}

std::string_view name_of(DiskOrder order) { return kNames[static_cast<std::size_t>(order)]; }

Seek next_request(DiskOrder order, const std::vector<std::uint32_t>& cylinders, DiskHead& head, std::uint32_t size) {
  const bool in_order = order == DiskOrder::kFcfs || order == DiskOrder::kNone;
  const Seek seek = in_order ? Seek{0, distance(cylinders[0], head.cylinder)}
                    : order == DiskOrder::kSstf ? shortest(cylinders, head.cylinder) : sweep(order, cylinders, head, size);
  head.cylinder = cylinders[seek.request];
  return seek;
}

}  // namespace weft::kernel
