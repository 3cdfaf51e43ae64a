#include "sim/python/code.h"

namespace weft::python {

namespace {

constexpr OpcodeFacts kFacts[] = {
#define Local false
#define Visible true
#define X(name, format, sharing, price, comment) {#name, #format, sharing, price, comment},
#include "sim/python/opcodes.def"
#undef X
#undef Local
#undef Visible
};

constexpr bool kWide[] = {
#define N 0
#define A 0
#define AB 0
#define ABC 0
#define ABK 0
#define AK 0
#define AG 0
#define J 0
#define AJ 0
#define ABCX 1
#define ABNX 1
#define X(name, format, sharing, price, comment) format != 0,
#include "sim/python/opcodes.def"
#undef X
#undef N
#undef A
#undef AB
#undef ABC
#undef ABK
#undef AK
#undef AG
#undef J
#undef AJ
#undef ABCX
#undef ABNX
};

}  // namespace

const OpcodeFacts& facts_of(Opcode opcode) { return kFacts[static_cast<std::size_t>(opcode)]; }

std::uint32_t width_of(Opcode opcode) { return opcode < Opcode::kCount && kWide[static_cast<std::size_t>(opcode)] ? 2 : 1; }

}  // namespace weft::python
