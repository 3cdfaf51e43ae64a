// Functions that C libraries round differently, from one source in every build (cmake/musl_math.cmake). What IEEE 754
// rounds exactly (sqrt, floor, fmod, ldexp …) may come from the host.
#pragma once

extern "C" {
double weft_acos(double x);
double weft_acosh(double x);
double weft_asin(double x);
double weft_asinh(double x);
double weft_atan(double x);
double weft_atan2(double y, double x);
double weft_atanh(double x);
double weft_cbrt(double x);
double weft_cos(double x);
double weft_cosh(double x);
double weft_erf(double x);
double weft_erfc(double x);
double weft_exp(double x);
double weft_exp2(double x);
double weft_expm1(double x);
double weft_log(double x);
double weft_log10(double x);
double weft_log1p(double x);
double weft_log2(double x);
double weft_pow(double x, double y);
double weft_sin(double x);
double weft_sinh(double x);
double weft_tan(double x);
double weft_tanh(double x);
}

namespace weft::vm {

// The length of a vector, rounded as well as twice the precision of a double allows.
double vector_length(const double* x, unsigned long count);

}  // namespace weft::vm
