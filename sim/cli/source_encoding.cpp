#include "sim/cli/source_encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "sim/python/source.h"
#include "sim/vm/text/windows_1252.h"

namespace weft::cli {

namespace {

constexpr char32_t kNoCharacter = 0xFFFF'FFFF;

using Decoder = char32_t (*)(char32_t byte);

char32_t ascii(char32_t byte) { return byte < 0x80 ? byte : kNoCharacter; }
char32_t latin_1(char32_t byte) { return byte; }

char32_t latin_9(char32_t byte) {
  constexpr std::pair<char32_t, char32_t> kOwn[] = {{0xA4, 0x20AC}, {0xA6, 0x160}, {0xA8, 0x161}, {0xB4, 0x17D},
                                                    {0xB8, 0x17E},  {0xBC, 0x152}, {0xBD, 0x153}, {0xBE, 0x178}};
  for (const auto& [own, character] : kOwn) {
    if (own == byte) return character;
  }
  return byte;
}

struct Encoding {
  std::string_view names;
  Decoder decoder;  // nothing: UTF-8
};
constexpr Encoding kEncodings[] = {
    {" utf-8 utf8 utf u8 utf-8-sig cp65001 ", nullptr},
    {" ascii us-ascii 646 ", ascii},
    {" latin-1 latin1 latin l1 iso-8859-1 iso8859-1 8859 cp819 ", latin_1},
    {" iso-8859-15 iso8859-15 latin-9 latin9 l9 ", latin_9},
    {" cp1252 windows-1252 1252 ", vm::windows_1252_character},
};

bool is_part_of_name(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

// What a comment line says behind `coding:` or `coding=`.
std::string_view name_in(std::string_view line) {
  for (std::size_t at = line.find("coding"); at != std::string_view::npos; at = line.find("coding", at + 1)) {
    std::string_view rest = line.substr(at + 6);
    if (rest.empty() || (rest[0] != ':' && rest[0] != '=')) continue;
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t", 1), rest.size()));
    const auto end = std::find_if_not(rest.begin(), rest.end(), is_part_of_name);
    if (end != rest.begin()) return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  }
  return {};
}

std::string_view named_encoding(std::string_view source) {
  for (int number = 0; number < 2; ++number) {
    const std::string_view line = source.substr(0, source.find_first_of("\r\n"));
    const std::size_t start = line.find_first_not_of(" \t\f");
    if (start != std::string_view::npos && line[start] != '#') return {};
    if (start != std::string_view::npos && !name_in(line).empty()) return name_in(line);
    source.remove_prefix(std::min(line.size() + 1, source.size()));
  }
  return {};
}

std::string not_utf_8(std::string_view source, const std::string& file) {
  for (std::size_t at = 0; at < source.size();) {
    const int bytes = python::decode_code_point(source, at).bytes;
    if (bytes == 0) {
      const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n');
      return fmt::format("SyntaxError: Non-UTF-8 code starting with '\\x{:02x}' in file {} on line {}, but no encoding declared; "
                         "see https://peps.python.org/pep-0263/ for details\n", static_cast<unsigned char>(source[at]), file, line);
    }
    at += static_cast<std::size_t>(bytes);
  }
  return {};
}

}  // namespace

std::string read_in_named_encoding(std::string& source, const std::string& file) {
  const std::string name(named_encoding(source));
  if (name.empty()) return not_utf_8(source, file);
  std::string plain = " ";
  for (const char c : name) plain += c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  plain += " ";
  const auto* known = std::find_if(std::begin(kEncodings), std::end(kEncodings), [&](const Encoding& each) { return each.names.find(plain) != std::string_view::npos; });
  if (known == std::end(kEncodings)) return "SyntaxError: encoding problem: " + name + "\n";
  if (known->decoder == nullptr) return {};
  std::string decoded;
  for (const char byte : source) {
    const char32_t character = known->decoder(static_cast<unsigned char>(byte));
    if (character == kNoCharacter) return "SyntaxError: encoding problem: " + name + "\n";
    python::append_code_point(decoded, character);
  }
  source = std::move(decoded);
  return {};
}

}  // namespace weft::cli
