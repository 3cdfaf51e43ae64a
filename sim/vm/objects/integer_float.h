// Between ints and floats, rounded half to even.
#pragma once
#include "sim/vm/objects/integer.h"

namespace weft::vm {

double integer_to_double(const Integer& i);                   // ±inf when too large
Integer integer_from_double(double d);                        // towards zero; d must be finite
double ratio_to_double(const Integer& a, const Integer& b);   // a / b; ±inf when too large; b ≠ 0
// d = numerator / denominator in lowest terms, denominator > 0; d must be finite.
void integer_ratio(double d, Integer& numerator, Integer& denominator);
int compare_with_double(const Integer& i, double d);          // exact; <0, 0, >0; d must not be a NaN

}  // namespace weft::vm
