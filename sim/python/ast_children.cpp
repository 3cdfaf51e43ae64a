#include "sim/python/ast_fields.h"

namespace weft::python::ast {

void for_each_child_of(const Node& node, void (*visit)(void* visitor, const Node& child), void* visitor) {
  with_kind(node, [&](const auto& exact) { for_each_child(exact, [&](const Node& child) { visit(visitor, child); }); });
}

}  // namespace weft::python::ast
