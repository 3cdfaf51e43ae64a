#include "sim/vm/text/format_spec.h"

#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

constexpr std::int64_t kTooMany = 2'147'483'647;  // CPython's limit for a width or precision

bool is_alignment(char32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

// A type letter in a message: itself, or its code.
std::string shown_type(char32_t type) {
  if (type > 32 && type < 128) return std::string(1, static_cast<char>(type));
  std::string hex;
  for (char32_t rest = type; rest != 0; rest >>= 4) hex.insert(hex.begin(), "0123456789abcdef"[rest & 0xF]);
  return "\\x" + hex;
}

bool refuse(Runtime& rt, const std::string& message) {
  raise(rt, ExceptionId::kValueError, message);
  return false;
}

class SpecParser {
 public:
  SpecParser(Runtime& rt, std::u32string_view text, FormatSpec& spec) : rt_(rt), text_(text), spec_(spec) {}

  bool parse(char default_align, std::string_view utf8, const std::string& type_name) {
    spec_.align = default_align;
    take_alignment();
    if (peek() == '+' || peek() == '-' || peek() == ' ') spec_.sign = static_cast<char>(next());
    if (take('z')) spec_.coerce_negative_zero = true;
    if (take('#')) spec_.alternate = true;
    take_zero(default_align);
    if (!take_number(spec_.width) || !take_grouping() || !take_precision()) return false;
    if (text_.size() - at_ > 1) {
      return refuse(rt_, "Invalid format specifier '" + std::string(utf8) + "' for object of type '" + type_name + "'");
    }
    if (at_ < text_.size()) spec_.type = next();
    if (spec_.type == 0 && spec_.grouping != 0 && default_align == '<') {
      return refuse(rt_, std::string("Cannot specify '") + spec_.grouping + "' with 's'.");
    }
    return check_grouping();
  }

 private:
  char32_t peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : 0; }
  char32_t next() { return text_[at_++]; }
  bool take(char32_t c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void take_alignment() {
    if (text_.size() >= 2 && is_alignment(text_[1])) {
      fill_given_ = true;
      spec_.fill = next();
    } else if (!is_alignment(peek())) {
      return;
    }
    spec_.align = static_cast<char>(next());
    spec_.align_given = true;
  }

  // A zero before the width: fill between sign and digits.
  void take_zero(char default_align) {
    if (fill_given_ || !take('0')) return;
    spec_.fill = U'0';
    if (!spec_.align_given && default_align == '>') spec_.align = '=';
  }

  bool take_number(std::int64_t& number) {
    for (; peek() >= '0' && peek() <= '9'; ++at_) {
      number = (number < 0 ? 0 : number) * 10 + static_cast<std::int64_t>(peek() - '0');
      if (number > kTooMany) return refuse(rt_, "Too many decimal digits in format string");
    }
    return true;
  }

  bool take_grouping() {
    if (take(',')) spec_.grouping = ',';
    if (take('_')) {
      if (spec_.grouping != 0) return refuse(rt_, "Cannot specify both ',' and '_'.");
      spec_.grouping = '_';
    }
    if (peek() == ',' && spec_.grouping == '_') return refuse(rt_, "Cannot specify both ',' and '_'.");
    return true;
  }

  bool take_precision() {
    if (!take('.')) return true;
    if (!take_number(spec_.precision)) return false;
    return spec_.precision >= 0 || refuse(rt_, "Format specifier missing precision");
  }

  // Thousands in decimal numbers, groups of four in the others by '_' only.
  bool check_grouping() {
    if (spec_.grouping == 0 || spec_.type == 0) return true;
    constexpr std::u32string_view decimal = U"deEfFgG%", powers = U"boxX";
    if (decimal.find(spec_.type) != decimal.npos) return true;
    if (spec_.grouping == '_' && powers.find(spec_.type) != powers.npos) return true;
    return refuse(rt_, std::string("Cannot specify '") + spec_.grouping + "' with '" + shown_type(spec_.type) + "'.");
  }

  Runtime& rt_;
  std::u32string_view text_;
  FormatSpec& spec_;
  std::size_t at_ = 0;
  bool fill_given_ = false;
};

void append_times(std::string& out, char32_t c, std::int64_t times) {
  if (times <= 0) return;
  if (c < 0x80) {
    out.append(static_cast<std::size_t>(times), static_cast<char>(c));
  } else {
    for (std::int64_t i = 0; i < times; ++i) append_utf8(out, c);
  }
}

// Digits with separators between groups, and zeros in front until at least `least` characters.
std::string grouped(const std::string& digits, char separator, int group, std::int64_t least) {
  std::string backwards;
  std::size_t left = digits.size();
  for (int in_group = 0; left > 0 || static_cast<std::int64_t>(backwards.size()) < least; ++in_group) {
    if (separator != 0 && in_group == group) {
      backwards.push_back(separator);
      in_group = 0;
    }
    backwards.push_back(left > 0 ? digits[--left] : '0');
  }
  return std::string(backwards.rbegin(), backwards.rend());
}

}  // namespace

bool parse_format_spec(Runtime& rt, std::string_view text, char default_align, const std::string& type_name,
                       FormatSpec& spec) {
  const std::u32string wide = utf8_to_utf32(text);
  if (!SpecParser(rt, wide, spec).parse(default_align, text, type_name)) return false;
  if (spec.width <= static_cast<std::int64_t>(kHeapLimit / 4) && spec.precision <= static_cast<std::int64_t>(kHeapLimit / 4)) return true;
  raise_without(rt, ExceptionId::kMemoryError);
  return false;
}

std::string padded(std::string_view text, std::int64_t length, const FormatSpec& spec) {
  const std::int64_t fill = spec.width - length;
  if (fill <= 0) return std::string(text);
  const std::int64_t left = spec.align == '^' ? fill / 2 : spec.align == '<' ? 0 : fill;
  std::string out;
  append_times(out, spec.fill, left);
  out += text;
  append_times(out, spec.fill, fill - left);
  return out;
}

std::string render_number(const NumberPieces& pieces, const FormatSpec& spec, int group) {
  std::string out;
  if (pieces.negative) {
    out = "-";
  } else if (spec.sign == '+' || spec.sign == ' ') {
    out = spec.sign;
  }
  out += pieces.prefix;
  const auto around = static_cast<std::int64_t>(out.size() + pieces.rest.size());
  if (pieces.digits.empty()) {
    if (spec.align == '=') append_times(out, spec.fill, spec.width - around);
  } else if (spec.align == '=' && spec.fill == U'0') {
    out += grouped(pieces.digits, spec.grouping, group, spec.width - around);
  } else {
    const std::string digits = grouped(pieces.digits, spec.grouping, group, 0);
    if (spec.align == '=') append_times(out, spec.fill, spec.width - around - static_cast<std::int64_t>(digits.size()));
    out += digits;
  }
  out += pieces.rest;
  return padded(out, spec.align == '=' ? spec.width : static_cast<std::int64_t>(out.size()), spec);
}

std::string unknown_format_code(char32_t type, const std::string& type_name) {
  return "Unknown format code '" + shown_type(type) + "' for object of type '" + type_name + "'";
}

Answer format_string(Runtime& rt, Address string, std::string_view text, std::string& out) {
  FormatSpec spec;
  if (!parse_format_spec(rt, text, '<', class_name(rt, from_address(string)), spec)) return Answer::kRaised;
  const auto fail = [&](const std::string& message) {
    raise(rt, ExceptionId::kValueError, message);
    return Answer::kRaised;
  };
  if (spec.type != 0 && spec.type != U's') {
    return fail(unknown_format_code(spec.type, class_name(rt, from_address(string))));
  }
  if (spec.sign != 0) return fail(std::string(spec.sign == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
  if (spec.coerce_negative_zero) return fail("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) return fail("Alternate form (#) not allowed in string format specifier");
  if (spec.align == '=') return fail("'=' alignment not allowed in string format specifier");
  std::int64_t length = string_length(rt, string);
  if (spec.precision < 0 || spec.precision >= length) {
    out = padded(to_utf8(rt, string), length, spec);
  } else {
    length = spec.precision;
    out = padded(utf32_to_utf8(to_utf32(rt, string).substr(0, static_cast<std::size_t>(length))), length, spec);
  }
  return Answer::kDone;
}

}  // namespace weft::vm
