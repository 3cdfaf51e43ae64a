// Which code points may be part of a name, by Unicode 14 (the version of CPython 3.11).
#pragma once

namespace weft::python {

bool is_identifier_start(char32_t code);
bool is_identifier_part(char32_t code);

// False for controls, format characters and every space but U+0020: what cannot be seen in a message.
bool is_printable(char32_t code);

}  // namespace weft::python
