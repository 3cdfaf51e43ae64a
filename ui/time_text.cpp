#include "ui/time_text.h"

#include <cstdio>
#include <cstdlib>

namespace weft::ui {
namespace {

struct Unit {
  Ns ns;
  const char* name;
};
constexpr Unit kUnits[] = {{kSecond, "s"}, {kMillisecond, "ms"}, {kMicrosecond, "µs"}, {1, "ns"}};

const Unit& unit_for(Ns magnitude) {
  for (const Unit& unit : kUnits) {
    if (magnitude >= unit.ns) return unit;
  }
  return kUnits[3];
}

std::string number_text(double value, int decimals) {
  char text[48];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  return text;
}

void drop_trailing_zeros(std::string& text) {
  if (text.find('.') == std::string::npos) return;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
}

}  // namespace

std::string time_text(Ns time, int digits) {
  if (time == 0) return "0";
  if (time == kForever) return "∞";
  const Unit& unit = unit_for(std::abs(time));
  const double value = static_cast<double>(time) / static_cast<double>(unit.ns);
  int before = 1;
  for (double rest = value < 0 ? -value : value; rest >= 10; rest /= 10) ++before;
  std::string text = number_text(value, before >= digits ? 0 : digits - before);
  drop_trailing_zeros(text);
  return text + " " + unit.name;
}

std::string time_text_to(Ns time, Ns step) {
  if (time == 0) return "0";
  const Unit& unit = unit_for(std::abs(time));
  int decimals = 0;
  for (Ns resolution = unit.ns; resolution > step && resolution > 1 && decimals < 9; resolution /= 10) ++decimals;
  std::string text = number_text(static_cast<double>(time) / static_cast<double>(unit.ns), decimals);
  drop_trailing_zeros(text);
  return text + " " + unit.name;
}

std::string count_text(std::uint64_t count) {
  std::string text = std::to_string(count);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string address_text(std::uint32_t address) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%08x", address);
  return text;
}

std::string percent_text(double part, double whole) {
  return number_text(whole > 0 ? 100 * part / whole : 0, 0) + " %";
}

}  // namespace weft::ui
