// The files under /proc, made at the moment when a program looks: what the kernel knows of processes and memory, in Linux's
// format (Documentation/filesystems/proc.rst; fields that mean nothing here are 0 or missing).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/kernel/kernel.h"

namespace weft::kernel {

// True for "/proc" and what is below it: no file system has these.
bool is_proc_path(std::string_view path);
// The text of a file; nothing when there is no such file. self, asking: whose thread looks.
std::optional<std::string> proc_file(const MachineState& m, std::string_view path, const Process& self, Tid asking);
// The names in a directory; nothing when there is no such directory.
std::optional<std::vector<std::string>> proc_directory(const MachineState& m, std::string_view path, const Process& self);

}  // namespace weft::kernel
