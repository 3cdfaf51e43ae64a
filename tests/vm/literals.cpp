#include "tests/vm/literals.h"

#include <vector>

#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

class LiteralReader {
 public:
  LiteralReader(Runtime& rt, std::string_view text) : rt_(rt), text_(text) {}

  Value read() {
    if (take("None")) return kNone;
    if (take("True")) return kTrue;
    if (take("False")) return kFalse;
    if (take("complex(")) return read_complex();
    if (take("bytearray(b")) {
      const Value array = new_byte_array(rt_, read_bytes());
      take(")");
      return array;
    }
    if (take("(")) return read_items(')', false);
    if (take("[")) return read_items(']', true);
    if (take("{")) return read_dict();
    if (peek() == '\'' || peek() == '"') return new_string(rt_, read_text());
    if (peek() == 'b' && take("b")) {
      const std::string bytes = read_bytes();
      return new_bytes(rt_, bytes.data(), bytes.size());
    }
    return read_number();
  }
  bool at_end() const { return at_ == text_.size(); }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  Value read_items(char close, bool list) {
    std::vector<Value> items;
    while (peek() != close && !at_end()) {
      items.push_back(read());
      take(",");
    }
    ++at_;
    return list ? new_list(rt_, items.data(), items.size()) : new_tuple(rt_, items.data(), items.size());
  }

  Value read_dict() {
    const Value dict = new_dict(rt_);
    while (!take("}") && !at_end()) {
      const Value key = read();
      take(":");
      table_set(rt_, address_of(dict), key, read());
      take(",");
    }
    return dict;
  }

  Value read_complex() {
    const Value real = read();
    take(", ");
    const Value imaginary = read();
    take(")");
    return new_complex(rt_, as_float(real), as_float(imaginary));
  }

  Value read_number() {
    const std::size_t begin = at_;
    while (!at_end() && std::string_view(",)]}:").find(peek()) == std::string_view::npos) ++at_;
    const std::string_view word = text_.substr(begin, at_ - begin);
    Integer i;
    double d = 0;
    if (parse_integer(word, 10, i)) return from_integer(rt_, i);
    return parse_float(word, d) ? from_float(d) : kUnbound;
  }

  char32_t read_hex(std::size_t digits) {
    Integer i;
    std::int64_t code = 0;
    parse_integer(text_.substr(at_, digits), 16, i);
    fits_int64(i, code);
    at_ += digits;
    return static_cast<char32_t>(code);
  }

  // The code points between quotes; escapes as ascii() writes them.
  std::u32string read_text() {
    std::u32string out;
    const char quote = text_[at_++];
    while (!at_end() && peek() != quote) {
      const char c = text_[at_++];
      if (c != '\\') {
        out.push_back(static_cast<unsigned char>(c));
        continue;
      }
      const char escape = text_[at_++];
      out.push_back(escape == 'n'   ? U'\n'
                    : escape == 't' ? U'\t'
                    : escape == 'r' ? U'\r'
                    : escape == 'x' ? read_hex(2)
                    : escape == 'u' ? read_hex(4)
                    : escape == 'U' ? read_hex(8)
                                    : static_cast<char32_t>(static_cast<unsigned char>(escape)));
    }
    ++at_;
    return out;
  }

  std::string read_bytes() {
    std::string bytes;
    for (const char32_t c : read_text()) bytes.push_back(static_cast<char>(static_cast<unsigned char>(c)));
    return bytes;
  }

  Runtime& rt_;
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Value read_literal(Runtime& rt, std::string_view text) {
  LiteralReader reader(rt, text);
  const Value value = reader.read();
  return reader.at_end() ? value : kUnbound;
}

}  // namespace weft::vm
