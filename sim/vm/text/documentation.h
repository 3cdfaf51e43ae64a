// What __doc__ and __text_signature__ say of built-in types, functions and methods.
#pragma once
#include <string>
#include <string_view>

#include "sim/vm/image.h"

namespace weft::vm {

struct Documentation {
  std::string signature;  // empty: none that a parser of signatures could read
  std::string text;
};

// Of a function or method of `owner` ("builtins" or a type), of the type itself when `name` is empty; both empty when nothing is said.
// The table is a docstring in sim/lib/_documentation.py, which is linked where a program names one of the two attributes.
Documentation documentation_of(const Image& image, std::string_view owner, std::string_view name);

}  // namespace weft::vm
