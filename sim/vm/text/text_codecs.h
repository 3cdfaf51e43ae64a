// Between text and bytes: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, with CPython's error handlers.
#pragma once
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Whether a codec or an error handler is none of those here, in a program that has the module codecs: that may know it.
bool is_for_codecs(const Runtime& rt, const std::string& encoding, const std::string& errors);
// str.encode(). False after raising LookupError or UnicodeEncodeError.
bool encode_text(Runtime& rt, Address text, const std::string& encoding, const std::string& errors, std::string& bytes);
// bytes.decode(). False after raising; `object` is what the UnicodeDecodeError shows.
bool decode_text(Runtime& rt, Value object, const std::string& bytes, const std::string& encoding, const std::string& errors,
                 std::u32string& text);

}  // namespace weft::vm
