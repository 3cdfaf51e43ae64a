// `weft disk`: a queue of requests for cylinders of a disk, served in an order, as textbooks do it on paper.
#include <fmt/ranges.h>

#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/core/whole_number.h"
#include "sim/kernel/disk_queue.h"
#include "sim/report/json.h"

namespace weft::cli {

namespace {

constexpr std::size_t kMostRequests = 10'000;

// What is wrong with the number, or nothing.
std::string parse_cylinder(std::string_view text, std::uint32_t size, std::uint32_t& cylinder) {
  const auto number = parse_whole_number(text);
  if (!number || *number >= size) return fmt::format("'{}' is no cylinder (0 to {})", text, size - 1);
  cylinder = static_cast<std::uint32_t>(*number);
  return "";
}

// "98,183,37", or with blanks: what is wrong with it, or nothing.
std::string parse_requests(std::string_view text, std::uint32_t size, std::vector<std::uint32_t>& requests) {
  constexpr std::string_view kSeparators = ", \t\r\n";
  for (std::size_t at = 0; (at = text.find_first_not_of(kSeparators, at)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
    const std::string problem = parse_cylinder(text.substr(at, end - at), size, requests.emplace_back());
    if (!problem.empty()) return problem;
    if (requests.size() > kMostRequests) return fmt::format("more than {} requests", kMostRequests);
    at = end;
  }
  return requests.empty() ? "no requests" : "";
}

std::string as_text(kernel::DiskOrder order, const std::vector<std::uint32_t>& way, std::uint32_t total) {
  return fmt::format("{}: {}\n{} cylinders\n", kernel::name_of(order), fmt::join(way, " "), total);
}

std::string as_json(kernel::DiskOrder order, const std::vector<std::uint32_t>& way, std::uint32_t total) {
  report::JsonWriter json;
  json.begin_object().key("order").value(kernel::name_of(order)).key("way").begin_array();
  for (const std::uint32_t cylinder : way) json.value(cylinder);
  json.end_array().key("cylinders").value(total).end_object().line();
  return json.text();
}

}  // namespace

int disk_command(const Options& options) {
  const kernel::DiskOrder order = kernel::find_disk_order(options.file);
  const std::vector<std::string>& words = options.arguments;
  if (order == kernel::DiskOrder::kNone) return usage_error("no order '" + options.file + "' (there are: fcfs, sstf, scan, cscan, look, clook)");
  if (words.size() < 2 || words.size() > 3) return usage_error("weft disk ORDER HEAD REQUESTS [up|down] [--cylinders N]");
  kernel::DiskHead head;
  if (words.size() == 3 && words[2] != "up" && words[2] != "down") return usage_error("the head moves up or down, not '" + words[2] + "'");
  head.upwards = words.size() < 3 || words[2] == "up";
  std::vector<std::uint32_t> requests;
  std::string problem = parse_cylinder(words[0], options.cylinders, head.cylinder);
  if (problem.empty()) problem = parse_requests(words[1], options.cylinders, requests);
  if (!problem.empty()) return usage_error(problem);
  std::vector<std::uint32_t> way = {head.cylinder};
  std::uint32_t total = 0;
  while (!requests.empty()) {
    const kernel::Seek seek = kernel::next_request(order, requests, head, options.cylinders);
    requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(seek.request));
    way.push_back(head.cylinder);
    total += seek.distance;
  }
  print(options.json ? as_json(order, way, total) : as_text(order, way, total));
  return 0;
}

}  // namespace weft::cli
