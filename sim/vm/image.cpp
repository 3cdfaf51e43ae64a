// Compiling, linking and loading: from source text to an image.
#include "sim/vm/image.h"

#include <algorithm>
#include <cstring>

#include <fmt/core.h>

#include "sim/core/limits.h"
#include "sim/memory/address_space.h"
#include "sim/lib/frozen.h"
#include "sim/python/compiler.h"
#include "sim/python/frozen_code.h"
#include "sim/vm/boot_classes.h"
#include "sim/vm/natives.h"
#include "sim/vm/text_segment.h"

namespace weft::vm {

namespace {

constexpr std::string_view kNameTexts[] = {
#define X(enumerator, text) text,
#include "sim/vm/names.def"
#undef X
};

bool belongs_to(const NativeInfo& native, const std::string& module) { return std::strcmp(native.entry->owner, module.c_str()) == 0; }

bool has_natives(const std::string& module) {
  return std::any_of(all_natives().begin(), all_natives().end(), [&](const NativeInfo& native) { return belongs_to(native, module); });
}

// Collects the modules that a program needs, each after the one that first imports it.
class Linker {
 public:
  Linker(Image& image, LibraryModules& library) : image_(image), library_(library) {}

  // False with a report when a module's source has an error.
  bool add(std::string_view name, std::string_view file_name, std::string_view source, LoadResult& result) {
    python::Diagnostic diagnostic;
    python::CompiledModule module;
    if (!python::compile_module(source, name, file_name, module, diagnostic)) {
      result.error_text = python::render(diagnostic, file_name, source);
      result.error_line = static_cast<std::uint32_t>(diagnostic.line);
      result.error_message = diagnostic.kind + ": " + diagnostic.message;
      return false;
    }
    image_.modules.push_back(std::move(module));
    return true;
  }

  bool add_library(const std::string& name, LoadResult& result) {
    if (image_.find_module(name) >= 0) return true;
    const std::optional<EmbeddedFile> file = find_library_source(library_.sources, name);
    if (!file) return !has_natives(name) || add(name, fmt::format("<weft>/{}", name), "", result);
    if (!file->is_here) return result.needs_library = true, false;
    if (const std::string_view frozen = find_frozen(file->path); !frozen.empty()) {
      image_.modules.push_back(python::thaw(frozen, file->text));
    } else if (const auto known = library_.compiled.find(file->path); known != library_.compiled.end()) {
      image_.modules.push_back(known->second);
    } else {
      if (!add(name, library_file_name(*file), file->text, result)) return false;
      library_.compiled.emplace(file->path, image_.modules.back());
    }
    return true;
  }

  // Adds what the modules from `first` on import, and what those import; a dotted name brings its packages.
  bool add_imports(LoadResult& result) {
    for (std::size_t i = 0; i < image_.modules.size(); ++i) {
      const std::vector<std::string> imports = image_.modules[i].imports;
      for (const std::string& name : imports) {
        for (std::size_t dot = name.find('.'); ; dot = name.find('.', dot + 1)) {
          if (!add_library(name.substr(0, dot), result)) return false;
          if (dot == std::string::npos) break;
        }
      }
    }
    return true;
  }

  void assign_slots() {
    image_.slots.push_back(GlobalSlot{0, "", 0, 0});
    for (std::uint32_t number = 0; number < image_.modules.size(); ++number) {
      auto& by_name = image_.slots_by_name.emplace_back();
      for (const std::string& name : names_of(number)) {
        const auto slot = static_cast<std::uint32_t>(image_.slots.size());
        if (!by_name.insert(name, slot)) continue;
        const std::uint32_t builtin = number == 0 ? 0 : image_.find_slot(0, name);
        image_.slots.push_back(GlobalSlot{number, name, 0, builtin});
      }
    }
  }

  void place_code() {
    for (std::uint32_t number = 0; number < image_.modules.size(); ++number) {
      const auto first_code = static_cast<std::uint32_t>(image_.codes.size());
      image_.module_body.push_back(first_code);
      for (const python::CodeObject& code : image_.modules[number].codes) {
        LoadedCode loaded;
        loaded.source = &code;
        loaded.module = number;
        loaded.begin = static_cast<std::uint32_t>(image_.text.size());
        loaded.registers = code.register_count;
        loaded.positional = code.positional;
        loaded.plain = code.keyword_only == 0 && !code.has_varargs && !code.has_varkw && !code.is_generator && !code.is_coroutine;
        image_.codes.push_back(loaded);
        append_text(code, number, first_code);
      }
    }
  }

  void place_constants() {
    const auto code_end = kTextBase + static_cast<Address>(4 * image_.text.size());
    image_.text_objects_at = (code_end + kPageMask) & ~kPageMask;
    TextSegment text(image_.text_objects_at);
    for (const std::string_view name : kNameTexts) image_.names.push_back(text.intern(name));
    for (char32_t c = 0; c < 0x100; ++c) image_.characters.push_back(text.intern(one_character(c)));
    image_.empty_string = text.intern("");
    image_.empty_tuple = address_of(text.constant(python::Constant{python::Constant::Kind::kTuple, 0, 0, 0, {}, {}}));
    for (const NativeInfo& native : all_natives()) text.intern(native.entry->name);
    for (LoadedCode& code : image_.codes) {
      code.name = text.intern(code.source->name);
      code.qualified = text.intern(code.source->qualified);
      code.doc = code.source->has_docstring ? text.intern(code.source->docstring) : 0;
      code.first_constant = static_cast<std::uint32_t>(image_.constants.size());
      for (const python::Constant& constant : code.source->constants) image_.constants.push_back(text.constant(constant));
    }
    for (const python::CompiledModule& module : image_.modules) image_.module_names.push_back(text.intern(module.name));
    for (GlobalSlot& slot : image_.slots) slot.name_object = text.intern(slot.name);
    image_.text_end = (text.end() + kPageMask) & ~kPageMask;
    image_.text_objects = text.take_words();
    image_.interned = text.take_interned();
  }

 private:
  // Names with a slot in a module: the globals that its code mentions, what it is born with, its natives, a package's
  // modules; in builtins the classes too.
  std::vector<std::string> names_of(std::uint32_t number) const {
    const python::CompiledModule& module = image_.modules[number];
    std::vector<std::string> names = module.globals;
    for (const char* born : {"__name__", "__file__", "__doc__"}) names.push_back(born);
    for (const NativeInfo& native : all_natives()) {
      if (belongs_to(native, module.name)) names.push_back(native.entry->name);
    }
    for (const python::CompiledModule& other : image_.modules) {
      const std::size_t dot = other.name.rfind('.');
      if (dot != std::string::npos && other.name.compare(0, dot, module.name) == 0) names.push_back(other.name.substr(dot + 1));
    }
    if (number == 0) {
      for (const std::string_view name : builtin_class_names()) names.emplace_back(name);
    }
    return names;
  }

  static std::string one_character(char32_t c) {
    if (c < 0x80) return std::string(1, static_cast<char>(c));
    return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
  }

  // Copies a code object's words; slots and code numbers become those of the image.
  void append_text(const python::CodeObject& code, std::uint32_t module, std::uint32_t first_code) {
    using python::Opcode;
    for (std::size_t i = 0; i < code.text.size();) {
      std::uint32_t word = code.text[i];
      const Opcode opcode = python::opcode_of(word);
      if (opcode == Opcode::kLoadGlobal || opcode == Opcode::kStoreGlobal || opcode == Opcode::kDeleteGlobal) {
        const std::string& name = image_.modules[module].globals[python::bx_of(word)];
        word = (word & 0xFFFFu) | image_.find_slot(module, name) << 16;
      }
      image_.text.push_back(word);
      if (python::width_of(opcode) == 2) {
        image_.text.push_back(code.text[i + 1] + (opcode == Opcode::kMakeFunction ? first_code : 0));
      }
      i += python::width_of(opcode);
    }
  }

  Image& image_;
  LibraryModules& library_;
};

}  // namespace

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
  const Address* string = interned.find(text);
  return string == nullptr ? 0 : *string;
}

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
  image->modules.reserve(256);  // code objects are referred to by address below
  Linker linker(*image, library);
  if (!linker.add_library("builtins", result) || !linker.add_library("_startup", result)) return result;
  image->startup_module = 1;
  image->main_module = 2;
  if (!linker.add("__main__", file_name, source, result) || !linker.add_imports(result)) return result;
  linker.assign_slots();
  if (image->slots.size() > 0xFFFF) {
    result.error_message = "the program has more than 65,535 global names";
    result.error_text = result.error_message + "\n";
    return result;
  }
  linker.place_code();
  linker.place_constants();
  result.image = std::move(image);
  return result;
}

}  // namespace weft::vm
