// Code objects as text to read. What an instruction does is said by a pattern, in which a word in braces stands for an
// operand; so adding an instruction means adding a line.
#include <fmt/format.h>

#include <set>

#include "sim/python/code.h"
#include "sim/python/constant_text.h"

namespace weft::python {

namespace {

// {a} {b} {c}: registers · {a1} {b1} …: the register so many further · {kc} {kx}: constant c, constant bx ·
// {name}: the name that ext is · {names}: the tuple that ext is · {global} · {cell}: free variable b · {to}: target of the jump ·
// {#b} {#c} {#ext}: plain numbers · {args N}: N registers in a row, from where the instruction has its arguments
const char* pattern_of(Opcode opcode) {
  switch (opcode) {
    case Opcode::kNop: return "";
    case Opcode::kMove: return "{a} = {b}";
    case Opcode::kLoadConst: return "{a} = {kx}";
    case Opcode::kCheckLocal: return "{a} must be bound";
    case Opcode::kDeleteLocal: return "del {a}";
    case Opcode::kLoadGlobal: return "{a} = global {global}";
    case Opcode::kStoreGlobal: return "global {global} = {a}";
    case Opcode::kDeleteGlobal: return "del global {global}";
    case Opcode::kLoadName: return "{a} = name {name} of the class in {b}, and skip the next; else go on";
    case Opcode::kStoreName: return "name {name} of the class in {b} = {a}";
    case Opcode::kDeleteName: return "del name {name} of the class in {b}";
    case Opcode::kMakeCell: return "{a} = cell({a})";
    case Opcode::kLoadCell: return "{a} = contents of cell {b}";
    case Opcode::kStoreCell: return "contents of cell {b} = {a}";
    case Opcode::kDeleteCell: return "del contents of cell {b}";
    case Opcode::kLoadClosure: return "{a} = closure's cell {#b} ({cell})";
    case Opcode::kAdd: return "{a} = {b} + {c}";
    case Opcode::kAddK: return "{a} = {b} + {kc}";
    case Opcode::kSubtract: return "{a} = {b} - {c}";
    case Opcode::kSubtractK: return "{a} = {b} - {kc}";
    case Opcode::kMultiply: return "{a} = {b} * {c}";
    case Opcode::kMultiplyK: return "{a} = {b} * {kc}";
    case Opcode::kFloorDivide: return "{a} = {b} // {c}";
    case Opcode::kFloorDivideK: return "{a} = {b} // {kc}";
    case Opcode::kModulo: return "{a} = {b} % {c}";
    case Opcode::kModuloK: return "{a} = {b} % {kc}";
    case Opcode::kTrueDivide: return "{a} = {b} / {c}";
    case Opcode::kPower: return "{a} = {b} ** {c}";
    case Opcode::kLeftShift: return "{a} = {b} << {c}";
    case Opcode::kRightShift: return "{a} = {b} >> {c}";
    case Opcode::kBitAnd: return "{a} = {b} & {c}";
    case Opcode::kBitOr: return "{a} = {b} | {c}";
    case Opcode::kBitXor: return "{a} = {b} ^ {c}";
    case Opcode::kMatrixMultiply: return "{a} = {b} @ {c}";
    case Opcode::kInplaceAdd: return "{a} = ({b} += {c})";
    case Opcode::kInplaceAddK: return "{a} = ({b} += {kc})";
    case Opcode::kInplaceSubtract: return "{a} = ({b} -= {c})";
    case Opcode::kInplaceSubtractK: return "{a} = ({b} -= {kc})";
    case Opcode::kInplace: return "{a} = {b} and {c}, in-place {operator}";
    case Opcode::kNegate: return "{a} = -{b}";
    case Opcode::kPositive: return "{a} = +{b}";
    case Opcode::kInvert: return "{a} = ~{b}";
    case Opcode::kNot: return "{a} = not {b}";
    case Opcode::kLess: return "{a} = {b} < {c}";
    case Opcode::kLessK: return "{a} = {b} < {kc}";
    case Opcode::kLessEqual: return "{a} = {b} <= {c}";
    case Opcode::kLessEqualK: return "{a} = {b} <= {kc}";
    case Opcode::kGreater: return "{a} = {b} > {c}";
    case Opcode::kGreaterK: return "{a} = {b} > {kc}";
    case Opcode::kGreaterEqual: return "{a} = {b} >= {c}";
    case Opcode::kGreaterEqualK: return "{a} = {b} >= {kc}";
    case Opcode::kEqual: return "{a} = {b} == {c}";
    case Opcode::kEqualK: return "{a} = {b} == {kc}";
    case Opcode::kNotEqual: return "{a} = {b} != {c}";
    case Opcode::kNotEqualK: return "{a} = {b} != {kc}";
    case Opcode::kIs: return "{a} = {b} is {c}";
    case Opcode::kIsNot: return "{a} = {b} is not {c}";
    case Opcode::kIn: return "{a} = {b} in {c}";
    case Opcode::kNotIn: return "{a} = {b} not in {c}";
    case Opcode::kJump: return "to {to}";
    case Opcode::kJumpBack: return "back to {to}";
    case Opcode::kJumpIfTrue: return "to {to} if {a}";
    case Opcode::kJumpIfFalse: return "to {to} if not {a}";
    case Opcode::kGetIterator: return "{a} = iter({b})";
    case Opcode::kForIterate: return "{a1} = next({a}), or to {to} at its end";
    case Opcode::kCall: return "{a} = {a}({from a1, b})";
    case Opcode::kCallKeywords: return "{a} = {a}({keywords a1})";
    case Opcode::kCallUnpacked: return "{a} = {a}({unpacked})";
    case Opcode::kLoadMethod: return "{a}, {a1} = method {b}.{name}";
    case Opcode::kCallMethod: return "{a} = {a}({from a1, b+1})";
    case Opcode::kCallMethodKeywords: return "{a} = {a}({a1}, {keywords a2})";
    case Opcode::kLoadSpecial: return "{a}, {a1} = method {b}.{special}";
    case Opcode::kReturn: return "return {a}";
    case Opcode::kYield: return "{a} = yield {b}";
    case Opcode::kYieldFrom: return "{a} = yield from {b}";
    case Opcode::kGetYieldFrom: return "{a} = iter({b}), for yield from";
    case Opcode::kGetAwaitable: return "{a} = iterator of {b}, for await";
    case Opcode::kLoadAttribute: return "{a} = {b}.{name}";
    case Opcode::kStoreAttribute: return "{a}.{name} = {b}";
    case Opcode::kDeleteAttribute: return "del {a}.{name}";
    case Opcode::kLoadItem: return "{a} = {b}[{c}]";
    case Opcode::kLoadItemK: return "{a} = {b}[{kc}]";
    case Opcode::kStoreItem: return "{a}[{b}] = {c}";
    case Opcode::kDeleteItem: return "del {a}[{b}]";
    case Opcode::kBuildSlice: return "{a} = slice({b}, {b1}, {b2})";
    case Opcode::kBuildTuple: return "{a} = tuple of ({from b, c})";
    case Opcode::kBuildList: return "{a} = [{from b, c}]";
    case Opcode::kBuildSet: return "{a} = set of ({from b, c})";
    case Opcode::kBuildDict: return "{a} = dict of ({from b, 2c})";
    case Opcode::kListAppend: return "append {b} to the list {a}";
    case Opcode::kListExtend: return "append all of {b} to the list {a}";
    case Opcode::kSetAdd: return "add {b} to the set {a}";
    case Opcode::kSetUpdate: return "add all of {b} to the set {a}";
    case Opcode::kDictSet: return "dict {a}[{b}] = {c}";
    case Opcode::kDictUpdate: return "add all of {b} to the dict {a}";
    case Opcode::kDictMerge: return "add all of {b} to the keywords {a} of {c}";
    case Opcode::kListToTuple: return "{a} = tuple({b})";
    case Opcode::kUnpack: return "{from a, c} = {b}";
    case Opcode::kUnpackStar: return "{from a, c}, *{rest} = {b}, {#ext} after the star";
    case Opcode::kFormat: return "{a} = format({b}{conversion})";
    case Opcode::kBuildString: return "{a} = join({from b, c})";
    case Opcode::kMakeFunction: return "{a} = function of code {#ext} ({code}){extras}";
    case Opcode::kLoadBuildClass: return "{a} = __build_class__";
    case Opcode::kImport: return "{a} = import {name}, names {b}, level {#c}";
    case Opcode::kImportFrom: return "{a} = {name} of module {b}";
    case Opcode::kImportStar: return "import all names of module {a}";
    case Opcode::kRaise: return "raise {a}{cause}";
    case Opcode::kRaiseAgain: return "raise the exception being handled";
    case Opcode::kReraise: return "let {a} go on";
    case Opcode::kPopException: return "being handled is again {a}";
    case Opcode::kMatchException: return "{a} = exception {b} is a {c}";
    case Opcode::kGetHandled: return "{a} = the exception being handled";
    default: return "a {#a}, b {#b}, c {#c}";
  }
}

// One instruction with its operands in words.
class Instructions {
 public:
  Instructions(const CompiledModule& module, const CodeObject& code, std::uint32_t at)
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
    if (what == "from b, 2c") return registers(b_, 2 * c_);
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

std::string disassemble(const CompiledModule& module, const CodeObject& code) {
  std::string result = header_of(code);
  const std::set<std::int64_t> targets = targets_of(code);
  std::uint32_t line = 0;
  for (std::uint32_t at = 0; at < code.text.size(); at += width_of(opcode_of(code.text[at]))) {
    const Opcode opcode = opcode_of(code.text[at]);
    const std::uint32_t own_line = at < code.positions.size() ? code.positions[at].line : 0;
    const bool new_line = own_line != 0 && own_line != line;
    if (new_line) line = own_line;
    const std::string row = fmt::format("{:>6} {} {:>5}  {:<19} {}", new_line ? fmt::format("{}", own_line) : "", targets.count(at) > 0 ? ">>" : "  ", at,
                          opcode < Opcode::kCount ? facts_of(opcode).name : "?", Instructions(module, code, at).text());
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
