#include "sim/vm/portable_math.h"

#include <cmath>
#include <limits>

namespace weft::vm {

namespace {

// A sum of squares as an unevaluated sum of two doubles (Dekker 1971; no fused multiply-add, whatever the processor has).
struct SumOfSquares {
  double high = 0, low = 0;

  void add_product(double x, double y) {
    const double product = x * y;
    const double x_high = upper_half(x), x_low = x - x_high;
    const double y_high = upper_half(y), y_low = y - y_high;
    const double error = ((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low;
    const double sum = high + product, shown = sum - high;
    low += (high - (sum - shown)) + (product - shown) + error;
    high = sum;
  }

  // The 26 leading bits.
  static double upper_half(double x) {
    const double shifted = x * 134217729.0;
    return shifted - (shifted - x);
  }
};

}  // namespace

double vector_length(const double* x, unsigned long count) {
  double largest = 0;
  bool has_nan = false;
  for (unsigned long i = 0; i < count; ++i) {
    if (std::isinf(x[i])) return std::numeric_limits<double>::infinity();
    has_nan = has_nan || x[i] != x[i];
    if (std::fabs(x[i]) > largest) largest = std::fabs(x[i]);
  }
  if (has_nan) return std::numeric_limits<double>::quiet_NaN();
  if (largest == 0) return 0;
  int exponent = 0;
  std::frexp(largest, &exponent);
  SumOfSquares sum;
  for (unsigned long i = 0; i < count; ++i) {
    const double scaled = std::ldexp(x[i], -exponent);
    sum.add_product(scaled, scaled);
  }
  double root = std::sqrt(sum.high + sum.low);
  sum.add_product(-root, root);  // what is missing: one step of Newton's method
  root += (sum.high + sum.low) / (2 * root);
  return std::ldexp(root, exponent);
}

}  // namespace weft::vm
