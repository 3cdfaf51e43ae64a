// Text that a program compiles while it runs: exec(), eval(), an import of a computed name. The image that the machine
// goes on with is a longer one; machines that still have the old one are not touched.
#pragma once
#include <memory>
#include <string_view>

#include "sim/memory/address_space.h"
#include "sim/python/compiler.h"
#include "sim/vm/image.h"

namespace weft::vm {

struct AddedResult {
  std::shared_ptr<const Image> image;  // null: the text has an error, or there is no room for it
  std::uint32_t code = 0;              // number of its body
};

// The image with this text and the library modules that it imports. The same text is added once only.
AddedResult add_text(std::shared_ptr<const Image> image, std::string_view source, std::string_view file_name, python::TextMode mode);

// Maps what was added into a process's memory, and makes room for the new modules' globals. False: memory is full.
bool map_added_text(const Image& image, AddressSpace& space, PhysicalMemory& physical);
// Makes room for the new modules' globals in another process, which may import them later.
void grow_globals(const Image& image, AddressSpace& space);

}  // namespace weft::vm
