// Writes JSON text piece by piece. Only what the exporters need: it keeps count of commas and escapes strings.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/core/time.h"

namespace weft::report {

// `text` in double quotes. Control characters are escaped; bytes that are not UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(std::int64_t number) { return raw(std::to_string(number)); }
  JsonWriter& value(std::uint64_t number) { return raw(std::to_string(number)); }
  JsonWriter& value(std::uint32_t number) { return raw(std::to_string(number)); }
  JsonWriter& value(int number) { return raw(std::to_string(number)); }
  JsonWriter& value(bool truth) { return raw(truth ? "true" : "false"); }
  JsonWriter& null() { return raw("null"); }
  // Nanoseconds as microseconds with three decimals, the unit of trace viewers: "12.345".
  JsonWriter& microseconds(Ns time);
  // Text that is JSON already.
  JsonWriter& raw(std::string_view json);
  // A line end, for people who read the file.
  JsonWriter& line() { text_ += '\n'; return *this; }

  const std::string& text() const { return text_; }
  // Gives the text so far and forgets it, for streaming.
  std::string take() { std::string result; result.swap(text_); return result; }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();

  std::string text_;
  bool comma_ = false;  // something stands before the next value
};

}  // namespace weft::report
