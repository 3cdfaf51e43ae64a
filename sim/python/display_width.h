// How much room text takes where every character has one or two columns: a terminal, a coding font.
#pragma once

#include <cstddef>
#include <string_view>

namespace weft::python {

// Columns of UTF-8 text: Hangul and other wide characters take two.
std::size_t display_width(std::string_view text);

}  // namespace weft::python
