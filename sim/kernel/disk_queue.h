// Which of the requests that wait for a disk is served next (Silberschatz, Operating System Concepts, "HDD Scheduling").
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace weft::kernel {

// Cylinders are 0 … kCylinders - 1, as in the textbook's examples, unless a size is given.
constexpr std::uint32_t kCylinders = 200;

enum class DiskOrder : std::uint8_t {
  kNone,    // no disk: files cost what the system call costs
  kFcfs,    // first come, first served
  kSstf,    // the shortest seek first
  kScan,    // the elevator: to the last cylinder, then back
  kCScan,   // to the last cylinder, then from the first one again
  kLook,    // the elevator, but it turns at the last request
  kCLook,   // to the last request, then from the lowest one again
};

// The order of a name ("fcfs" …); kNone for "none" and for what is no name.
DiskOrder find_disk_order(std::string_view name);
std::string_view name_of(DiskOrder order);

struct DiskHead {
  std::uint32_t cylinder = 0;
  bool upwards = true;
};

struct Seek {
  std::size_t request = 0;        // index of the one to be served
  std::uint32_t distance = 0;     // cylinders that the head moves, by way of the edge if the order says so
};

// The next of the waiting requests, given by their cylinders in order of coming (not empty); moves the head there.
Seek next_request(DiskOrder order, const std::vector<std::uint32_t>& cylinders, DiskHead& head, std::uint32_t size = kCylinders);

}  // namespace weft::kernel
