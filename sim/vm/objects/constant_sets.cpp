#include "sim/vm/objects/constant_sets.h"

#include <algorithm>

#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

using python::Constant;
using Kind = Constant::Kind;

bool is_real(const Constant& constant) {
  return constant.kind == Kind::kInt || constant.kind == Kind::kFloat || constant.kind == Kind::kTrue || constant.kind == Kind::kFalse;
}

double real_value(const Constant& constant) {
  if (constant.kind == Kind::kInt) return static_cast<double>(constant.integer);
  return constant.kind == Kind::kFloat ? constant.real : constant.kind == Kind::kTrue ? 1 : 0;
}

bool are_equal(const Constant& a, const Constant& b) {
  if (is_real(a) && is_real(b)) return real_value(a) == real_value(b);
  if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size()) return false;
  return a.real == b.real && a.imaginary == b.imaginary && std::equal(a.items.begin(), a.items.end(), b.items.begin(), are_equal);
}

std::uint64_t hash_of_constant(const Constant& constant) {
  switch (constant.kind) {
    case Kind::kNone: case Kind::kTrue: case Kind::kFalse: case Kind::kEllipsis: break;
    case Kind::kInt: return constant.integer == -1 ? static_cast<std::uint64_t>(-2) : static_cast<std::uint64_t>(constant.integer);
    case Kind::kFloat: return hash_float(constant.real);
    case Kind::kComplex: return hash_float(constant.real) + 1'000'003u * hash_float(constant.imaginary);
    case Kind::kBytes: return hash_raw_bytes(constant.text.data(), constant.text.size());
    case Kind::kString: {
      const std::u32string text = utf8_to_utf32(constant.text);
      return hash_code_points(text.data(), text.size());
    }
    case Kind::kBigInt: {
      Integer integer;
      parse_integer(constant.text, 10, integer);
      return hash_integer(integer);
    }
    case Kind::kTuple: case Kind::kFrozenSet: {
      std::vector<std::uint64_t> hashes;
      for (const Constant& item : constant.items) hashes.push_back(hash_of_constant(item));
      return tuple_hash(hashes);
    }
  }
  return constant.kind == Kind::kTrue ? 1 : constant.kind == Kind::kFalse ? 0 : 0xFCA8'6420u;
}

}  // namespace

std::vector<Constant> in_set_order(const std::vector<Constant>& items) {
  std::vector<Constant> unique;
  std::vector<std::uint64_t> hashes;
  for (const Constant& item : items) {
    const auto same = [&item](const Constant& other) { return are_equal(item, other); };
    if (std::any_of(unique.begin(), unique.end(), same)) continue;
    unique.push_back(item);
    hashes.push_back(hash_of_constant(item));
  }
  std::vector<Constant> ordered;
  for (const std::int32_t number : set_layout(hashes)) {
    if (number >= 0) ordered.push_back(unique[static_cast<std::size_t>(number)]);
  }
  return ordered;
}

}  // namespace weft::vm
