// C. Lanczos, A precision approximation of the gamma function (1964), with 13 terms and g = 6.0246…: the fraction that others take as
// well (Boost, CPython), in the same order of steps, so that the last bit is theirs.
#include "sim/vm/gamma.h"

#include <cmath>
#include <iterator>
#include <limits>

#include "sim/vm/portable_math.h"

namespace weft::vm {

namespace {

constexpr double kG = 6.024680040776729583740234375;
constexpr double kPi = 3.141592653589793;
constexpr double kLogPi = 1.144729885849400174143427351353058711647;

// From the lowest power on.
constexpr double kAbove[] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,  1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,  31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,  186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,  210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
constexpr double kBelow[] = {0,       39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
                             2637558, 357423,   32670,     1925,      66,        1};

double lanczos_sum(double x) {
  double above = 0;
  double below = 0;
  for (std::size_t i = 0; i < std::size(kAbove); ++i) {
    if (x < 5) {
      above = above * x + kAbove[std::size(kAbove) - 1 - i];
      below = below * x + kBelow[std::size(kBelow) - 1 - i];
    } else {  // the highest power would overflow
      above = above / x + kAbove[i];
      below = below / x + kBelow[i];
    }
  }
  return above / below;
}

// sin(pi x), exact where it is 0.
double sine_of_pi(double x) {
  const double y = std::fmod(std::fabs(x), 2.0);
  const double values[] = {weft_sin(kPi * y), weft_cos(kPi * (y - 0.5)), weft_sin(kPi * (1.0 - y)), -weft_cos(kPi * (y - 1.5)),
                           weft_sin(kPi * (y - 2.0))};
  return std::copysign(1.0, x) * values[static_cast<int>(std::round(2.0 * y))];
}

}  // namespace

double gamma_function(double x) {
  const double size = std::fabs(x);
  if (x != x || std::isinf(x)) return x;
  if (size < 1e-20) return 1.0 / x;
  if (size > 200) return x < 0 ? 0.0 / sine_of_pi(x) : std::numeric_limits<double>::infinity();
  const double y = size + kG - 0.5;
  double error = size > kG - 0.5 ? (y - size) - (kG - 0.5) : (y - (kG - 0.5)) - size;  // what the sum lost
  error = error * kG / y;
  double result = x < 0 ? -kPi / sine_of_pi(size) / size * weft_exp(y) / lanczos_sum(size) : lanczos_sum(size) / weft_exp(y);
  result += x < 0 ? -error * result : error * result;
  // y to the power of size - 1/2 may be too large although the result is not.
  const bool halves = size >= 140;
  const double power = weft_pow(y, halves ? size / 2.0 - 0.25 : size - 0.5);
  for (int i = 0; i < (halves ? 2 : 1); ++i) result = x < 0 ? result / power : result * power;
  return result;
}

double log_gamma_function(double x) {
  const double size = std::fabs(x);
  if (x == 1 || x == 2) return 0;
  if (size < 1e-20) return -weft_log(size);
  double result = weft_log(lanczos_sum(size)) - kG;
  result += (size - 0.5) * (weft_log(size + kG - 0.5) - 1);
  if (x < 0) result = kLogPi - weft_log(std::fabs(sine_of_pi(size))) - weft_log(size) - result;
  return result;
}

}  // namespace weft::vm
