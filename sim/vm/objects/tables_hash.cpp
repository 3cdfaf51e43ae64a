// Hashes of values and equality of keys, with CPython's functions, so that sets are walked in its order.
#include <bit>

#include <fmt/format.h>

#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/protocols.h"

namespace weft::vm {

namespace {

// -1 means an error inside CPython, so no hash is -1.
std::uint64_t not_minus_one(std::uint64_t hash) { return hash == ~std::uint64_t{0} ? hash - 1 : hash; }

std::uint64_t hash_identity(Address address) { return std::rotr(std::uint64_t{address}, 4); }

Found unhashable(Runtime& rt, Value value) {
  raise(rt, ExceptionId::kTypeError, fmt::format("unhashable type: '{}'", class_name(rt, value)));
  return Found::kRaised;
}

// xxHash's 64-bit rounds over the items' hashes (CPython's tuplehash).
class TupleHash {
 public:
  void add(std::uint64_t item) { state_ = std::rotl(state_ + item * kPrime2, 31) * kPrime1; }
  std::uint64_t finish(std::uint64_t count) const {
    const std::uint64_t hash = state_ + (count ^ (kPrime5 ^ 3527539u));
    return hash == ~std::uint64_t{0} ? 1546275796u : hash;
  }

 private:
  static constexpr std::uint64_t kPrime1 = 11400714785074694791u, kPrime2 = 14029467366897019727u,
                                 kPrime5 = 2870177450012600261u;
  std::uint64_t state_ = kPrime5;
};

Found hash_tuple(Runtime& rt, Address tuple, std::uint64_t& hash) {
  const std::uint32_t count = tuple_length(rt, tuple);
  TupleHash mixed;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::uint64_t item = 0;
    const Found found = hash_of(rt, tuple_at(rt, tuple, i), item);
    if (found != Found::kYes) return found;
    mixed.add(item);
  }
  hash = mixed.finish(count);
  return Found::kYes;
}

// Independent of order: the items' hashes, each shuffled, are xored (CPython's frozenset_hash).
Found hash_frozen_set(Runtime& rt, Address set, std::uint64_t& hash) {
  const std::uint64_t used = table_used(rt, set);
  hash = 0;
  std::uint32_t position = 0;
  for (SetSlot slot{}; set_next(rt, set, position, slot);) {
    std::uint64_t item = 0;
    const Found found = hash_of(rt, slot.key, item);
    if (found == Found::kRaised) return found;
    // A user's __hash__ was asked when the key was added; what the table kept of it will do.
    if (found == Found::kNeedsPython) item = static_cast<std::uint64_t>(as_int(slot.hash));
    hash ^= ((item ^ 89869747u) ^ (item << 16)) * 3644798167u;
  }
  hash ^= (used + 1) * 1927868237u;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069u + 907133923u;
  if (hash == ~std::uint64_t{0}) hash = 590923713u;
  return Found::kYes;
}

Found hash_range(Runtime& rt, Address range, std::uint64_t& hash) {
  const SliceObject object = *rt.memory.read<SliceObject>(range);
  std::int64_t count = 0;
  if (length(rt, from_address(range), count) != Answer::kDone) return Found::kRaised;
  Value parts[3] = {from_int64(rt, count), count > 0 ? object.start : kNone, count > 1 ? object.step : kNone};
  TupleHash mixed;
  for (const Value part : parts) {
    std::uint64_t item = 0;
    hash_of(rt, part, item);
    mixed.add(item);
  }
  hash = mixed.finish(3);
  return Found::kYes;
}

Found hash_method(const BoundMethodObject& method, std::uint64_t& hash) {
  hash = not_minus_one(hash_identity(address_of(method.self)) ^ hash_identity(address_of(method.function)));
  return Found::kYes;
}

Found hash_immediate(Value value, std::uint64_t& hash) {
  if (is_int(value)) {
    hash = not_minus_one(static_cast<std::uint64_t>(as_int(value)));
  } else if (is_float(value)) {
    hash = hash_float(as_float(value));
  } else if (is_bool(value)) {
    hash = value == kTrue ? 1 : 0;
  } else {
    hash = 0xFCA8'6420u + (value & 0xFFu);  // None, Ellipsis, NotImplemented: any number, the same every time
  }
  return Found::kYes;
}

Found hash_complex(const ComplexObject& value, std::uint64_t& hash) {
  hash = not_minus_one(hash_float(value.real) + 1'000'003u * hash_float(value.imaginary));
  return Found::kYes;
}

// Objects of kinds that hash by content; the others hash by identity.
Found hash_content(Runtime& rt, Value value, Kind kind, std::uint64_t& hash) {
  const Address address = address_of(value);
  switch (kind) {
    case Kind::kString: hash = hash_string(rt, address); return Found::kYes;
    case Kind::kBytes: {
      const std::string content = bytes_content(rt, value);
      hash = hash_raw_bytes(content.data(), content.size());
      return Found::kYes;
    }
    case Kind::kBigInt: hash = hash_integer(to_integer(rt, value)); return Found::kYes;
    case Kind::kFloat: hash = hash_float(rt.memory.read<ComplexObject>(address)->real); return Found::kYes;
    case Kind::kComplex: return hash_complex(*rt.memory.read<ComplexObject>(address), hash);
    case Kind::kTuple: return hash_tuple(rt, address, hash);
    case Kind::kFrozenSet: return hash_frozen_set(rt, address, hash);
    case Kind::kRange: return hash_range(rt, address, hash);
    case Kind::kCode: hash = rt.memory.read<CodeHandleObject>(address)->code; return Found::kYes;
    case Kind::kBoundMethod: return hash_method(*rt.memory.read<BoundMethodObject>(address), hash);
    case Kind::kDictView:
      if (rt.memory.read<Header>(address)->flags != 1) return unhashable(rt, value);
      break;
    case Kind::kList: case Kind::kDict: case Kind::kSet: case Kind::kByteArray: case Kind::kSlice: case Kind::kCell:
      return unhashable(rt, value);
    default: break;
  }
  hash = hash_identity(address);
  return Found::kYes;
}

}  // namespace

Found hash_of(Runtime& rt, Value key, std::uint64_t& hash) {
  if (!is_object(key)) return hash_immediate(key, hash);
  const Header header = *rt.memory.read<Header>(address_of(key));
  if (header.kind == Kind::kString && header.cls == 0) {
    hash = hash_string(rt, address_of(key));
    return Found::kYes;
  }
  if (header.cls != 0) {  // a class with __eq__ and no __hash__ has the attribute __hash__ = None
    const Value method = find_in_class(rt, header.cls, rt.name(Name::kHash));
    if (method == kNone) return unhashable(rt, key);
    if (kind_of(rt, method) == Kind::kFunction) return Found::kNeedsPython;
  }
  return hash_of_content(rt, key, hash);
}

Found hash_of_content(Runtime& rt, Value object, std::uint64_t& hash) {
  const NestedNative nested(rt);
  if (nested.too_deep()) {
    raise(rt, ExceptionId::kRecursionError, "maximum recursion depth exceeded");
    return Found::kRaised;
  }
  return hash_content(rt, object, kind_of(rt, object), hash);
}

std::uint64_t tuple_hash(const std::vector<std::uint64_t>& hashes) {
  TupleHash mixed;
  for (const std::uint64_t hash : hashes) mixed.add(hash);
  return mixed.finish(hashes.size());
}

Found keys_equal(Runtime& rt, Value a, Value b) {
  if (a == b) return Found::kYes;
  if (is_object(a) && is_object(b)) {
    const Header first = *rt.memory.read<Header>(address_of(a)), second = *rt.memory.read<Header>(address_of(b));
    if (first.kind == Kind::kString && second.kind == Kind::kString && (first.cls | second.cls) == 0) {
      return equal_strings(rt, address_of(a), address_of(b)) ? Found::kYes : Found::kNo;
    }
  }
  bool equal = false;
  switch (compare(rt, Comparison::kEqual, a, b, equal)) {
    case Answer::kDone: return equal ? Found::kYes : Found::kNo;
    case Answer::kRaised: return Found::kRaised;
    case Answer::kNeedsPython: return Found::kNeedsPython;
    case Answer::kNotSupported: break;
  }
  return Found::kNo;
}

}  // namespace weft::vm
