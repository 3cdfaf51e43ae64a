// The module _random: the generator under sim/lib/random.py. Its state is a bytearray of the program.
#include <fmt/core.h>

#include "sim/vm/blocks.h"
#include "sim/vm/mersenne_twister.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/sha512.h"

namespace weft::vm {

namespace {

// Where the state in a native's first argument lies; 0 after raising.
Address find_state(Runtime& rt, const NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) == Kind::kByteArray) {
    const auto* array = rt.memory.read<ByteArrayObject>(address_of(call.arguments[0]));
    if (array->length >= kTwisterBytes) return array->block + kBlockPayload;
  }
  raise(rt, ExceptionId::kTypeError, fmt::format("a state is a bytearray of {} bytes", kTwisterBytes));
  return 0;
}

// seed(state, number): from the number's magnitude.
Outcome seed(Runtime& rt, NativeCall& call) {
  const Address state = find_state(rt, call);
  if (state == 0) return Outcome::kRaised;
  if (!is_integer(rt, call.arguments[1])) return raise(rt, ExceptionId::kTypeError, "a seed is an int");
  const Integer number = to_integer(rt, call.arguments[1]);
  std::vector<std::uint32_t> key(number.digits.data(), number.digits.data() + number.digits.size());
  if (key.empty()) key.push_back(0);
  MersenneTwister(rt.memory, state).seed(key);
  return call.done(kNone);
}

// random(state): a float in [0, 1) with 53 random bits.
Outcome random(Runtime& rt, NativeCall& call) {
  const Address state = find_state(rt, call);
  if (state == 0) return Outcome::kRaised;
  MersenneTwister twister(rt.memory, state);
  const std::uint32_t high = twister.next() >> 5, low = twister.next() >> 6;
  return call.done(from_float((high * 67108864.0 + low) * (1.0 / 9007199254740992.0)));
}

// getrandbits(state, count)
Outcome getrandbits(Runtime& rt, NativeCall& call) {
  const Address state = find_state(rt, call);
  std::int64_t count = 0;
  if (state == 0) return Outcome::kRaised;
  if (!to_int64(rt, call.arguments[1], count)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("'{}' object cannot be interpreted as an integer", class_name(rt, call.arguments[1])));
  }
  if (count < 0) return raise(rt, ExceptionId::kValueError, "number of bits must be non-negative");
  if (count > (1 << 19)) return raise(rt, ExceptionId::kOverflowError, "too many bits");
  MersenneTwister twister(rt.memory, state);
  Integer result;
  for (; count > 0; count -= 32) {
    std::uint32_t word = twister.next();
    if (count < 32) word >>= 32 - count;
    result.digits.push_back(word);
  }
  while (!result.digits.empty() && result.digits.back() == 0) result.digits.pop_back();
  return call.done(from_integer(rt, result));
}

template <std::string (*kFunction)(std::string_view)>
Outcome sha_native(Runtime& rt, NativeCall& call) {
  const std::string digest = kFunction(bytes_content(rt, call.arguments[0]));
  return call.done(new_bytes(rt, digest.data(), digest.size()));
}

constexpr NativeEntry kEntries[] = {
    {"_random", "seed", seed, "state, number"},
    {"_random", "random", random, "state"},
    {"_random", "getrandbits", getrandbits, "state, count"},
    {"_random", "sha512", sha_native<sha512>, "data"},
    {"_random", "sha384", sha_native<sha384>, "data"},
};

}  // namespace

const NativeTable kRandomNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
