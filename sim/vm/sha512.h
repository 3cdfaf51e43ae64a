// SHA-512 (FIPS 180-4): random.seed() stretches texts with it.
#pragma once
#include <string>
#include <string_view>

namespace weft::vm {

std::string sha512(std::string_view bytes);  // 64 bytes
std::string sha384(std::string_view bytes);  // 48 bytes

}  // namespace weft::vm
