#include "sim/python/frozen_code.h"

#include <cassert>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>

namespace weft::python {

namespace {

// An archive has one operator() for every type; what a structure consists of is said once, in fields(), for both ways.

// What is copied as it lies in memory: who writes and who reads an archive are of one build.
template <typename T>
constexpr bool kIsPlain = std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>;

class Writer {
 public:
  template <typename... T>
  void all(const T&... fields) {
    ((*this)(fields), ...);
  }
  void number(std::uint64_t value) {  // LEB128: seven bits a byte, the lowest first
    for (; value >= 0x80; value >>= 7) bytes.push_back(static_cast<char>(value | 0x80));
    bytes.push_back(static_cast<char>(value));
  }
  void operator()(bool value) { number(value ? 1 : 0); }
  void operator()(std::uint8_t value) { number(value); }
  void operator()(std::uint16_t value) { number(value); }
  void operator()(std::uint32_t value) { number(value); }
  void operator()(std::int64_t value) { number(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63)); }
  void operator()(double value) {
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof raw);
    bytes.append(raw, sizeof raw);
  }
  void operator()(Constant::Kind kind) { number(static_cast<std::uint64_t>(kind)); }
  void operator()(const std::string& text) {
    number(text.size());
    bytes += text;
  }
  template <typename T>
  void operator()(const std::vector<T>& items) {
    number(items.size());
    if constexpr (kIsPlain<T>) {
      bytes.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
    } else {
      for (const T& item : items) (*this)(item);
    }
  }
  template <typename T>
  void operator()(const T& structure) {
    fields(*this, structure);
  }

  std::string bytes;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  template <typename... T>
  void all(T&... fields) {
    ((*this)(fields), ...);
  }
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(take(1)[0]);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
  }
  void operator()(bool& value) { value = number() != 0; }
  void operator()(std::uint8_t& value) { value = static_cast<std::uint8_t>(number()); }
  void operator()(std::uint16_t& value) { value = static_cast<std::uint16_t>(number()); }
  void operator()(std::uint32_t& value) { value = static_cast<std::uint32_t>(number()); }
  void operator()(std::int64_t& value) {
    const std::uint64_t folded = number();
    value = static_cast<std::int64_t>(folded >> 1 ^ (0 - (folded & 1)));
  }
  void operator()(double& value) { std::memcpy(&value, take(sizeof value).data(), sizeof value); }
  void operator()(Constant::Kind& kind) { kind = static_cast<Constant::Kind>(number()); }
  void operator()(std::string& text) { text = take(static_cast<std::size_t>(number())); }
  template <typename T>
  void operator()(std::vector<T>& items) {
    items.resize(static_cast<std::size_t>(number()));
    if constexpr (kIsPlain<T>) {
      if (!items.empty()) std::memcpy(items.data(), take(items.size() * sizeof(T)).data(), items.size() * sizeof(T));
    } else {
      for (T& item : items) (*this)(item);
    }
  }
  template <typename T>
  void operator()(T& structure) {
    fields(*this, structure);
  }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view take(std::size_t size) {
    assert(size <= rest_.size());
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
};

// Structured bindings: a field that is added to a structure and forgotten here does not compile. One overload a structure;
// S is the structure or const.

template <typename S, typename Wanted>
concept Is = std::is_same_v<std::remove_const_t<S>, Wanted>;

template <typename Archive, Is<SourceRange> S>
void fields(Archive& archive, S& range) {
  auto& [line, end_line, column, end_column] = range;
  archive.all(line, end_line, column, end_column);
}

template <typename Archive, Is<Handler> S>
void fields(Archive& archive, S& handler) {
  auto& [begin, end, target, reg] = handler;
  archive.all(begin, end, target, reg);
}

template <typename Archive, Is<Constant> S>
void fields(Archive& archive, S& constant) {
  auto& [kind, integer, real, imaginary, text, items] = constant;
  archive.all(kind, integer, real, imaginary, text, items);
}

template <typename Archive, Is<CodeObject> S>
void fields(Archive& archive, S& code) {
  auto& [name, qualified, first_line, positional_only, positional, keyword_only, has_varargs, has_varkw, is_generator, is_coroutine,
         cleans_up, is_class_body, register_count, locals, free_variables, cell_registers, text, positions, handlers, constants, docstring,
         has_docstring] = code;
  archive.all(name, qualified, first_line, positional_only, positional, keyword_only, has_varargs, has_varkw, is_generator,
              is_coroutine, cleans_up, is_class_body, register_count, locals, free_variables, cell_registers, text, positions, handlers,
              constants, docstring, has_docstring);
}

}  // namespace

std::string freeze(const CompiledModule& module) {
  const auto& [name, file_name, source, codes, globals, in_namespaces, imports] = module;
  Writer writer;
  writer.all(name, file_name, codes, globals, in_namespaces, imports);
  return std::move(writer.bytes);
}

CompiledModule thaw(std::string_view frozen, std::string_view source) {
  CompiledModule module;
  auto& [name, file_name, text, codes, globals, in_namespaces, imports] = module;
  Reader reader(frozen);
  reader.all(name, file_name, codes, globals, in_namespaces, imports);
  assert(reader.at_end());
  text = source;
  return module;
}

}  // namespace weft::python
