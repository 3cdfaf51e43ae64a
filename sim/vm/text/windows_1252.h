// The code page of Western Windows: Latin-1 with other characters from 0x80 to 0x9F (Unicode's CP1252.TXT).
#pragma once

namespace weft::vm {

// The character of a byte (0 to 255); 0xFFFFFFFF: the five that are undefined.
char32_t windows_1252_character(char32_t byte);
// The byte of a character; -1: none.
int windows_1252_byte(char32_t character);

}  // namespace weft::vm
