// == and < of built-in values.
#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

bool is_equality(Comparison comparison) { return comparison == Comparison::kEqual || comparison == Comparison::kNotEqual; }

// The method that a class defines for a comparison, and the one that the right operand's class is asked for.
Name method_of(Comparison comparison) {
  constexpr Name names[] = {Name::kLt, Name::kLe, Name::kGt, Name::kGe, Name::kEq, Name::kNe};
  return names[static_cast<std::size_t>(comparison)];
}

Comparison reflected(Comparison comparison) {
  constexpr Comparison mirror[] = {Comparison::kGreater, Comparison::kGreaterEqual, Comparison::kLess,
                                   Comparison::kLessEqual, Comparison::kEqual, Comparison::kNotEqual};
  return mirror[static_cast<std::size_t>(comparison)];
}

bool defines(const Runtime& rt, Comparison comparison, Value value) {
  if (!is_user_object(rt, value)) return false;
  if (overrides(rt, value, method_of(comparison))) return true;
  return comparison == Comparison::kNotEqual && overrides(rt, value, Name::kEq) && inverts_equality(rt, value);
}

Answer unordered(Runtime& rt, Comparison comparison, Value a, Value b) {
  raise(rt, ExceptionId::kTypeError, fmt::format("'{}' not supported between instances of '{}' and '{}'",
                                                 symbol_of(comparison), class_name(rt, a), class_name(rt, b)));
  return Answer::kRaised;
}

// Comparison of two items, where a missing order is an error at once.
Answer compare_items(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  const Answer answer = compare(rt, comparison, a, b, result);
  return answer == Answer::kNotSupported ? unordered(rt, comparison, a, b) : answer;
}

bool are_plain_strings(const Runtime& rt, Value a, Value b) {
  if (!is_object(a) || !is_object(b)) return false;
  const Header first = *rt.memory.read<Header>(address_of(a)), second = *rt.memory.read<Header>(address_of(b));
  return first.kind == Kind::kString && second.kind == Kind::kString && (first.cls | second.cls) == 0;
}

Value item_at(const Runtime& rt, const Items& items, std::uint32_t index) {
  return *rt.memory.read<Value>(items.at + 8 * index);
}

// Lists and tuples: by the first items that differ, else by length.
Answer compare_sequences(Runtime& rt, Comparison comparison, Address a, Address b, bool& result) {
  const Items first = items_in(rt, a), second = items_in(rt, b);
  if (is_equality(comparison) && first.length != second.length) {
    result = comparison == Comparison::kNotEqual;
    return Answer::kDone;
  }
  const std::uint32_t common = std::min(first.length, second.length);
  for (std::uint32_t i = 0; i < common; ++i) {
    const Value x = item_at(rt, first, i), y = item_at(rt, second, i);
    bool equal = false;
    const Answer answer = items_equal(rt, x, y, equal);
    if (answer != Answer::kDone) return answer;
    if (equal) continue;
    if (!is_equality(comparison)) return compare_items(rt, comparison, x, y, result);
    result = comparison == Comparison::kNotEqual;
    return Answer::kDone;
  }
  result = holds(comparison, std::int64_t{first.length} - std::int64_t{second.length});
  return Answer::kDone;
}

Answer equal_dicts(Runtime& rt, Address a, Address b, bool& equal) {
  equal = table_used(rt, a) == table_used(rt, b);
  std::uint32_t position = 0;
  for (DictEntry entry; equal && dict_next(rt, a, position, entry);) {
    Value other = kUnbound;
    const Found found = table_find_hashed(rt, b, entry.hash, entry.key, other);
    if (is_failure(found)) return answer_of(found);
    equal = found == Found::kYes;
    if (!equal) break;
    const Answer answer = items_equal(rt, entry.value, other, equal);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

// Sets are ordered by inclusion.
Answer compare_sets(Runtime& rt, Comparison comparison, Address a, Address b, bool& result) {
  const std::uint32_t first = table_used(rt, a), second = table_used(rt, b);
  switch (comparison) {
    case Comparison::kLess: case Comparison::kLessEqual:
      result = false;
      if (comparison == Comparison::kLess && first >= second) return Answer::kDone;
      return is_subset(rt, a, b, result);
    case Comparison::kGreater: case Comparison::kGreaterEqual: return compare_sets(rt, reflected(comparison), b, a, result);
    case Comparison::kEqual: case Comparison::kNotEqual: break;
  }
  bool equal = first == second;
  const Answer answer = equal ? is_subset(rt, a, b, equal) : Answer::kDone;
  result = equal == (comparison == Comparison::kEqual);
  return answer;
}

Answer compare_bytes(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  result = holds(comparison, bytes_content(rt, a).compare(bytes_content(rt, b)));
  return Answer::kDone;
}

Answer compare_slices(Runtime& rt, Comparison comparison, Address a, Address b, bool& result) {
  const auto as_tuple = [&rt](Address slice) {
    const SliceObject object = *rt.memory.read<SliceObject>(slice);
    return address_of(new_tuple(rt, {object.start, object.stop, object.step}));
  };
  const Address first = as_tuple(a);
  return compare_sequences(rt, comparison, first, as_tuple(b), result);
}

// By what they hold, as tuples of it; an empty one is less than any other.
Answer compare_cells(Runtime& rt, Comparison comparison, Address a, Address b, bool& result) {
  const auto as_tuple = [&rt](Address cell) {
    const Value held = rt.memory.read<CellObject>(cell)->value;
    return address_of(new_tuple(rt, &held, held == kUnbound ? 0 : 1));
  };
  const Address first = as_tuple(a);
  return compare_sequences(rt, comparison, first, as_tuple(b), result);
}

bool same_method(const Runtime& rt, Address a, Address b) {
  const BoundMethodObject first = *rt.memory.read<BoundMethodObject>(a);
  const BoundMethodObject second = *rt.memory.read<BoundMethodObject>(b);
  return first.self == second.self && first.function == second.function;
}

bool is_set_like(const Runtime& rt, Address address) {
  const Header header = *rt.memory.read<Header>(address);
  return is_set(header.kind) || (header.kind == Kind::kDictView && header.flags != 1);
}

Answer compare_set_likes(Runtime& rt, Comparison comparison, Address a, Address b, bool& result) {
  const auto as_set = [&rt](Address& set) {
    return is_set(rt.memory.read<Header>(set)->kind) ? Answer::kDone : view_as_set(rt, set, set);
  };
  Answer answer = as_set(a);
  if (answer == Answer::kDone) answer = as_set(b);
  return answer == Answer::kDone ? compare_sets(rt, comparison, a, b, result) : answer;
}

// Two objects of one kind (or of kinds that compare with each other); kNotSupported: no order, no equality but identity.
Answer compare_contents(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  const Address first = address_of(a), second = address_of(b);
  const Kind kind = kind_of(rt, a), other = kind_of(rt, b);
  const auto equality = [&](bool equal) {
    result = equal == (comparison == Comparison::kEqual);
    return Answer::kDone;
  };
  if (is_set_like(rt, first) && is_set_like(rt, second)) return compare_set_likes(rt, comparison, first, second, result);
  const auto is_bytes = [](Kind k) { return k == Kind::kBytes || k == Kind::kByteArray; };
  if (is_bytes(kind) && is_bytes(other)) return compare_bytes(rt, comparison, a, b, result);
  if (kind != other) return Answer::kNotSupported;
  if (kind == Kind::kList || kind == Kind::kTuple) return compare_sequences(rt, comparison, first, second, result);
  if (kind == Kind::kSlice) return compare_slices(rt, comparison, first, second, result);
  if (kind == Kind::kCell) return compare_cells(rt, comparison, first, second, result);
  if (!is_equality(comparison)) return Answer::kNotSupported;
  if (kind == Kind::kRange) return equality(equal_ranges(rt, first, second));
  if (kind == Kind::kBoundMethod) return equality(same_method(rt, first, second));
  if (kind != Kind::kDict) return Answer::kNotSupported;
  bool equal = false;
  const Answer answer = equal_dicts(rt, first, second, equal);
  return answer == Answer::kDone ? equality(equal) : answer;
}

}  // namespace

Answer builtin_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  const NestedNative nested(rt);
  if (nested.too_deep()) {
    raise(rt, ExceptionId::kRecursionError, "maximum recursion depth exceeded in comparison");
    return Answer::kRaised;
  }
  if (!is_object(a) || !is_object(b)) return Answer::kNotSupported;
  return compare_contents(rt, comparison, a, b, result);
}

bool holds(Comparison comparison, std::int64_t order) {
  switch (comparison) {
    case Comparison::kLess: return order < 0;
    case Comparison::kLessEqual: return order <= 0;
    case Comparison::kGreater: return order > 0;
    case Comparison::kGreaterEqual: return order >= 0;
    case Comparison::kEqual: return order == 0;
    case Comparison::kNotEqual: break;
  }
  return order != 0;
}

const char* symbol_of(Comparison comparison) {
  constexpr const char* symbols[] = {"<", "<=", ">", ">=", "==", "!="};
  return symbols[static_cast<std::size_t>(comparison)];
}

bool user_compares(const Runtime& rt, Comparison comparison, Value a, Value b) {
  return defines(rt, comparison, a) || defines(rt, reflected(comparison), b);
}

Answer compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result) {
  if (are_ints(a, b)) {
    result = holds(comparison, as_int(a) - as_int(b));
    return Answer::kDone;
  }
  if (are_plain_strings(rt, a, b)) return string_compare(rt, comparison, a, b, result);
  const bool numbers = is_number(rt, a) && is_number(rt, b);
  if (numbers && !is_user_object(rt, a) && !is_user_object(rt, b)) return number_compare(rt, comparison, a, b, result);
  if (user_compares(rt, comparison, a, b)) return Answer::kNeedsPython;
  if (numbers) return number_compare(rt, comparison, a, b, result);
  if (is_string(rt, a) && is_string(rt, b)) return string_compare(rt, comparison, a, b, result);
  const Answer answer = builtin_compare(rt, comparison, a, b, result);
  if (answer != Answer::kNotSupported || !is_equality(comparison)) return answer;
  result = (a == b) == (comparison == Comparison::kEqual);
  return Answer::kDone;
}

Answer items_equal(Runtime& rt, Value a, Value b, bool& equal) {
  equal = a == b;
  return equal ? Answer::kDone : compare(rt, Comparison::kEqual, a, b, equal);
}

Answer item_less(Runtime& rt, Value a, Value b, bool& less) { return compare_items(rt, Comparison::kLess, a, b, less); }

// Most items are settled by their words alone; the others are compared one by one.
Answer find_item(Runtime& rt, Address sequence, Value item, std::int64_t begin, std::int64_t end, std::int64_t& index) {
  for (index = begin; index < end; ++index) {
    const Items items = items_in(rt, sequence);
    if (index >= items.length) break;
    ++rt.work.items;
    const Value candidate = item_at(rt, items, static_cast<std::uint32_t>(index));
    if (candidate == item) return Answer::kDone;
    if (are_ints(candidate, item)) continue;
    bool equal = false;
    const Answer answer = compare(rt, Comparison::kEqual, candidate, item, equal);
    if (answer != Answer::kDone) return answer;
    if (equal) return Answer::kDone;
  }
  index = -1;
  return Answer::kDone;
}

}  // namespace weft::vm
