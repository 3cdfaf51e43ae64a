// Lays out the constants of an image as objects behind its code.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/text_map.h"
#include "sim/python/code.h"
#include "sim/vm/object.h"

namespace weft::vm {

struct Image;

class TextSegment {
 public:
  // begin: page-aligned address of the first object. The strings of the image that is there before, those of texts added to it
  // too, and its empty tuple, of which there is one, are not laid out again.
  explicit TextSegment(Address begin, const Image* before = nullptr);

  // Puts code before the objects.
  void put_code(const std::uint32_t* words, std::size_t count);

  Value constant(const python::Constant& constant);
  // The one String object with this text.
  Address intern(std::string_view utf8);

  Address end() const { return begin_ + static_cast<Address>(8 * words_.size()); }
  std::vector<std::uint64_t> take_words() { return std::move(words_); }
  TextMap<Address> take_interned() { return std::move(interned_); }

 private:
  Address new_string(std::string_view utf8);
  // Room for an object: never across a page border when it fits a page, else from a page's start.
  Address reserve(std::size_t bytes);
  template <typename T>
  T* at(Address address) { return reinterpret_cast<T*>(words_.data() + (address - begin_) / 8); }
  Address tuple(const std::vector<python::Constant>& items);
  Address big_int(std::string_view decimal);
  Address raw_bytes(std::string_view data);
  Address complex_number(double real, double imaginary);

  Address begin_;
  const Image* before_;
  Address empty_tuple_;
  std::vector<std::uint64_t> words_;
  TextMap<Address> interned_;
};

}  // namespace weft::vm
