// The directories and symbolic links under /proc.
#include <algorithm>

#include "sim/kernel/proc_files.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

constexpr std::string_view kOfMachine[] = {"cpuinfo", "loadavg", "meminfo", "self", "stat", "thread-self", "uptime", "version"};
constexpr std::string_view kOfProcess[] = {"cmdline", "comm", "cwd", "exe", "fd", "limits", "maps", "root", "rusage", "smaps_rollup", "stat", "statm", "status", "task"};

// The part up to the next slash, taken off.
std::string_view take_part(std::string_view& path) {
  const std::size_t slash = path.find('/');
  const std::string_view part = path.substr(0, slash);
  path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  return part;
}

bool has_thread(const Process& process, std::string_view name) {
  return std::any_of(process.threads.begin(), process.threads.end(), [&](Tid tid) { return std::to_string(tid.value) == name; });
}

// Some path of an inode, for /proc/PID/fd.
std::string path_of_inode(const FileSystem& files, std::uint32_t number, std::uint32_t directory) {
  for (const auto& [name, entry] : files.inode(directory).entries) {
    const std::string path = "/" + name;
    if (entry == number) return path;
    if (!files.inode(entry).is_directory) continue;
    const std::string below = path_of_inode(files, number, entry);
    if (!below.empty()) return path + below;
  }
  return {};
}

std::string name_of(const MachineState& m, const Descriptor& file) {
  switch (file.kind) {
    case FileKind::kFile: {
      const std::string path = path_of_inode(m.files, m.files.open_files()[file.object.value - 1].inode, FileSystem::kRoot);
      return path.empty() ? "(deleted)" : path;
    }
    case FileKind::kPipeRead:
    case FileKind::kPipeWrite:
    case FileKind::kPipeBoth:
      if (is_counter(m.pipes[file.object.value - 1])) return "anon_inode:[eventfd]";
      return "pipe:[" + std::to_string(file.object.value) + "]";
    case FileKind::kSocket: return "socket:[" + std::to_string(file.object.value) + "]";
    case FileKind::kProcess: return "anon_inode:[pidfd]";
    default: return "/dev/console";
  }
}

std::vector<std::string> names_of(const Process& process, std::string_view directory) {
  std::vector<std::string> names;
  if (directory == "task") {
    for (const Tid tid : process.threads) names.push_back(std::to_string(tid.value));
  } else {
    for (std::size_t i = 0; i < process.descriptors.size(); ++i) {
      if (process.descriptors[i].kind != FileKind::kClosed) names.push_back(std::to_string(i));
    }
  }
  return names;
}

}  // namespace

const Process* process_of_path(const MachineState& m, std::string_view path, const Process& self, std::string_view& rest) {
  if (path.substr(0, 6) != "/proc/") return nullptr;
  path.remove_prefix(6);
  const std::string_view number = take_part(path);
  rest = path;
  const bool is_self = number == "self" || number == "thread-self";
  const auto at = std::find_if(m.processes.begin(), m.processes.end(), [&](const Process& process) {
    return process.state != ProcessState::kReaped && std::to_string(process.pid.value) == number;
  });
  if (!is_self && at == m.processes.end()) return nullptr;
  const Process* process = is_self ? &self : &*at;
  std::string_view below = rest;
  if (take_part(below) != "task" || below.empty()) return process;
  if (!has_thread(*process, take_part(below))) return nullptr;
  rest = below;
  return process;
}

std::optional<std::vector<std::string>> proc_directory(const MachineState& m, std::string_view path, const Process& self) {
  std::vector<std::string> names;
  if (path.empty()) {
    for (const Process& process : m.processes) {
      if (process.state != ProcessState::kReaped) names.push_back(std::to_string(process.pid.value));
    }
    names.insert(names.end(), std::begin(kOfMachine), std::end(kOfMachine));
    return names;
  }
  std::string_view rest;
  const Process* process = process_of_path(m, path, self, rest);
  if (process == nullptr) return std::nullopt;
  if (rest == "fd" || rest == "task") return names_of(*process, rest);
  if (!rest.empty()) return std::nullopt;
  names.assign(std::begin(kOfProcess), std::end(kOfProcess));
  return names;
}

std::optional<Descriptor> proc_descriptor(const MachineState& m, std::string_view path, const Process& self) {
  std::string_view rest;
  const Process* process = process_of_path(m, path, self, rest);
  if (process == nullptr || take_part(rest) != "fd") return std::nullopt;
  for (std::size_t i = 0; i < process->descriptors.size(); ++i) {
    const Descriptor& file = process->descriptors[i];
    if (file.kind != FileKind::kClosed && std::to_string(i) == rest) return file;
  }
  return std::nullopt;
}

std::optional<std::string> proc_link(const MachineState& m, std::string_view path, const Process& self) {
  const std::string pid = std::to_string(self.pid.value);
  if (path == "/proc/self") return pid;
  if (path == "/proc/thread-self") return pid + "/task/" + pid;
  std::string_view rest;
  const Process* process = process_of_path(m, path, self, rest);
  if (process == nullptr) return std::nullopt;
  if (rest == "cwd") return m.files.path_of(process->directory);
  if (rest == "exe") return "/usr/bin/python3";
  if (rest == "root") return "/";
  const std::optional<Descriptor> file = proc_descriptor(m, path, self);
  return file ? std::optional(name_of(m, *file)) : std::nullopt;
}

}  // namespace weft::kernel
