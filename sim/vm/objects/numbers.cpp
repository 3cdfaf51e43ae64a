#include "sim/vm/objects/numbers.h"

#include <cmath>
#include <limits>

#include "sim/core/limits.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

constexpr std::uint64_t kHashModulus = (std::uint64_t{1} << 61) - 1;

std::uint64_t signed_hash(std::uint64_t magnitude, bool negative) {
  const std::uint64_t hash = negative ? 0 - magnitude : magnitude;
  return hash == ~std::uint64_t{0} ? hash - 1 : hash;  // -1 means an error inside CPython
}

// value × 2^bits modulo 2^61 - 1: a rotation.
std::uint64_t rotated(std::uint64_t value, unsigned bits) {
  return bits == 0 ? value : (value << bits & kHashModulus) | value >> (61 - bits);
}

}  // namespace

Integer to_integer(const Runtime& rt, Value v) {
  if (is_int(v)) return Integer(as_int(v));
  if (is_bool(v)) return Integer(v == kTrue ? 1 : 0);
  const Address address = address_of(v);
  const auto* at = rt.memory.read<BigIntObject>(address);
  const BigIntObject object = *at;
  Integer result;
  result.negative = (object.header.flags & kFlagNegative) != 0;
  if ((address & kPageMask) + sizeof object + object.count * 4 <= kPageBytes) {
    result.digits.assign(reinterpret_cast<const std::uint32_t*>(at + 1), object.count);
    return result;
  }
  result.digits.resize(object.count);
  rt.memory.copy_from(address + sizeof(BigIntObject), result.digits.data(), std::size_t{object.count} * 4);
  return result;
}

Value from_integer(Runtime& rt, const Integer& i) {
  std::int64_t small = 0;
  return fits_int64(i, small) && fits_small_int(small) ? from_int(small) : new_integer_object(rt, i);
}

Value new_integer_object(Runtime& rt, const Integer& i) {
  const std::size_t bytes = i.digits.size() * 4;
  const Address address = rt.heap.allocate(Kind::kBigInt, sizeof(BigIntObject) + bytes);
  if (rt.memory.failed()) return from_int(0);
  auto* object = rt.memory.write<BigIntObject>(address);
  object->header.flags = i.negative ? kFlagNegative : 0;
  object->count = static_cast<std::uint32_t>(i.digits.size());
  if ((address & kPageMask) + sizeof *object + bytes <= kPageBytes) {
    std::memcpy(object + 1, i.digits.data(), bytes);
    return from_address(address);
  }
  rt.memory.copy_to(address + sizeof(BigIntObject), i.digits.data(), bytes);
  return from_address(address);
}

Value from_int64(Runtime& rt, std::int64_t i) {
  if (fits_small_int(i)) return from_int(i);
  const std::uint64_t magnitude = i < 0 ? 0 - static_cast<std::uint64_t>(i) : static_cast<std::uint64_t>(i);
  const Address address = rt.heap.allocate(Kind::kBigInt, sizeof(BigIntObject) + 8);
  if (rt.memory.failed()) return from_int(0);
  auto* object = rt.memory.write<BigIntObject>(address);
  object->header.flags = i < 0 ? kFlagNegative : 0;
  object->count = 2;  // beyond 48 bits, so that the second digit is not zero
  std::memcpy(object + 1, &magnitude, 8);
  return from_address(address);
}

Value from_uint64(Runtime& rt, std::uint64_t i) { return from_integer(rt, Integer::from_unsigned(i)); }

Value new_complex(Runtime& rt, double real, double imaginary) {
  const Address address = rt.heap.allocate(Kind::kComplex, sizeof(ComplexObject));
  auto* object = rt.memory.write<ComplexObject>(address);
  object->real = as_float(from_float(real));  // one NaN on every platform
  object->imaginary = as_float(from_float(imaginary));
  return from_address(address);
}

bool to_int64(const Runtime& rt, Value v, std::int64_t& i) {
  if (is_int(v)) {
    i = as_int(v);
    return true;
  }
  return is_integer(rt, v) && fits_int64(to_integer(rt, v), i);
}

bool to_double(const Runtime& rt, Value v, double& d) {
  v = plain_float(rt, v);
  if (is_float(v)) {
    d = as_float(v);
  } else if (is_int(v)) {
    d = static_cast<double>(as_int(v));
  } else if (is_integer(rt, v)) {
    d = integer_to_double(to_integer(rt, v));
    return !std::isinf(d);
  } else {
    return false;
  }
  return true;
}

bool take_index(Runtime& rt, Value v, std::int64_t& i) {
  if (to_int64(rt, v, i)) return true;
  if (is_integer(rt, v)) {
    raise(rt, ExceptionId::kOverflowError, "Python int too large to convert to C ssize_t");
  } else {
    raise(rt, ExceptionId::kTypeError, "'" + class_name(rt, v) + "' object cannot be interpreted as an integer");
  }
  return false;
}

std::size_t most_digits(const Runtime& rt) {
  const std::int32_t sys = rt.image.find_module("sys");
  const std::uint32_t slot = sys < 0 ? 0 : rt.image.find_slot(static_cast<std::uint32_t>(sys), "_digits_limit");
  const Value limit = slot == 0 ? kUnbound : *rt.memory.read<Value>(slot_address(slot));
  if (!is_int(limit)) return limits::kIntegerDigits;
  return as_int(limit) == 0 ? SIZE_MAX / 16 : static_cast<std::size_t>(as_int(limit));
}

bool decimal_text(Runtime& rt, Value v, std::string& text) {
  if (is_int(v)) {
    text = std::to_string(as_int(v));
    return true;
  }
  const Integer i = to_integer(rt, v);
  // log10(2) is a little more than 0.30102: a number that is far too long is refused before the work.
  const std::size_t limit = most_digits(rt);
  const bool too_long = bit_length(i) / 10 * 3 > limit;
  if (!too_long) text = integer_text(i);
  if (!too_long && text.size() - (i.negative ? 1 : 0) <= limit) return true;
  raise(rt, ExceptionId::kValueError,
        "Exceeds the limit (" + std::to_string(limit) + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase "
        "the limit");
  return false;
}

std::uint64_t hash_integer(const Integer& i) {
  std::uint64_t hash = 0;
  for (std::size_t k = i.digits.size(); k-- > 0;) {
    hash = rotated(hash, 32) + i.digits[k];
    if (hash >= kHashModulus) hash -= kHashModulus;
  }
  return signed_hash(hash, i.negative);
}

std::uint64_t hash_float(double d) {
  if (d != d) return 0;
  if (std::isinf(d)) return signed_hash(314'159, d < 0);
  int exponent = 0;
  double fraction = std::frexp(std::fabs(d), &exponent);
  std::uint64_t hash = 0;
  while (fraction != 0) {  // 28 bits at a time, as CPython does
    hash = rotated(hash, 28);
    fraction *= 268'435'456.0;
    exponent -= 28;
    const auto part = static_cast<std::uint64_t>(fraction);
    fraction -= static_cast<double>(part);
    hash += part;
    if (hash >= kHashModulus) hash -= kHashModulus;
  }
  const int turn = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61;
  return signed_hash(rotated(hash, static_cast<unsigned>(turn)), d < 0);
}

std::uint64_t hash_number(const Runtime& rt, Value v) {
  v = plain_float(rt, v);
  if (is_float(v)) return hash_float(as_float(v));
  if (kind_of(rt, v) != Kind::kComplex) return hash_integer(to_integer(rt, v));
  const auto* number = rt.memory.read<ComplexObject>(address_of(v));
  return signed_hash(hash_float(number->real) + 1'000'003 * hash_float(number->imaginary), false);
}

}  // namespace weft::vm
