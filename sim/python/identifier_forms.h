// The one spelling under which a name is known: NFKC, as the language reference has it.
#pragma once

#include <string>
#include <string_view>

namespace weft::python {

// Of Latin letters (also with marks of their own), Hangul, Roman numerals, and what mathematics and old codes have
// of Latin and Greek letters and digits; all others stay as they are.
std::string identifier_form(std::string_view name);

}  // namespace weft::python
