#include "sim/python/constant_text.h"

#include <fmt/format.h>

namespace weft::python {

namespace {

constexpr std::size_t kLongestText = 40;   // bytes of a string that are shown
constexpr std::size_t kMostItems = 8;      // items of a tuple that are shown

std::string float_text(double value) {
  std::string text = fmt::format("{}", value);
  const bool looks_like_int = text.find_first_not_of("-0123456789") == std::string::npos;
  return looks_like_int ? text + ".0" : text;
}

// A code point that was cut in two shows as what it is: bytes.
std::string quoted(std::string_view text, bool is_bytes) {
  std::string result = is_bytes ? "b'" : "'";
  std::size_t shown = 0;
  for (; shown < text.size(); ++shown) {
    const auto byte = static_cast<unsigned char>(text[shown]);
    const bool continues = !is_bytes && (byte & 0xC0) == 0x80;
    if (shown >= kLongestText && !continues) break;
    if (byte == '\n') {
      result += "\\n";
    } else if (byte == '\\' || byte == '\'') {
      result += '\\', result += text[shown];
    } else if (byte < 0x20 || byte == 0x7F || (is_bytes && byte > 0x7F)) {
      result += fmt::format("\\x{:02x}", byte);
    } else {
      result += text[shown];
    }
  }
  return result + (shown < text.size() ? "…'" : "'");
}

std::string items_text(const std::vector<Constant>& items) {
  std::string result;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += ", ";
    if (i == kMostItems) return result + "…";
    result += constant_text(items[i]);
  }
  return result;
}

}  // namespace

std::string constant_text(const Constant& constant) {
  switch (constant.kind) {
    case Constant::Kind::kNone: return "None";
    case Constant::Kind::kTrue: return "True";
    case Constant::Kind::kFalse: return "False";
    case Constant::Kind::kEllipsis: return "...";
    case Constant::Kind::kInt: return fmt::format("{}", constant.integer);
    case Constant::Kind::kBigInt: return constant.text;
    case Constant::Kind::kFloat: return float_text(constant.real);
    case Constant::Kind::kComplex: return fmt::format("{}j", constant.imaginary);
    case Constant::Kind::kString: return quoted(constant.text, false);
    case Constant::Kind::kBytes: return quoted(constant.text, true);
    case Constant::Kind::kTuple: return "(" + items_text(constant.items) + (constant.items.size() == 1 ? ",)" : ")");
    case Constant::Kind::kFrozenSet: return "frozenset({" + items_text(constant.items) + "})";
  }
  return "?";
}

}  // namespace weft::python
