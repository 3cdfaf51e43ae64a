#include "sim/vm/text/windows_1252.h"

namespace weft::vm {

namespace {

// 0x80 to 0x9F; 0: undefined.
constexpr char16_t kCharacters[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

}  // namespace

char32_t windows_1252_character(char32_t byte) {
  if (byte < 0x80 || byte > 0x9F) return byte;
  return kCharacters[byte - 0x80] == 0 ? 0xFFFF'FFFF : kCharacters[byte - 0x80];
}

int windows_1252_byte(char32_t character) {
  if (character < 0x80 || (character > 0x9F && character < 0x100)) return static_cast<int>(character);
  for (int i = 0; i < 32; ++i) {
    if (kCharacters[i] != 0 && kCharacters[i] == character) return 0x80 + i;
  }
  return -1;
}

}  // namespace weft::vm
