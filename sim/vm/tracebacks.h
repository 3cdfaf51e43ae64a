// Where an exception passed, with source text, for those who print it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/vm/runtime.h"

namespace weft::vm {

// One line of a traceback. Columns count code points; -1: none.
// An operator: where its marks begin and end.
struct Anchors {
  std::int32_t left = -1, right = -1;
};

struct TracebackLine {
  std::string file, function, text;   // text: the source line as it stands
  std::uint32_t line = 0;
  std::int32_t begin = -1, end = -1;  // what was being executed, in `text`
  Anchors anchors, anchors_of_module; // its operator, counted from begin (PEP 657), as the interpreter and the module traceback find it
};

// In place of an instruction: the call was over before its first one. Its line is that of the definition.
inline constexpr std::uint32_t kAtDefinition = UINT32_MAX;

// An exception passed a call at an instruction (word offset) of its code object.
void extend_traceback(Runtime& rt, Address exception, std::uint32_t code, std::uint32_t offset);

// The line for an instruction (word offset) of a code object. The source of a text that is in no file is left out unless it is wanted.
TracebackLine traceback_line(const Image& image, std::uint32_t code, std::uint32_t offset, bool with_texts = false);

// True when CPython has that module's functions in C.
bool is_hidden_module(std::string_view name);

// True for a function of the library that CPython does not have, or has in C: it is in no traceback.
bool is_hidden_code(const Image& image, std::uint32_t code);

// The operator of a binary operation, or the brackets of a subscript, that `segment` consists of: where its marks
// begin and end in code points. False for any other text.
bool find_anchors(std::string_view segment, Anchors& by_interpreter, Anchors& by_module);

// The candidate that looks most like a misspelt name, "" when none is close (CPython's Python/suggestions.c: a move
// costs 2, a change of case 1, and a third of the characters may need a move).
std::string nearest_name(std::string_view wrong, const std::vector<std::string>& candidates);

}  // namespace weft::vm
