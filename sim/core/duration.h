// Lengths of time as people write them: "5ms", "1.5 s", "250us". Exact: the result is whole nanoseconds.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "sim/core/time.h"

namespace weft {

// A number with a unit (ns, us, µs, ms, s, min), a fraction allowed when it comes to whole nanoseconds. Nothing for
// anything else: no unit, a sign, too large.
std::optional<Ns> parse_duration(std::string_view text);

// The shortest exact form in the unit that suits: "0 s", "850 ns", "5 ms", "1.25 s".
std::string format_duration(Ns time);
// At most three digits behind the point, for tables: "1.235 ms".
std::string format_duration_short(Ns time);

}  // namespace weft
