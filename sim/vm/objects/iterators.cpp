// Iterators over built-in collections, and enumerate and zip over such iterators. What needs Python (a generator,
// a function to map) is a generator of sim/lib/_containers.py inside a wrapped iterator.
#include <array>

#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

constexpr std::uint32_t kSizeChangeSeen = UINT32_MAX;  // the error comes again at every further step

IteratorKind kind_of_iterator(const IteratorObject& iterator) { return static_cast<IteratorKind>(iterator.header.flags); }

void set_kind(IteratorObject& iterator, IteratorKind kind) { iterator.header.flags = static_cast<std::uint8_t>(kind); }

// An exhausted iterator stays so, even when its collection grows, and keeps nothing alive. Its class stays, too.
Answer exhaust(Runtime& rt, Address iterator, Value& result) {
  auto* object = rt.memory.write<IteratorObject>(iterator);
  object->extra = from_int(object->header.flags);
  set_kind(*object, IteratorKind::kExhausted);
  object->source = kNone;
  result = kUnbound;
  return Answer::kDone;
}

Value new_table_iterator(Runtime& rt, IteratorKind kind, Address table, std::uint32_t index) {
  const std::uint32_t used = table_used(rt, table);
  const Address iterator = new_iterator(rt, kind, from_address(table), index);
  auto* object = rt.memory.write<IteratorObject>(iterator);
  object->expected = used;
  object->extra = from_int(used);
  return from_address(iterator);
}

// Copies the words: a range iterator counts from start to stop by itself. kRange promises that neither the bounds nor a
// step beyond the last item leave the small ints, so that the interpreter counts without looking.
Value new_range_iterator(Runtime& rt, Value start, Value stop, Value step) {
  const bool small = are_ints(start, stop) && is_int(step) && fits_small_int(as_int(stop) + as_int(step));
  const Address iterator = new_iterator(rt, small ? IteratorKind::kRange : IteratorKind::kBigRange, start);
  auto* object = rt.memory.write<IteratorObject>(iterator);
  object->extra = stop, object->step = step;
  return from_address(iterator);
}

IteratorKind view_kind(std::uint8_t view, IteratorKind keys) {
  if (keys == IteratorKind::kDictKeys) {
    return view == 0 ? keys : view == 1 ? IteratorKind::kDictValues : IteratorKind::kDictItems;
  }
  return view == 0 ? keys : view == 1 ? IteratorKind::kReversedValues : IteratorKind::kReversedItems;
}

// --- steps, a function a kind ---

// The end of a small range is where it stands: it needs no mark.
Answer next_of_range(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  const std::int64_t at = as_int(it.source), step = as_int(it.step);
  result = kUnbound;
  if (step > 0 ? at >= as_int(it.extra) : at <= as_int(it.extra)) return Answer::kDone;
  result = it.source;
  rt.memory.write<IteratorObject>(iterator)->source = from_int(at + step);
  return Answer::kDone;
}

Answer next_of_big_range(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  bool down = false, ended = false;
  number_compare(rt, Comparison::kLess, it.step, from_int(0), down);
  number_compare(rt, down ? Comparison::kLessEqual : Comparison::kGreaterEqual, it.source, it.extra, ended);
  if (ended) return exhaust(rt, iterator, result);
  result = it.source;
  Value next = it.source;
  number_binary(rt, BinaryOperator::kAdd, it.source, it.step, next);
  rt.memory.write<IteratorObject>(iterator)->source = next;
  return Answer::kDone;
}

std::uint32_t bytes_length(const Runtime& rt, Value bytes) { return rt.memory.read<BytesObject>(address_of(bytes))->length; }

Value byte_at(const Runtime& rt, Value bytes, std::uint32_t index) {
  Address at = address_of(bytes) + sizeof(BytesObject);
  if (kind_of(rt, bytes) == Kind::kByteArray) {
    at = rt.memory.read<ByteArrayObject>(address_of(bytes))->block + kBlockPayload;
  }
  return from_int(*rt.memory.read<std::uint8_t>(at + index));
}

// Length and item of any built-in sequence but range.
std::uint32_t sequence_length(const Runtime& rt, Value sequence) {
  switch (kind_of(rt, sequence)) {
    case Kind::kList: case Kind::kTuple: return items_in(rt, address_of(sequence)).length;
    case Kind::kString: return string_length(rt, address_of(sequence));
    default: return bytes_length(rt, sequence);
  }
}

Value sequence_at(Runtime& rt, Value sequence, std::uint32_t index) {
  switch (kind_of(rt, sequence)) {
    case Kind::kList: case Kind::kTuple: return *rt.memory.read<Value>(items_in(rt, address_of(sequence)).at + 8 * index);
    case Kind::kString: return character_string(rt, string_at(rt, address_of(sequence), index));
    default: return byte_at(rt, sequence, index);
  }
}

Answer next_of_sequence(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  if (it.index >= sequence_length(rt, it.source)) return exhaust(rt, iterator, result);
  rt.memory.write<IteratorObject>(iterator)->index = it.index + 1;
  result = sequence_at(rt, it.source, it.index);
  return Answer::kDone;
}

Answer next_of_list(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  const ListObject list = *rt.memory.read<ListObject>(address_of(it.source));
  if (it.index >= list.length) return exhaust(rt, iterator, result);
  rt.memory.write<IteratorObject>(iterator)->index = it.index + 1;
  result = *rt.memory.read<Value>(word_of(list.items, it.index));
  return Answer::kDone;
}

Answer next_of_reversed(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  if (it.index == 0 || it.index > sequence_length(rt, it.source)) return exhaust(rt, iterator, result);
  rt.memory.write<IteratorObject>(iterator)->index = it.index - 1;
  result = sequence_at(rt, it.source, it.index - 1);
  return Answer::kDone;
}

Answer changed(Runtime& rt, Address iterator, const char* message) {
  rt.memory.write<IteratorObject>(iterator)->expected = kSizeChangeSeen;
  raise(rt, ExceptionId::kRuntimeError, message);
  return Answer::kRaised;
}

Answer next_of_dict(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  const Address dict = address_of(it.source);
  if (table_used(rt, dict) != it.expected) return changed(rt, iterator, "dictionary changed size during iteration");
  const IteratorKind kind = kind_of_iterator(it);
  const bool backwards = kind >= IteratorKind::kReversedKeys && kind <= IteratorKind::kReversedItems;
  std::uint32_t position = it.index;
  Value key, value;
  if (backwards ? !dict_previous(rt, dict, position, key, value) : !table_next(rt, dict, position, key, value)) {
    return exhaust(rt, iterator, result);
  }
  const bool too_many = as_int(it.extra) == 0 && !backwards;  // as many are left as there were, and yet others
  if (too_many) return changed(rt, iterator, "dictionary keys changed during iteration");
  auto* object = rt.memory.write<IteratorObject>(iterator);
  object->index = position;
  object->extra = from_int(as_int(it.extra) - (backwards ? 0 : 1));
  if (kind == IteratorKind::kDictKeys || kind == IteratorKind::kReversedKeys) {
    result = key;
  } else if (kind == IteratorKind::kDictValues || kind == IteratorKind::kReversedValues) {
    result = value;
  } else {
    result = new_tuple(rt, {key, value});
  }
  return Answer::kDone;
}

Answer next_of_set(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  if (table_used(rt, address_of(it.source)) != it.expected) return changed(rt, iterator, "Set changed size during iteration");
  std::uint32_t position = it.index;
  SetSlot slot{};
  if (!set_next(rt, address_of(it.source), position, slot)) return exhaust(rt, iterator, result);
  rt.memory.write<IteratorObject>(iterator)->index = position;
  result = slot.key;
  return Answer::kDone;
}

Answer next_of_enumerate(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  Value item;
  const Answer answer = next_item(rt, address_of(it.source), item);
  if (answer != Answer::kDone) return answer;
  if (item == kUnbound) return exhaust(rt, iterator, result);
  Value next = it.extra;
  if (is_int(next)) {
    next = from_int64(rt, as_int(next) + 1);
  } else {
    number_binary(rt, BinaryOperator::kAdd, it.extra, from_int(1), next);
  }
  rt.memory.write<IteratorObject>(iterator)->extra = next;
  result = new_tuple(rt, {it.extra, item});
  return Answer::kDone;
}

// zip(strict=True): iterator number `index` (from 0) ended first, or went on when the ones before it had ended.
Answer zip_mismatch(Runtime& rt, std::uint32_t index, const char* how) {
  const std::string others = index == 1 ? std::string(" 1") : fmt::format("s 1-{}", index);
  raise(rt, ExceptionId::kValueError, fmt::format("zip() argument {} is {} than argument{}", index + 1, how, others));
  return Answer::kRaised;
}

Answer end_of_zip(Runtime& rt, Address iterator, Address sources, std::uint32_t ended, Value& result) {
  if (rt.memory.read<IteratorObject>(iterator)->expected != 0) {
    if (ended > 0) return zip_mismatch(rt, ended, "shorter");
    for (std::uint32_t i = 1; i < tuple_length(rt, sources); ++i) {
      Value item;
      const Answer answer = next_item(rt, address_of(tuple_at(rt, sources, i)), item);
      if (answer != Answer::kDone) return answer;
      if (item != kUnbound) return zip_mismatch(rt, i, "longer");
    }
  }
  return exhaust(rt, iterator, result);
}

Answer next_of_zip(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  const Address sources = address_of(it.source);
  const std::uint32_t count = tuple_length(rt, sources);
  std::array<Value, 8> few;
  std::vector<Value> many(count > few.size() ? count : 0);
  Value* items = many.empty() ? few.data() : many.data();
  if (count == 0) return exhaust(rt, iterator, result);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Answer answer = next_item(rt, address_of(tuple_at(rt, sources, i)), items[i]);
    if (answer != Answer::kDone) return answer;
    if (items[i] == kUnbound) return end_of_zip(rt, iterator, sources, i, result);
  }
  result = new_tuple(rt, items, count);
  return Answer::kDone;
}

Answer next_of_combined(Runtime& rt, Address iterator, const IteratorObject& it, Value& result) {
  const NestedNative nested(rt);
  if (nested.too_deep()) {
    raise(rt, ExceptionId::kRecursionError, "maximum recursion depth exceeded");
    return Answer::kRaised;
  }
  if (kind_of_iterator(it) == IteratorKind::kZip) return next_of_zip(rt, iterator, it, result);
  return next_of_enumerate(rt, iterator, it, result);
}

}  // namespace

Address new_iterator(Runtime& rt, IteratorKind kind, Value source, std::uint32_t index) {
  const Address iterator = rt.heap.allocate(Kind::kIterator, sizeof(IteratorObject));
  auto* object = rt.memory.write<IteratorObject>(iterator);
  set_kind(*object, kind);
  object->index = index;
  object->source = source;
  object->extra = object->step = kNone;
  return iterator;
}

bool is_wrapped_iterator(const Runtime& rt, Value value) {
  if (kind_of(rt, value) != Kind::kIterator) return false;
  return kind_of(rt, rt.memory.read<IteratorObject>(address_of(value))->source) == Kind::kGenerator;
}

bool is_native_iterator(const Runtime& rt, Value value) {
  return kind_of(rt, value) == Kind::kIterator && !is_wrapped_iterator(rt, value);
}

bool has_user_iteration(const Runtime& rt, Value value) {
  if (kind_of(rt, value) == Kind::kGenerator) return true;
  const Address cls = class_of(rt, value);
  const Value method = find_in_class(rt, cls, rt.name(Name::kIter));
  if (method != kUnbound) return method != kNone;
  return find_in_class(rt, cls, rt.name(Name::kGetItem)) != kUnbound;
}

Answer make_iterator(Runtime& rt, Value value, Value& result) {
  if (!is_object(value)) return Answer::kNotSupported;
  if (is_user_object(rt, value) && overrides(rt, value, Name::kIter)) return Answer::kNeedsPython;
  return builtin_iterator(rt, value, result);
}

// A wrapped iterator answers with its generator, which a loop then resumes directly.
Answer builtin_iterator(Runtime& rt, Value value, Value& result) {
  if (!is_object(value)) return Answer::kNotSupported;
  const Address address = address_of(value);
  const Header header = *rt.memory.read<Header>(address);
  const auto over = [&](IteratorKind kind) {
    result = from_address(new_iterator(rt, kind, value));
    return Answer::kDone;
  };
  switch (header.kind) {
    case Kind::kList: return over(IteratorKind::kList);
    case Kind::kTuple: return over(IteratorKind::kTuple);
    case Kind::kString: return over(IteratorKind::kString);
    case Kind::kBytes: return over(IteratorKind::kBytes);
    case Kind::kByteArray: return over(IteratorKind::kByteArray);
    case Kind::kRange: {
      const SliceObject range = *rt.memory.read<SliceObject>(address);
      result = new_range_iterator(rt, range.start, range.stop, range.step);
      return Answer::kDone;
    }
    case Kind::kDict: result = new_table_iterator(rt, IteratorKind::kDictKeys, address, 0); return Answer::kDone;
    case Kind::kSet: case Kind::kFrozenSet:
      result = new_table_iterator(rt, IteratorKind::kSet, address, 0);
      return Answer::kDone;
    case Kind::kDictView: {
      const auto* view = rt.memory.read<DictViewObject>(address);
      result = new_table_iterator(rt, view_kind(header.flags, IteratorKind::kDictKeys), view->dict, 0);
      return Answer::kDone;
    }
    case Kind::kIterator:
      result = is_wrapped_iterator(rt, value) ? rt.memory.read<IteratorObject>(address)->source : value;
      return Answer::kDone;
    case Kind::kGenerator:
      result = value;  // a coroutine is driven by `await` alone
      return header.cls != 0 && header.cls == rt.process.coroutine_class ? Answer::kNotSupported : Answer::kDone;
    default: return Answer::kNotSupported;
  }
}

Answer make_reversed(Runtime& rt, Value value, Value& result) {
  if (!is_object(value)) return Answer::kNotSupported;
  const Address address = address_of(value);
  const Header header = *rt.memory.read<Header>(address);
  if (header.cls != 0 && overrides(rt, value, Name::kReversed)) return Answer::kNeedsPython;
  switch (header.kind) {
    case Kind::kList: case Kind::kTuple: case Kind::kString: case Kind::kBytes: case Kind::kByteArray: {
      const IteratorKind kind = header.kind == Kind::kList ? IteratorKind::kReversedList : IteratorKind::kReversed;
      result = from_address(new_iterator(rt, kind, value, sequence_length(rt, value)));
      return Answer::kDone;
    }
    case Kind::kRange: {
      const Value step = rt.memory.read<SliceObject>(address)->step;
      const Value length = big_range_length(rt, address);
      Value down = step, last = length;
      number_unary(rt, UnaryOperator::kNegate, step, down);
      number_binary(rt, BinaryOperator::kSubtract, length, from_int(1), last);
      const Value start = range_at(rt, address, last);
      result = new_range_iterator(rt, start, range_at(rt, address, from_int(-1)), down);
      return Answer::kDone;
    }
    case Kind::kDict: case Kind::kDictView: {
      const bool view = header.kind == Kind::kDictView;
      const Address dict = view ? rt.memory.read<DictViewObject>(address)->dict : address;
      const IteratorKind kind = view_kind(view ? header.flags : 0, IteratorKind::kReversedKeys);
      result = new_table_iterator(rt, kind, dict, rt.memory.read<TableObject>(dict)->filled);
      return Answer::kDone;
    }
    default: return Answer::kNotSupported;
  }
}

Answer next_item(Runtime& rt, Address iterator, Value& result) {
  const IteratorObject it = *rt.memory.read<IteratorObject>(iterator);
  switch (kind_of_iterator(it)) {
    case IteratorKind::kList: return next_of_list(rt, iterator, it, result);
    case IteratorKind::kTuple: case IteratorKind::kString: case IteratorKind::kBytes:
    case IteratorKind::kByteArray: return next_of_sequence(rt, iterator, it, result);
    case IteratorKind::kRange: return next_of_range(rt, iterator, it, result);
    case IteratorKind::kBigRange: return next_of_big_range(rt, iterator, it, result);
    case IteratorKind::kReversedList: return next_of_reversed(rt, iterator, it, result);
    case IteratorKind::kReversed:
      if (kind_of(rt, it.source) == Kind::kGenerator) return Answer::kNeedsPython;
      return next_of_reversed(rt, iterator, it, result);
    case IteratorKind::kDictKeys: case IteratorKind::kDictValues: case IteratorKind::kDictItems:
    case IteratorKind::kReversedKeys: case IteratorKind::kReversedValues: case IteratorKind::kReversedItems:
      return next_of_dict(rt, iterator, it, result);
    case IteratorKind::kSet: return next_of_set(rt, iterator, it, result);
    case IteratorKind::kEnumerate: case IteratorKind::kZip:
      if (kind_of(rt, it.source) == Kind::kGenerator) return Answer::kNeedsPython;
      return next_of_combined(rt, iterator, it, result);
    case IteratorKind::kMap: case IteratorKind::kFilter: case IteratorKind::kMemory: case IteratorKind::kSequence: case IteratorKind::kCallable:
      return Answer::kNeedsPython;
    case IteratorKind::kExhausted: case IteratorKind::kAsciiString: case IteratorKind::kCount: break;
  }
  result = kUnbound;
  return Answer::kDone;
}

IteratorKind shown_kind(const IteratorObject& iterator) {
  const IteratorKind kind = kind_of_iterator(iterator);
  return kind == IteratorKind::kExhausted ? static_cast<IteratorKind>(as_int(iterator.extra)) : kind;
}

const char* iterator_class_name(IteratorKind kind) {
  constexpr const char* names[] = {
#define X(kind, python_name, comment) python_name,
#include "sim/vm/iterator_kinds.def"
#undef X
  };
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace weft::vm
