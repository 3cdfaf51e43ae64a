#include "sim/vm/tracebacks.h"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "sim/python/parser.h"
#include "sim/python/source.h"
#include "sim/vm/c_modules.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

namespace ast = python::ast;

// Line `number` (from 1) of a text, without its line end.
std::string_view line_of(std::string_view text, std::uint32_t number) {
  for (; number > 1; --number) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return text;
}

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\n'; }

}  // namespace

bool is_hidden_module(std::string_view name) {
  constexpr std::string_view kHidden[] = {"builtins", "collections", "errno", "functools", "heapq",
                                          "itertools", "math", "posix", "sys", "time"};
  if (std::find(std::begin(kHidden), std::end(kHidden), name) != std::end(kHidden)) return true;
  return name.starts_with("_") && !name.starts_with("__") && name != "_strptime" && name != "_synchronize";  // "__main__" is the program
}

namespace {

// The line of a library function's `def`; what its module says about tracebacks is at the end of it (sim/lib/README.md).
std::string_view line_of_definition(const Image& image, std::uint32_t code) {
  const std::string_view source = image.modules[image.codes[code].module].source;
  std::uint32_t number = image.codes[code].source->first_line;
  std::string_view line = line_of(source, number);
  while (line.find_first_not_of(' ') != std::string_view::npos && line[line.find_first_not_of(' ')] == '@') line = line_of(source, ++number);
  return line;
}

// Where CPython has the function when that is no file: "<string>", "<frozen genericpath>"; else nothing.
std::string_view place_beside_files(std::string_view definition) {
  const std::size_t at = definition.rfind("  # in <");
  return at == std::string_view::npos ? std::string_view() : definition.substr(at + 7);
}

}  // namespace

bool is_hidden_code(const Image& image, std::uint32_t code) {
  constexpr std::string_view kInC = " atexit fcntl grp marshal os pwd resource signal socket termios unicodedata zlib ";
  const python::CompiledModule& module = image.modules[image.codes[code].module];
  if (!module.file_name.starts_with(kLibraryFolder)) return false;
  const std::string_view definition = line_of_definition(image, code);
  if (definition.ends_with("# shown") || !place_beside_files(definition).empty()) return false;
  if (definition.ends_with("# hidden") || is_hidden_module(module.name) || is_c_in_cpython(module.name)) return true;
  const std::string& function = image.codes[code].source->name;
  return kInC.find(" " + module.name + " ") != std::string_view::npos || (function.starts_with("_") && !function.starts_with("__"));
}

namespace {

using Text = std::u32string_view;

bool is_behind_operand(char32_t c) { return is_space(c) || c == ')' || c == '#'; }

// Moves on to the first character that `ends` accepts, if there is one.
template <typename Ends>
std::int32_t skip_until(Text text, std::int32_t at, Ends ends) {
  while (at < static_cast<std::int32_t>(text.size()) && !ends(text[static_cast<std::size_t>(at)])) ++at;
  return at;
}

std::int32_t length_of_operator(Text text, std::int32_t at) {
  return at + 1 < static_cast<std::int32_t>(text.size()) && !is_space(text[static_cast<std::size_t>(at + 1)]) ? 2 : 1;
}

// The module traceback goes wrong behind parentheses, and takes bytes for letters.
Anchors anchors_of_module(Text text, const ast::BinOp& operation) {
  const Text before = text.substr(0, static_cast<std::size_t>(operation.left->position.end_column));
  const Text until = text.substr(0, static_cast<std::size_t>(operation.right->position.column));
  const auto begin = static_cast<std::int32_t>(before.size());
  const std::int32_t first = skip_until(until, begin, [](char32_t c) { return !is_space(c); });
  const std::string bytes = utf32_to_utf8(text);
  const auto in_bytes = static_cast<std::int32_t>(utf32_to_utf8(before).size());
  const std::int32_t left = skip_until(text, in_bytes + first - begin, [](char32_t c) { return !is_behind_operand(c); });
  const auto in_letters = [&](std::int32_t end) {
    const std::size_t size = std::min(bytes.size(), static_cast<std::size_t>(end));
    return static_cast<std::int32_t>(std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size), [](char c) { return (c & 0xC0) != 0x80; }));
  };
  return {in_letters(left), in_letters(left + length_of_operator(until, first))};
}

}  // namespace

bool find_anchors(std::string_view segment, Anchors& by_interpreter, Anchors& by_module) {
  const python::ParseResult parsed = python::parse_program(segment);
  if (parsed.tree == nullptr || parsed.tree->body.size() != 1) return false;
  const auto* statement = ast::as_if<ast::ExprStatement>(parsed.tree->body[0]);
  if (statement == nullptr) return false;
  const std::u32string text = utf8_to_utf32(segment);
  const auto end = static_cast<std::int32_t>(text.size());
  if (const auto* subscript = ast::as_if<ast::Subscript>(statement->value)) {
    const std::int32_t left = skip_until(text, subscript->value->position.end_column, [](char32_t c) { return c == '['; });
    const std::int32_t right = skip_until(text, subscript->slice->position.end_column + 1, [](char32_t c) { return c == ']'; });
    by_interpreter = by_module = {left, std::min(end, right + 1)};
    return true;
  }
  const auto* operation = ast::as_if<ast::BinOp>(statement->value);
  if (operation == nullptr) return false;
  const std::int32_t left = skip_until(text, operation->left->position.end_column, [](char32_t c) { return !is_behind_operand(c); });
  const Text until = Text(text).substr(0, static_cast<std::size_t>(operation->right->position.column));
  by_interpreter = {left, std::min(end, left + length_of_operator(until, left))};
  by_module = anchors_of_module(text, *operation);
  return true;
}

TracebackLine traceback_line(const Image& image, std::uint32_t code, std::uint32_t offset, bool with_texts) {
  const LoadedCode& loaded = image.codes[code];
  const python::CompiledModule& module = image.modules[loaded.module];
  TracebackLine result;
  result.file = module.file_name;
  if (module.file_name.starts_with(kLibraryFolder)) {
    std::string name = module.file_name.substr(kLibraryFolder.size(), module.file_name.size() - kLibraryFolder.size() - 3);
    std::replace(name.begin(), name.end(), '/', '.');
    if (is_frozen_in_cpython(name)) result.file = fmt::format("<frozen {}>", name);
    const std::string_view place = place_beside_files(line_of_definition(image, code));
    if (!place.empty()) result.file = place;
  }
  result.function = loaded.source->name;
  const bool is_at_definition = offset == kAtDefinition;
  if (!is_at_definition && offset >= loaded.source->positions.size()) return result;
  const python::SourceRange position = is_at_definition ? python::SourceRange{loaded.source->first_line} : loaded.source->positions[offset];
  result.line = position.line;
  const bool is_frozen = result.file != module.file_name, is_in_no_file = module.in_namespaces && !module.file_name.starts_with('/');
  if (is_frozen || (is_in_no_file && !with_texts)) return result;
  result.text = line_of(module.source, position.line);
  if (position.line == 0 || position.end_line == 0) return result;
  result.begin = position.column;
  const std::u32string characters = utf8_to_utf32(result.text);
  if (position.end_line != position.line) {  // up to the last character of the first line
    auto end = static_cast<std::int32_t>(characters.size());
    while (end > 0 && is_space(characters[static_cast<std::size_t>(end - 1)])) --end;
    result.end = end;
    return result;
  }
  result.end = position.end_column;
  if (result.begin >= result.end || static_cast<std::size_t>(result.end) > characters.size()) return result;
  const auto from = static_cast<std::size_t>(result.begin), size = static_cast<std::size_t>(result.end - result.begin);
  find_anchors(utf32_to_utf8(std::u32string_view(characters).substr(from, size)), result.anchors, result.anchors_of_module);
  return result;
}

// --- suggestions ---

namespace {

constexpr std::size_t kMoveCost = 2, kCaseCost = 1;
constexpr std::size_t kLongestName = 40;     // longer ones are not compared
constexpr std::size_t kMostCandidates = 750;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t substitution_cost(char a, char b) {
  if (a == b) return 0;
  return lower(a) == lower(b) ? kCaseCost : kMoveCost;
}

// Weighted Levenshtein distance; anything above `limit` means "too far".
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (a.empty() || b.empty()) return (a.size() + b.size()) * kMoveCost;
  if (a.size() > kLongestName || b.size() > kLongestName) return limit + 1;
  std::array<std::size_t, kLongestName + 1> row{};
  for (std::size_t i = 0; i <= a.size(); ++i) row[i] = i * kMoveCost;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    std::size_t diagonal = row[0];
    row[0] = j * kMoveCost;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const std::size_t substituted = diagonal + substitution_cost(a[i - 1], b[j - 1]);
      diagonal = row[i];
      row[i] = std::min({substituted, row[i] + kMoveCost, row[i - 1] + kMoveCost});
    }
  }
  return row[a.size()];
}

}  // namespace

std::string nearest_name(std::string_view wrong, const std::vector<std::string>& candidates) {
  if (candidates.size() >= kMostCandidates) return "";
  std::string nearest;
  std::size_t best = SIZE_MAX;
  for (const std::string& candidate : candidates) {
    if (candidate == wrong) continue;
    const std::size_t limit = std::min((wrong.size() + candidate.size() + 3) * kMoveCost / 6, best - 1);
    const std::size_t cost = distance(wrong, candidate, limit);
    if (cost <= limit) nearest = candidate, best = cost;
    if (best == 0) break;
  }
  return nearest;
}

}  // namespace weft::vm
