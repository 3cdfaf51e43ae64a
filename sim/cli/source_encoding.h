// The encoding of a program's file.
#pragma once
#include <string>

namespace weft::cli {

// Makes UTF-8 of a program in another encoding that a comment in one of its first two lines names (PEP 263). What CPython says
// when it can't; empty when all is well.
std::string read_in_named_encoding(std::string& source, const std::string& file);

}  // namespace weft::cli
