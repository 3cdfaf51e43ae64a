#include "sim/python/diagnostic.h"

#include <algorithm>

#include "sim/python/source.h"

namespace weft::python {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f'; }

// How many carets: the rest of the line when the stretch goes on below it, and never fewer than one.
int caret_count(const Diagnostic& diagnostic, int line_length) {
  if (diagnostic.end_line == 0 || diagnostic.kind == "IndentationError") return 1;
  const bool ends_here = diagnostic.end_line == diagnostic.line;
  const int end = ends_here ? diagnostic.end_column : line_length;
  return std::max(1, std::min(end, line_length) - diagnostic.column);
}

// Nothing is marked left of what the line shows.
bool has_caret(const Diagnostic& diagnostic, int indent) {
  return diagnostic.column >= indent && diagnostic.end_column != kNowhere;
}

}  // namespace

Position span(const Position& first, const Position& last) {
  return {first.line, first.column, last.end_line, last.end_column};
}

Diagnostic syntax_error(std::string message, const Position& position) {
  return {"SyntaxError", std::move(message), position.line, position.column, position.end_line, position.end_column};
}

Diagnostic indentation_error(std::string message, const Position& position) {
  Diagnostic diagnostic = syntax_error(std::move(message), position);
  diagnostic.kind = "IndentationError";
  return diagnostic;
}

std::string render(const Diagnostic& diagnostic, std::string_view file, std::string_view source) {
  const Source text(source);
  std::string line(diagnostic.shown_line.empty() ? text.line(diagnostic.line) : std::string_view(diagnostic.shown_line));
  std::string out = "  File \"" + std::string(file) + "\", line " + std::to_string(diagnostic.line) + "\n";
  const auto indent = static_cast<int>(std::find_if_not(line.begin(), line.end(), is_blank) - line.begin());
  line.erase(0, static_cast<std::size_t>(indent));
  if (line.empty() && diagnostic.line >= 1 && diagnostic.line <= text.line_count()) out += "    \n";
  if (!line.empty()) {
    const int line_length = indent + (diagnostic.in_bytes ? static_cast<int>(line.size()) : count_code_points(line));
    out += "    " + line + "\n";
    if (has_caret(diagnostic, indent)) {
      out.append(static_cast<std::size_t>(4 + std::min(diagnostic.column, line_length) - indent), ' ');
      out.append(static_cast<std::size_t>(caret_count(diagnostic, line_length)), '^');
      out += '\n';
    }
  }
  return out + diagnostic.kind + ": " + diagnostic.message + "\n";
}

}  // namespace weft::python
