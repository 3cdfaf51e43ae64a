// Simulated time and amounts as a reader wants them: "12.4 ms", "5 µs", "1.2 s".
#pragma once
#include <cstdint>
#include <string>

#include "sim/core/time.h"

namespace weft::ui {

// At most `digits` significant digits, without trailing zeros.
std::string time_text(Ns time, int digits = 4);
// With as many decimals as a neighbour `step` away needs to look different: for axes and the clock.
std::string time_text_to(Ns time, Ns step);
// Thousands apart: "1,234,567".
std::string count_text(std::uint64_t count);
// "0x1000_12A0" would be hard to search for: plain "0x100012a0".
std::string address_text(std::uint32_t address);
// "84 %".
std::string percent_text(double part, double whole);

}  // namespace weft::ui
