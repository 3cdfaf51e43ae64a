// Walks over all nodes of a tree with a list of its own instead of the host's stack.
#pragma once
#include <vector>

#include "sim/python/ast_fields.h"

namespace weft::python::ast {

// Calls visit(node) for `root` and all nodes below it, in no particular order, until one call returns true.
// Returns whether one did.
template <typename Visitor>
bool search(const Node& root, Visitor visit) {
  std::vector<const Node*> open{&root};
  while (!open.empty()) {
    const Node* node = open.back();
    open.pop_back();
    if (visit(*node)) return true;
    for_each_child_of(*node, [&](const Node& child) { open.push_back(&child); });
  }
  return false;
}

}  // namespace weft::python::ast
