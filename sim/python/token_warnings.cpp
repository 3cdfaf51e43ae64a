// What CPython's tokenizer and its reader of string literals warn of (Parser/tokenizer.c, verify_end_of_number();
// Parser/string_parser.c, warn_invalid_escape_sequence()).
#include "sim/python/lexer.h"
#include "sim/python/parser_strings.h"
#include "sim/python/syntax_warnings.h"

namespace weft::python {
namespace {

bool is_keyword(TokenKind kind) { return kind > TokenKind::Unknown && kind <= TokenKind::KwYield; }

bool is_octal(char c) { return c >= '0' && c <= '7'; }

std::string_view number_name(std::string_view text) {
  const char mark = text.size() > 1 && text[0] == '0' ? static_cast<char>(text[1] | 0x20) : ' ';
  if (mark == 'x') return "hexadecimal";
  if (mark == 'o') return "octal";
  if (mark == 'b') return "binary";
  return (text.back() | 0x20) == 'j' ? "imaginary" : "decimal";
}

// Of the first escape in a literal that means nothing, or too much; empty: there is none.
std::string escape_warning(std::string_view body, bool bytes) {
  for (std::size_t at = body.find('\\'); at != std::string_view::npos && at + 1 < body.size(); at = body.find('\\', at + 2)) {
    const char c = body[at + 1];
    if (c >= '4' && c <= '7' && at + 3 < body.size() && is_octal(body[at + 2]) && is_octal(body[at + 3])) {
      return "invalid octal escape sequence '" + std::string(body.substr(at, 4)) + "'";
    }
    constexpr std::string_view kKnown = "\\'\"abfnrtvx\n01234567", kOfText = "uUN";
    if (kKnown.find(c) != std::string_view::npos || (!bytes && kOfText.find(c) != std::string_view::npos)) continue;
    const auto length = static_cast<std::size_t>(decode_code_point(body, at + 1).bytes);
    return "invalid escape sequence '" + std::string(body.substr(at, 1 + length)) + "'";
  }
  return {};
}

}  // namespace

std::vector<SyntaxWarning> find_token_warnings(const Source& source) {
  std::vector<SyntaxWarning> found;
  const std::vector<Token> tokens = lex(source).tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::Number && i + 1 < tokens.size() && tokens[i + 1].begin == token.end && is_keyword(tokens[i + 1].kind)) {
      const std::string_view text = source.text().substr(token.begin, token.end - token.begin);
      found.push_back({"invalid " + std::string(number_name(text)) + " literal", token.position, false});
    }
    if (token.kind != TokenKind::String) continue;
    const StringLiteral literal = split_literal(source.text(), token.begin, token.end, token.position);
    if (literal.raw) continue;
    std::string message = escape_warning(source.text().substr(literal.begin.offset, literal.end - literal.begin.offset), literal.bytes);
    if (!message.empty()) found.push_back({std::move(message), token.position, true});
  }
  return found;
}

}  // namespace weft::python
