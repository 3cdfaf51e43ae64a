// Modules that lie beside the program.
#pragma once
#include <vector>

#include "sim/kernel/config.h"
#include "sim/kernel/file_system.h"

namespace weft::kernel {

// Writes them, and the directories on their paths, before the program begins.
void put_program_files(FileSystem& files, const std::vector<ProgramFile>& wanted);

}  // namespace weft::kernel
