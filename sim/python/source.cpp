#include "sim/python/source.h"

#include <algorithm>
#include <array>

namespace weft::python {
namespace {

unsigned char byte_at(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

// Bytes in the sequence that `lead` starts; 0 for a continuation byte or one that UTF-8 never uses.
int sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

Diagnostic not_utf8(const Source& source, std::size_t offset) {
  const std::string_view before = source.text().substr(0, offset);
  const int line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  constexpr std::string_view digits = "0123456789abcdef";
  const unsigned char bad = byte_at(source.text(), offset);
  const std::string hex{'0', 'x', digits[bad >> 4], digits[bad & 15]};
  return syntax_error("(unicode error) 'utf-8' codec can't decode byte " + hex + " in position " +
                          std::to_string(offset) + ": " +
                          (sequence_length(bad) == 0 ? "invalid start byte" : "invalid continuation byte"),
                      {line, 0, line, 1});
}

}  // namespace

Source::Source(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  text_.reserve(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool carriage_return = text[i] == '\r';
    if (carriage_return && i + 1 < text.size() && text[i + 1] == '\n') continue;
    text_ += carriage_return ? '\n' : text[i];
  }
  if (!text_.empty() && text_.back() != '\n') text_ += '\n';
  line_starts_.push_back(0);
  for (std::size_t i = 0; i + 1 < text_.size(); ++i)
    if (text_[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::string_view rest = text().substr(line_starts_[static_cast<std::size_t>(number - 1)]);
  return rest.substr(0, rest.find('\n'));
}

std::optional<Diagnostic> check_source(const Source& source) {
  const std::string_view text = source.text();
  if (text.size() > kMaxSourceBytes)
    return syntax_error("source is longer than " + std::to_string(kMaxSourceBytes) + " bytes", {1, 0, 1, 1});
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint code = decode_code_point(text, i);
    if (code.bytes == 0) return not_utf8(source, i);
    if (code.value == 0) return syntax_error("source code cannot contain null bytes", {1, 0, 1, 1});
    i += static_cast<std::size_t>(code.bytes);
  }
  return std::nullopt;
}

int count_code_points(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

CodePoint decode_code_point(std::string_view text, std::size_t offset) {
  const unsigned char lead = byte_at(text, offset);
  const int length = sequence_length(lead);
  if (length <= 1) return {lead, length};
  if (offset + static_cast<std::size_t>(length) > text.size()) return {lead, 0};
  auto code = static_cast<char32_t>(lead & (0x7F >> length));
  for (int i = 1; i < length; ++i) {
    const unsigned char next = byte_at(text, offset + static_cast<std::size_t>(i));
    if ((next & 0xC0) != 0x80) return {lead, 0};
    code = (code << 6) | (next & 0x3FU);
  }
  // Overlong forms, surrogates and what lies beyond Unicode are not UTF-8 even where the bits fit.
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < smallest[static_cast<std::size_t>(length)] || surrogate || code > 0x10FFFF) return {lead, 0};
  return {code, length};
}

void append_code_point(std::string& out, char32_t code) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | (code >> 12));
    tail(6), tail(0);
  } else {
    out += static_cast<char>(0xF0 | (code >> 18));
    tail(12), tail(6), tail(0);
  }
}

}  // namespace weft::python
