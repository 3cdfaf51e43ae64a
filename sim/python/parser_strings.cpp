// String tokens to constants and f-strings.
#include "sim/python/parser_strings.h"

#include <algorithm>

#include "sim/python/parser_state.h"

namespace weft::python {

using ast::ConstantKind;

StringLiteral split_literal(std::string_view source, std::uint32_t begin, std::uint32_t end, const Position& position) {
  StringLiteral literal{position, {begin, position.line, position.column}, end};
  std::uint32_t& at = literal.begin.offset;
  for (; source[at] != '"' && source[at] != '\''; ++at) {
    literal.raw |= source[at] == 'r' || source[at] == 'R';
    literal.bytes |= source[at] == 'b' || source[at] == 'B';
    literal.format |= source[at] == 'f' || source[at] == 'F';
  }
  const char quote = source[at];
  const bool triple = end - at >= 6 && source[at + 1] == quote && source[at + 2] == quote;
  at += triple ? 3 : 1;
  literal.end -= triple ? 3 : 1;
  literal.begin.column += static_cast<int>(at - begin);
  return literal;
}

// One or more literals side by side.
ast::Expr* Parser::strings() {
  StringParts parts;
  const Position start = token().position;
  std::vector<StringLiteral> literals;
  while (at(TokenKind::String) && !failed()) {
    const Token token = take();
    literals.push_back(split_literal(tree_.source.text(), token.begin, token.end, token.position));
  }
  // CPython looks at the next token before it makes sense of these; errors inside point there.
  token();
  parts.position = since(start);
  const bool bytes = !literals.empty() && literals[0].bytes;
  for (const StringLiteral& literal : literals) {
    refuse_letters(literal);
    if (literal.bytes != bytes) fail_in_string("cannot mix bytes and nonbytes literals");
    string_literal(literal, parts);
  }
  return parts.has_fstring ? joined_string(parts) : plain_string(parts, bytes);
}

// Letters beyond ASCII in bytes.
void Parser::refuse_letters(const StringLiteral& literal) {
  const std::string_view body = tree_.source.text().substr(literal.begin.offset, literal.end - literal.begin.offset);
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (failed() || !literal.bytes || std::all_of(body.begin(), body.end(), is_ascii)) return;
  fail_at(literal.position, "bytes can only contain ASCII literal characters");
  is_certain_error_ = true;
}

void Parser::string_literal(const StringLiteral& literal, StringParts& parts) {
  if (failed()) return;
  const std::string_view source = tree_.source.text().substr(0, literal.end);
  const std::string_view body = source.substr(literal.begin.offset);
  if (!literal.format) return string_text(body, literal.raw, literal.bytes, parts);
  parts.has_fstring = true;
  TextPlace cursor = literal.begin;
  fstring({literal.position, source, literal.raw}, cursor, 0, parts);
}

void Parser::string_text(std::string_view body, bool raw, bool bytes, StringParts& parts) {
  if (raw) {
    parts.text += body;
    return;
  }
  std::string complaint = decode_escapes(body, bytes, parts.text);
  if (!complaint.empty()) fail_in_string(std::move(complaint));
}

ast::Expr* Parser::plain_string(const StringParts& parts, bool bytes) {
  ast::Constant* constant = make_constant(parts.position, bytes ? ConstantKind::Bytes : ConstantKind::Str);
  constant->text = tree_.arena.copy(parts.text);
  return constant;
}

ast::Expr* Parser::joined_string(StringParts& parts) {
  flush_text(parts);
  return make<ast::JoinedStr>(parts.position, sequence(parts.values));
}

// The text gathered so far becomes a part of its own.
void Parser::flush_text(StringParts& parts) {
  if (parts.text.empty()) return;
  parts.values.push_back(plain_string(parts, false));
  parts.text.clear();
}

}  // namespace weft::python
