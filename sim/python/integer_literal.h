// Integer literals beyond 62 bits: from the digits as written to decimal.
#pragma once
#include <string>
#include <string_view>

namespace weft::python {

// "0x1F…", "0o17…", "0b11…" or decimal digits, without underscores, as decimal digits.
std::string decimal_of_literal(std::string_view literal);

}  // namespace weft::python
