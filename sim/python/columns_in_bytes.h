// Columns as CPython 3.11 tells them: some it counts in bytes, where a line has letters beyond ASCII.
#pragma once
#include <string>

#include "sim/python/compiler.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

// Did the tokenizer refuse it? It is the first of three stages: the parser and the compiler follow.
bool is_by_tokenizer(const std::string& source, const Diagnostic& diagnostic);

// What the compiler refuses is told in bytes; what the parser refuses, too, unless the text was a str (`decoded`) or names its encoding.
void count_as_cpython(Diagnostic& diagnostic, const std::string& source, TextMode mode, bool decoded);

}  // namespace weft::python
