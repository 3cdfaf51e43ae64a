// match: each case is a chain of tests that jump to the next case. What a pattern captures waits in temporaries until
// all of it has matched. The module _patterns takes sequences, mappings and instances apart.
#include "sim/python/ast_search.h"
#include "sim/python/function_compiler.h"
#include "sim/python/pattern_checks.h"

namespace weft::python {

using namespace ast;

namespace {

constexpr std::string_view kLibrary = "_patterns";

bool needs_library(const Match& node) {
  return search(node, [](const Node& each) {
    return each.kind == NodeKind::MatchSequence || each.kind == NodeKind::MatchMapping || each.kind == NodeKind::MatchClass;
  });
}

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
    const bool always = each->guard == nullptr && irrefutable_part(*each->pattern) != nullptr;
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
  const std::vector<std::string_view> names = captured_names(*node.pattern);
  PatternPlaces places{{}, library};
  for (const std::string_view name : names) places.captures.emplace(name, out_.push());
  pattern(*node.pattern, subject, places, next);
  for (const std::string_view name : names) store(name, places.captures.at(name), node.pattern->position);
  if (node.guard != nullptr) jump_if(*node.guard, false, next, node.pattern->position);
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
