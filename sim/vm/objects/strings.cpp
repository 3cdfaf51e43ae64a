#include "sim/vm/objects/strings.h"

#include <algorithm>
#include <bit>

#include "sim/vm/blocks.h"

namespace weft::vm {

namespace {

constexpr Address kPayload = sizeof(StringObject);

std::uint8_t width_for(char32_t all_bits) { return all_bits < 0x100 ? 1 : all_bits < 0x1'0000 ? 2 : 4; }

// An upper bound of the code points with the right width: the bits of all of them together.
template <typename Character>
char32_t bits_of(const Character* text, std::size_t count) {
  char32_t bits = 0;
  for (std::size_t i = 0; i < count; ++i) bits |= static_cast<char32_t>(text[i]);
  return bits;
}

// A str with room for its code points, or the empty one when memory is full.
Address allocate_string(Runtime& rt, std::uint64_t length, std::uint8_t width, bool ascii, std::uint64_t extra = 0) {
  const std::uint64_t bytes = std::min<std::uint64_t>(kPayload + length * width + extra, kHeapLimit);
  const Address address = rt.heap.allocate(Kind::kString, static_cast<std::size_t>(bytes));
  if (rt.memory.failed()) return rt.image.empty_string;
  auto* object = rt.memory.write<StringObject>(address);
  object->length = static_cast<std::uint32_t>(length);
  object->width = width;
  object->ascii = ascii ? 1 : 0;
  return address;
}

bool holds(const Runtime& rt, Address string) { return string != rt.image.empty_string; }

template <typename To, typename From>
void widen(const From* from, To* to, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] = static_cast<To>(from[i]);
}

// Copies `count` code points at `from` to `to`, which has another width.
void convert(const std::byte* from, std::uint8_t from_width, std::byte* to, std::uint8_t to_width, std::size_t count) {
  const auto* from1 = reinterpret_cast<const unsigned char*>(from);
  const auto* from2 = reinterpret_cast<const char16_t*>(from);
  const auto* from4 = reinterpret_cast<const char32_t*>(from);
  if (to_width == 1) {
    auto* out = reinterpret_cast<unsigned char*>(to);
    from_width == 1 ? widen(from1, out, count) : from_width == 2 ? widen(from2, out, count) : widen(from4, out, count);
  } else if (to_width == 2) {
    auto* out = reinterpret_cast<char16_t*>(to);
    from_width == 1 ? widen(from1, out, count) : from_width == 2 ? widen(from2, out, count) : widen(from4, out, count);
  } else {
    auto* out = reinterpret_cast<char32_t*>(to);
    from_width == 1 ? widen(from1, out, count) : from_width == 2 ? widen(from2, out, count) : widen(from4, out, count);
  }
}

// As memcpy. Mostly it is a few bytes, for which a call would take longer than the copying (in WebAssembly much longer).
void copy_few(std::byte* to, const std::byte* from, std::size_t size) {
  if (size > 16) {
    std::memcpy(to, from, size);
  } else if (size >= 8) {  // the last eight may overlap the first
    std::uint64_t first, last;
    std::memcpy(&first, from, sizeof first), std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first), std::memcpy(to + size - sizeof last, &last, sizeof last);
  } else if (size >= 4) {
    std::uint32_t first, last;
    std::memcpy(&first, from, sizeof first), std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first), std::memcpy(to + size - sizeof last, &last, sizeof last);
  } else if (size > 0) {
    const std::byte first = from[0], middle = from[size / 2], last = from[size - 1];
    to[0] = first, to[size / 2] = middle, to[size - 1] = last;
  }
}

// Bytes from one object to another; short ones mostly lie in one page each.
void copy_bytes(Runtime& rt, Address to, Address from, std::size_t size) {
  if ((to & kPageMask) + size > kPageBytes || (from & kPageMask) + size > kPageBytes) return rt.memory.move(to, from, size);
  auto* out = rt.memory.write<std::byte>(to);
  copy_few(out, rt.memory.read<std::byte>(from), size);
}

void fill_bytes(Runtime& rt, Address to, const void* from, std::size_t size) {
  if ((to & kPageMask) + size > kPageBytes) return rt.memory.copy_to(to, from, size);
  copy_few(rt.memory.write<std::byte>(to), static_cast<const std::byte*>(from), size);
}

// Copies code points [begin, begin + count) of a str into a new one, from index `at` on.
void copy_text(Runtime& rt, Address to, std::uint32_t at, Address from, std::uint32_t begin, std::uint32_t count) {
  const std::uint8_t width = rt.memory.read<StringObject>(to)->width;
  copy_text_to(rt, to + kPayload + at * width, width, from, begin, count);
}

bool in_one_page(Address text, std::uint32_t bytes) { return (text & kPageMask) + bytes <= kPageBytes; }

// Fills a new str from its beginning with parts of its own width. Keeps the host pointer while it stays in a page.
class TextFiller {
 public:
  TextFiller(Runtime& rt, Address string) : rt_(rt), at_(string + kPayload) {}

  void add(Address string, std::uint32_t bytes) {
    const Address part = text_address(rt_, string);
    if (bytes == 0) return;
    if (room_ == 0) {
      out_ = rt_.memory.write<std::byte>(at_);
      room_ = kPageBytes - (at_ & kPageMask);
    }
    if (bytes > room_ || !in_one_page(part, bytes)) {
      copy_bytes(rt_, at_, part, bytes);
      at_ += bytes;
      room_ = 0;
      return;
    }
    copy_few(out_, rt_.memory.read<std::byte>(part), bytes);
    out_ += bytes, at_ += bytes, room_ -= bytes;
  }

 private:
  Runtime& rt_;
  Address at_;
  std::byte* out_ = nullptr;
  std::uint32_t room_ = 0;  // bytes at out_ before the page ends
};

// Host text of any width as a str of the narrowest width.
Value narrowed(Runtime& rt, const std::byte* text, std::uint8_t width, char32_t bits, std::uint32_t count) {
  const std::uint8_t to_width = width_for(bits);
  const Address string = allocate_string(rt, count, to_width, bits < 0x80);
  if (!holds(rt, string)) return from_address(string);
  if (to_width == width) {
    fill_bytes(rt, string + kPayload, text, std::size_t{count} * width);
    return from_address(string);
  }
  const auto narrow = std::make_unique<std::byte[]>(std::size_t{count} * to_width);
  convert(text, width, narrow.get(), to_width, count);
  fill_bytes(rt, string + kPayload, narrow.get(), std::size_t{count} * to_width);
  return from_address(string);
}

char32_t bits_of_view(const std::byte* text, std::uint8_t width, std::uint32_t count) {
  if (width == 1) return bits_of(reinterpret_cast<const unsigned char*>(text), count);
  if (width == 2) return bits_of(reinterpret_cast<const char16_t*>(text), count);
  return bits_of(reinterpret_cast<const char32_t*>(text), count);
}

}  // namespace

TextView::TextView(const Runtime& rt, Address string) {
  const auto* object = rt.memory.read<StringObject>(string);
  length_ = object->length;
  width_ = object->width;
  ascii_ = object->ascii != 0;
  const std::uint32_t bytes = length_ * width_;
  const Address text = text_address(rt, string);
  if (bytes == 0) {  // behind its header another page may begin
    data_ = reinterpret_cast<const std::byte*>(object);
    return;
  }
  if (in_one_page(text, bytes)) {
    data_ = rt.memory.read<std::byte>(text);
    return;
  }
  copy_.reset(new std::byte[bytes]);  // not filled: Emscripten 3.1.6 has no make_unique_for_overwrite
  rt.memory.copy_from(text, copy_.get(), bytes);
  data_ = copy_.get();
}

Value new_ascii_string(Runtime& rt, std::string_view ascii) {
  if (ascii.size() == 1) return from_address(rt.image.characters[static_cast<unsigned char>(ascii[0])]);
  if (ascii.empty()) return from_address(rt.image.empty_string);
  const Address string = allocate_string(rt, ascii.size(), 1, true);
  if (holds(rt, string)) fill_bytes(rt, string + kPayload, ascii.data(), ascii.size());
  return from_address(string);
}

Value integer_string(Runtime& rt, std::int64_t i) {
  char text[24];
  char* at = text + sizeof text;
  std::uint64_t rest = i < 0 ? -static_cast<std::uint64_t>(i) : static_cast<std::uint64_t>(i);
  for (; rest > UINT32_MAX; rest /= 10) *--at = static_cast<char>('0' + rest % 10);
  auto low = static_cast<std::uint32_t>(rest);  // WebAssembly divides 32 bits several times as fast
  do {
    *--at = static_cast<char>('0' + low % 10);
    low /= 10;
  } while (low != 0);
  if (i < 0) *--at = '-';
  return new_ascii_string(rt, std::string_view(at, static_cast<std::size_t>(text + sizeof text - at)));
}

Value new_string(Runtime& rt, std::string_view utf8) {
  return is_ascii(utf8) ? new_ascii_string(rt, utf8) : new_string(rt, utf8_to_utf32(utf8));
}

Value new_string(Runtime& rt, const char32_t* code_points, std::size_t count) {
  if (count == 0) return from_address(rt.image.empty_string);
  const char32_t bits = bits_of(code_points, count);
  if (count == 1 && bits < 0x100) return from_address(rt.image.characters[bits]);
  return narrowed(rt, reinterpret_cast<const std::byte*>(code_points), 4, bits, static_cast<std::uint32_t>(count));
}

Value character_string(Runtime& rt, char32_t code_point) {
  if (code_point < 0x100) return from_address(rt.image.characters[code_point]);
  return new_string(rt, &code_point, 1);
}

std::uint32_t string_length(const Runtime& rt, Address string) { return rt.memory.read<StringObject>(string)->length; }

char32_t string_at(const Runtime& rt, Address string, std::uint32_t index) {
  const std::uint8_t width = rt.memory.read<StringObject>(string)->width;
  const Address at = text_address(rt, string) + index * width;
  if (width == 1) return *rt.memory.read<unsigned char>(at);
  if (width == 2) return *rt.memory.read<char16_t>(at);
  return *rt.memory.read<char32_t>(at);
}

std::string to_utf8(const Runtime& rt, Address string) {
  const TextView text(rt, string);
  if (text.ascii()) return std::string(text.latin1());
  std::string utf8;
  utf8.reserve(std::size_t{text.length()} * 3);
  for (std::uint32_t i = 0; i < text.length(); ++i) append_utf8(utf8, text[i]);
  return utf8;
}

std::u32string to_utf32(const Runtime& rt, Address string) {
  const TextView text(rt, string);
  std::u32string result(text.length(), U'\0');
  convert(text.data(), text.width(), reinterpret_cast<std::byte*>(result.data()), 4, text.length());
  return result;
}

bool equal_strings(const Runtime& rt, Address a, Address b) {
  if (a == b) return true;
  const StringObject left = *rt.memory.read<StringObject>(a), right = *rt.memory.read<StringObject>(b);
  if (left.length != right.length || left.width != right.width) return false;
  if ((left.header.flags & right.header.flags & kFlagHashed) && left.hash != right.hash) return false;
  const std::uint32_t bytes = left.length * left.width;
  if (bytes == 0) return true;
  const Address left_text = text_address(rt, a), right_text = text_address(rt, b);
  if (in_one_page(left_text, bytes) && in_one_page(right_text, bytes)) {
    return std::memcmp(rt.memory.read<std::byte>(left_text), rt.memory.read<std::byte>(right_text), bytes) == 0;
  }
  const TextView one(rt, a), other(rt, b);
  return std::memcmp(one.data(), other.data(), bytes) == 0;
}

int compare_strings(const Runtime& rt, Address a, Address b) {
  if (a == b) return 0;
  const TextView left(rt, a), right(rt, b);
  const std::uint32_t common = std::min(left.length(), right.length());
  if (left.width() == 1 && right.width() == 1) {
    const int order = std::memcmp(left.data(), right.data(), common);
    if (order != 0) return order;
  } else {
    for (std::uint32_t i = 0; i < common; ++i) {
      if (left[i] != right[i]) return left[i] < right[i] ? -1 : 1;
    }
  }
  return left.length() < right.length() ? -1 : left.length() > right.length() ? 1 : 0;
}

Value concatenate(Runtime& rt, Address a, Address b) {
  const StringObject left = *rt.memory.read<StringObject>(a), right = *rt.memory.read<StringObject>(b);
  if (right.length == 0 && left.header.cls == 0) return from_address(a);
  if (left.length == 0 && right.header.cls == 0) return from_address(b);
  const std::uint64_t length = std::uint64_t{left.length} + right.length;
  const std::uint8_t width = std::max(left.width, right.width);
  if (!is_within_limit(rt, length * width)) return kUnbound;
  const Address string = allocate_string(rt, length, width, left.ascii && right.ascii);
  if (!holds(rt, string)) return from_address(string);
  const std::uint32_t first = left.length * left.width, second = right.length * right.width;
  if (left.width == right.width && first + second <= kLargestCell - kPayload) {  // all three in one page each
    auto* out = rt.memory.write<std::byte>(string) + kPayload;
    copy_few(out, rt.memory.read<std::byte>(a) + kPayload, first);
    copy_few(out + first, rt.memory.read<std::byte>(b) + kPayload, second);
    return from_address(string);
  }
  copy_text(rt, string, 0, a, 0, left.length);
  copy_text(rt, string, left.length, b, 0, right.length);
  return from_address(string);
}

void copy_text_to(Runtime& rt, Address target, std::uint8_t width, Address from, std::uint32_t begin, std::uint32_t count) {
  if (count == 0) return;
  const std::uint8_t from_width = rt.memory.read<StringObject>(from)->width;
  Address source = text_address(rt, from) + begin * from_width;
  if (width == from_width) return copy_bytes(rt, target, source, std::size_t{count} * width);
  constexpr std::uint32_t kPiece = 256;
  alignas(4) std::byte in[kPiece * 4], out[kPiece * 4];
  while (count > 0) {
    const std::uint32_t part = std::min(count, kPiece);
    rt.memory.copy_from(source, in, std::size_t{part} * from_width);
    convert(in, from_width, out, width, part);
    rt.memory.copy_to(target, out, std::size_t{part} * width);
    count -= part, source += part * from_width, target += part * width;
  }
}

Value copy_string(Runtime& rt, Address string) {
  const StringObject object = *rt.memory.read<StringObject>(string);
  constexpr std::uint64_t kRoomForDict = 16;
  const Address copy = allocate_string(rt, object.length, object.width, object.ascii, kRoomForDict);
  if (holds(rt, copy)) rt.memory.move(copy + kPayload, text_address(rt, string), std::size_t{object.length} * object.width);
  return from_address(copy);
}

Value substring(Runtime& rt, Address string, std::uint32_t begin, std::uint32_t end) {
  const StringObject object = *rt.memory.read<StringObject>(string);
  if (begin >= end) return from_address(rt.image.empty_string);
  if (begin == 0 && end == object.length && object.header.cls == 0) return from_address(string);
  const std::uint32_t count = end - begin;
  if (count == 1) return character_string(rt, string_at(rt, string, begin));
  if (object.ascii) {
    const Address part = allocate_string(rt, count, 1, true);
    if (holds(rt, part)) copy_bytes(rt, part + kPayload, text_address(rt, string) + begin, count);
    return from_address(part);
  }
  constexpr std::size_t kSmall = 512;
  alignas(4) std::byte small[kSmall];
  const std::size_t bytes = std::size_t{count} * object.width;
  const auto large = bytes > kSmall ? std::make_unique<std::byte[]>(bytes) : nullptr;
  std::byte* text = bytes > kSmall ? large.get() : small;
  rt.memory.copy_from(text_address(rt, string) + begin * object.width, text, bytes);
  return narrowed(rt, text, object.width, bits_of_view(text, object.width, count), count);
}

Value stepped_substring(Runtime& rt, Address string, std::int64_t start, std::int64_t step, std::uint32_t count) {
  const auto begin = static_cast<std::uint32_t>(start);
  if (step == 1) return substring(rt, string, begin, begin + count);
  std::u32string text(count, U'\0');
  const TextView view(rt, string);
  for (std::uint32_t i = 0; i < count; ++i) text[i] = view[static_cast<std::uint32_t>(start + i * step)];
  return new_string(rt, text);
}

Value repeat_string(Runtime& rt, Address string, std::int64_t times) {
  const StringObject object = *rt.memory.read<StringObject>(string);
  if (times <= 0 || object.length == 0) return from_address(rt.image.empty_string);
  if (times == 1 && object.header.cls == 0) return from_address(string);
  if (times > INT64_MAX / object.length) return raise(rt, ExceptionId::kOverflowError, "repeated string is too long"), kUnbound;
  if (times > kHeapLimit / (std::int64_t{object.length} * object.width)) {
    raise_without(rt, ExceptionId::kMemoryError);
    return kUnbound;
  }
  const std::uint32_t total = object.length * static_cast<std::uint32_t>(times);
  if (!is_within_limit(rt, std::uint64_t{total} * object.width)) return kUnbound;
  const Address result = allocate_string(rt, total, object.width, object.ascii);
  if (!holds(rt, result)) return from_address(result);
  copy_text(rt, result, 0, string, 0, object.length);
  for (std::uint32_t done = object.length; done < total;) {  // doubling what is there
    const std::uint32_t part = std::min(done, total - done);
    copy_text(rt, result, done, result, 0, part);
    done += part;
  }
  return from_address(result);
}

Value join_strings(Runtime& rt, const Value* parts, std::uint32_t count) {
  return join_strings(rt, rt.image.empty_string, parts, count);
}

Value join_strings(Runtime& rt, Address separator, const Value* parts, std::uint32_t count) {
  if (count == 0) return from_address(rt.image.empty_string);
  if (count == 1 && rt.memory.read<Header>(address_of(parts[0]))->cls == 0) return parts[0];
  const StringObject between = *rt.memory.read<StringObject>(separator);
  std::uint64_t length = std::uint64_t{between.length} * (count - 1);
  std::uint8_t width = between.length == 0 ? std::uint8_t{1} : between.width;
  std::uint8_t narrowest = width;
  bool ascii = between.ascii || between.length == 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto* part = rt.memory.read<StringObject>(address_of(parts[i]));
    length += part->length;
    width = std::max(width, part->width);
    narrowest = std::min(narrowest, part->width);
    ascii = ascii && part->ascii;
  }
  if (length == 0) return from_address(rt.image.empty_string);
  const Address string = allocate_string(rt, length, width, ascii);
  if (!holds(rt, string)) return from_address(string);
  if (narrowest == width) {
    TextFiller filler(rt, string);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) filler.add(separator, between.length * width);
      filler.add(address_of(parts[i]), string_length(rt, address_of(parts[i])) * width);
    }
    return from_address(string);
  }
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (i > 0 && between.length > 0) copy_text(rt, string, at, separator, 0, between.length), at += between.length;
    const std::uint32_t part = string_length(rt, address_of(parts[i]));
    copy_text(rt, string, at, address_of(parts[i]), 0, part);
    at += part;
  }
  return from_address(string);
}

}  // namespace weft::vm
