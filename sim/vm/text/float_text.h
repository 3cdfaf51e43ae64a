// Floats as decimal text. Every conversion is exact before it is rounded, half to even, so that all platforms agree.
#pragma once
#include <string>

namespace weft::vm {

// A magnitude as 0.digits × 10^point; zero is "0" with point 1.
struct DecimalDigits {
  std::string digits;
  int point = 0;
};

// All of these take a finite magnitude (no sign). Zeros that a caller misses at the end are to be filled in.
DecimalDigits shortest_digits(double magnitude);                    // that read back as the same float
DecimalDigits significant_digits(double magnitude, int count);      // count ≥ 1 of them
DecimalDigits fixed_digits(double magnitude, int places);           // to `places` behind the decimal point

struct FloatStyle {
  char type = 'r';          // 'e', 'f', 'g' (as printf), 'r' (repr)
  int precision = 6;        // not for 'r'
  bool alternate = false;   // '#': keep the point and the trailing zeros
  bool add_point = false;   // ".0" where it would look like an int
};
// The magnitude in that style; "inf" and "nan" for those.
std::string float_text(double magnitude, const FloatStyle& style);

// A text for float() and complex(): Unicode's decimals and spaces as ASCII, '?' and the end at anything else beyond it
// (Objects/unicodeobject.c, _PyUnicode_TransformDecimalAndSpaceToASCII).
std::string ascii_number_text(std::u32string_view text);

}  // namespace weft::vm
