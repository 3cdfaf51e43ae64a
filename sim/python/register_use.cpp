#include "sim/python/register_use.h"

#include <string_view>

namespace weft::python {

namespace {

// r[a] = something of r[b] and, unless c is a constant, r[c].
RegisterUse from_format(Instruction word) {
  const std::string_view format = facts_of(opcode_of(word)).format;
  RegisterUse use;
  if (format.substr(0, 2) == "AB") use.reads.push_back({b_of(word)});
  if (format.substr(0, 3) == "ABC") use.reads.push_back({c_of(word)});
  use.writes.push_back({a_of(word)});
  return use;
}

std::uint32_t bits_in(std::uint32_t flags) { return (flags & 1) + (flags >> 1 & 1) + (flags >> 2 & 1) + (flags >> 3 & 1); }

// A call whose callee is in r[a], `before` further registers in front of its arguments.
RegisterUse call_use(std::uint32_t a, std::uint32_t arguments) { return {{{a, 1 + arguments}}, {{a}}}; }

}  // namespace

RegisterUse register_use(const CodeObject& code, std::uint32_t at) {
  const Instruction word = code.text[at];
  const std::uint32_t a = a_of(word), b = b_of(word), c = c_of(word);
  switch (opcode_of(word)) {
    case Opcode::kNop: case Opcode::kJump: case Opcode::kJumpBack: case Opcode::kRaiseAgain: case Opcode::kDeleteGlobal:
    case Opcode::kLookForDead:
    case Opcode::kCheckLocal: case Opcode::kDeleteLocal:
      return {};
    case Opcode::kLoadConst: case Opcode::kLoadGlobal: case Opcode::kLoadBuildClass: case Opcode::kGetHandled: case Opcode::kLoadClosure:
    case Opcode::kMakeCell:
      return {{}, {{a}}};
    case Opcode::kJumpIfTrue: case Opcode::kJumpIfFalse: case Opcode::kReturn: case Opcode::kReraise: case Opcode::kPopException:
    case Opcode::kStoreGlobal: case Opcode::kImportStar: case Opcode::kDeleteAttribute:
      return {{{a}}, {}};
    case Opcode::kStoreCell: case Opcode::kStoreName: case Opcode::kStoreAttribute: case Opcode::kDeleteItem: case Opcode::kListAppend:
    case Opcode::kSetAdd: case Opcode::kSetUpdate: case Opcode::kDictUpdate:
      return {{{a}, {b}}, {}};
    case Opcode::kStoreItem: case Opcode::kListExtend: case Opcode::kDictSet: case Opcode::kDictMerge:
      return {{{a}, {b}, {c}}, {}};
    case Opcode::kDeleteCell: case Opcode::kDeleteName: return {{{b}}, {}};
    case Opcode::kForIterate: return {{{a}}, {{a + 1}}};  // not at its end
    case Opcode::kYieldFrom: return {{{a}, {b}}, {{a}}};
    case Opcode::kRaise: return {{{a, 1 + (b & 1)}}, {}};
    case Opcode::kCall: return call_use(a, b);
    case Opcode::kCallKeywords: return call_use(a, b + c);
    case Opcode::kCallUnpacked: return call_use(a, b != 0 ? 2 : 1);
    case Opcode::kCallMethod: return call_use(a, 1 + b);
    case Opcode::kCallMethodKeywords: return call_use(a, 1 + b + c);
    case Opcode::kLoadMethod: case Opcode::kLoadSpecial: return {{{b}}, {{a, 2}}};
    case Opcode::kLoadName: case Opcode::kImport: case Opcode::kImportFrom: case Opcode::kGetAwaitable: return {{{b}}, {{a}}};
    case Opcode::kBuildSlice: return {{{b, 3}}, {{a}}};
    case Opcode::kBuildTuple: case Opcode::kBuildList: case Opcode::kBuildSet: case Opcode::kBuildString: return {{{b, c}}, {{a}}};
    case Opcode::kBuildDict: return {{{b, 2 * c}}, {{a}}};
    case Opcode::kUnpack: return {{{b}}, {{a, c}}};
    case Opcode::kUnpackStar: return {{{b}}, {{a, c + 1 + code.text[at + 1]}}};
    case Opcode::kFormat: return {{{b, (c & 4) != 0 ? 2u : 1u}}, {{a}}};
    case Opcode::kMakeFunction: return {{{b, bits_in(c)}}, {{a}}};
    case Opcode::kInplace: return {{{b}, {c}}, {{a}}};
    default: return from_format(word);
  }
}

}  // namespace weft::python
