// Text as floats, rounded correctly.
#include <limits>

#include "sim/core/decimal_float.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

bool is_space(char c) { return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((text[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

}  // namespace

bool parse_float(std::string_view text, double& d) {
  text = trimmed(text);
  const bool negative = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  if (equal_ignoring_case(text, "inf") || equal_ignoring_case(text, "infinity")) {
    d = std::numeric_limits<double>::infinity();
  } else if (equal_ignoring_case(text, "nan")) {
    d = std::numeric_limits<double>::quiet_NaN();
    return true;
  } else if (const std::optional<double> value = decimal_float(text); value) {
    d = *value;
  } else {
    return false;
  }
  if (negative) d = -d;
  return true;
}

}  // namespace weft::vm
