#include "sim/vm/text/percent_format.h"

#include <cmath>

#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/number_operators.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/format_spec.h"

namespace weft::vm {

namespace {

// One "%…" of the template.
struct Conversion {
  bool left = false, zero = false;
  char sign = 0;
  bool alternate = false;
  std::int64_t width = -1, precision = -1;
  char32_t type = 0;
};

class PercentFormatter {
 public:
  PercentFormatter(Runtime& rt, Address text, Value arguments)
      : rt_(rt), text_(to_utf32(rt, text)), arguments_(arguments), is_tuple_(kind_of(rt, arguments) == Kind::kTuple) {
    const Kind kind = kind_of(rt, arguments);
    is_mapping_ = !is_tuple_ && kind != Kind::kString && is_object(arguments) &&
                  (kind == Kind::kDict || kind == Kind::kList || kind == Kind::kBytes || kind == Kind::kByteArray || kind == Kind::kRange ||
                   (kind == Kind::kObject && find_in_class(rt, class_of(rt, arguments), rt.name(Name::kGetItem)) != kUnbound));
    count_ = is_tuple_ ? tuple_length(rt, address_of(arguments)) : 1;
  }

  Answer format(std::string& out) {
    while (at_ < text_.size()) {
      const char32_t c = text_[at_++];
      if (c != U'%') {
        append_utf8(out, c);
        continue;
      }
      const Answer answer = convert(out);
      if (answer != Answer::kDone) return answer;
    }
    if (next_ < count_ && !(is_mapping_ && !is_tuple_)) {
      return failed(rt_, ExceptionId::kTypeError, "not all arguments converted during string formatting");
    }
    return Answer::kDone;
  }

 private:
  char32_t peek() const { return at_ < text_.size() ? text_[at_] : 0; }
  Answer incomplete() { return failed(rt_, ExceptionId::kValueError, "incomplete format"); }

  Answer convert(std::string& out) {
    if (peek() == U'%') {
      ++at_;
      out.push_back('%');
      return Answer::kDone;
    }
    Conversion conversion;
    Value keyed = kUnbound;
    Answer answer = peek() == U'(' ? take_key(keyed) : Answer::kDone;
    if (answer != Answer::kDone) return answer;
    take_flags(conversion);
    answer = take_size(conversion.width, INT64_MAX, "width too big");
    if (answer != Answer::kDone) return answer;
    if (conversion.width < -1) conversion.left = true, conversion.width = -conversion.width - kStarOffset;
    if (peek() == U'.') {
      ++at_;
      conversion.precision = 0;
      answer = take_size(conversion.precision, INT32_MAX, "precision too big");
      if (answer != Answer::kDone) return answer;
      if (conversion.precision < 0) conversion.precision = 0;
    }
    if (peek() == U'h' || peek() == U'l' || peek() == U'L') ++at_;
    if (at_ >= text_.size()) return incomplete();
    conversion.type = text_[at_++];
    Value argument = keyed;
    if (argument == kUnbound && !take_argument(argument)) return Answer::kRaised;
    return write(conversion, argument, out);
  }

  // "(name)": the value of that key of the mapping.
  Answer take_key(Value& value) {
    if (!is_mapping_) return failed(rt_, ExceptionId::kTypeError, "format requires a mapping");
    const std::size_t begin = ++at_;
    int depth = 1;
    for (; at_ < text_.size() && depth > 0; ++at_) depth += text_[at_] == U'(' ? 1 : text_[at_] == U')' ? -1 : 0;
    if (depth > 0) return failed(rt_, ExceptionId::kValueError, "incomplete format key");
    if (kind_of(rt_, arguments_) != Kind::kDict || is_user_object(rt_, arguments_)) return Answer::kNeedsPython;
    const Value key = new_string(rt_, std::u32string_view(text_).substr(begin, at_ - 1 - begin));
    next_ = count_;
    return get_item(rt_, arguments_, key, value);
  }

  void take_flags(Conversion& conversion) {
    for (;; ++at_) {
      switch (peek()) {
        case U'-': conversion.left = true; break;
        case U'+': conversion.sign = '+'; break;
        case U' ': conversion.sign = conversion.sign == '+' ? '+' : ' '; break;
        case U'#': conversion.alternate = true; break;
        case U'0': conversion.zero = true; break;
        default: return;
      }
    }
  }

  // Digits or '*'. A negative number from '*' comes as less than -1.
  static constexpr std::int64_t kStarOffset = 1;
  Answer take_size(std::int64_t& size, std::int64_t most, const char* too_big) {
    if (peek() == U'*') {
      ++at_;
      Value argument = kUnbound;
      if (!take_argument(argument)) return Answer::kRaised;
      if (!is_integer(rt_, argument)) return failed(rt_, ExceptionId::kTypeError, "* wants int");
      if (!take_index(rt_, argument, size)) return Answer::kRaised;
      if (size < 0) size -= kStarOffset;
    } else {
      for (; peek() >= U'0' && peek() <= U'9'; ++at_) {
        if (size > most / 10) return failed(rt_, ExceptionId::kValueError, too_big);
        size = (size < 0 ? 0 : size) * 10 + static_cast<std::int64_t>(peek() - U'0');
      }
    }
    if (size <= static_cast<std::int64_t>(kHeapLimit / 4)) return Answer::kDone;
    raise_without(rt_, ExceptionId::kMemoryError);
    return Answer::kRaised;
  }

  bool take_argument(Value& argument) {
    if (next_ >= count_) {
      raise(rt_, ExceptionId::kTypeError, "not enough arguments for format string");
      return false;
    }
    argument = is_tuple_ ? tuple_at(rt_, address_of(arguments_), next_) : arguments_;
    ++next_;
    return true;
  }

  Answer write(const Conversion& conversion, Value argument, std::string& out) {
    switch (conversion.type) {
      case U's': case U'r': case U'a': return write_text(conversion, argument, out);
      case U'd': case U'i': case U'u': case U'x': case U'X': case U'o': return write_integer(conversion, argument, out);
      case U'e': case U'E': case U'f': case U'F': case U'g': case U'G': return write_float(conversion, argument, out);
      case U'c': return write_character(conversion, argument, out);
      default: break;
    }
    std::string hex;
    for (char32_t rest = conversion.type; rest != 0; rest >>= 4) hex.insert(hex.begin(), "0123456789abcdef"[rest & 0xF]);
    const char shown = conversion.type > 31 && conversion.type < 128 ? static_cast<char>(conversion.type) : '?';
    return failed(rt_, ExceptionId::kValueError, std::string("unsupported format character '") + shown + "' (0x" + hex +
                                                     ") at index " + std::to_string(at_ - 1));
  }

  static FormatSpec spec_of(const Conversion& conversion, bool number) {
    FormatSpec spec;
    spec.width = conversion.width;
    spec.sign = conversion.sign;
    spec.alternate = conversion.alternate;
    spec.align = conversion.left ? '<' : '>';
    if (number && conversion.zero && !conversion.left) spec.fill = U'0', spec.align = '=';
    return spec;
  }

  Answer write_text(const Conversion& conversion, Value argument, std::string& out) {
    std::string text;
    const Answer answer = conversion.type == U's' ? to_text(rt_, argument, text) : to_repr(rt_, argument, text);
    if (answer != Answer::kDone) return answer;
    if (conversion.width < 0 && conversion.precision < 0 && conversion.type != U'a') {
      out += text;
      return Answer::kDone;
    }
    std::u32string wide = utf8_to_utf32(text);
    if (conversion.type == U'a') wide = utf8_to_utf32(escaped_ascii(wide));
    if (conversion.precision >= 0 && wide.size() > static_cast<std::size_t>(conversion.precision)) {
      wide.resize(static_cast<std::size_t>(conversion.precision));
    }
    out += padded(utf32_to_utf8(wide), static_cast<std::int64_t>(wide.size()), spec_of(conversion, false));
    return Answer::kDone;
  }

  Answer write_character(const Conversion& conversion, Value argument, std::string& out) {
    std::string character;
    if (is_string(rt_, argument) && string_length(rt_, address_of(argument)) == 1) {
      character = to_utf8(rt_, address_of(argument));
    } else if (is_integer(rt_, argument)) {
      std::int64_t code = 0;
      if (!to_int64(rt_, argument, code) || code < 0 || code > 0x10'FFFF) {
        return failed(rt_, ExceptionId::kOverflowError, "%c arg not in range(0x110000)");
      }
      append_utf8(character, static_cast<char32_t>(code));
    } else {
      return is_user_object(rt_, argument) ? Answer::kNeedsPython
                                           : failed(rt_, ExceptionId::kTypeError, "%c requires int or char");
    }
    out += padded(character, 1, spec_of(conversion, false));
    return Answer::kDone;
  }

  // The int that a %d or %x argument stands for.
  Answer take_integer(const Conversion& conversion, Value argument, Integer& i) {
    const bool decimal = conversion.type == U'd' || conversion.type == U'i' || conversion.type == U'u';
    if (is_integer(rt_, argument)) {
      i = to_integer(rt_, argument);
      return Answer::kDone;
    }
    argument = plain_float(rt_, argument);
    if (is_float(argument) && decimal) {
      const double d = as_float(argument);
      if (d != d) return failed(rt_, ExceptionId::kValueError, "cannot convert float NaN to integer");
      if (std::isinf(d)) return failed(rt_, ExceptionId::kOverflowError, "cannot convert float infinity to integer");
      i = integer_from_double(d);
      return Answer::kDone;
    }
    if (is_user_object(rt_, argument)) return Answer::kNeedsPython;
    return failed(rt_, ExceptionId::kTypeError,
                  std::string("%") + static_cast<char>(conversion.type) + " format: " +
                      (decimal ? "a real number is required, not " : "an integer is required, not ") +
                      class_name(rt_, argument));
  }

  Answer write_integer(const Conversion& conversion, Value argument, std::string& out) {
    Integer i;
    const Answer answer = take_integer(conversion, argument, i);
    if (answer != Answer::kDone) return answer;
    const char32_t type = conversion.type;
    const unsigned base = type == U'o' ? 8 : type == U'x' || type == U'X' ? 16 : 10;
    NumberPieces pieces;
    pieces.negative = i.negative;
    i.negative = false;
    if (base != 10) {
      pieces.digits = integer_text(i, base);
    } else if (!decimal_text(rt_, from_integer(rt_, i), pieces.digits)) {
      return Answer::kRaised;
    }
    const auto size = static_cast<std::int64_t>(pieces.digits.size());
    if (conversion.precision > size) pieces.digits.insert(0, static_cast<std::size_t>(conversion.precision - size), '0');
    if (type == U'X') {
      for (char& c : pieces.digits) c = c >= 'a' ? static_cast<char>(c - 32) : c;
    }
    if (conversion.alternate && base != 10) pieces.prefix = std::string("0") + static_cast<char>(type);
    out += render_number(pieces, spec_of(conversion, true), 3);
    return Answer::kDone;
  }

  Answer write_float(const Conversion& conversion, Value argument, std::string& out) {
    double d = 0;
    argument = plain_float(rt_, argument);
    if (is_user_object(rt_, argument)) return Answer::kNeedsPython;
    if (!is_float(argument) && !is_integer(rt_, argument)) {
      return failed(rt_, ExceptionId::kTypeError, "must be real number, not " + class_name(rt_, argument));
    }
    if (!take_double(rt_, argument, d)) return Answer::kRaised;
    FormatSpec spec = spec_of(conversion, true);
    spec.type = conversion.type;
    spec.precision = conversion.precision;
    out += render_number(float_pieces(d, spec), spec, 3);
    return Answer::kDone;
  }

  Runtime& rt_;
  const std::u32string text_;
  const Value arguments_;
  const bool is_tuple_;
  bool is_mapping_ = false;
  std::uint32_t count_ = 0, next_ = 0;
  std::size_t at_ = 0;
};

}  // namespace

Answer percent_format(Runtime& rt, Address text, Value arguments, Value& result) {
  std::string out;
  const Answer answer = PercentFormatter(rt, text, arguments).format(out);
  if (answer == Answer::kDone) result = new_string(rt, out);
  return answer;
}

}  // namespace weft::vm
