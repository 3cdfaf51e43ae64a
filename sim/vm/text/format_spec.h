// The format mini language: [[fill]align][sign][z][#][0][width][grouping][.precision][type] (Python library reference).
#pragma once
#include <string>
#include <string_view>

#include "sim/vm/protocols.h"

namespace weft::vm {

struct FormatSpec {
  char32_t fill = U' ';
  char align = '>';               // '<', '>', '^', '='
  char sign = 0;                  // 0, '+', '-', ' '
  bool align_given = false;
  bool coerce_negative_zero = false;  // z
  bool alternate = false;         // #
  std::int64_t width = -1;
  char grouping = 0;              // 0, ',', '_'
  std::int64_t precision = -1;
  char32_t type = 0;              // 0: none given
};

// False after raising ValueError. type_name: of the value's class, for messages.
bool parse_format_spec(Runtime& rt, std::string_view text, char default_align, const std::string& type_name,
                       FormatSpec& spec);

// "Unknown format code 'd' for object of type 'str'"
std::string unknown_format_code(char32_t type, const std::string& type_name);

// The pieces of a formatted number, before grouping and padding.
struct NumberPieces {
  bool negative = false;
  std::string prefix;   // "0x"
  std::string digits;   // of the whole part: those that are grouped
  std::string rest;     // ".25", "e+10", "%"; or "inf"
};
std::string render_number(const NumberPieces& pieces, const FormatSpec& spec, int group);
// The digits of an int with its prefix, or of a float, as spec says (type, precision, alternate, sign of zero).
NumberPieces float_pieces(double value, const FormatSpec& spec);
// Text of `length` code points filled up to the width.
std::string padded(std::string_view text, std::int64_t length, const FormatSpec& spec);

Answer format_string(Runtime& rt, Address string, std::string_view spec, std::string& text);
Answer format_integer(Runtime& rt, Value value, std::string_view spec, std::string& text);
Answer format_float(Runtime& rt, Value value, std::string_view spec, std::string& text);
Answer format_complex(Runtime& rt, Address value, std::string_view spec, std::string& text);

}  // namespace weft::vm
