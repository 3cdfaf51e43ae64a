// Decimal text as floats.
#pragma once
#include <optional>
#include <string_view>

namespace weft {

/// The double nearest to an unsigned decimal literal such as `1_000.5e-3`, ties to even (IEEE 754, 5.12.2); infinity when it is beyond
/// the largest. Nothing when the text is no such literal: underscores stand between digits, and there is a digit before the exponent.
std::optional<double> decimal_float(std::string_view text);

}  // namespace weft
