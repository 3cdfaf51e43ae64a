#pragma once
#include <string>
#include <string_view>

namespace weft::python {

// The character of a Unicode name, in any case (U+0020 and above); 0 when the name is not in the table, which has the
// common ones only.
char32_t character_named(std::string_view name);

}  // namespace weft::python
