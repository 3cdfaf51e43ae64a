#include "sim/vm/added_text.h"

#include <algorithm>
#include <cstring>

#include "sim/vm/linker.h"

namespace weft::vm {

namespace {

Address next_page(Address address) { return (address + kPageMask) & ~kPageMask; }

Address end_of_text(const Image& image) { return image.added.empty() ? image.text_end : image.added.back()->end; }

// Lays out the code from word number `first_word` on, and behind it the constants of the codes from `first_code` on.
std::shared_ptr<AddedText> place(Image& image, Linker& linker, std::size_t first_word, std::size_t first_code) {
  auto added = std::make_shared<AddedText>();
  added->begin = end_of_text(image);
  TextSegment text(added->begin, &image);
  text.put_code(image.text.data() + first_word, image.text.size() - first_word);
  linker.place_constants(first_code, text);
  added->end = next_page(text.end());
  added->words = text.take_words();
  added->interned = text.take_interned();
  added->code = static_cast<std::uint32_t>(first_code);
  return added;
}

// The new pages, from the first one that the process does not have yet.
bool map_pages(const AddedText& added, AddressSpace& space, PhysicalMemory& physical) {
  for (Address page = added.begin; page < added.end; page += kPageBytes) {
    const FrameNumber frame = physical.allocate();
    if (frame == 0) return false;
    physical.make_file(frame);
    if (!physical.charge(frame)) return physical.drop_mapping(frame), false;
    const std::size_t offset = page - added.begin;
    const std::size_t bytes = 8 * added.words.size();
    if (offset < bytes) {
      std::memcpy(physical.write(frame), reinterpret_cast<const char*>(added.words.data()) + offset, std::min<std::size_t>(kPageBytes, bytes - offset));
    }
    space.map(page, frame, false);
  }
  return true;
}

}  // namespace

AddedResult add_text(std::shared_ptr<const Image> image, std::string_view source, std::string_view file_name, python::TextMode mode) {
  std::string key(1, static_cast<char>(mode));
  key.append(file_name).append(1, '\0').append(source);
  for (const auto& known : image->added) {
    if (known->key == key) return {std::move(image), known->code};
  }
  python::CompiledModule module;
  python::Diagnostic diagnostic;
  if (!python::compile_text(source, file_name, mode, module, diagnostic)) return {};
  auto longer = std::make_shared<Image>(*image);
  const std::size_t first_module = longer->modules.size(), first_word = longer->text.size(), first_code = longer->codes.size();
  longer->modules.push_back(std::move(module));
  LibraryModules library;
  Linker linker(*longer, library);
  LoadResult imports;  // a module that can't be had is missed when it is imported
  linker.add_imports(first_module, imports);
  linker.assign_slots(first_module);
  linker.place_code(first_module);
  const auto added = place(*longer, linker, first_word, first_code);
  if (added->end > kDataBase || longer->slots.size() > 0xFFFF) return {};
  added->key = std::move(key);
  longer->added.push_back(added);
  return {std::move(longer), added->code};
}

void grow_globals(const Image& image, AddressSpace& space) {
  const Address end = next_page(slot_address(static_cast<std::uint32_t>(image.slots.size())));
  const Segment* data = space.segment_at(kDataBase);
  if (data != nullptr && data->end < end) space.grow_segment(kDataBase, end);
}

bool map_added_text(const Image& image, AddressSpace& space, PhysicalMemory& physical) {
  std::size_t first = image.added.size();
  while (first > 0 && space.peek(physical, image.added[first - 1]->begin) == nullptr) --first;
  space.grow_segment(kTextBase, end_of_text(image));
  for (; first < image.added.size(); ++first) {
    if (!map_pages(*image.added[first], space, physical)) return false;
  }
  grow_globals(image, space);
  return true;
}

}  // namespace weft::vm
