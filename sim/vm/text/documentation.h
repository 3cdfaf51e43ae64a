// What __doc__ and __text_signature__ say of built-in types, functions and methods.
#pragma once
#include <string_view>

namespace weft::vm {

struct Documentation {
  std::string_view signature;  // empty: none that a parser of signatures could read
  std::string_view text;
};

// Of a function or method of `owner` ("builtins" or a type), of the type itself when `name` is empty; both empty when nothing is said.
Documentation documentation_of(std::string_view owner, std::string_view name);

}  // namespace weft::vm
