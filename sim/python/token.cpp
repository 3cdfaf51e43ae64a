#include "sim/python/token.h"

#include <array>

namespace weft::python {
namespace {

struct Spelling {
  TokenKind kind;
  std::string_view text;
};

constexpr std::array kKeywords{
#define X(name, text) Spelling{TokenKind::Kw##name, text},
    WEFT_PYTHON_KEYWORDS(X)
#undef X
};

constexpr std::array kOperators{
#define X(name, text) Spelling{TokenKind::name, text},
    WEFT_PYTHON_OPERATORS(X)
#undef X
};

}  // namespace

TokenKind keyword_kind(std::string_view text) {
  for (const Spelling& keyword : kKeywords)
    if (keyword.text == text) return keyword.kind;
  return TokenKind::Name;
}

OperatorMatch match_operator(std::string_view text) {
  for (const Spelling& candidate : kOperators)
    if (text.substr(0, candidate.text.size()) == candidate.text)
      return {candidate.kind, static_cast<std::uint32_t>(candidate.text.size())};
  return {TokenKind::Unknown, 0};
}

}  // namespace weft::python
