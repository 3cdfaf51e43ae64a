#include "sim/vm/text_segment.h"

#include <algorithm>
#include <cstring>

#include "sim/memory/page.h"
#include "sim/vm/image.h"
#include "sim/vm/objects/constant_sets.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

TextSegment::TextSegment(Address begin, const Image* before)
    : begin_(begin), before_(before), empty_tuple_(before == nullptr ? 0 : before->empty_tuple) {}

Address TextSegment::reserve(std::size_t bytes) {
  const std::size_t rounded = (bytes + 15) & ~std::size_t{15};
  const std::size_t in_page = (8 * words_.size()) & kPageMask;
  if (in_page + rounded > kPageBytes) words_.resize(words_.size() + (kPageBytes - in_page) / 8);
  const Address address = end();
  words_.resize(words_.size() + rounded / 8);
  return address;
}

void TextSegment::put_code(const std::uint32_t* words, std::size_t count) {
  words_.resize((count + 3) / 4 * 2);
  std::memcpy(words_.data(), words, 4 * count);
}

Value TextSegment::constant(const python::Constant& constant) {
  using Kind = python::Constant::Kind;
  switch (constant.kind) {
    case Kind::kNone: return kNone;
    case Kind::kTrue: return kTrue;
    case Kind::kFalse: return kFalse;
    case Kind::kEllipsis: return kEllipsis;
    case Kind::kInt: return from_int(constant.integer);
    case Kind::kFloat: return from_float(constant.real);
    case Kind::kString: return from_address(intern(constant.text));
    case Kind::kBigInt: return from_address(big_int(constant.text));
    case Kind::kBytes: return from_address(raw_bytes(constant.text));
    case Kind::kComplex: return from_address(complex_number(constant.real, constant.imaginary));
    case Kind::kFrozenSet: return from_address(tuple(in_set_order(constant.items)));  // only ever walked: a tuple does
    case Kind::kTuple: break;
  }
  if (!constant.items.empty()) return from_address(tuple(constant.items));
  if (empty_tuple_ == 0) empty_tuple_ = tuple({});
  return from_address(empty_tuple_);
}

Address TextSegment::intern(std::string_view utf8) {
  if (const Address known = before_ == nullptr ? 0 : before_->find_string_of_any_text(utf8); known != 0) return known;
  if (const Address* known = interned_.find(utf8)) return *known;
  const Address address = new_string(utf8);
  interned_.insert(utf8, address);
  return address;
}

Address TextSegment::new_string(std::string_view utf8) {
  const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::u32string text = ascii ? std::u32string() : utf8_to_utf32(utf8);
  const char32_t largest = text.empty() ? 0 : *std::max_element(text.begin(), text.end());
  const std::uint8_t width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
  const std::size_t length = ascii ? utf8.size() : text.size();
  const Address address = reserve(sizeof(StringObject) + length * width);
  auto* object = at<StringObject>(address);
  object->header = Header{Kind::kString, kFlagHashed | kFlagInterned, 0, 0};
  object->length = static_cast<std::uint32_t>(length);
  object->width = width;
  object->ascii = ascii;
  object->hash = ascii ? hash_raw_bytes(utf8.data(), utf8.size()) : hash_code_points(text.data(), text.size());
  auto* data = reinterpret_cast<unsigned char*>(object + 1);
  if (ascii) std::copy(utf8.begin(), utf8.end(), data);
  for (const char32_t c : text) {
    for (std::uint8_t i = 0; i < width; ++i) *data++ = static_cast<unsigned char>(c >> (8 * i));
  }
  return address;
}

Address TextSegment::tuple(const std::vector<python::Constant>& items) {
  std::vector<Value> values;
  for (const python::Constant& item : items) values.push_back(constant(item));
  const Address address = reserve(sizeof(TupleObject) + 8 * values.size());
  auto* object = at<TupleObject>(address);
  object->header.kind = Kind::kTuple;
  object->length = static_cast<std::uint32_t>(values.size());
  std::copy(values.begin(), values.end(), reinterpret_cast<Value*>(object + 1));
  return address;
}

Address TextSegment::big_int(std::string_view decimal) {
  Integer integer;
  parse_integer(decimal, 10, integer);
  const Address address = reserve(sizeof(BigIntObject) + 4 * integer.digits.size());
  auto* object = at<BigIntObject>(address);
  object->header = Header{Kind::kBigInt, static_cast<std::uint8_t>(integer.negative ? kFlagNegative : 0), 0, 0};
  object->count = static_cast<std::uint32_t>(integer.digits.size());
  std::memcpy(object + 1, integer.digits.data(), 4 * integer.digits.size());
  return address;
}

Address TextSegment::raw_bytes(std::string_view data) {
  const Address address = reserve(sizeof(BytesObject) + data.size());
  auto* object = at<BytesObject>(address);
  object->header.kind = Kind::kBytes;
  object->length = static_cast<std::uint32_t>(data.size());
  std::copy(data.begin(), data.end(), reinterpret_cast<char*>(object + 1));
  return address;
}

Address TextSegment::complex_number(double real, double imaginary) {
  const Address address = reserve(sizeof(ComplexObject));
  auto* object = at<ComplexObject>(address);
  object->header.kind = Kind::kComplex;
  object->real = real;
  object->imaginary = imaginary;
  return address;
}

}  // namespace weft::vm
