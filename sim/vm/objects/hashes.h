// The older hash functions of hashlib: MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4).
#pragma once
#include <string>
#include <string_view>

namespace weft::vm {

std::string md5(std::string_view bytes);     // 16 bytes
std::string sha1(std::string_view bytes);    // 20
std::string sha256(std::string_view bytes);  // 32
std::string sha224(std::string_view bytes);  // 28

}  // namespace weft::vm
