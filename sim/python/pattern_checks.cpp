#include "sim/python/pattern_checks.h"

#include <algorithm>
#include <set>
#include <string>

#include "sim/python/ast_fields.h"

namespace weft::python {

using namespace ast;

const MatchAs* irrefutable_part(const Pattern& pattern) {
  if (const auto* alternatives = as_if<MatchOr>(&pattern)) {
    for (const Pattern* each : alternatives->patterns) {
      if (const MatchAs* part = irrefutable_part(*each)) return part;
    }
    return nullptr;
  }
  const auto* as_name = as_if<MatchAs>(&pattern);
  return as_name == nullptr || as_name->pattern == nullptr ? as_name : irrefutable_part(*as_name->pattern);
}

namespace {

bool is_wildcard(const Node& node) {
  if (const auto* star = as_if<MatchStar>(&node)) return star->name.empty();
  const auto* name = as_if<MatchAs>(&node);
  return name != nullptr && name->pattern == nullptr && name->name.empty();
}

// Wildcards are passed over where the others can be reached without them: in a class, beside `*_`, among their like.
bool skips_wildcards(const Node& node) {
  const auto* sequence = as_if<MatchSequence>(&node);
  if (sequence == nullptr) return node.kind == NodeKind::MatchClass;
  const auto is_open = [](const Pattern* each) { return each->kind == NodeKind::MatchStar && is_wildcard(*each); };
  return std::any_of(sequence->patterns.begin(), sequence->patterns.end(), is_open) ||
         std::all_of(sequence->patterns.begin(), sequence->patterns.end(), [](const Pattern* each) { return is_wildcard(*each); });
}

// CPython tells of a pattern where it stopped to look at it.
const Node& last_part(const Node& pattern) {
  const Node* last = nullptr;
  const bool skips = skips_wildcards(pattern);
  for_each_child_of(pattern, [&](const Node& child) {
    if (child.kind >= NodeKind::MatchValue && !(skips && is_wildcard(child))) last = &child;
  });
  return last == nullptr ? pattern : last_part(*last);
}

// Checks what a pattern may bind, and collects it.
class CaptureCheck {
 public:
  explicit CaptureCheck(std::optional<Diagnostic>& error) : error_(error) {}

  std::vector<std::string_view> names;

  void visit(const Pattern& node) {
    switch (node.kind) {
      case NodeKind::MatchOr: return alternatives(as<MatchOr>(node));
      case NodeKind::MatchAs:
        if (as<MatchAs>(node).pattern != nullptr) visit(*as<MatchAs>(node).pattern);
        return capture(as<MatchAs>(node).name, node);
      case NodeKind::MatchStar: return capture(as<MatchStar>(node).name, node);
      case NodeKind::MatchSequence: return sequence(as<MatchSequence>(node));
      case NodeKind::MatchMapping: return mapping(as<MatchMapping>(node));
      case NodeKind::MatchClass: return instance(as<MatchClass>(node));
      case NodeKind::MatchValue: return value(as<MatchValue>(node));
      default: return;
    }
  }

 private:
  void fail(const Node& node, const std::string& message) {
    if (!error_) error_ = syntax_error(message, node.position);
  }

  void capture(std::string_view name, const Node& node) {
    if (name.empty()) return;
    const bool known = std::find(names.begin(), names.end(), name) != names.end();
    if (known) return fail(node, "multiple assignments to name '" + std::string(name) + "' in pattern");
    names.push_back(name);
  }

  void alternatives(const MatchOr& node) {
    std::vector<std::string_view> first;
    for (std::size_t i = 0; i < node.patterns.size(); ++i) {
      CaptureCheck each(error_);
      each.visit(*node.patterns[i]);
      std::vector<std::string_view> sorted = each.names;
      std::sort(sorted.begin(), sorted.end());
      if (i == 0) first = sorted;
      if (sorted != first) return fail(last_part(*node.patterns[i]), "alternative patterns bind different names");
      const MatchAs* part = irrefutable_part(*node.patterns[i]);
      if (i + 1 < node.patterns.size() && part != nullptr) refuse_early(*part);
    }
    for (const std::string_view name : first) capture(name, node);
  }

 public:
  void refuse_early(const MatchAs& node) {
    const std::string what = node.name.empty() ? "wildcard" : "name capture '" + std::string(node.name) + "'";
    fail(node, what + " makes remaining patterns unreachable");
  }

 private:
  void sequence(const MatchSequence& node) {
    const auto is_star = [](const Pattern* each) { return each->kind == NodeKind::MatchStar; };
    if (std::count_if(node.patterns.begin(), node.patterns.end(), is_star) > 1)
      return fail(node, "multiple starred names in sequence pattern");
    for (const Pattern* each : node.patterns) visit(*each);
  }

  void mapping(const MatchMapping& node) {
    std::set<std::string> seen;
    for (const Expr* key : node.keys) {
      if (key->kind == NodeKind::JoinedStr) return fail(node, "mapping pattern keys may only match literals and attribute lookups");
      const auto* literal = as_if<Constant>(key);
      if (literal == nullptr) continue;
      const std::string text = literal_text(*literal);
      if (!seen.insert(text).second) return fail(node, "mapping pattern checks duplicate key (" + text + ")");
    }
    for (const Pattern* each : node.patterns) visit(*each);
    capture(node.rest, node);
  }

  // As repr() shows the literals that make sense as keys.
  static std::string literal_text(const Constant& literal) {
    switch (literal.type) {
      case ConstantKind::None: return "None";
      case ConstantKind::True: return "True";
      case ConstantKind::False: return "False";
      case ConstantKind::Int: return std::to_string(literal.integer);
      case ConstantKind::Bytes: return "b'" + std::string(literal.text) + "'";
      case ConstantKind::Str: return "'" + std::string(literal.text) + "'";
      case ConstantKind::BigInt: return std::string(literal.text);
      default: return std::to_string(literal.number);
    }
  }

  void instance(const MatchClass& node) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < node.kwd_attrs.size(); ++i) {
      if (seen.insert(node.kwd_attrs[i]).second) continue;
      return fail(*node.kwd_patterns[i], "attribute name repeated in class pattern: " + std::string(node.kwd_attrs[i]));
    }
    for (const Pattern* each : node.patterns) visit(*each);
    for (const Pattern* each : node.kwd_patterns) visit(*each);
  }

  void value(const MatchValue& node) {
    if (node.value->kind == NodeKind::JoinedStr) fail(node, "patterns may only match literals and attribute lookups");
  }

  std::optional<Diagnostic>& error_;
};

}  // namespace

std::optional<Diagnostic> check_match(const Match& node) {
  std::optional<Diagnostic> error;
  for (const MatchCase* each : node.cases) {
    CaptureCheck check(error);
    const MatchAs* part = each->guard == nullptr ? irrefutable_part(*each->pattern) : nullptr;
    if (part != nullptr && each != node.cases.back()) check.refuse_early(*part);
    check.visit(*each->pattern);
  }
  return error;
}

std::vector<std::string_view> captured_names(const Pattern& pattern) {
  std::optional<Diagnostic> ignored;
  CaptureCheck check(ignored);
  check.visit(pattern);
  return check.names;
}

}  // namespace weft::python
