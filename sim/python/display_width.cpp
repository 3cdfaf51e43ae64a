#include "sim/python/display_width.h"

#include "sim/python/source.h"

namespace weft::python {

namespace {

// East Asian wide, as far as programs and Weft's own texts use it (Unicode Standard Annex 11).
bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xA960 && c <= 0xA97C) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
         (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
         (c >= 0x20000 && c <= 0x3FFFD);
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_code_point(text, at);
    at += point.bytes > 0 ? static_cast<std::size_t>(point.bytes) : 1;
    width += point.bytes > 0 && is_wide(point.value) ? 2 : 1;
  }
  return width;
}

}  // namespace weft::python
