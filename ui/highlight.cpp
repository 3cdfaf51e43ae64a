#include "ui/highlight.h"

#include <algorithm>

#include "sim/python/token.h"

namespace weft::ui {
namespace {

constexpr std::string_view kBuiltins[] = {
    "abs", "all", "any", "bool", "bytes", "chr", "dict", "divmod", "enumerate", "filter", "float", "format", "frozenset",
    "getattr", "hasattr", "hash", "hex", "id", "input", "int", "isinstance", "iter", "len", "list", "map", "max", "min",
    "next", "object", "open", "ord", "pow", "print", "range", "repr", "reversed", "round", "self", "set", "setattr",
    "sorted", "str", "sum", "super", "tuple", "type", "zip"};

bool is_letter(char c) {
  const auto u = static_cast<unsigned char>(c);
  return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u == '_' || u >= 0x80;  // Hangul names, too
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Highlighter {
 public:
  explicit Highlighter(std::string_view text) : text_(text) {}

  std::vector<Word> run() {
    while (at_ < text_.size()) word();
    return std::move(words_);
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void add(std::size_t end, WordKind kind) {
    words_.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end), kind});
    at_ = end;
  }

  void word() {
    const char c = peek();
    if (c == '#') add(std::min(text_.find('\n', at_), text_.size()), WordKind::kComment);
    else if (starts_string()) string();
    else if (is_letter(c)) name();
    else if (is_digit(c)) number();
    else add(at_ + 1, WordKind::kPlain);
  }

  bool starts_string() const {
    std::size_t ahead = 0;
    while (ahead < 2 && std::string_view("rRbBuUfF").find(peek(ahead)) != std::string_view::npos && peek(ahead) != '\0') ++ahead;
    for (std::size_t prefix = 0; prefix <= ahead; ++prefix) {
      if (peek(prefix) == '"' || peek(prefix) == '\'') return true;
    }
    return false;
  }

  void string() {
    std::size_t quote = at_;
    while (text_[quote] != '"' && text_[quote] != '\'') ++quote;
    const std::string_view three = text_.substr(quote, 3);
    const bool triple = three.size() == 3 && three[0] == three[1] && three[1] == three[2];
    std::size_t end = quote + (triple ? 3 : 1);
    while (end < text_.size()) {
      if (text_[end] == '\\') {
        end += 2;
      } else if (triple ? text_.substr(end, 3) == three : text_[end] == three[0]) {
        end += triple ? 3 : 1;
        break;
      } else if (!triple && text_[end] == '\n') {
        break;
      } else {
        ++end;
      }
    }
    add_by_lines(std::min(end, text_.size()));
  }

  void add_by_lines(std::size_t end) {
    while (at_ < end) {
      const std::size_t line_end = std::min(text_.find('\n', at_), end);
      if (line_end > at_) add(line_end, WordKind::kString);
      if (at_ < end) add(at_ + 1, WordKind::kPlain);  // the line end
    }
  }

  void name() {
    std::size_t end = at_;
    while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]))) ++end;
    const std::string_view name = text_.substr(at_, end - at_);
    const bool defined = previous_ == "def" || previous_ == "class";
    previous_ = name;
    if (python::keyword_kind(name) != python::TokenKind::Name) return add(end, WordKind::kKeyword);
    if (defined) return add(end, WordKind::kFunction);
    const bool attribute = at_ > 0 && text_[at_ - 1] == '.';
    const bool builtin = !attribute && std::binary_search(std::begin(kBuiltins), std::end(kBuiltins), name);
    if (builtin) return add(end, WordKind::kBuiltin);
    add(end, end < text_.size() && text_[end] == '(' ? WordKind::kFunction : WordKind::kPlain);
  }

  void number() {
    std::size_t end = at_;
    while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]) || text_[end] == '.')) ++end;
    add(end, WordKind::kNumber);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view previous_;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> highlight(std::string_view source) { return Highlighter(source).run(); }

}  // namespace weft::ui
