// Puts compiled modules into an image: which there are, where their code, constants and global slots lie.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "sim/vm/image.h"
#include "sim/vm/text_segment.h"

namespace weft::vm {

class Linker {
 public:
  Linker(Image& image, LibraryModules& library) : image_(image), library_(library) {}

  // False with a report when a module's source has an error.
  bool add(std::string_view name, std::string_view file_name, std::string_view source, LoadResult& result);
  bool add_library(const std::string& name, LoadResult& result);
  // Adds what the modules from `first` on import, and what those import; a dotted name brings its packages.
  bool add_imports(std::size_t first, LoadResult& result);

  // For the modules from `first` on:
  void assign_slots(std::size_t first);
  void place_code(std::size_t first);
  // The constants of the code objects from `first` on.
  void place_constants(std::size_t first, TextSegment& text);
  // What every program has, and what is there once only.
  void place_common_objects(TextSegment& text);

 private:
  std::vector<std::string> names_of(std::uint32_t number) const;
  void append_text(const python::CodeObject& code, std::uint32_t module, std::uint32_t first_code);
  std::uint32_t slot_of(std::uint32_t module, std::string_view name) const;

  Image& image_;
  LibraryModules& library_;
};

}  // namespace weft::vm
