#include "sim/vm/system_result.h"

#include <fmt/core.h>

#include "sim/core/bit_cast.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

struct ErrorRow {
  std::int64_t number;
  const char* text;
  ExceptionId exception;
};
constexpr ErrorRow kErrors[] = {
#define X(name, number, text, exception) {number, text, ExceptionId::k##exception},
#include "sim/vm/system_errors.def"
#undef X
};

const ErrorRow* find_error(std::int64_t number) {
  for (const ErrorRow& row : kErrors) {
    if (row.number == number) return &row;
  }
  return nullptr;
}

Outcome give(Value& value, Value what) {
  value = what;
  return Outcome::kDone;
}

}  // namespace

std::string error_text(std::int64_t number) {
  const ErrorRow* row = find_error(number);
  return row != nullptr ? row->text : fmt::format("Unknown error {}", number);
}

ExceptionId os_error_class(std::int64_t number) {
  const ErrorRow* row = find_error(number);
  return row != nullptr ? row->exception : ExceptionId::kOSError;
}

Outcome raise_os_error(Runtime& rt, std::int64_t number) {
  raise_without(rt, os_error_class(number));
  const Address exception = address_of(rt.thread.raising);
  const Value text = new_string(rt, error_text(number));
  const Value arguments = new_tuple(rt, {from_int(number), text});
  rt.memory.write<ExceptionObject>(exception)->args = address_of(arguments);
  const Value dict = special_attribute(rt, from_address(exception), rt.name(Name::kDict));
  set_string_key(rt, address_of(dict), "errno", from_int(number));
  set_string_key(rt, address_of(dict), "strerror", text);
  set_string_key(rt, address_of(dict), "filename", kNone);
  return Outcome::kRaised;
}

namespace {

// What 64 or 32 bits of memory mean.
bool is_memory(SystemResult how) {
  return how == SystemResult::kSigned || how == SystemResult::kUnsigned || how == SystemResult::kDouble || how == SystemResult::kFloat;
}

Value read_bits(Runtime& rt, SystemResult how, std::int64_t bits) {
  switch (how) {
    case SystemResult::kUnsigned: return from_uint64(rt, static_cast<std::uint64_t>(bits));
    case SystemResult::kDouble: return from_float(bit_cast<double>(bits));
    case SystemResult::kFloat: return from_float(static_cast<double>(bit_cast<float>(static_cast<std::uint32_t>(bits))));
    default: return from_int64(rt, bits);
  }
}

}  // namespace

Outcome finish_system_call(Runtime& rt, SystemResult how, std::int64_t result, Value& value) {
  if (is_memory(how)) return give(value, read_bits(rt, how, result));
  if (result < 0) {
    switch (how) {
      case SystemResult::kReleased: return raise(rt, ExceptionId::kRuntimeError, "release unlocked lock");
      case SystemResult::kSemaphore: return raise(rt, ExceptionId::kValueError, "semaphore or lock released too many times");
      case SystemResult::kThread: return raise(rt, ExceptionId::kRuntimeError, "can't start new thread");
      default: return raise_os_error(rt, -result);
    }
  }
  switch (how) {
    case SystemResult::kInt:
    case SystemResult::kThread: return give(value, from_int64(rt, result));
    case SystemResult::kBool: return give(value, from_bool(result != 0));
    case SystemResult::kSeconds: return give(value, from_float(static_cast<double>(result) / 1e9));
    default: break;
  }
  return give(value, kNone);
}

}  // namespace weft::vm
