// Code objects as text to read. What an instruction does is said by a pattern, in which a word in braces stands for an
// operand; so adding an instruction means adding a line.
#include <fmt/format.h>

#include <set>
#include <utility>

#include "sim/python/code.h"
#include "sim/python/constant_text.h"

namespace weft::python {

namespace {

// {a} {b} {c}: registers · {a1} {b1} …: the register so many further · {kc} {kx}: constant c, constant bx ·
// {name}: the name that ext is · {names}: the tuple that ext is · {global} · {cell}: free variable b · {to}: target of the jump ·
// {#b} {#c} {#ext}: plain numbers · {args N}: N registers in a row, from where the instruction has its arguments
constexpr std::pair<Opcode, const char*> kPatterns[] = {
    {Opcode::kNop, ""},
    {Opcode::kMove, "{a} = {b}"},
    {Opcode::kLoadConst, "{a} = {kx}"},
    {Opcode::kCheckLocal, "{a} must be bound"},
    {Opcode::kDeleteLocal, "del {a}"},
    {Opcode::kLoadGlobal, "{a} = global {global}"},
    {Opcode::kStoreGlobal, "global {global} = {a}"},
    {Opcode::kDeleteGlobal, "del global {global}"},
    {Opcode::kLookForDead, "look for objects that have ended"},
    {Opcode::kLoadName, "{a} = name {name} of the class in {b}, and skip the next; else go on"},
    {Opcode::kStoreName, "name {name} of the class in {b} = {a}"},
    {Opcode::kDeleteName, "del name {name} of the class in {b}"},
    {Opcode::kMakeCell, "{a} = cell({a})"},
    {Opcode::kLoadCell, "{a} = contents of cell {b}"},
    {Opcode::kStoreCell, "contents of cell {b} = {a}"},
    {Opcode::kDeleteCell, "del contents of cell {b}"},
    {Opcode::kLoadClosure, "{a} = closure's cell {#b} ({cell})"},
    {Opcode::kAdd, "{a} = {b} + {c}"},
    {Opcode::kAddK, "{a} = {b} + {kc}"},
    {Opcode::kSubtract, "{a} = {b} - {c}"},
    {Opcode::kSubtractK, "{a} = {b} - {kc}"},
    {Opcode::kMultiply, "{a} = {b} * {c}"},
    {Opcode::kMultiplyK, "{a} = {b} * {kc}"},
    {Opcode::kFloorDivide, "{a} = {b} // {c}"},
    {Opcode::kFloorDivideK, "{a} = {b} // {kc}"},
    {Opcode::kModulo, "{a} = {b} % {c}"},
    {Opcode::kModuloK, "{a} = {b} % {kc}"},
    {Opcode::kTrueDivide, "{a} = {b} / {c}"},
    {Opcode::kPower, "{a} = {b} ** {c}"},
    {Opcode::kLeftShift, "{a} = {b} << {c}"},
    {Opcode::kRightShift, "{a} = {b} >> {c}"},
    {Opcode::kBitAnd, "{a} = {b} & {c}"},
    {Opcode::kBitOr, "{a} = {b} | {c}"},
    {Opcode::kBitXor, "{a} = {b} ^ {c}"},
    {Opcode::kMatrixMultiply, "{a} = {b} @ {c}"},
    {Opcode::kInplaceAdd, "{a} = ({b} += {c})"},
    {Opcode::kInplaceAddK, "{a} = ({b} += {kc})"},
    {Opcode::kInplaceSubtract, "{a} = ({b} -= {c})"},
    {Opcode::kInplaceSubtractK, "{a} = ({b} -= {kc})"},
    {Opcode::kInplace, "{a} = {b} and {c}, in-place {operator}"},
    {Opcode::kNegate, "{a} = -{b}"},
    {Opcode::kPositive, "{a} = +{b}"},
    {Opcode::kInvert, "{a} = ~{b}"},
    {Opcode::kNot, "{a} = not {b}"},
    {Opcode::kLess, "{a} = {b} < {c}"},
    {Opcode::kLessK, "{a} = {b} < {kc}"},
    {Opcode::kLessEqual, "{a} = {b} <= {c}"},
    {Opcode::kLessEqualK, "{a} = {b} <= {kc}"},
    {Opcode::kGreater, "{a} = {b} > {c}"},
    {Opcode::kGreaterK, "{a} = {b} > {kc}"},
    {Opcode::kGreaterEqual, "{a} = {b} >= {c}"},
    {Opcode::kGreaterEqualK, "{a} = {b} >= {kc}"},
    {Opcode::kEqual, "{a} = {b} == {c}"},
    {Opcode::kEqualK, "{a} = {b} == {kc}"},
    {Opcode::kNotEqual, "{a} = {b} != {c}"},
    {Opcode::kNotEqualK, "{a} = {b} != {kc}"},
    {Opcode::kIs, "{a} = {b} is {c}"},
    {Opcode::kIsNot, "{a} = {b} is not {c}"},
    {Opcode::kIn, "{a} = {b} in {c}"},
    {Opcode::kNotIn, "{a} = {b} not in {c}"},
    {Opcode::kJump, "to {to}"},
    {Opcode::kJumpBack, "back to {to}"},
    {Opcode::kJumpIfTrue, "to {to} if {a}"},
    {Opcode::kJumpIfFalse, "to {to} if not {a}"},
    {Opcode::kGetIterator, "{a} = iter({b})"},
    {Opcode::kForIterate, "{a1} = next({a}), or to {to} at its end"},
    {Opcode::kCall, "{a} = {a}({from a1, b})"},
    {Opcode::kCallKeywords, "{a} = {a}({keywords a1})"},
    {Opcode::kCallUnpacked, "{a} = {a}({unpacked})"},
    {Opcode::kLoadMethod, "{a}, {a1} = method {b}.{name}"},
    {Opcode::kCallMethod, "{a} = {a}({from a1, b+1})"},
    {Opcode::kCallMethodKeywords, "{a} = {a}({a1}, {keywords a2})"},
    {Opcode::kLoadSpecial, "{a}, {a1} = method {b}.{special}"},
    {Opcode::kReturn, "return {a}"},
    {Opcode::kYield, "{a} = yield {b}"},
    {Opcode::kYieldFrom, "{a} = yield from {b}"},
    {Opcode::kGetYieldFrom, "{a} = iter({b}), for yield from"},
    {Opcode::kGetAwaitable, "{a} = iterator of {b}, for await"},
    {Opcode::kLoadAttribute, "{a} = {b}.{name}"},
    {Opcode::kStoreAttribute, "{a}.{name} = {b}"},
    {Opcode::kDeleteAttribute, "del {a}.{name}"},
    {Opcode::kLoadItem, "{a} = {b}[{c}]"},
    {Opcode::kLoadItemK, "{a} = {b}[{kc}]"},
    {Opcode::kStoreItem, "{a}[{b}] = {c}"},
    {Opcode::kDeleteItem, "del {a}[{b}]"},
    {Opcode::kBuildSlice, "{a} = slice({b}, {b1}, {b2})"},
    {Opcode::kBuildTuple, "{a} = tuple ({from b, c})"},
    {Opcode::kBuildList, "{a} = [{from b, c}]"},
    {Opcode::kBuildSet, "{a} = set ({from b, c})"},
    {Opcode::kBuildDict, "{a} = {pairs}"},
    {Opcode::kListAppend, "append {b} to the list {a}"},
    {Opcode::kListExtend, "append all of {b} to the list {a}"},
    {Opcode::kSetAdd, "add {b} to the set {a}"},
    {Opcode::kSetUpdate, "add all of {b} to the set {a}"},
    {Opcode::kDictSet, "dict {a}[{b}] = {c}"},
    {Opcode::kDictUpdate, "add all of {b} to the dict {a}"},
    {Opcode::kDictMerge, "add all of {b} to the keywords {a} of {c}"},
    {Opcode::kListToTuple, "{a} = tuple({b})"},
    {Opcode::kUnpack, "{from a, c} = {b}"},
    {Opcode::kUnpackStar, "{from a, c}, *{rest} = {b}, {#ext} after the star"},
    {Opcode::kFormat, "{a} = format({b}{conversion})"},
    {Opcode::kBuildString, "{a} = join({from b, c})"},
    {Opcode::kMakeFunction, "{a} = function of code {#ext} ({code}){extras}"},
    {Opcode::kLoadBuildClass, "{a} = __build_class__"},
    {Opcode::kImport, "{a} = import {name}, names {b}, level {#c}"},
    {Opcode::kImportFrom, "{a} = {name} of module {b}"},
    {Opcode::kImportStar, "import all names of module {a}"},
    {Opcode::kRaise, "raise {a}{cause}"},
    {Opcode::kRaiseAgain, "raise the exception being handled"},
    {Opcode::kReraise, "let {a} go on"},
    {Opcode::kPopException, "being handled is again {a}"},
    {Opcode::kMatchException, "{a} = exception {b} is a {c}"},
    {Opcode::kGetHandled, "{a} = the exception being handled"},
};

const char* pattern_of(Opcode opcode) {
  for (const auto& [known, pattern] : kPatterns) {
    if (known == opcode) return pattern;
  }
  return "a {#a}, b {#b}, c {#c}";
}

// One instruction with its operands in words.
class OperandText {
 public:
  OperandText(const CompiledModule& module, const CodeObject& code, std::uint32_t at)
      : module_(module), code_(code), at_(at), word_(code.text[at]), a_(a_of(word_)), b_(b_of(word_)), c_(c_of(word_)) {
    if (at + 1 < code.text.size()) ext_ = code.text[at + 1];
  }

  std::string text() const {
    std::string result;
    for (const char* p = pattern_of(opcode_of(word_)); *p != '\0'; ++p) {
      if (*p != '{') {
        result += *p;
        continue;
      }
      std::string_view operand = p + 1;
      operand = operand.substr(0, operand.find('}'));
      result += operand_text(operand);
      p += operand.size() + 1;
    }
    return result;
  }

 private:
  std::string reg(std::uint32_t number) const {
    const bool named = number < code_.locals.size() && !code_.locals[number].empty();
    return named ? fmt::format("r{} ({})", number, code_.locals[number]) : fmt::format("r{}", number);
  }
  std::string registers(std::uint32_t first, std::uint32_t count) const {
    if (count > 4) return fmt::format("r{} … r{}", first, first + count - 1);
    std::string result;
    for (std::uint32_t i = 0; i < count; ++i) result += (i > 0 ? ", " : "") + reg(first + i);
    return result;
  }
  std::string constant(std::uint32_t number) const {
    return fmt::format("k{} ({})", number, number < code_.constants.size() ? constant_text(code_.constants[number]) : "?");
  }
  // Constants that are names show without quotes.
  std::string name() const { return ext_ < code_.constants.size() ? code_.constants[ext_].text : "?"; }
  std::string named_entry(const std::vector<std::string>& list, std::uint32_t number) const {
    return number < list.size() ? list[number] : "?";
  }

  std::string operand_text(std::string_view what) const {
    if (what == "a") return reg(a_);
    if (what == "b") return reg(b_);
    if (what == "c") return reg(c_);
    if (what == "a1") return reg(a_ + 1);
    if (what == "b1") return reg(b_ + 1);
    if (what == "b2") return reg(b_ + 2);
    if (what == "kc") return constant(c_);
    if (what == "kx") return constant(bx_of(word_));
    if (what == "name") return name();
    if (what == "global") return named_entry(module_.globals, bx_of(word_));
    if (what == "cell") return named_entry(code_.free_variables, b_);
    if (what == "to") return fmt::format("{}", std::int64_t{at_} + 1 + sbx_of(word_));
    if (what == "#a") return fmt::format("{}", a_);
    if (what == "#b") return fmt::format("{}", b_);
    if (what == "#c") return fmt::format("{}", c_);
    if (what == "#ext") return fmt::format("{}", ext_);
    return what.substr(0, 4) == "from" ? row(what) : special_text(what);
  }

  // Registers in a row.
  std::string row(std::string_view what) const {
    if (what == "from a, c") return registers(a_, c_);
    if (what == "from b, c") return registers(b_, c_);
    if (what == "from a1, b") return registers(a_ + 1, b_);
    return registers(a_ + 1, b_ + 1);  // from a1, b+1
  }

  // Operands of one or two instructions only.
  std::string special_text(std::string_view what) const {
    constexpr const char* kSpecials[] = {"__enter__", "__exit__", "__aenter__", "__aexit__"};
    constexpr const char* kConversions[] = {"", "!s", "!r", "!a"};
    if (what == "special") return c_ < 4 ? kSpecials[c_] : "?";
    if (what == "conversion") return kConversions[c_ & 3] + ((c_ & 4) != 0 ? ", " + reg(b_ + 1) : std::string());
    if (what == "operator") return ext_ < static_cast<std::uint32_t>(Opcode::kCount) ? facts_of(static_cast<Opcode>(ext_)).comment : "?";
    if (what == "pairs") return pairs();
    if (what == "rest") return reg(a_ + c_);
    if (what == "code") return ext_ < module_.codes.size() ? module_.codes[ext_].qualified : "?";
    if (what == "cause") return (b_ & 1) != 0 ? " from " + reg(a_ + 1) : std::string();
    if (what == "unpacked") return "*" + reg(a_ + 1) + (b_ != 0 ? ", **" + reg(a_ + 2) : std::string());
    if (what == "keywords a1") return keywords(a_ + 1);
    if (what == "keywords a2") return keywords(a_ + 2);
    if (what == "extras") return extras();
    return "?";
  }

  std::string keywords(std::uint32_t first) const {
    std::string result = registers(first, b_);
    for (std::uint32_t i = 0; i < c_; ++i) {
      const bool known = ext_ < code_.constants.size() && i < code_.constants[ext_].items.size();
      if (!result.empty()) result += ", ";
      result += (known ? code_.constants[ext_].items[i].text : "?") + "=" + reg(first + b_ + i);
    }
    return result;
  }

  std::string pairs() const {
    std::string result;
    for (std::uint32_t i = 0; i < c_ && i < 3; ++i) result += (i > 0 ? ", " : "") + reg(b_ + 2 * i) + ": " + reg(b_ + 2 * i + 1);
    return "dict {" + result + (c_ > 3 ? ", …" : "") + "}";
  }

  std::string extras() const {
    constexpr const char* kExtras[] = {"defaults", "keyword defaults", "annotations", "closure"};
    std::string result;
    std::uint32_t from = b_;
    for (std::uint32_t i = 0; i < 4; ++i) {
      if ((c_ >> i & 1) != 0) result += fmt::format(", {} {}", kExtras[i], reg(from++));
    }
    return result;
  }

  const CompiledModule& module_;
  const CodeObject& code_;
  std::uint32_t at_;
  Instruction word_;
  std::uint32_t a_, b_, c_, ext_ = ~0u;
};

std::set<std::int64_t> targets_of(const CodeObject& code) {
  std::set<std::int64_t> targets;
  for (std::uint32_t at = 0; at < code.text.size(); at += width_of(opcode_of(code.text[at]))) {
    const Opcode opcode = opcode_of(code.text[at]);
    if (opcode >= Opcode::kCount) continue;
    const std::string_view format = facts_of(opcode).format;
    if (format == "J" || format == "AJ") targets.insert(std::int64_t{at} + 1 + sbx_of(code.text[at]));
  }
  for (const Handler& handler : code.handlers) targets.insert(handler.target);
  return targets;
}

std::string names_line(const char* title, const std::vector<std::string>& names, std::size_t first, std::size_t last) {
  std::string result;
  for (std::size_t i = first; i < last && i < names.size(); ++i) {
    if (!names[i].empty()) result += (result.empty() ? "" : ", ") + names[i];
  }
  return result.empty() ? result : fmt::format("; {} {}", title, result);
}

std::string header_of(const CodeObject& code) {
  const std::size_t parameters = std::size_t{code.positional} + code.keyword_only + (code.has_varargs ? 1 : 0) + (code.has_varkw ? 1 : 0);
  return fmt::format("{} (line {}{}{}{}; {} registers)\n", code.qualified, code.first_line,
                     names_line("parameters", code.locals, 0, parameters),
                     names_line("locals", code.locals, parameters, code.locals.size()),
                     names_line("closure", code.free_variables, 0, code.free_variables.size()), code.register_count);
}

}  // namespace

std::string describe_instruction(const CompiledModule& module, const CodeObject& code, std::uint32_t at) {
  return OperandText(module, code, at).text();
}

std::string disassemble(const CompiledModule& module, const CodeObject& code) {
  std::string result = header_of(code);
  const std::set<std::int64_t> targets = targets_of(code);
  std::uint32_t line = 0;
  for (std::uint32_t at = 0; at < code.text.size(); at += width_of(opcode_of(code.text[at]))) {
    const Opcode opcode = opcode_of(code.text[at]);
    const std::uint32_t own_line = at < code.positions.size() ? code.positions[at].line : 0;
    const bool new_line = own_line != 0 && own_line != line;
    if (new_line) line = own_line;
    const std::string row = fmt::format("{:>6} {} {:>5}  {:<19} {}", new_line ? fmt::format("{}", own_line) : "",
                                        targets.count(at) > 0 ? ">>" : "  ", at,
                                        opcode < Opcode::kCount ? facts_of(opcode).name : "?", describe_instruction(module, code, at));
    result.append(row, 0, row.find_last_not_of(' ') + 1);
    result += '\n';
  }
  if (!code.handlers.empty()) result += "  exceptions, innermost first:\n";
  for (const Handler& handler : code.handlers) {
    result += fmt::format("    from {} up to {}: to {}, the exception in r{}, the one handled before in r{}\n", handler.begin, handler.end,
                          handler.target, handler.reg, handler.reg + 1);
  }
  return result;
}

std::string disassemble(const CompiledModule& module) {
  std::string result;
  for (const CodeObject& code : module.codes) {
    if (!result.empty()) result += '\n';
    result += disassemble(module, code);
  }
  return result;
}

}  // namespace weft::python
