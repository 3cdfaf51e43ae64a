#include "sim/cli/mentions_input.h"

#include <algorithm>

namespace weft::cli {

namespace {

bool continues_name(char c) {
  return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// The first character behind the blanks that is no blank; '\0' at the end.
char next_sign(std::string_view rest) {
  const std::size_t at = rest.find_first_not_of(" \t");
  return at == std::string_view::npos ? '\0' : rest[at];
}

// The word stands somewhere as a name of its own, and what follows it is accepted.
template <typename Accepts>
bool has_word(std::string_view source, std::string_view word, Accepts accepts) {
  for (std::size_t at = source.find(word); at != std::string_view::npos; at = source.find(word, at + 1)) {
    const std::string_view rest = source.substr(at + word.size());
    const bool begins = at == 0 || !continues_name(source[at - 1]);
    const bool ends = rest.empty() || !continues_name(rest.front());
    if (begins && ends && accepts(rest)) return true;
  }
  return false;
}

}  // namespace

bool mentions_input(std::string_view source) {
  const auto is_called = [](std::string_view rest) { return next_sign(rest) == '('; };
  const auto is_no_keyword = [](std::string_view rest) { return next_sign(rest) != '='; };
  const auto is_zero = [](std::string_view rest) { return rest.starts_with("(0,") || rest.starts_with("(0)"); };
  return has_word(source, "input", is_called) || has_word(source, "cmdloop", is_called) || has_word(source, "stdin", is_no_keyword) ||
         has_word(source, "fileinput", is_no_keyword) ||
         has_word(source, "read", is_zero) || has_word(source, "open", is_zero) || has_word(source, "fdopen", is_zero);
}

}  // namespace weft::cli
