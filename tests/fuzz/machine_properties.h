// What has to be true of every program's run, whatever the program does.
#pragma once
#include <string>
#include <string_view>

#include "sim/kernel/config.h"

namespace weft::fuzz {

/// A machine with little memory and little patience, so that many can be run.
kernel::Config small_config();

/// Runs a program to its end, again in pieces, and from a copy made on the way. Empty when all is well, else what is wrong:
/// it doesn't load, the machine is invalid, or one of the runs ends otherwise than the first.
std::string check_properties(std::string_view program, const kernel::Config& config);

}  // namespace weft::fuzz
