#include "sim/jobs/reader.h"

#include <cmath>

#include <fmt/format.h>

namespace weft::jobs {

namespace {

// A value as a message shows it.
std::string shown(const Json& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "a list";
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

constexpr double kQuartersInTick = static_cast<double>(kTick / kQuarter);
constexpr std::int64_t kMaxTicks = kMaxAmount / kTick;

}  // namespace

void Reader::fail(const std::string& place, const std::string& problem) {
  if (error_.empty()) error_ = place + ": " + problem;
}

Ns Reader::time(const Json& value, const std::string& place, Ns least) {
  if (!value.is_number()) return fail(place, "must be a number, not " + shown(value)), 0;
  const double ticks = value.get<double>();
  if (ticks < static_cast<double>(least) / static_cast<double>(kTick)) {
    fail(place, least > 0 ? "must be more than 0, not " + shown(value) : "must not be negative, but is " + shown(value));
    return 0;
  }
  if (!(ticks <= static_cast<double>(kMaxTicks))) return fail(place, fmt::format("must be at most {}, not {}", kMaxTicks, shown(value))), 0;
  const double quarters = ticks * kQuartersInTick;
  if (quarters != std::floor(quarters)) return fail(place, "must be a multiple of 0.25, not " + shown(value)), 0;
  return static_cast<Ns>(quarters) * kQuarter;
}

std::int64_t Reader::integer(const Json& value, const std::string& place, std::int64_t least, std::int64_t most) {
  const double number = value.is_number() ? value.get<double>() : 0.5;
  if (number != std::floor(number)) return fail(place, "must be a whole number, not " + shown(value)), least;
  if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
    fail(place, fmt::format("must be {} to {}, not {}", least, most, shown(value)));
    return least;
  }
  return static_cast<std::int64_t>(number);
}

bool Reader::truth(const Json& value, const std::string& place) {
  if (!value.is_boolean()) return fail(place, "must be true or false, not " + shown(value)), false;
  return value.get<bool>();
}

std::string Reader::word(const Json& value, const std::string& place) {
  if (!value.is_string()) return fail(place, "must be a string, not " + shown(value)), std::string();
  return value.get<std::string>();
}

bool Reader::is_object(const Json& value, const std::string& place) {
  if (!value.is_object()) fail(place, "must be an object, not " + shown(value));
  return value.is_object();
}

bool Reader::is_list(const Json& value, const std::string& place) {
  if (!value.is_array()) fail(place, "must be a list, not " + shown(value));
  return value.is_array();
}

void Reader::known_keys(const Json& object, const std::string& place, const std::vector<std::string_view>& known) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    fail(place.empty() ? key : place + "." + key, "unknown (there are: " + alternatives(known) + ")");
  }
}

const Json* member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && !found->is_null() ? &*found : nullptr;
}

std::string alternatives(const std::vector<std::string_view>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 < words.size() ? ", " : " and ";
    text += words[i];
  }
  return text;
}

}  // namespace weft::jobs
