// `weft disk`: a queue of requests for cylinders of a disk, served in an order, as textbooks do it on paper.
#include <fmt/format.h>

#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/kernel/disk_queue.h"

namespace weft::cli {

namespace {

constexpr std::size_t kMostRequests = 10'000;

bool parse_cylinder(std::string_view text, std::uint32_t& cylinder) {
  cylinder = 0;
  if (text.empty() || text.size() > 4) return false;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    cylinder = cylinder * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return cylinder < kernel::kCylinders;
}

// "98,183,37": what is wrong with it, or nothing.
std::string parse_requests(std::string_view text, std::vector<std::uint32_t>& requests) {
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view part = text.substr(0, comma);
    if (!parse_cylinder(part, requests.emplace_back())) return fmt::format("'{}' is no cylinder (0 to {})", part, kernel::kCylinders - 1);
    if (requests.size() > kMostRequests) return fmt::format("more than {} requests", kMostRequests);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return requests.empty() ? "no requests" : "";
}

}  // namespace

int disk_command(const Options& options) {
  const kernel::DiskOrder order = kernel::find_disk_order(options.file);
  const std::vector<std::string>& words = options.arguments;
  if (order == kernel::DiskOrder::kNone) return usage_error("no order '" + options.file + "' (there are: fcfs, sstf, scan, cscan, look, clook)");
  if (words.size() < 2 || words.size() > 3) return usage_error("weft disk ORDER HEAD REQUESTS [up|down]");
  kernel::DiskHead head;
  if (!parse_cylinder(words[0], head.cylinder)) return usage_error(fmt::format("'{}' is no cylinder (0 to {})", words[0], kernel::kCylinders - 1));
  if (words.size() == 3 && words[2] != "up" && words[2] != "down") return usage_error("the head moves up or down, not '" + words[2] + "'");
  head.upwards = words.size() < 3 || words[2] == "up";
  std::vector<std::uint32_t> requests;
  const std::string problem = parse_requests(words[1], requests);
  if (!problem.empty()) return usage_error(problem);
  std::string way = std::to_string(head.cylinder);
  std::uint32_t total = 0;
  while (!requests.empty()) {
    const kernel::Seek seek = kernel::next_request(order, requests, head);
    requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(seek.request));
    way += fmt::format(" {}", head.cylinder);
    total += seek.distance;
  }
  print(fmt::format("{}: {}\n{} cylinders\n", kernel::name_of(order), way, total));
  return 0;
}

}  // namespace weft::cli
