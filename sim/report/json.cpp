#include "sim/report/json.h"

#include "sim/python/source.h"

namespace weft::report {

namespace {

void append_escaped(std::string& out, char c) {
  constexpr char kHex[] = "0123456789abcdef";
  const auto code = static_cast<unsigned char>(c);
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  if (code < 0x20 || code == 0x7F) {
    out += "\\u00";
    out += kHex[code >> 4];
    out += kHex[code & 15];
  } else {
    out += c;
  }
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      append_escaped(out, text[at++]);
      continue;
    }
    const python::CodePoint point = python::decode_code_point(text, at);
    const bool surrogate = point.value >= 0xD800 && point.value < 0xE000;
    if (point.bytes <= 0 || surrogate) {
      out += "\xEF\xBF\xBD";
      at += point.bytes > 0 ? static_cast<std::size_t>(point.bytes) : 1;
    } else {
      out.append(text.substr(at, static_cast<std::size_t>(point.bytes)));
      at += static_cast<std::size_t>(point.bytes);
    }
  }
  out += '"';
  return out;
}

void JsonWriter::separate() {
  if (comma_) text_ += ',';
  comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  text_ += bracket;
  comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  text_ += json_string(name);
  text_ += ':';
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) { return raw(json_string(text)); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

JsonWriter& JsonWriter::microseconds(Ns time) {
  std::string text = std::to_string(time / kMicrosecond) + ".";
  const std::string rest = std::to_string(time % kMicrosecond);
  return raw(text.append(3 - rest.size(), '0') + rest);
}

}  // namespace weft::report
