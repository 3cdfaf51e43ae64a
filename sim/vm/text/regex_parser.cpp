// From the text of a regular expression to its tree, with the errors that CPython words.
#include <algorithm>

#include <fmt/core.h>

#include "sim/python/character_names.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/regex.h"
#include "sim/vm/text/regex_flags.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm::regex {

namespace {

constexpr int kDeepest = 100;  // groups in groups: the parser goes down by itself

bool is_octal(char32_t c) { return c >= '0' && c <= '7'; }
bool is_ascii_letter(char32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80; }

class Parser {
 public:
  Parser(std::u32string_view text, std::uint32_t flags, bool is_text) : text_(text), is_text_(is_text) { out_.flags = flags; }

  Pattern run() {
    flags_ = out_.flags;
    out_.root = alternatives(0);
    if (ok() && at_ < text_.size()) fail("unbalanced parenthesis", at_);
    return std::move(out_);
  }

 private:
  bool ok() const { return out_.error.empty(); }
  bool more() const { return ok() && at_ < text_.size(); }
  char32_t peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : 0; }
  bool accept(char32_t c) {
    if (!more() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  std::uint32_t fail(std::string message, std::size_t at) {
    if (ok()) {
      out_.error = std::move(message);
      out_.error_at = static_cast<std::uint32_t>(at);
    }
    return 0;
  }
  std::uint32_t add(Node node) {
    out_.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(out_.nodes.size() - 1);
  }
  std::uint32_t add(NodeKind kind) {
    Node node;
    node.kind = kind;
    return add(std::move(node));
  }
  std::uint32_t add_class(CharacterClass set) {
    set.flags = flags_;
    out_.classes.push_back(std::move(set));
    Node node;
    node.kind = NodeKind::kClass;
    node.number = static_cast<std::uint32_t>(out_.classes.size() - 1);
    return add(std::move(node));
  }
  std::uint32_t add_character(char32_t c) {
    CharacterClass set;
    set.ranges.push_back({c, c});
    return add_class(std::move(set));
  }

  std::uint32_t alternatives(int depth) {
    if (depth > kDeepest) return fail("too many nested groups", at_);
    Node node;
    node.kind = NodeKind::kAlternatives;
    node.children.push_back(sequence(depth));
    while (accept('|')) node.children.push_back(sequence(depth));
    return node.children.size() == 1 ? node.children[0] : add(std::move(node));
  }

  std::uint32_t sequence(int depth) {
    Node node;
    node.kind = NodeKind::kSequence;
    while (more() && peek() != '|' && peek() != ')') {
      if ((flags_ & kVerbose) && skip_comment()) continue;
      const std::size_t begin = at_;
      std::uint32_t item = 0;
      if (is_repeat()) return fail(node.children.empty() || !repeatable_ ? "nothing to repeat" : "multiple repeat", begin);
      repeatable_ = true;
      if (!atom(depth, item)) continue;  // flags, a comment: nothing to match
      item = repeated(item);
      node.children.push_back(item);
    }
    return add(std::move(node));
  }

  bool skip_comment() {
    if (is_space(peek())) return ++at_, true;
    if (peek() != '#') return false;
    while (more() && peek() != '\n') ++at_;
    return true;
  }

  bool is_repeat() const {
    const char32_t c = peek();
    return c == '*' || c == '+' || c == '?' || (c == '{' && braces(nullptr, nullptr) != 0);
  }

  // The length of {m}, {m,}, {,n} or {m,n} here; 0: it is text.
  std::size_t braces(std::uint32_t* least, std::uint32_t* most) const {
    std::size_t i = at_ + 1;
    const auto number = [&](std::uint32_t missing) {
      if (i >= text_.size() || !is_ascii_digit(text_[i])) return missing;
      std::uint32_t n = 0;
      for (; i < text_.size() && is_ascii_digit(text_[i]); ++i) n = std::min(n * 10 + (text_[i] - '0'), 1'000'000u);
      return n;
    };
    const std::size_t first = i;
    std::uint32_t low = number(0), high = low;
    const bool digits = i > first;
    if (i < text_.size() && text_[i] == ',') {
      ++i;
      high = number(kUnlimited);
    } else if (!digits) {
      return 0;
    }
    if (i >= text_.size() || text_[i] != '}') return 0;
    if (least != nullptr) *least = low, *most = high;
    return i + 1 - at_;
  }

  std::uint32_t repeated(std::uint32_t item) {
    while (ok() && (flags_ & kVerbose) && more() && skip_comment()) {}
    if (!more() || !is_repeat()) return item;
    const std::size_t begin = at_;
    Node node;
    node.kind = NodeKind::kRepeat;
    const char32_t c = peek();
    if (c == '{') {
      at_ += braces(&node.least, &node.most);
      if (node.least > node.most) return fail("min repeat greater than max repeat", begin + 1);
    } else {
      ++at_;
      node.least = c == '+' ? 1 : 0;
      node.most = c == '?' ? 1 : kUnlimited;
    }
    if (out_.nodes[item].kind == NodeKind::kAnchor) return fail("nothing to repeat", begin);
    node.mode = accept('?') ? RepeatMode::kLazy : accept('+') ? RepeatMode::kPossessive : RepeatMode::kGreedy;
    node.children.push_back(item);
    if (more() && is_repeat()) return fail("multiple repeat", at_);
    return add(std::move(node));
  }

  // One item; false when it matches nothing by its nature.
  bool atom(int depth, std::uint32_t& item) {
    const std::size_t begin = at_;
    const char32_t c = text_[at_++];
    switch (c) {
      case '.': {
        CharacterClass any;
        if (!(flags_ & kDotAll)) any.ranges.push_back({'\n', '\n'});
        any.negated = true;
        item = add_class(std::move(any));
        return true;
      }
      case '^': item = anchor('^'); return true;
      case '$': item = anchor('$'); return true;
      case '[': item = character_set(begin); return true;
      case '(': return group(depth, begin, item);
      case '\\': item = escape(begin); return true;
      default: item = add_character(c); return true;
    }
  }

  std::uint32_t anchor(char which) {
    Node node;
    node.kind = NodeKind::kAnchor;
    node.anchor = which;
    node.flags = flags_;
    return add(std::move(node));
  }

  // --- escapes ---

  std::uint32_t escape(std::size_t begin) {
    if (at_ >= text_.size()) return fail("bad escape (end of pattern)", begin);
    const char32_t c = text_[at_];
    if (c == 'A' || c == 'Z' || c == 'b' || c == 'B') return ++at_, anchor(static_cast<char>(c));
    if (is_category(c)) {
      CharacterClass set;
      set.categories.push_back(static_cast<char>(text_[at_++]));
      return add_class(std::move(set));
    }
    if (is_ascii_digit(c) && c != '0') {
      // Three octal digits are a character, otherwise it is a group.
      if (is_octal(c) && is_octal(peek(1)) && is_octal(peek(2))) return add_character(octal(begin, 3));
      std::uint32_t number = 0;
      for (int i = 0; i < 2 && is_ascii_digit(peek()); ++i) number = number * 10 + (text_[at_++] - '0');
      return back_reference(number, begin + 1);
    }
    return add_character(character_escape(begin, false));
  }

  static bool is_category(char32_t c) { return c < 0x80 && std::string_view("dDwWsS").find(static_cast<char>(c)) != std::string_view::npos; }

  char32_t octal(std::size_t begin, std::size_t most) {
    char32_t value = 0;
    for (std::size_t i = 0; i < most && is_octal(peek()); ++i) value = value * 8 + (text_[at_++] - '0');
    if (value > 0377) fail(fmt::format("octal escape value {} outside of range 0-0o377", shown(begin)), begin);
    return value;
  }

  std::string shown(std::size_t begin) const { return utf32_to_utf8(text_.substr(begin, at_ - begin)); }

  char32_t hexadecimal(std::size_t begin, std::size_t digits) {
    char32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      const char32_t c = peek();
      const char32_t low = c | 0x20;
      const bool letter = low >= 'a' && low <= 'f';
      if (!is_ascii_digit(c) && !letter) {
        fail("incomplete escape " + shown(begin), begin);
        return 0;
      }
      value = value * 16 + (letter ? low - 'a' + 10 : c - '0');
      ++at_;
    }
    return value;
  }

  char32_t named(std::size_t begin) {
    if (peek() != '{') return fail("missing {", at_), 0;
    const std::size_t first = ++at_;
    const std::size_t close = text_.find(U'}', first);
    if (close == std::u32string_view::npos || close == first) {
      return fail(first == text_.size() || close == first ? "missing character name" : "missing }, unterminated name", first), 0;
    }
    const std::string name = utf32_to_utf8(text_.substr(first, close - first));
    at_ = close + 1;
    if (const char32_t character = python::character_named(name); character != 0) return character;
    return fail(fmt::format("undefined character name '{}'", name), begin);
  }

  // An escape that stands for one character, the backslash already read.
  char32_t character_escape(std::size_t begin, bool in_set) {
    const char32_t c = text_[at_++];
    switch (c) {
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      case 'f': return '\f';
      case 'v': return '\v';
      case 'a': return '\a';
      case 'b': if (in_set) return '\b'; break;
      case 'x': return hexadecimal(begin, 2);
      case 'u': if (is_text_) return hexadecimal(begin, 4); break;
      case 'U': if (is_text_) return hexadecimal(begin, 8); break;
      case 'N': if (is_text_) return named(begin); break;
      default: break;
    }
    if (is_octal(c) && (c == '0' || in_set)) return --at_, octal(begin, 3);
    if (is_ascii_letter(c) || (in_set && is_ascii_digit(c))) return fail("bad escape " + shown(begin), begin), c;
    return c;
  }

  std::uint32_t back_reference(std::uint32_t number, std::size_t at) {
    if (number > out_.groups) return fail(fmt::format("invalid group reference {}", number), at);
    if (std::find(open_.begin(), open_.end(), number) != open_.end()) return fail("cannot refer to an open group", at - 1);
    Node node;
    node.kind = NodeKind::kBackReference;
    node.number = number;
    node.flags = flags_;
    return add(std::move(node));
  }

  // --- [...] ---

  std::uint32_t character_set(std::size_t begin) {
    CharacterClass set;
    set.negated = accept('^');
    for (bool first = true;; first = false) {
      if (at_ >= text_.size()) return fail("unterminated character set", begin);
      if (peek() == ']' && !first) break;
      const std::size_t from = at_;
      char32_t low = 0, high = 0;
      const bool single = set_item(set, low);
      if (!ok()) return 0;
      if (peek() != '-' || peek(1) == ']' || at_ + 1 >= text_.size()) {
        if (single) set.ranges.push_back({low, low});
        continue;
      }
      ++at_;
      const bool end_single = set_item(set, high);
      if (!ok()) return 0;
      if (!single || !end_single || high < low) return fail("bad character range " + shown(from), from);
      set.ranges.push_back({low, high});
    }
    ++at_;
    return add_class(std::move(set));
  }

  // One character, or a category, which goes into the set at once (false).
  bool set_item(CharacterClass& set, char32_t& c) {
    const std::size_t begin = at_;
    c = text_[at_++];
    if (c != '\\') return true;
    if (at_ >= text_.size()) return fail("bad escape (end of pattern)", begin), true;
    if (is_category(peek())) {
      set.categories.push_back(static_cast<char>(text_[at_++]));
      return false;
    }
    c = character_escape(begin, true);
    return true;
  }

  // --- (...) ---

  bool group(int depth, std::size_t begin, std::uint32_t& item) {
    if (!accept('?')) {
      item = capture(depth, begin, "");
      return true;
    }
    if (at_ >= text_.size()) return fail("unexpected end of pattern", at_), true;
    const char32_t c = text_[at_++];
    switch (c) {
      case ':': item = body(depth, begin, add_flags(0, 0)); return true;
      case '>': item = wrapped(NodeKind::kAtomic, depth, begin, false, false); return true;
      case '=': item = wrapped(NodeKind::kLook, depth, begin, false, false); return true;
      case '!': item = wrapped(NodeKind::kLook, depth, begin, false, true); return true;
      case '#':
        while (more() && peek() != ')') ++at_;
        if (!accept(')')) fail("missing ), unterminated comment", begin);
        return false;
      case 'P': item = python_group(depth, begin); return true;
      case '<':
        if (peek() == '=' || peek() == '!') {
          const bool negative = text_[at_++] == '!';
          item = wrapped(NodeKind::kLook, depth, begin, true, negative);
        } else {
          unknown_extension("?<", begin);
        }
        return true;
      case '(': item = conditional(depth, begin); return true;
      default: --at_; return flag_group(depth, begin, item);
    }
  }

  std::uint32_t add_flags(std::uint32_t added, std::uint32_t removed) { return (flags_ | added) & ~removed; }

  // The inside of a group with flags of its own.
  std::uint32_t body(int depth, std::size_t begin, std::uint32_t flags) {
    const std::uint32_t outside = flags_;
    flags_ = flags;
    const std::uint32_t inside = alternatives(depth + 1);
    flags_ = outside;
    if (!accept(')')) fail("missing ), unterminated subpattern", begin);
    Node node;  // keeps (?:a|b)* together
    node.kind = NodeKind::kSequence;
    node.children.push_back(inside);
    return add(std::move(node));
  }

  std::uint32_t capture(int depth, std::size_t begin, const std::string& name) {
    const std::uint32_t number = ++out_.groups;
    if (!name.empty()) out_.names.emplace_back(name, number);
    open_.push_back(number);
    const std::uint32_t inside = body(depth, begin, flags_);
    open_.pop_back();
    Node node;
    node.kind = NodeKind::kGroup;
    node.number = number;
    node.children.push_back(inside);
    return add(std::move(node));
  }

  std::uint32_t wrapped(NodeKind kind, int depth, std::size_t begin, bool behind, bool negative) {
    const std::uint32_t inside = body(depth, begin, flags_);
    Node node;
    node.kind = kind;
    node.behind = behind;
    node.negative = negative;
    node.children.push_back(inside);
    return add(std::move(node));
  }

  // A name up to `end`, which is read as well.
  std::string name(char32_t end) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != end) ++at_;
    const std::u32string_view found = text_.substr(begin, at_ - begin);
    const std::string text = utf32_to_utf8(found);
    if (found.empty()) return fail("missing group name", begin), text;
    if (!accept(end)) return fail(fmt::format("missing {}, unterminated name", static_cast<char>(end)), begin), text;
    const bool good = std::all_of(found.begin(), found.end(), is_word) && !is_ascii_digit(found[0]);
    if (!good && !(end == ')' && is_ascii_digit(found[0]))) fail(fmt::format("bad character in group name '{}'", text), begin);
    return text;
  }

  std::uint32_t find_group(const std::string& text, std::size_t at) {
    for (const auto& [known, number] : out_.names) {
      if (known == text) return number;
    }
    return fail(fmt::format("unknown group name '{}'", text), at);
  }

  std::uint32_t unknown_extension(const std::string& kind, std::size_t begin) {
    if (at_ >= text_.size()) return fail("unexpected end of pattern", at_);
    return fail("unknown extension " + kind + utf32_to_utf8(text_.substr(at_, 1)), begin + 1);
  }

  std::uint32_t python_group(int depth, std::size_t begin) {
    if (accept('<')) {
      const std::size_t at = at_;
      const std::string text = name('>');
      for (const auto& [known, number] : out_.names) {
        if (known == text) {
          return fail(fmt::format("redefinition of group name '{}' as group {}; was group {}", text, out_.groups + 1, number), at);
        }
      }
      return ok() ? capture(depth, begin, text) : 0;
    }
    if (accept('=')) {
      const std::size_t at = at_;
      const std::string text = name(')');
      const std::uint32_t number = ok() ? find_group(text, at) : 0;
      return ok() ? back_reference(number, at) : 0;
    }
    return unknown_extension("?P", begin);
  }

  // (?(group)yes|no)
  std::uint32_t conditional(int depth, std::size_t begin) {
    const std::size_t at = at_;
    const std::string text = name(')');
    if (!ok()) return 0;
    Node node;
    node.kind = NodeKind::kConditional;
    if (is_ascii_digit(static_cast<unsigned char>(text[0]))) {
      for (const char c : text) node.number = std::min(node.number * 10 + static_cast<std::uint32_t>(c - '0'), 100'000u);
      if (node.number == 0) return fail("bad group number", at);
    } else {
      node.number = find_group(text, at);
    }
    node.children.push_back(sequence(depth + 1));
    node.children.push_back(accept('|') ? sequence(depth + 1) : add(NodeKind::kEmpty));
    if (peek() == '|') return fail("conditional backref with more than two branches", at_);
    if (!accept(')')) return fail("missing ), unterminated subpattern", begin);
    if (ok() && node.number > out_.groups) return fail(fmt::format("invalid group reference {}", node.number), at);
    return add(std::move(node));
  }

  // (?i) or (?i-s:...)
  bool flag_group(int depth, std::size_t begin, std::uint32_t& item) {
    const InlineFlags flags = read_inline_flags(text_, at_, is_text_);
    if (!flags.error.empty()) return fail(flags.error, flags.error_at), true;
    at_ = flags.end;
    if (flags.has_body) {
      item = body(depth, begin, add_flags(flags.added, flags.removed));
      return true;
    }
    if (begin != 0) return fail("global flags not at the start of the expression", begin), true;
    flags_ |= flags.added;
    out_.flags |= flags.added;
    return false;
  }

  std::u32string_view text_;
  bool is_text_;
  std::size_t at_ = 0;
  std::uint32_t flags_ = 0;
  bool repeatable_ = false;
  std::vector<std::uint32_t> open_;  // groups that we are in
  Pattern out_;
};

}  // namespace

Pattern parse(std::u32string_view text, std::uint32_t flags, bool is_text) {
  return Parser(text, flags, is_text).run();
}

}  // namespace weft::vm::regex
