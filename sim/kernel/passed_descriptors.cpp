#include "sim/kernel/passed_descriptors.h"

#include <algorithm>

#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// SCM_MAX_FD.
constexpr std::uint32_t kMostInMessage = 253;

Address address_of(const Thread& thread, std::uint32_t index) { return static_cast<Address>(thread.arguments[1]) + 4 * index; }

// The number of a new descriptor of the process.
std::uint32_t install(Process& process, Descriptor file) {
  const std::size_t number = free_descriptor(process);
  file.inheritable = true;  // CPython asks for no MSG_CMSG_CLOEXEC
  process.descriptors[number] = file;
  return static_cast<std::uint32_t>(number);
}

}  // namespace

PassedList passed_list(Kernel& k, Process& process, const Thread& thread) {
  PassedList list;
  if (!process.space.copy_in(k.m.physical, address_of(thread, 0), &list.count, sizeof list.count)) return {-kEFault, 0, 0};
  list.bytes = 4 + 4 * std::min(list.count, kMostInMessage);
  if (list.count > kMostInMessage || thread.arguments[2] < list.bytes) list.error = -kEInval;
  return list;
}

std::int64_t take_up(Kernel& k, Process& process, const Thread& thread, const PassedList& list, std::vector<Descriptor>& files) {
  if (k.m.passed_descriptors + list.count > kMostDescriptors) return -kETooManyRefs;
  for (std::uint32_t i = 0; i < list.count; ++i) {
    std::int32_t number = -1;
    if (!process.space.copy_in(k.m.physical, address_of(thread, 1 + i), &number, sizeof number)) return -kEFault;
    const Descriptor* file = find_descriptor(process, number);
    if (file == nullptr) return -kEBadF;
    files.push_back(*file);
  }
  return 0;
}

void send_along(Kernel& k, Pipe& pipe, std::size_t bytes, std::vector<Descriptor> files) {
  for (const Descriptor& file : files) add_descriptor(k, file);
  k.m.passed_descriptors += static_cast<std::uint32_t>(files.size());
  const auto begin = static_cast<std::uint32_t>(pipe.data.size());
  pipe.passed.push_back({begin, begin + static_cast<std::uint32_t>(bytes), std::move(files)});
}

std::size_t until_passed(const Pipe& pipe, std::size_t bytes) {
  if (pipe.passed.empty() || pipe.passed.front().begin >= bytes) return bytes;
  return std::min<std::size_t>(bytes, pipe.passed.front().end);
}

void take_out(Kernel& k, Process& process, const Thread& thread, Pipe& pipe, std::size_t bytes, const PassedList* list) {
  std::vector<Descriptor> files;
  if (!pipe.passed.empty() && pipe.passed.front().begin < bytes) {
    files = std::move(pipe.passed.front().files);
    pipe.passed.erase(pipe.passed.begin());
  }
  for (PassedDescriptors& later : pipe.passed) later.begin -= static_cast<std::uint32_t>(bytes), later.end -= static_cast<std::uint32_t>(bytes);
  const auto count = static_cast<std::uint32_t>(files.size());
  k.m.passed_descriptors -= count;
  std::uint32_t taken = 0;
  for (; list != nullptr && taken < std::min(count, list->count) && may_open(process, 1); ++taken) {
    const std::uint32_t number = install(process, files[taken]);
    process.space.copy_out(k.m.physical, address_of(thread, 1 + taken), &number, sizeof number);
  }
  if (list != nullptr) process.space.copy_out(k.m.physical, address_of(thread, 0), &count, sizeof count);
  const Ns time = k.m.cores[thread.core].clock;
  for (std::uint32_t i = taken; i < count; ++i) release_file(k, files[i], Pid{}, thread.tid, time);
}

void drop_passed(MachineState& m, Pipe& pipe, std::vector<Descriptor>& dropped) {
  for (const PassedDescriptors& each : pipe.passed) {
    m.passed_descriptors -= static_cast<std::uint32_t>(each.files.size());
    dropped.insert(dropped.end(), each.files.begin(), each.files.end());
  }
  pipe.passed.clear();
}

}  // namespace weft::kernel
