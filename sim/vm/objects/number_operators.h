// The operators of each kind of number; number_binary chooses among them. Internal to the numbers' files.
#pragma once
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

Answer integer_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result);
Answer float_binary(Runtime& rt, BinaryOperator op, double a, double b, Value& result);
Answer complex_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result);

struct ComplexNumber {
  double real, imaginary;
};
// Any number as a complex one; false after raising OverflowError.
bool to_complex(Runtime& rt, Value v, ComplexNumber& number);
double length_of(ComplexNumber z);
ComplexNumber complex_power(ComplexNumber base, ComplexNumber exponent);
// Quotient rounded down and remainder with the divisor's sign. b must not be zero.
void divide_floats(double a, double b, double& quotient, double& remainder);

inline Answer done(Value& result, Value value) {
  result = value;
  return Answer::kDone;
}
inline Answer failed(Runtime& rt, ExceptionId which, std::string_view message) {
  raise(rt, which, message);
  return Answer::kRaised;
}
// An int as a float; raises OverflowError when it is too large.
bool take_double(Runtime& rt, Value v, double& d);
// The OverflowError of C's pow: (34, 'Numerical result out of range').
Answer result_out_of_range(Runtime& rt);

}  // namespace weft::vm
