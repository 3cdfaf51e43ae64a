// item in container.
#include <fmt/format.h>

#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

Answer in_table(Runtime& rt, Address table, Value item, bool& result) {
  Value value = kUnbound, key = item;
  // A set is looked up as the frozenset of its items.
  if (kind_of(rt, item) == Kind::kSet && is_set(rt.memory.read<Header>(table)->kind)) {
    key = from_address(table_copy(rt, address_of(item), Kind::kFrozenSet));
  }
  const Found found = table_find(rt, table, key, value);
  if (is_failure(found)) return answer_of(found);
  result = found == Found::kYes;
  return Answer::kDone;
}

Answer in_string(Runtime& rt, Value string, Value item, bool& result) {
  if (!is_string(rt, item)) {
    raise(rt, ExceptionId::kTypeError, fmt::format("'in <string>' requires string as left operand, not {}", class_name(rt, item)));
    return Answer::kRaised;
  }
  const TextView text(rt, address_of(string)), part(rt, address_of(item));
  result = text.find(part, 0, text.length()) >= 0;
  return Answer::kDone;
}

Answer in_bytes(Runtime& rt, Value bytes, Value item, bool& result) {
  const Kind kind = kind_of(rt, item);
  const std::string content = bytes_content(rt, bytes);
  if (kind == Kind::kBytes || kind == Kind::kByteArray) {
    result = content.find(bytes_content(rt, item)) != std::string::npos;
    return Answer::kDone;
  }
  std::int64_t byte = 0;
  if (kind == Kind::kObject) return Answer::kNeedsPython;  // it may be a buffer or have an __index__
  if (!is_integer(rt, item)) {
    raise(rt, ExceptionId::kTypeError, fmt::format("a bytes-like object is required, not '{}'", class_name(rt, item)));
    return Answer::kRaised;
  }
  if (!to_int64(rt, item, byte) || byte < 0 || byte > 255) {
    raise(rt, ExceptionId::kValueError, "byte must be in range(0, 256)");
    return Answer::kRaised;
  }
  result = content.find(static_cast<char>(byte)) != std::string::npos;
  return Answer::kDone;
}

Answer in_range(Runtime& rt, Address range, Value item, bool& result) {
  if (user_compares(rt, Comparison::kEqual, item, item)) return Answer::kNeedsPython;
  Value number = item;
  if (is_float(item) && as_float(item) - as_float(item) == 0) {
    bool integral = false;
    number = from_integer(rt, integer_from_double(as_float(item)));
    number_compare(rt, Comparison::kEqual, number, item, integral);
    if (!integral) number = kNone;
  }
  result = is_integer(rt, number) && range_has(rt, range, number);
  return Answer::kDone;
}

Answer in_view(Runtime& rt, Address view, Value item, bool& result) {
  const DictViewObject object = *rt.memory.read<DictViewObject>(view);
  if (object.header.flags == 0) return in_table(rt, object.dict, item, result);
  if (object.header.flags == 2) {
    if (kind_of(rt, item) != Kind::kTuple || tuple_length(rt, address_of(item)) != 2) return result = false, Answer::kDone;
    Value value = kUnbound;
    const Found found = table_find(rt, object.dict, tuple_at(rt, address_of(item), 0), value);
    if (is_failure(found)) return answer_of(found);
    result = false;
    return found == Found::kYes ? items_equal(rt, value, tuple_at(rt, address_of(item), 1), result) : Answer::kDone;
  }
  std::uint32_t position = 0;
  result = false;
  for (Value key, value; !result && table_next(rt, object.dict, position, key, value);) {
    const Answer answer = items_equal(rt, value, item, result);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

// The iterator is left behind the item that was found; Python goes on with the item that it has to compare.
Answer in_iterator(Runtime& rt, Value iterator, Value item, bool& result) {
  const Address address = address_of(iterator);
  const auto kind = static_cast<IteratorKind>(rt.memory.read<Header>(address)->flags);
  if (!is_native_iterator(rt, iterator) || kind == IteratorKind::kZip || kind == IteratorKind::kEnumerate) {
    return Answer::kNeedsPython;
  }
  result = false;
  while (!result) {
    const IteratorObject before = *rt.memory.read<IteratorObject>(address);
    Value candidate = kUnbound;
    const Answer answer = next_item(rt, address, candidate);
    if (answer != Answer::kDone || candidate == kUnbound) return answer;
    const Answer compared = items_equal(rt, candidate, item, result);
    if (compared == Answer::kNeedsPython) *rt.memory.write<IteratorObject>(address) = before;
    if (compared != Answer::kDone) return compared;
  }
  return Answer::kDone;
}

}  // namespace

Answer contains(Runtime& rt, Value container, Value item, bool& result) {
  if (is_user_object(rt, container) && overrides(rt, container, Name::kContains)) return Answer::kNeedsPython;
  return builtin_contains(rt, container, item, result);
}

Answer builtin_contains(Runtime& rt, Value container, Value item, bool& result) {
  const Address address = address_of(container);
  switch (kind_of(rt, container)) {
    case Kind::kList: case Kind::kTuple: {
      std::int64_t index = -1;
      const Answer answer = find_item(rt, address, item, 0, INT64_MAX, index);
      result = index >= 0;
      return answer;
    }
    case Kind::kDict: case Kind::kSet: case Kind::kFrozenSet: return in_table(rt, address, item, result);
    case Kind::kString: return in_string(rt, container, item, result);
    case Kind::kBytes: case Kind::kByteArray: return in_bytes(rt, container, item, result);
    case Kind::kRange: return in_range(rt, address, item, result);
    case Kind::kDictView: return in_view(rt, address, item, result);
    case Kind::kIterator: return in_iterator(rt, container, item, result);
    case Kind::kGenerator: return Answer::kNeedsPython;
    default: return Answer::kNotSupported;
  }
}

}  // namespace weft::vm
