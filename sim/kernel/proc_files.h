// The files under /proc, made at the moment when a program looks: what the kernel knows of processes and memory, in Linux's
// format (Documentation/filesystems/proc.rst; fields that mean nothing here are 0 or missing).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Paths are PathEnd::proc: below /proc, without "." and ".."; empty for /proc itself.
//
// The text of a file; nothing when there is no such file. self, asking: whose thread looks.
std::optional<std::string> proc_file(const MachineState& m, std::string_view path, const Process& self, Tid asking);
// The names in a directory; nothing when there is no such directory.
std::optional<std::vector<std::string>> proc_directory(const MachineState& m, std::string_view path, const Process& self);
// What a symbolic link stands for; nothing when there is no such link.
std::optional<std::string> proc_link(const MachineState& m, std::string_view path, const Process& self);
// The descriptor that a link in /proc/PID/fd stands for.
std::optional<Descriptor> proc_descriptor(const MachineState& m, std::string_view path, const Process& self);

// A path's process and the rest of the path; null when it leads to none. /proc/PID/task/TID has what /proc/PID has.
const Process* process_of_path(const MachineState& m, std::string_view path, const Process& self, std::string_view& rest);

}  // namespace weft::kernel
