// Between text and bytes: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, with CPython's error handlers.
#pragma once
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// str.encode(). False after raising LookupError or UnicodeEncodeError.
bool encode_text(Runtime& rt, Address text, const std::string& encoding, const std::string& errors, std::string& bytes);
// bytes.decode(). False after raising; `object` is what the UnicodeDecodeError shows.
bool decode_text(Runtime& rt, Value object, const std::string& bytes, const std::string& encoding, const std::string& errors,
                 std::u32string& text);

}  // namespace weft::vm
