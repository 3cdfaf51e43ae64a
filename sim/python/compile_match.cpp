// match: each case is a chain of tests that jump to the next case. What a pattern captures waits in temporaries until
// all of it has matched. The module _patterns takes sequences, mappings and instances apart.
#include <algorithm>
#include <set>

#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

namespace {

constexpr std::string_view kLibrary = "_patterns";

// Matches whatever comes: nothing behind it can be reached. `capture` is its name, if it has one.
bool is_irrefutable(const Pattern& pattern, std::string_view& capture) {
  if (const auto* alternatives = as_if<MatchOr>(&pattern)) {
    return std::any_of(alternatives->patterns.begin(), alternatives->patterns.end(),
                       [&](const Pattern* each) { return is_irrefutable(*each, capture); });
  }
  const auto* as_name = as_if<MatchAs>(&pattern);
  if (as_name == nullptr) return false;
  if (as_name->pattern != nullptr) return is_irrefutable(*as_name->pattern, capture);
  capture = as_name->name;
  return true;
}

bool needs_library(const Match& node) {
  return search(node, [](const Node& each) {
    return each.kind == NodeKind::MatchSequence || each.kind == NodeKind::MatchMapping || each.kind == NodeKind::MatchClass;
  });
}

// Checks what a pattern may bind, and collects it.
class CaptureCheck {
 public:
  explicit CaptureCheck(ModuleCompiler& shared) : shared_(shared) {}

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
  void fail(const Node& node, const std::string& message) { shared_.fail(node.position, message); }

  void capture(std::string_view name, const Node& node) {
    if (name.empty()) return;
    const bool known = std::find(names.begin(), names.end(), name) != names.end();
    if (known) return fail(node, "multiple assignments to name '" + std::string(name) + "' in pattern");
    names.push_back(name);
  }

  void alternatives(const MatchOr& node) {
    std::vector<std::string_view> first;
    for (std::size_t i = 0; i < node.patterns.size(); ++i) {
      CaptureCheck each(shared_);
      each.visit(*node.patterns[i]);
      std::vector<std::string_view> sorted = each.names;
      std::sort(sorted.begin(), sorted.end());
      if (i == 0) first = sorted;
      if (sorted != first) return fail(node, "alternative patterns bind different names");
      std::string_view name;
      if (i + 1 < node.patterns.size() && is_irrefutable(*node.patterns[i], name)) refuse_early(*node.patterns[i], name);
    }
    for (const std::string_view name : first) capture(name, node);
  }

 public:
  void refuse_early(const Pattern& node, std::string_view name) {
    const std::string what = name.empty() ? "wildcard" : "name capture '" + std::string(name) + "'";
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
      const auto* literal = as_if<ast::Constant>(key);
      if (literal == nullptr) continue;
      const std::string text = literal_text(*literal);
      if (!seen.insert(text).second) return fail(node, "mapping pattern checks duplicate key (" + text + ")");
    }
    for (const Pattern* each : node.patterns) visit(*each);
    capture(node.rest, node);
  }

  // As repr() shows the literals that make sense as keys.
  static std::string literal_text(const ast::Constant& literal) {
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

  ModuleCompiler& shared_;
};

}  // namespace

void FunctionCompiler::match_statement(const Match& node) {
  const Register subject = temporary(*node.subject);
  const Register library = out_.push(2);
  if (needs_library(node)) {
    note_import(kLibrary);
    out_.emit_wide(Opcode::kLoadConst, library + 1, out_.none_constant());
    out_.emit_extended(Opcode::kImport, library, library + 1, 0, out_.string_constant(kLibrary));
  }
  const Bound before = bound_;
  Bound after;
  after.set();
  Label end;
  for (const MatchCase* each : node.cases) {
    std::string_view name;
    const bool always = each->guard == nullptr && is_irrefutable(*each->pattern, name);
    if (always && each != node.cases.back()) return CaptureCheck(shared_).refuse_early(*each->pattern, name);
    Label next;
    bound_ = before;
    const Register top = out_.top();
    match_case(*each, subject, library, next);
    after &= bound_;
    out_.jump(Opcode::kJump, 0, end);
    out_.pop_to(top);
    out_.place(next);
    if (!always && each == node.cases.back()) after &= before;
  }
  bound_ = after;
  out_.place(end);
}

void FunctionCompiler::match_case(const MatchCase& node, Register subject, Register library, Label& next) {
  CaptureCheck check(shared_);
  check.visit(*node.pattern);
  if (shared_.failed) return;
  PatternPlaces places{{}, library};
  for (const std::string_view name : check.names) places.captures.emplace(name, out_.push());
  pattern(*node.pattern, subject, places, next);
  for (const std::string_view name : check.names) store(name, places.captures.at(name), node.pattern->position);
  if (node.guard != nullptr) jump_if(*node.guard, false, next);
  statements(node.body);
}

// Goes on when r[subject] fits, else jumps to `fail`.
void FunctionCompiler::pattern(const Pattern& node, Register subject, const PatternPlaces& places, Label& fail) {
  if (shared_.failed || out_.too_large()) return;
  const Register top = out_.top();
  out_.set_position(node.position);
  switch (node.kind) {
    case NodeKind::MatchValue: {
      const Register value = temporary(*as<MatchValue>(node).value);
      out_.set_position(node.position);
      out_.emit(Opcode::kEqual, value, subject, value);
      out_.jump(Opcode::kJumpIfFalse, value, fail);
      break;
    }
    case NodeKind::MatchSingleton: {
      CodeConstant constant;
      const ConstantKind which = as<MatchSingleton>(node).value;
      constant.kind = which == ConstantKind::None ? CodeConstant::Kind::kNone
                      : which == ConstantKind::True ? CodeConstant::Kind::kTrue : CodeConstant::Kind::kFalse;
      const Register value = out_.push();
      out_.emit_wide(Opcode::kLoadConst, value, out_.constant(std::move(constant)));
      out_.emit(Opcode::kIs, value, subject, value);
      out_.jump(Opcode::kJumpIfFalse, value, fail);
      break;
    }
    case NodeKind::MatchAs: {
      const auto& exact = as<MatchAs>(node);
      if (exact.pattern != nullptr) pattern(*exact.pattern, subject, places, fail);
      if (!exact.name.empty()) out_.emit(Opcode::kMove, places.captures.at(exact.name), subject);
      break;
    }
    case NodeKind::MatchStar:
      if (!as<MatchStar>(node).name.empty()) out_.emit(Opcode::kMove, places.captures.at(as<MatchStar>(node).name), subject);
      break;
    case NodeKind::MatchOr: or_pattern(as<MatchOr>(node), subject, places, fail); break;
    case NodeKind::MatchSequence: sequence_pattern(as<MatchSequence>(node), subject, places, fail); break;
    case NodeKind::MatchMapping: mapping_pattern(as<MatchMapping>(node), subject, places, fail); break;
    case NodeKind::MatchClass: class_pattern(as<MatchClass>(node), subject, places, fail); break;
    default: break;
  }
  out_.pop_to(top);
}

void FunctionCompiler::or_pattern(const MatchOr& node, Register subject, const PatternPlaces& places, Label& fail) {
  Label matched;
  for (const Pattern* each : node.patterns) {
    if (each == node.patterns.back()) {
      pattern(*each, subject, places, fail);
      break;
    }
    Label other;
    pattern(*each, subject, places, other);
    out_.jump(Opcode::kJump, 0, matched);
    out_.place(other);
  }
  out_.place(matched);
}

// r[base] = a function of _patterns, r[base + 2] = the subject; the other arguments follow.
void FunctionCompiler::ask_library(std::string_view function, Register base, Register subject, Register library, const Position& position) {
  out_.set_position(position);
  out_.emit_extended(Opcode::kLoadMethod, base, library, 0, out_.string_constant(function));
  out_.emit(Opcode::kMove, base + 2, subject);
}

// After the call in r[call], which gave a sequence of `count` parts, or None when the subject does not fit.
void FunctionCompiler::parts_of_pattern(Sequence<Pattern> patterns, Register call, std::uint32_t count, const PatternPlaces& places,
                                        Label& fail) {
  const Register test = out_.push();
  out_.emit_wide(Opcode::kLoadConst, test, out_.none_constant());
  out_.emit(Opcode::kIs, test, call, test);
  out_.jump(Opcode::kJumpIfTrue, test, fail);
  if (count == 0) return;
  const Register first = out_.push(count);
  out_.emit(Opcode::kUnpack, first, call, count);
  for (std::uint32_t i = 0; i < patterns.size(); ++i) pattern(*patterns[i], first + i, places, fail);
}

void FunctionCompiler::sequence_pattern(const MatchSequence& node, Register subject, const PatternPlaces& places, Label& fail) {
  const auto count = static_cast<std::int64_t>(node.patterns.size());
  std::int64_t star = -1;
  for (std::int64_t i = 0; i < count; ++i) {
    if (node.patterns[static_cast<std::size_t>(i)]->kind == NodeKind::MatchStar) star = i;
  }
  const Register base = out_.push(5);
  ask_library("sequence", base, subject, places.library, node.position);
  const auto number = [](std::int64_t value) {
    CodeConstant constant;
    constant.kind = CodeConstant::Kind::kInt;
    constant.integer = value;
    return constant;
  };
  out_.emit_wide(Opcode::kLoadConst, base + 3, out_.constant(number(count)));
  out_.emit_wide(Opcode::kLoadConst, base + 4, out_.constant(number(star)));
  out_.emit(Opcode::kCallMethod, base, 3);
  parts_of_pattern(node.patterns, base, static_cast<std::uint32_t>(count), places, fail);
}

void FunctionCompiler::mapping_pattern(const MatchMapping& node, Register subject, const PatternPlaces& places, Label& fail) {
  const auto count = static_cast<std::uint32_t>(node.keys.size());
  const Register base = out_.push(5);
  const Register keys = out_.top();
  for (const Expr* key : node.keys) temporary(*key);
  ask_library("mapping", base, subject, places.library, node.position);
  out_.emit(Opcode::kBuildTuple, base + 3, keys, count);
  CodeConstant rest;
  rest.kind = node.rest.empty() ? CodeConstant::Kind::kFalse : CodeConstant::Kind::kTrue;
  out_.emit_wide(Opcode::kLoadConst, base + 4, out_.constant(std::move(rest)));
  out_.emit(Opcode::kCallMethod, base, 3);
  out_.pop_to(keys);
  const Register first = out_.top() + 1;  // behind the register for the test
  parts_of_pattern(node.patterns, base, count + (node.rest.empty() ? 0 : 1), places, fail);
  if (!node.rest.empty()) out_.emit(Opcode::kMove, places.captures.at(node.rest), first + count);
}

void FunctionCompiler::class_pattern(const MatchClass& node, Register subject, const PatternPlaces& places, Label& fail) {
  const auto positional = static_cast<std::uint32_t>(node.patterns.size());
  const Register base = out_.push(6);
  into(*node.cls, base + 3);
  ask_library("instance", base, subject, places.library, node.position);
  CodeConstant number, names;
  number.kind = CodeConstant::Kind::kInt;
  number.integer = positional;
  names.kind = CodeConstant::Kind::kTuple;
  for (const std::string_view attribute : node.kwd_attrs) {
    CodeConstant& name = names.items.emplace_back();
    name.kind = CodeConstant::Kind::kString;
    name.text = mangled(attribute);
  }
  out_.emit_wide(Opcode::kLoadConst, base + 4, out_.constant(std::move(number)));
  out_.emit_wide(Opcode::kLoadConst, base + 5, out_.constant(std::move(names)));
  out_.emit(Opcode::kCallMethod, base, 4);
  std::vector<Pattern*> parts(node.patterns.begin(), node.patterns.end());
  parts.insert(parts.end(), node.kwd_patterns.begin(), node.kwd_patterns.end());
  parts_of_pattern(Sequence<Pattern>(parts), base, static_cast<std::uint32_t>(parts.size()), places, fail);
}

}  // namespace weft::python
