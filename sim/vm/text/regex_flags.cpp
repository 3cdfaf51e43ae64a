#include "sim/vm/text/regex_flags.h"

#include "sim/vm/objects/strings.h"
#include "sim/vm/text/regex.h"

namespace weft::vm::regex {

namespace {

constexpr std::uint32_t kKinds = kAscii | kLocale | kUnicode;  // what letters are; one of them at most

std::uint32_t flag_of(char32_t c) {
  switch (c) {
    case 'i': return kIgnoreCase;
    case 'L': return kLocale;
    case 'm': return kMultiline;
    case 's': return kDotAll;
    case 'x': return kVerbose;
    case 'a': return kAscii;
    case 'u': return kUnicode;
    default: return 0;
  }
}

class FlagReader {
 public:
  FlagReader(std::u32string_view text, std::size_t at, bool is_text) : text_(text), at_(at), is_text_(is_text) {}

  InlineFlags read() {
    if (peek() != '-') added();
    if (ok() && peek() == '-') removed();
    if (ok() && peek() == ':' && (flags_.added & flags_.removed) != 0) fail("bad inline flags: flag turned on and off", at_);
    flags_.has_body = peek() == ':';
    flags_.end = at_ + 1;
    return flags_;
  }

 private:
  bool ok() const { return flags_.error.empty(); }
  char32_t peek() const { return at_ < text_.size() ? text_[at_] : 0; }
  void fail(const char* message, std::size_t at) {
    flags_.error = message;
    flags_.error_at = at;
  }

  // What stands where a flag or the end should be.
  void refuse(const char* wanted) {
    const bool is_letter = (peek() | 0x20) >= 'a' && (peek() | 0x20) <= 'z';
    fail(is_letter ? "unknown flag" : wanted, at_);
  }

  void added() {
    for (; ok() && peek() != ')' && peek() != '-' && peek() != ':'; ++at_) {
      const std::uint32_t flag = flag_of(peek());
      if (flag == 0) return refuse("missing -, : or )");
      if (flag == (is_text_ ? kLocale : kUnicode)) {
        return fail(is_text_ ? "bad inline flags: cannot use 'L' flag with a str pattern" : "bad inline flags: cannot use 'u' flag with a bytes pattern",
                    at_ + 1);
      }
      flags_.added |= flag;
      if ((flag & kKinds) != 0 && (flags_.added & kKinds) != flag) {
        return fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", at_ + 1);
      }
    }
  }

  void removed() {
    ++at_;
    if (flag_of(peek()) == 0) return refuse("missing flag");
    for (; peek() != ':'; ++at_) {
      const std::uint32_t flag = flag_of(peek());
      if (flag == 0) return refuse("missing :");
      if ((flag & kKinds) != 0) return fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", at_ + 1);
      flags_.removed |= flag;
    }
  }

  std::u32string_view text_;
  std::size_t at_;
  bool is_text_;
  InlineFlags flags_;
};

}  // namespace

InlineFlags read_inline_flags(std::u32string_view text, std::size_t at, bool is_text) {
  if (at < text.size() && text[at] != '-' && flag_of(text[at]) == 0) {
    InlineFlags none;
    none.error = "unknown extension ?" + utf32_to_utf8(text.substr(at, 1));
    none.error_at = at - 1;
    return none;
  }
  return FlagReader(text, at, is_text).read();
}

}  // namespace weft::vm::regex
