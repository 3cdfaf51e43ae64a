#include "sim/kernel/proc_files.h"

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <utility>

#include "sim/kernel/accounting.h"
#include "sim/kernel/memory_use.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

constexpr Ns kClockTick = 10 * kMillisecond;  // sysconf(_SC_CLK_TCK) is 100

std::uint64_t kilobytes(std::uint64_t pages) { return pages * (kPageBytes / 1024); }

MemoryUse use_of(const MachineState& m, const Process& process) { return memory_use(m.physical, process.space); }

// Of the main thread, or of the first one that lives: running, sleeping, stuck on the disk, stopped, zombie.
char state_letter(const MachineState& m, const Process& process) {
  if (process.threads.empty()) return 'Z';
  if (process.stopped) return 'T';
  const Thread& thread = thread_of(m, process.threads.front());
  if (thread.state == RunState::kBlocked) return thread.wait == WaitReason::kPageIn ? 'D' : 'S';
  return 'R';
}

const char* state_name(char letter) {
  switch (letter) {
    case 'R': return "running";
    case 'S': return "sleeping";
    case 'D': return "disk sleep";
    case 'T': return "stopped";
    default: return "zombie";
  }
}

std::uint64_t pages_of(const Process& process, SegmentKind kind) {
  std::uint64_t pages = 0;
  for (const Segment& segment : process.space.segments()) {
    if (segment.kind == kind) pages += (segment.end - segment.begin) / kPageBytes;
  }
  return pages;
}

// A text that grows. One function a kind of piece: the page's weight counts.
class Writer {
 public:
  Writer& put(std::string_view piece) { return text_.append(piece), *this; }
  Writer& put(std::uint64_t number, std::size_t columns = 0) {
    const std::string digits = std::to_string(number);
    if (digits.size() < columns) text_.append(columns - digits.size(), ' ');
    return put(digits);
  }
  Writer& hexadecimal(std::uint64_t number, int digits = 8) {
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) text_ += "0123456789abcdef"[number >> shift & 15];
    return *this;
  }
  // "SigBlk:\t0000000000000200": a bit each.
  void signals(std::string_view name, std::uint64_t set) { put(name).put(":\t").hexadecimal(set, 16).put("\n"); }
  // Numbers between blanks, and a line end.
  void line(std::initializer_list<std::uint64_t> numbers) {
    for (const std::uint64_t number : numbers) put(number).put(" ");
    text_.back() = '\n';
  }
  // "unlimited            "
  Writer& column(std::string_view word, std::size_t width) {
    text_.append(word);
    text_.append(width - std::min(word.size(), width), ' ');
    return *this;
  }
  // "VmRSS:      1234 kB"
  void size(std::string_view name, std::uint64_t pages) { put(name).put(":\t").put(kilobytes(pages), 8).put(" kB\n"); }
  // "Rss:                1234 kB"
  void aligned_size(std::string_view name, std::uint64_t kb) { put(name).put(":").put(kb, 23 - name.size()).put(" kB\n"); }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

// The main thread's, or the first living one's.
const Thread* first_thread(const MachineState& m, const Process& process) {
  return process.threads.empty() ? nullptr : &thread_of(m, process.threads.front());
}

// "Cpus_allowed_list:\t0-1,3": runs of cores.
void put_cores(Writer& text, const MachineState& m, std::uint64_t allowed) {
  const std::uint64_t cores = allowed & (sched::Task::kAllCores >> (64 - m.cores.size()));
  text.put("Cpus_allowed:\t").hexadecimal(cores, static_cast<int>(m.cores.size() + 3) / 4).put("\nCpus_allowed_list:\t");
  const char* separator = "";
  for (std::uint64_t i = 0; i < m.cores.size(); ++i) {
    if ((cores >> i & 1) == 0) continue;
    const std::uint64_t first = i;
    while (i + 1 < m.cores.size() && (cores >> (i + 1) & 1) != 0) ++i;
    text.put(std::exchange(separator, ",")).put(first);
    if (i > first) text.put("-").put(i);
  }
  text.put("\n");
}

std::string status_file(const MachineState& m, const Process& process) {
  const char letter = state_letter(m, process);
  Writer text;
  text.put("Name:\tpython3\nState:\t").put(std::string_view(&letter, 1)).put(" (").put(state_name(letter)).put(")\nTgid:\t");
  text.put(process.pid.value).put("\nPid:\t").put(process.pid.value).put("\nPPid:\t").put(process.parent.value).put("\nTracerPid:\t0\n");
  text.put("Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\nFDSize:\t").put(std::max<std::size_t>(64, std::bit_ceil(process.descriptors.size()))).put("\n");
  if (letter != 'Z') {
    const MemoryUse use = use_of(m, process);
    text.size("VmPeak", use.virtual_pages);   // nothing is given back before a process ends
    text.size("VmSize", use.virtual_pages);
    text.size("VmHWM", std::max(process.most_resident, use.resident()));
    text.size("VmRSS", use.resident());
    text.size("RssAnon", use.anonymous);
    text.size("RssFile", use.text);
    text.size("RssShmem", use.shared);
    text.size("VmData", pages_of(process, SegmentKind::kData) + pages_of(process, SegmentKind::kHeap));
    text.size("VmStk", pages_of(process, SegmentKind::kStack));
    text.size("VmExe", pages_of(process, SegmentKind::kText));
    text.size("VmSwap", use.swapped);
  }
  text.put("Threads:\t").put(process.live_threads).put("\nSigQ:\t").put(process.signals.held.size()).put("/7727\n");
  text.signals("SigPnd", 0);   // all wait for the process, not for one of its threads
  std::uint64_t waiting = process.signals.pending;
  for (const HeldSignal& held : process.signals.held) waiting |= std::uint64_t{1} << (held.signal - 1);
  text.signals("ShdPnd", waiting);
  const Thread* first = first_thread(m, process);
  text.signals("SigBlk", first == nullptr ? 0 : first->blocked_signals);
  text.signals("SigIgn", process.signals.ignored);
  text.signals("SigCgt", process.signals.handled);
  put_cores(text, m, first == nullptr ? sched::Task::kAllCores : first->task.allowed_cores);
  const SwitchCounts switches = first == nullptr ? process.switches : first->switches;
  text.put("voluntary_ctxt_switches:\t").put(switches.voluntary).put("\nnonvoluntary_ctxt_switches:\t").put(switches.involuntary).put("\n");
  return text.take();
}

std::string limits_file(const Process& process) {
  constexpr std::string_view kNames[] = {
      "cpu time", "file size", "data size", "stack size", "core file size", "resident set", "processes", "open files", "locked memory",
      "address space", "file locks", "pending signals", "msgqueue size", "nice priority", "realtime priority", "realtime timeout"};
  constexpr std::string_view kUnits[] = {"seconds", "bytes", "bytes", "bytes", "bytes", "bytes", "processes", "files", "bytes",
                                         "bytes", "locks", "signals", "bytes", "", "", "us"};
  const auto amount = [](std::int64_t limit) { return limit < 0 ? "unlimited" : std::to_string(limit); };
  Writer text;
  text.column("Limit", 26).column("Soft Limit", 21).column("Hard Limit", 21).column("Units", 10).put("\n");
  for (std::size_t i = 0; i < process.limits.size(); ++i) {
    text.column("Max " + std::string(kNames[i]), 26).column(amount(process.limits[i].soft), 21).column(amount(process.limits[i].hard), 21);
    text.column(kUnits[i], kUnits[i].empty() ? 0 : 10).put("\n");
  }
  return text.take();
}

// size resident shared text lib data dt, in pages
std::string statm_file(const MachineState& m, const Process& process) {
  const MemoryUse use = use_of(m, process);
  const std::uint64_t data = pages_of(process, SegmentKind::kData) + pages_of(process, SegmentKind::kHeap) + pages_of(process, SegmentKind::kStack);
  Writer text;
  text.line({use.virtual_pages, use.resident(), use.text + use.shared, pages_of(process, SegmentKind::kText), 0, data, 0});
  return text.take();
}

// The name stands in column 74.
void put_map(Writer& text, Address begin, Address end, std::string_view rights, std::string_view name) {
  text.hexadecimal(begin).put("-").hexadecimal(end).put(" ").put(rights).put(" 00000000 00:00 0");
  text.put("                                ").put(name).put("\n");
}

void put_map(Writer& text, const Segment& segment) {
  constexpr std::string_view kNames[] = {"/usr/bin/python3", "/usr/bin/python3", "[heap]", "[stack]", "/dev/shm"};
  char rights[] = "r--p";
  if (segment.writable) rights[1] = 'w';
  if (segment.kind == SegmentKind::kText) rights[2] = 'x';
  if (segment.kind == SegmentKind::kShared) rights[3] = 's';
  put_map(text, segment.begin, segment.end, rights, kNames[static_cast<std::size_t>(segment.kind)]);
}

std::string maps_file(const Process& process) {
  Writer text;
  for (const Segment& segment : process.space.segments()) put_map(text, segment);
  return text.take();
}

std::string rollup_file(const MachineState& m, const Process& process) {
  const MemoryUse use = use_of(m, process);
  const std::vector<Segment>& segments = process.space.segments();
  if (segments.empty()) return {};
  Writer text;
  put_map(text, segments.front().begin, segments.back().end, "---p", "[rollup]");
  text.aligned_size("Rss", kilobytes(use.resident()));
  text.aligned_size("Pss", use.pss / 1024);
  text.aligned_size("Shared_Clean", kilobytes(use.shared_clean));
  text.aligned_size("Shared_Dirty", kilobytes(use.shared_dirty));
  text.aligned_size("Private_Clean", kilobytes(use.private_clean));
  text.aligned_size("Private_Dirty", kilobytes(use.private_dirty));
  text.aligned_size("Anonymous", kilobytes(use.anonymous));
  text.aligned_size("Swap", kilobytes(use.swapped));
  return text.take();
}

// Fields 1 to 52, those behind rss (24) 0; see proc_pid_stat(5).
std::string stat_file(const MachineState& m, const Process& process) {
  const MemoryUse use = use_of(m, process);
  const CpuUse time = cpu_use(m, process, m.time);
  const std::int32_t nice = process.threads.empty() ? 0 : thread_of(m, process.threads.front()).task.nice;
  const auto& children = process.children;
  const char letter = state_letter(m, process);
  const auto ticks = [](Ns span) { return static_cast<std::uint64_t>(span / kClockTick); };
  Writer text;
  text.put(process.pid.value).put(" (python3) ").put(std::string_view(&letter, 1)).put(" ").put(process.parent.value).put(" ");
  text.put(process.group.value).put(" ").put(process.session.value).put(" 0 -1 0 ").put(process.minor_faults).put(" ");
  text.put(children.minor_faults).put(" ").put(process.major_faults).put(" ").put(children.major_faults).put(" ");
  text.put(ticks(time.all - time.system)).put(" ").put(ticks(time.system)).put(" ");
  text.put(ticks(children.cpu_time - children.system_time)).put(" ").put(ticks(children.system_time)).put(" ");
  text.put(static_cast<std::uint64_t>(20 + nice)).put(" ").put(std::to_string(nice)).put(" ");
  text.line({process.live_threads, 0, ticks(kUptimeStart + process.created), use.virtual_pages * kPageBytes, use.resident(),
             0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  return text.take();
}

// Not in Linux: what getrusage() answers for the process, its children, and the thread that asks: ns in user mode and in
// the kernel, KiB, minor and major faults, voluntary and other context switches.
std::string usage_file(const MachineState& m, const Process& process, Tid asking) {
  const CpuUse time = cpu_use(m, process, m.time);
  const std::uint64_t resident = std::max(process.most_resident, use_of(m, process).resident());
  Writer text;
  const auto put = [&text](Ns all, Ns system, std::uint64_t pages, std::uint64_t minor, std::uint64_t major, const SwitchCounts& switches) {
    text.line({static_cast<std::uint64_t>(all - system), static_cast<std::uint64_t>(system), kilobytes(pages), minor, major, switches.voluntary,
               switches.involuntary});
  };
  SwitchCounts switches = process.switches;
  for (const Tid tid : process.threads) switches += thread_of(m, tid).switches;
  const auto& children = process.children;
  const Thread& thread = thread_of(m, asking);
  put(time.all, time.system, resident, process.minor_faults, process.major_faults, switches);
  put(children.cpu_time, children.system_time, children.most_resident, children.minor_faults, children.major_faults, children.switches);
  put(thread.cpu_time, thread.system_time, resident, thread.minor_faults, thread.major_faults, thread.switches);
  return text.take();
}

std::string memory_info(const MachineState& m) {
  const Paging& paging = m.physical.paging();
  const std::uint64_t used = paging.on() ? paging.resident() : m.physical.used(), all = m.config.frames;
  std::uint64_t shared = 0;
  for (const SharedSegment& segment : m.shared) shared += segment.frames.size();
  Writer text;
  text.aligned_size("MemTotal", kilobytes(all));
  text.aligned_size("MemFree", kilobytes(all - std::min(used, all)));
  text.aligned_size("MemAvailable", kilobytes(all - std::min(used, all)));
  text.aligned_size("Shmem", kilobytes(shared));
  text.aligned_size("SwapTotal", kilobytes(paging.swap_pages()));
  text.aligned_size("SwapFree", kilobytes(paging.swap_pages() - paging.swap_used()));
  return text.take();
}

// "1.25": seconds, hundredths.
std::string seconds_text(Ns time) {
  const std::uint64_t hundredths = static_cast<std::uint64_t>(time / kClockTick);
  return std::to_string(hundredths / 100) + (hundredths % 100 < 10 ? ".0" : ".") + std::to_string(hundredths % 100);
}

// How long the machine is up, and how long its cores idled.
std::string uptime_file(const MachineState& m) {
  Ns idle = 0;
  for (const Core& core : m.cores) idle += std::max<Ns>(m.time - core.busy, 0);
  return seconds_text(kUptimeStart + m.time) + " " + seconds_text(idle) + "\n";
}

// Time of all cores and of each one in user mode, nice, kernel and idle: what is in the kernel is counted as the user's here.
std::string machine_stat(const MachineState& m) {
  Writer text;
  const auto put = [&](Ns busy, Ns all) {
    text.line({static_cast<std::uint64_t>(busy / kClockTick), 0, 0, static_cast<std::uint64_t>(std::max<Ns>(all - busy, 0) / kClockTick), 0, 0, 0, 0, 0, 0});
  };
  Ns busy = 0;
  for (const Core& core : m.cores) busy += core.busy;
  text.put("cpu  ");
  put(busy, m.time * static_cast<Ns>(m.cores.size()));
  for (std::size_t i = 0; i < m.cores.size(); ++i) {
    text.put("cpu").put(i).put(" ");
    put(m.cores[i].busy, m.time);
  }
  std::uint64_t switches = 0;
  for (const Core& core : m.cores) switches += core.switches;
  text.put("ctxt ").put(switches).put("\nbtime ").put(static_cast<std::uint64_t>((kWallClockStart - kUptimeStart) / kSecond));
  text.put("\nprocesses ").put(m.processes.size()).put("\nprocs_running ");
  const auto runs = [](const Thread& thread) { return thread.state == RunState::kReady || thread.state == RunState::kRunning; };
  text.put(static_cast<std::uint64_t>(std::count_if(m.threads.begin(), m.threads.end(), runs))).put("\n");
  return text.take();
}

std::string cpu_info(const MachineState& m) {
  Writer text;
  for (std::size_t i = 0; i < m.cores.size(); ++i) {
    text.put("processor\t: ").put(i).put("\nmodel name\t: Weft\ncpu cores\t: ").put(m.cores.size()).put("\n\n");
  }
  return text.take();
}

std::optional<std::string> machine_file(const MachineState& m, std::string_view name) {
  if (name == "cpuinfo") return cpu_info(m);
  if (name == "loadavg") return "0.00 0.00 0.00 1/" + std::to_string(m.live_threads) + " " + std::to_string(kFirstId + m.threads.size() - 1) + "\n";
  if (name == "meminfo") return memory_info(m);
  if (name == "stat") return machine_stat(m);
  if (name == "uptime") return uptime_file(m);
  if (name == "version") return "Linux version 6.1.0 (weft) #1 SMP\n";
  return std::nullopt;
}

// What was executed, each part ended by a zero; of a zombie nothing is left.
std::string command_line(const MachineState& m, const Process& process) {
  if (process.state != ProcessState::kRunning) return {};
  std::string text = "/usr/bin/python3";
  text += '\0' + m.image->modules[m.image->main_module].file_name + '\0';
  for (const std::string& argument : process.user.arguments) text += argument + '\0';
  return text;
}

}  // namespace

std::optional<std::string> proc_file(const MachineState& m, std::string_view path, const Process& self, Tid asking) {
  std::string_view name;
  const Process* process = process_of_path(m, path, self, name);
  if (process == nullptr) return path.substr(0, 6) == "/proc/" ? machine_file(m, path.substr(6)) : std::nullopt;
  if (name == "rusage") return usage_file(m, *process, process == &self ? asking : Tid{process->pid.value});
  if (name == "cmdline") return command_line(m, *process);
  if (name == "comm") return "python3\n";
  if (name == "limits") return limits_file(*process);
  if (name == "maps") return maps_file(*process);
  if (name == "smaps_rollup") return rollup_file(m, *process);
  if (name == "stat") return stat_file(m, *process);
  if (name == "statm") return statm_file(m, *process);
  if (name == "status") return status_file(m, *process);
  return std::nullopt;
}

}  // namespace weft::kernel
