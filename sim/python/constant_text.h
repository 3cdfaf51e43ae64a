// A constant as Python source would write it, cut short when it is long: for the disassembler and views.
#pragma once
#include <string>

#include "sim/python/code.h"

namespace weft::python {

std::string constant_text(const Constant& constant);

}  // namespace weft::python
