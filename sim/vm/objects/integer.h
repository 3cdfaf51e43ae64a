// Integer arithmetic without bound, on the host. Values of Python's int that don't fit 48 bits pass through here.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace weft::vm {

// The 32-bit digits of an int, least significant first. Up to 256 bits need no allocation.
class Digits {
 public:
  Digits() = default;
  Digits(std::initializer_list<std::uint32_t> digits) {
    for (const std::uint32_t digit : digits) push_back(digit);
  }
  explicit Digits(std::size_t size) { resize(size); }
  Digits(const Digits& other) { assign(other.data(), other.size_); }
  Digits(Digits&& other) noexcept { *this = std::move(other); }
  Digits& operator=(const Digits& other) {
    if (this != &other) assign(other.data(), other.size_);
    return *this;
  }
  Digits& operator=(Digits&& other) noexcept {
    size_ = other.size_;
    capacity_ = other.capacity_;
    large_ = std::move(other.large_);
    if (large_ == nullptr) std::memcpy(small_, other.small_, size_ * sizeof small_[0]);
    other.size_ = 0;
    other.capacity_ = kSmall;
    return *this;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::uint32_t* data() { return large_ != nullptr ? large_.get() : small_; }
  const std::uint32_t* data() const { return large_ != nullptr ? large_.get() : small_; }
  std::uint32_t& operator[](std::size_t i) { return data()[i]; }
  std::uint32_t operator[](std::size_t i) const { return data()[i]; }
  std::uint32_t back() const { return data()[size_ - 1]; }
  void push_back(std::uint32_t digit) {
    if (size_ == capacity_) reserve(2 * size_);
    data()[size_++] = digit;
  }
  void pop_back() { --size_; }
  void resize(std::size_t size) {  // new digits are 0
    reserve(size);
    if (size > size_) std::memset(data() + size_, 0, (size - size_) * sizeof(std::uint32_t));
    size_ = size;
  }
  void assign(const std::uint32_t* digits, std::size_t size) {
    if (size > capacity_) reserve(size);
    std::memcpy(data(), digits, size * sizeof(std::uint32_t));
    size_ = size;
  }
  // Drops leading zero digits.
  void trim() {
    while (size_ > 0 && data()[size_ - 1] == 0) --size_;
  }
  bool operator==(const Digits& other) const {
    return size_ == other.size_ && std::memcmp(data(), other.data(), size_ * sizeof(std::uint32_t)) == 0;
  }

 private:
  static constexpr std::size_t kSmall = 8;
  void reserve(std::size_t capacity) {
    if (capacity <= capacity_) return;
    auto larger = std::make_unique<std::uint32_t[]>(capacity);
    std::memcpy(larger.get(), data(), size_ * sizeof(std::uint32_t));
    large_ = std::move(larger);
    capacity_ = capacity;
  }

  std::size_t size_ = 0;
  std::size_t capacity_ = kSmall;
  std::unique_ptr<std::uint32_t[]> large_;
  std::uint32_t small_[kSmall];
};

// An int of any size: sign and magnitude, no leading zero digits; zero is not negative.
struct Integer {
  bool negative = false;
  Digits digits;

  Integer() = default;
  explicit Integer(std::int64_t value);
  static Integer from_unsigned(std::uint64_t value);
  bool is_zero() const { return digits.empty(); }
  bool is_odd() const { return !digits.empty() && (digits[0] & 1) != 0; }
  bool operator==(const Integer&) const = default;
};

int compare(const Integer& a, const Integer& b);             // <0, 0, >0
int compare_magnitudes(const Digits& a, const Digits& b);
Integer negated(Integer a);
Integer add(const Integer& a, const Integer& b);
Integer subtract(const Integer& a, const Integer& b);
Integer multiply(const Integer& a, const Integer& b);
// Python's // and %: the quotient is rounded down, the remainder has the divisor's sign. b must not be zero.
void floor_divide(const Integer& a, const Integer& b, Integer& quotient, Integer& remainder);
Integer power(const Integer& base, std::uint64_t exponent);
// base ** exponent % modulus for exponent ≥ 0, modulus ≠ 0.
Integer power_modulo(const Integer& base, const Integer& exponent, const Integer& modulus);
// The inverse of a modulo m in [0, m); false when there is none. m > 0.
bool inverse_modulo(const Integer& a, const Integer& m, Integer& inverse);
Integer shift_left(const Integer& a, std::size_t bits);
Integer shift_right(const Integer& a, std::size_t bits);     // rounds down, as >> does
enum class BitOperator : std::uint8_t { kAnd, kOr, kXor };
Integer bitwise(BitOperator op, const Integer& a, const Integer& b);
std::size_t bit_length(const Integer& a);                    // of the magnitude
std::size_t bit_count(const Integer& a);
std::size_t trailing_zeros(const Integer& a);                // a ≠ 0
bool fits_int64(const Integer& a, std::int64_t& value);
bool fits_uint64(const Integer& a, std::uint64_t& value);

// magnitude = magnitude × factor + term; magnitude = magnitude / divisor, returning the remainder.
void multiply_small(Digits& magnitude, std::uint32_t factor, std::uint32_t term);
std::uint32_t divide_small(Digits& magnitude, std::uint32_t divisor);
// Of magnitudes: with digits one by one, out being x_size + y_size zeros; and a better way for two of at least kLongFactor digits.
void multiply_short(const std::uint32_t* x, std::size_t x_size, const std::uint32_t* y, std::size_t y_size, std::uint32_t* out);
constexpr std::size_t kLongFactor = 64;
Digits multiply_long(const Digits& a, const Digits& b);
void divide_magnitudes(const Digits& a, const Digits& b, Digits& quotient, Digits& remainder);

std::string integer_text(const Integer& i, unsigned base = 10);
// Digits without prefix or sign handling beyond a leading '-'; false when malformed.
bool parse_integer(std::string_view text, unsigned base, Integer& i);

}  // namespace weft::vm
