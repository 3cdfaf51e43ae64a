// Seen by every file of musl's math before the file itself: its functions get names of our own, so that they stand beside
// the ones of the C library that the compiler brings. What this machine computes exactly (sqrt, floor, scalbn) is used.
#include <math.h>

// A fused multiply-add, where the processor has one, would round differently.
#undef __FP_FAST_FMA

#define hidden
#define weak_alias(old, new)

#define acos weft_acos
#define acosh weft_acosh
#define asin weft_asin
#define asinh weft_asinh
#define atan weft_atan
#define atan2 weft_atan2
#define atanh weft_atanh
#define cbrt weft_cbrt
#define cos weft_cos
#define cosh weft_cosh
#define erf weft_erf
#define erfc weft_erfc
#define exp weft_exp
#define exp2 weft_exp2
#define expm1 weft_expm1
#define log weft_log
#define log10 weft_log10
#define log1p weft_log1p
#define log2 weft_log2
#define pow weft_pow
#define sin weft_sin
#define sinh weft_sinh
#define tan weft_tan
#define tanh weft_tanh

#define __cos weft_small_cos
#define __cosl weft_small_cosl
#define __sin weft_small_sin
#define __sinl weft_small_sinl
#define __tan weft_small_tan
#define __tanl weft_small_tanl
#define __rem_pio2 weft_rem_pio2
#define __rem_pio2_large weft_rem_pio2_large
#define __expo2 weft_expo2
#define __math_divzero weft_math_divzero
#define __math_invalid weft_math_invalid
#define __math_oflow weft_math_oflow
#define __math_uflow weft_math_uflow
#define __math_xflow weft_math_xflow
#define __exp_data weft_exp_data
#define __log_data weft_log_data
#define __log2_data weft_log2_data
#define __pow_log_data weft_pow_log_data

double acos(double);
double acosh(double);
double asin(double);
double asinh(double);
double atan(double);
double atan2(double, double);
double atanh(double);
double cbrt(double);
double cos(double);
double cosh(double);
double erf(double);
double erfc(double);
double exp(double);
double exp2(double);
double expm1(double);
double log(double);
double log10(double);
double log1p(double);
double log2(double);
double pow(double, double);
double sin(double);
double sinh(double);
double tan(double);
double tanh(double);
