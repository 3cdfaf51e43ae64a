#include "sim/vm/call_arguments.h"

#include <fmt/core.h>

#include "sim/vm/object.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/durations.h"

namespace weft::vm {

bool read_ints(Runtime& rt, const NativeCall& call, std::int64_t* numbers, std::uint32_t count, std::uint32_t first) {
  for (std::uint32_t i = 0; i < count; ++i) {
    const Value value = call.argument(first + i);
    if (value == kUnbound || to_int64(rt, value, numbers[i])) continue;
    if (is_integer(rt, value)) {
      raise(rt, ExceptionId::kOverflowError, "Python int too large to convert to C int");
    } else {
      raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, value)));
    }
    return false;
  }
  return true;
}

bool read_timeout(Runtime& rt, Value given, std::int64_t& timeout) {
  timeout = -1;
  if (given == kUnbound || given == kNone) return true;
  if (to_nanoseconds(rt, given, timeout) == Outcome::kRaised) return false;
  if (timeout < 0) timeout = 0;
  return true;
}

bool read_text_argument(Runtime& rt, Value given, std::int64_t& address) {
  if (is_string(rt, given)) return address = address_of(given), true;
  raise(rt, ExceptionId::kTypeError, fmt::format("expected str, bytes or os.PathLike object, not {}", class_name(rt, given)));
  return false;
}

bool find_buffer(Runtime& rt, Value value, Address& address, std::uint32_t& size) {
  const Kind kind = kind_of(rt, value);
  if (kind == Kind::kBytes) {
    address = address_of(value) + static_cast<Address>(sizeof(BytesObject));
    size = rt.memory.read<BytesObject>(address_of(value))->length;
    return true;
  }
  if (kind == Kind::kByteArray) {
    const auto* array = rt.memory.read<ByteArrayObject>(address_of(value));
    address = array->block + static_cast<Address>(sizeof(BlockObject));
    size = array->length;
    return true;
  }
  raise(rt, ExceptionId::kTypeError, fmt::format("a bytes-like object is required, not '{}'", class_name(rt, value)));
  return false;
}

}  // namespace weft::vm
