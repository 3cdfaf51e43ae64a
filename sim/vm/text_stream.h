// The standard output streams: text on its way to a descriptor. A stream is an instance of the Python class
// _io.TextIOWrapper; what it has not written yet is a bytearray in the process's own memory, so that fork() copies it.
#pragma once
#include <string>
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

struct UserMode;

// Bytes that a stream keeps before it writes (the size of CPython's chunk).
constexpr std::uint32_t kStreamChunk = 8'192;

struct TextStream {
  Address buffer = 0;           // ByteArray: what is still to be written
  bool line_buffering = false;  // write at every line end
  bool writes_through = false;  // write whatever comes
};

// True when `file` is such a stream and is open.
bool find_text_stream(Runtime& rt, Value file, TextStream& stream);
// True when its class has not replaced write() by a method of its own.
bool writes_natively(Runtime& rt, Value stream);
// sys.stdout as it is now; kUnbound when it was deleted.
Value standard_output(Runtime& rt);
// Bytes that wait in the stream.
std::uint32_t pending_bytes(const Runtime& rt, const TextStream& stream);
void append_to_stream(Runtime& rt, const TextStream& stream, std::string_view utf8);
// What waits in sys.stdout of a process that will never write it.
std::string unwritten_text(const UserMode& user);
// True when UTF-8 has no bytes for some of it: lone surrogates, which strings keep as three bytes from 0xED 0xA0 on.
inline bool has_surrogates(std::string_view text) {
  for (std::size_t at = text.find('\xED'); at != std::string_view::npos; at = text.find('\xED', at + 1)) {
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0) return true;
  }
  return false;
}
// True when this text makes the stream write at once.
inline bool ends_a_line(const TextStream& stream, std::string_view text) {
  return stream.writes_through || (stream.line_buffering && text.find_first_of("\n\r") != std::string_view::npos);
}

}  // namespace weft::vm
