// Whether a program reads its standard input.
#pragma once
#include <string_view>

namespace weft::cli {

// As far as its text tells: it calls input(), or uses sys.stdin or the descriptor 0 by name. A parameter that happens to be called
// input, or Popen's stdin=PIPE, is no reason to wait for somebody to type.
bool mentions_input(std::string_view source);

}  // namespace weft::cli
