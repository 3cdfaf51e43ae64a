// The gamma function and the logarithm of its absolute value, by Lanczos' approximation.
#pragma once

namespace weft::vm {

// x is no integer below 1. Infinite where the result is too large.
double gamma_function(double x);
// x is finite and no integer below 1.
double log_gamma_function(double x);

}  // namespace weft::vm
