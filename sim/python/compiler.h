// Syntax tree to code objects.
#pragma once
#include <string_view>

#include "sim/python/code.h"
#include "sim/python/diagnostic.h"
#include "sim/python/parser.h"
#include "sim/python/syntax_warnings.h"

namespace weft::python {

// Compiles a module. The main program, "__main__", begins by writing what the compiler warns of. False when the source has an error; the diagnostic says which, worded as CPython words it.
bool compile_module(std::string_view source, std::string_view name, std::string_view file_name, CompiledModule& module,
                    Diagnostic& diagnostic);

// What a text is compiled for: statements, one expression whose value the body returns, or statements as typed at a
// prompt, whose values are shown.
enum class TextMode : std::uint8_t { kExec, kEval, kSingle };

ParseResult parse_text(std::string_view source, TextMode mode);

// Compiles a text for exec() or eval(). It has no global slots: its names are looked up in dicts. What the compiler warns of
// is left to the caller.
bool compile_text(std::string_view source, std::string_view file_name, TextMode mode, CompiledModule& module, Diagnostic& diagnostic,
                  std::vector<SyntaxWarning>* warnings = nullptr);

}  // namespace weft::python
