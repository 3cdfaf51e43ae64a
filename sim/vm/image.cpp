// Loading a program, and looking things up in an image.
#include "sim/vm/image.h"

#include <algorithm>

#include <fmt/core.h>

#include "sim/core/limits.h"
#include "sim/memory/address_space.h"
#include "sim/vm/linker.h"

namespace weft::vm {

std::uint32_t Image::code_at(std::uint32_t pc) const {
  const auto after = std::upper_bound(codes.begin(), codes.end(), pc,
                                      [](std::uint32_t at, const LoadedCode& code) { return at < code.begin; });
  return after == codes.begin() ? 0 : static_cast<std::uint32_t>(after - codes.begin() - 1);
}

python::SourceRange Image::position_at(std::uint32_t pc) const {
  if (codes.empty()) return {};
  const LoadedCode& code = codes[code_at(pc)];
  const std::uint32_t offset = pc - code.begin;
  return offset < code.source->positions.size() ? code.source->positions[offset] : python::SourceRange{};
}

std::int32_t Image::find_module(std::string_view name) const {
  for (std::size_t i = 0; i < modules.size(); ++i) {
    if (modules[i].name == name) return static_cast<std::int32_t>(i);
  }
  return -1;
}

std::uint32_t Image::find_slot(std::uint32_t module, std::string_view name) const {
  if (module >= slots_by_name.size()) return 0;
  const std::uint32_t* slot = slots_by_name[module].find(name);
  return slot == nullptr ? 0 : *slot;
}

Address Image::find_string(std::string_view text) const {
  if (interned == nullptr) return 0;
  const Address* string = interned->find(text);
  return string == nullptr ? 0 : *string;
}

Address Image::find_string_of_any_text(std::string_view text) const {
  if (const Address string = find_string(text)) return string;
  for (const auto& each : added) {
    if (const Address* string = each->interned.find(text)) return *string;
  }
  return 0;
}

namespace {

// Constants and common objects, on the pages behind the code.
void place_objects(Image& image, Linker& linker) {
  const auto code_end = kTextBase + static_cast<Address>(4 * image.text.size());
  image.text_objects_at = (code_end + kPageMask) & ~kPageMask;
  TextSegment text(image.text_objects_at);
  linker.place_common_objects(text);
  linker.place_constants(0, text);
  image.text_end = (text.end() + kPageMask) & ~kPageMask;
  image.text_objects = text.take_words();
  image.interned = std::make_shared<const InternedStrings>(text.take_interned());
}

}  // namespace

LoadResult load_program(std::string_view source, std::string_view file_name) {
  LibraryModules library;
  return load_program(source, file_name, library);
}

LoadResult load_program(std::string_view source, std::string_view file_name, LibraryModules& library) {
  LoadResult result;
  if (source.size() > limits::kSourceBytes) {
    result.error_message = fmt::format("the program is {} bytes long; the limit is {} bytes", source.size(), limits::kSourceBytes);
    result.error_text = result.error_message + "\n";
    return result;
  }
  auto image = std::make_shared<Image>();
  Linker linker(*image, library);
  if (!linker.add_library("builtins", result) || !linker.add_library("_startup", result)) return result;
  image->startup_module = 1;
  image->main_module = 2;
  if (!linker.add("__main__", file_name, source, result) || !linker.add_imports(0, result)) return result;
  linker.assign_slots(0);
  if (image->slots.size() > 0xFFFF) {
    result.error_message = "the program has more than 65,535 global names";
    result.error_text = result.error_message + "\n";
    return result;
  }
  linker.place_code(0);
  image->linked_modules = static_cast<std::uint32_t>(image->modules.size());
  image->linked_words = static_cast<std::uint32_t>(image->text.size());
  place_objects(*image, linker);
  result.image = std::move(image);
  return result;
}

}  // namespace weft::vm
