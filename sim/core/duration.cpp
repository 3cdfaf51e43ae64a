#include "sim/core/duration.h"

#include <array>

namespace weft {

namespace {

struct Unit {
  std::string_view name;
  Ns length;
};
// Written forms; format_duration uses the first four.
constexpr std::array<Unit, 6> kUnits{{{"s", kSecond},
                                      {"ms", kMillisecond},
                                      {"µs", kMicrosecond},
                                      {"ns", 1},
                                      {"us", kMicrosecond},
                                      {"min", 60 * kSecond}}};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The longest run of digits and one point at the front of `text`, as whole × 10^-decimals.
struct Decimal {
  std::int64_t digits = 0;
  std::int64_t scale = 1;
  std::size_t length = 0;
  bool valid = false;
};

Decimal read_decimal(std::string_view text) {
  constexpr std::int64_t kMost = 1'000'000'000'000'000;  // times 10 still fits
  Decimal result;
  bool point = false, any = false;
  for (; result.length < text.size(); ++result.length) {
    const char c = text[result.length];
    if (c == '.' && !point) {
      point = true;
    } else if (is_digit(c) && result.digits < kMost && result.scale < kMost) {
      result.digits = result.digits * 10 + (c - '0');
      if (point) result.scale *= 10;
      any = true;
    } else {
      break;
    }
  }
  result.valid = any && (result.length >= text.size() || !is_digit(text[result.length]));
  return result;
}

std::optional<Ns> in_nanoseconds(Decimal number, Ns unit) {
  // Cancel powers of ten first: "0.005s" is 5 × 10^9 / 1000.
  while (number.scale > 1 && unit % 10 == 0) number.scale /= 10, unit /= 10;
  while (number.scale > 1 && number.digits % 10 == 0) number.scale /= 10, number.digits /= 10;
  if (number.scale > 1) return std::nullopt;
  if (number.digits > (kForever - 1) / unit) return std::nullopt;
  return number.digits * unit;
}

const Unit& unit_for(Ns time) {
  for (const Unit& unit : kUnits) {
    if (time >= unit.length) return unit;
  }
  return kUnits[0];
}

std::string with_fraction(Ns time, const Unit& unit, std::size_t most_decimals) {
  std::string text = std::to_string(time / unit.length);
  std::string fraction;
  for (Ns rest = time % unit.length, place = unit.length / 10; rest > 0 && fraction.size() < most_decimals; place /= 10) {
    fraction.push_back(static_cast<char>('0' + rest / place));
    rest %= place;
  }
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (!fraction.empty()) text += "." + fraction;
  return text + " " + std::string(unit.name);
}

}  // namespace

std::optional<Ns> parse_duration(std::string_view text) {
  const Decimal number = read_decimal(text);
  if (!number.valid) return std::nullopt;
  text.remove_prefix(number.length);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  for (const Unit& unit : kUnits) {
    if (text == unit.name) return in_nanoseconds(number, unit.length);
  }
  return std::nullopt;
}

std::string format_duration(Ns time) {
  if (time < 0) return "-" + format_duration(-time);
  return with_fraction(time, unit_for(time), 9);
}

std::string format_duration_short(Ns time) {
  if (time < 0) return "-" + format_duration_short(-time);
  const Unit& unit = unit_for(time);
  constexpr std::size_t kDecimals = 3;
  Ns step = unit.length;
  for (std::size_t i = 0; i < kDecimals && step % 10 == 0; ++i) step /= 10;
  const Ns rounded = (time + step / 2) / step * step;
  return with_fraction(rounded, unit_for(rounded), kDecimals);
}

}  // namespace weft
