// Look-up by text. It can't be walked: the order would be that of a hash table, and no order may depend on one.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace weft {

template <typename T>
class TextMap {
 public:
  /// The value of a key, or null. Good until the next insert.
  const T* find(std::string_view key) const {
    const auto found = entries_.find(key);
    return found == entries_.end() ? nullptr : &found->second;
  }
  /// False, and nothing is changed: the key is there already.
  bool insert(std::string_view key, T value) { return entries_.emplace(key, std::move(value)).second; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, T, Hash, std::equal_to<>> entries_;
};

}  // namespace weft
