// The module _multiprocessing: what processes share, semaphores and memory. One system call each.
#include <fmt/core.h>

#include "sim/core/bit_cast.h"
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

// sem_create(value, maximum, kind): kind 1 is a mutex. Its number.
Outcome sem_create(Runtime& rt, NativeCall& call) {
  std::int64_t n[3] = {0, 0, 0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kSemaphoreCreate, n[0], n[1], n[2]) : Outcome::kRaised;
}

// sem_acquire(semaphore, blocking, timeout): timeout in seconds, None for none.
Outcome sem_acquire(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0}, timeout = -1;
  if (!read_ints(rt, call, n) || !read_timeout(rt, call.argument(2), timeout)) return Outcome::kRaised;
  return call.system_as(SystemResult::kBool, SystemCall::kSemaphoreAcquire, n[0], call.argument(1) == kTrue ? 1 : 0, timeout);
}

Outcome sem_release(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system_as(SystemResult::kSemaphore, SystemCall::kSemaphoreRelease, n[0]) : Outcome::kRaised;
}

Outcome sem_value(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system(SystemCall::kSemaphoreValue, n[0]) : Outcome::kRaised;
}

Outcome sem_name(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0}, name = 0;
  if (!read_ints(rt, call, n) || !read_text_argument(rt, call.argument(1), name)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kSemaphoreName, n[0], name);
}

// shm_create(bytes, name=None): the segment's number.
Outcome shm_create(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0}, name = 0;
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  const Value given = call.argument(1);
  if (given != kUnbound && given != kNone && !read_text_argument(rt, given, name)) return Outcome::kRaised;
  return call.system(SystemCall::kSharedCreate, n[0], name);
}

Outcome with_name(Runtime& rt, NativeCall& call, SystemResult as, SystemCall which) {
  std::int64_t name = 0;
  return read_text_argument(rt, call.argument(0), name) ? call.system_as(as, which, name) : Outcome::kRaised;
}

Outcome with_number(Runtime& rt, NativeCall& call, SystemResult as, SystemCall which) {
  std::int64_t n[1] = {0};
  return read_ints(rt, call, n) ? call.system_as(as, which, n[0]) : Outcome::kRaised;
}

Outcome shm_open(Runtime& rt, NativeCall& call) { return with_name(rt, call, SystemResult::kInt, SystemCall::kSharedOpen); }
Outcome shm_unlink(Runtime& rt, NativeCall& call) { return with_name(rt, call, SystemResult::kNone, SystemCall::kSharedUnlink); }
Outcome shm_map(Runtime& rt, NativeCall& call) { return with_number(rt, call, SystemResult::kInt, SystemCall::kSharedMap); }
Outcome shm_unmap(Runtime& rt, NativeCall& call) { return with_number(rt, call, SystemResult::kNone, SystemCall::kSharedUnmap); }
Outcome shm_size(Runtime& rt, NativeCall& call) { return with_number(rt, call, SystemResult::kInt, SystemCall::kSharedSize); }

// What a cell is, by the typecode that the module array has for it.
struct CellType {
  char code;
  std::uint8_t bytes;
  SystemResult read_as;
};
constexpr CellType kCellTypes[] = {
    {'b', 1, SystemResult::kSigned},   {'B', 1, SystemResult::kUnsigned}, {'c', 1, SystemResult::kUnsigned},
    {'h', 2, SystemResult::kSigned},   {'H', 2, SystemResult::kUnsigned}, {'i', 4, SystemResult::kSigned},
    {'I', 4, SystemResult::kUnsigned}, {'l', 8, SystemResult::kSigned},   {'L', 8, SystemResult::kUnsigned},
    {'q', 8, SystemResult::kSigned},   {'Q', 8, SystemResult::kUnsigned}, {'u', 4, SystemResult::kUnsigned},
    {'d', 8, SystemResult::kDouble},   {'f', 4, SystemResult::kFloat},    {'?', 1, SystemResult::kUnsigned},
};

// The type that an argument names by the code of a character; null after raising.
const CellType* read_type(Runtime& rt, std::int64_t code) {
  for (const CellType& type : kCellTypes) {
    if (type.code == code) return &type;
  }
  raise(rt, ExceptionId::kTypeError, "this type is unknown");
  return nullptr;
}

// load(address, type): what the cell holds. `type` is ord() of a typecode.
Outcome load(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  const CellType* type = read_type(rt, n[1]);
  if (type == nullptr) return Outcome::kRaised;
  const bool is_signed = type->read_as == SystemResult::kSigned;
  return call.system_as(type->read_as, SystemCall::kSharedLoad, n[0], type->bytes, is_signed ? 1 : 0);
}

// The bits of a value in a cell of a type; false after raising.
bool write_bits(Runtime& rt, const CellType& type, Value value, std::int64_t& bits) {
  if (type.read_as == SystemResult::kDouble || type.read_as == SystemResult::kFloat) {
    double number = 0;
    if (!to_double(rt, value, number)) {
      raise(rt, ExceptionId::kTypeError, fmt::format("must be real number, not {}", class_name(rt, value)));
      return false;
    }
    bits = type.bytes == 8 ? bit_cast<std::int64_t>(from_float(number)) : bit_cast<std::int32_t>(static_cast<float>(number));
    return true;
  }
  if (!is_integer(rt, value)) {
    raise(rt, ExceptionId::kTypeError, fmt::format("an integer is required (got type {})", class_name(rt, value)));
    return false;
  }
  // As in C, what does not fit into the cell is cut off there.
  if (to_int64(rt, value, bits)) return true;
  raise(rt, ExceptionId::kOverflowError, "int too large to convert");
  return false;
}

// store(address, type, value)
Outcome store(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0}, bits = 0;
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  const CellType* type = read_type(rt, n[1]);
  if (type == nullptr || !write_bits(rt, *type, call.argument(2), bits)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kSharedStore, n[0], type->bytes, bits);
}

// fetch(address, bytearray): fills it from shared memory. put(address, bytes): the other way.
Outcome fetch(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  Address to = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n) || !find_buffer(rt, call.argument(1), to, size)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kSharedCopy, to, n[0], size);
}

Outcome put(Runtime& rt, NativeCall& call) {
  std::int64_t n[1] = {0};
  Address from = 0;
  std::uint32_t size = 0;
  if (!read_ints(rt, call, n) || !find_buffer(rt, call.argument(1), from, size)) return Outcome::kRaised;
  return call.system_as(SystemResult::kNone, SystemCall::kSharedCopy, n[0], from, size);
}

// address_of(bytes or bytearray): where its bytes are.
Outcome address_of_bytes(Runtime& rt, NativeCall& call) {
  Address place = 0;
  std::uint32_t size = 0;
  return find_buffer(rt, call.argument(0), place, size) ? call.done(from_int(place)) : Outcome::kRaised;
}

// double_bits(float): its 64 bits as an int. bits_double(upper 32 bits, lower 32 bits): the other way.
Outcome double_bits(Runtime& rt, NativeCall& call) {
  double number = 0;
  if (!to_double(rt, call.argument(0), number)) return raise(rt, ExceptionId::kTypeError, "must be real number");
  return call.done(from_uint64(rt, from_float(number)));
}

Outcome bits_double(Runtime& rt, NativeCall& call) {
  std::int64_t n[2] = {0, 0};
  if (!read_ints(rt, call, n)) return Outcome::kRaised;
  const std::uint64_t bits = static_cast<std::uint64_t>(n[0]) << 32 | (static_cast<std::uint64_t>(n[1]) & 0xFFFF'FFFFu);
  return call.done(from_float(bit_cast<double>(bits)));
}

constexpr NativeEntry kEntries[] = {
    {"_weft", "double_bits", double_bits, "number, /"},
    {"_weft", "bits_double", bits_double, "high, low, /"},
    {"_multiprocessing", "sem_create", sem_create, "value, maximum, kind"},
    {"_multiprocessing", "sem_acquire", sem_acquire, "semaphore, blocking, timeout"},
    {"_multiprocessing", "sem_release", sem_release, "semaphore"},
    {"_multiprocessing", "sem_value", sem_value, "semaphore"},
    {"_multiprocessing", "sem_name", sem_name, "semaphore, name"},
    {"_multiprocessing", "shm_create", shm_create, "size, name?"},
    {"_multiprocessing", "shm_open", shm_open, "name"},
    {"_multiprocessing", "shm_unlink", shm_unlink, "name"},
    {"_multiprocessing", "shm_map", shm_map, "segment"},
    {"_multiprocessing", "shm_unmap", shm_unmap, "address"},
    {"_multiprocessing", "shm_size", shm_size, "segment"},
    {"_multiprocessing", "load", load, "address, type"},
    {"_multiprocessing", "store", store, "address, type, value"},
    {"_multiprocessing", "fetch", fetch, "address, buffer"},
    {"_multiprocessing", "put", put, "address, data"},
    {"_multiprocessing", "address_of", address_of_bytes, "data"},
};

}  // namespace

const NativeTable kMultiprocessingNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
