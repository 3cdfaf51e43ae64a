// The product of long ints: Karatsuba's way (Knuth, The Art of Computer Programming, volume 2, 4.3.3), three products of
// halves in place of four.
#include <algorithm>
#include <utility>

#include "sim/vm/objects/integer.h"

namespace weft::vm {

namespace {

// Digits of somebody else, least significant first.
struct Part {
  const std::uint32_t* digits;
  std::size_t size;
  Part from(std::size_t at, std::size_t most) const {
    at = std::min(at, size);
    return {digits + at, std::min(size - at, most)};
  }
};

// Where it goes on there is room for the carry.
void add_to(std::uint32_t* out, Part x) {
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < x.size || carry != 0; ++i) {
    carry += std::uint64_t{out[i]} + (i < x.size ? x.digits[i] : 0);
    out[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
}

// out >= x.
void subtract_from(std::uint32_t* out, Part x) {
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < x.size || borrow != 0; ++i) {
    const std::uint64_t part = std::uint64_t{out[i]} - (i < x.size ? x.digits[i] : 0) - borrow;
    out[i] = static_cast<std::uint32_t>(part);
    borrow = part >> 63;
  }
}

Part all_of(const Digits& digits) { return {digits.data(), digits.size()}; }

Digits sum_of(Part x, Part y) {
  Digits sum(std::max(x.size, y.size) + 1);
  std::copy_n(x.digits, x.size, sum.data());
  add_to(sum.data(), y);
  return sum;
}

// Adds x × y to zeros.
void put_product(Part x, Part y, std::uint32_t* out) {
  if (x.size < y.size) std::swap(x, y);
  if (y.size < kLongFactor) return multiply_short(x.digits, x.size, y.digits, y.size, out);
  const std::size_t half = (x.size + 1) / 2;
  if (y.size <= half) {   // too unlike: pieces of x, each as long as y
    for (std::size_t at = 0; at < x.size; at += y.size) {
      const Part piece = x.from(at, y.size);
      Digits product(piece.size + y.size);
      put_product(piece, y, product.data());
      add_to(out + at, all_of(product));
    }
    return;
  }
  const Part x0 = x.from(0, half), x1 = x.from(half, half), y0 = y.from(0, half), y1 = y.from(half, half);
  put_product(x0, y0, out);
  put_product(x1, y1, out + 2 * half);
  const Digits xs = sum_of(x0, x1), ys = sum_of(y0, y1);
  Digits middle(xs.size() + ys.size());
  put_product(all_of(xs), all_of(ys), middle.data());
  subtract_from(middle.data(), {out, 2 * half});
  subtract_from(middle.data(), {out + 2 * half, x1.size + y1.size});
  middle.trim();
  add_to(out + half, all_of(middle));
}

}  // namespace

Digits multiply_long(const Digits& a, const Digits& b) {
  Digits product(a.size() + b.size());
  put_product(all_of(a), all_of(b), product.data());
  return product;
}

}  // namespace weft::vm
