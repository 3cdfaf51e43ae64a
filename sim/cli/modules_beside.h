// Modules in files beside the program.
#pragma once
#include <string>
#include <vector>

#include "sim/kernel/config.h"

namespace weft::cli {

// The files that a program in `program_path` imports by these names: name.py or the package name/ in its folder, whole, and what
// those import. Modules of the library are not looked for. At most limits::kProgramFiles, none longer than a program may be;
// left_out: the first one too many, or empty.
std::vector<kernel::ProgramFile> modules_beside(const std::string& program_path, const std::vector<std::string>& imports, std::string& left_out);

}  // namespace weft::cli
