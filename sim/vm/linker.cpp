#include "sim/vm/linker.h"

#include <algorithm>

#include <fmt/core.h>

#include "sim/lib/frozen.h"
#include "sim/memory/address_space.h"
#include "sim/python/columns_in_bytes.h"
#include "sim/python/compiler.h"
#include "sim/python/frozen_code.h"
#include "sim/vm/boot_classes.h"
#include "sim/vm/c_modules.h"
#include "sim/vm/natives.h"

namespace weft::vm {

namespace {

constexpr std::string_view kNameTexts[] = {
#define X(enumerator, text) text,
#include "sim/vm/names.def"
#undef X
};

std::string one_character(char32_t c) {
  if (c < 0x80) return std::string(1, static_cast<char>(c));
  return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
}

}  // namespace

bool Linker::add(std::string_view name, std::string_view file_name, std::string_view source, LoadResult& result) {
  python::Diagnostic diagnostic;
  python::CompiledModule module;
  if (!python::compile_module(source, name, file_name, module, diagnostic)) {
    python::count_as_cpython(diagnostic, std::string(source), python::TextMode::kExec, source.starts_with("\xEF\xBB\xBF"));
    result.error_text = python::render(diagnostic, file_name, source);
    result.error_line = static_cast<std::uint32_t>(diagnostic.line);
    result.error_message = diagnostic.kind + ": " + diagnostic.message;
    return false;
  }
  image_.modules.push_back(std::move(module));
  return true;
}

bool Linker::add_library(const std::string& name, LoadResult& result) {
  if (image_.find_module(name) >= 0) return true;
  const std::optional<EmbeddedFile> file = find_library_source(library_.sources, name);
  if (!file) return natives_of(name).empty() || add(name, fmt::format("{}{}", kLibraryFolder, name), "", result);
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

bool Linker::add_imports(std::size_t first, LoadResult& result) {
  for (std::size_t i = first; i < image_.modules.size(); ++i) {
    const std::vector<std::string> imports = image_.modules[i].imports;
    const bool is_program = image_.modules[i].name == "__main__";
    for (const std::string& name : imports) {
      for (std::size_t dot = name.find('.'); ; dot = name.find('.', dot + 1)) {
        const std::string part = name.substr(0, dot);
        if (!add_library(part, result)) return false;
        // Nowhere: a file of the program's perhaps, which is read and compiled then.
        if (is_program && image_.find_module(part) < 0 && !add_library("_evaluation", result)) return false;
        if (dot == std::string::npos) break;
      }
    }
  }
  return true;
}

void Linker::assign_slots(std::size_t first) {
  if (first == 0) image_.slots.push_back(GlobalSlot{0, "", 0, 0});
  for (auto number = static_cast<std::uint32_t>(first); number < image_.modules.size(); ++number) {
    auto& by_name = image_.slots_by_name.emplace_back();
    if (image_.modules[number].in_namespaces) continue;
    for (const std::string& name : names_of(number)) {
      const auto slot = static_cast<std::uint32_t>(image_.slots.size());
      if (!by_name.insert(name, slot)) continue;
      const std::uint32_t builtin = number == 0 ? 0 : image_.find_slot(0, name);
      image_.slots.push_back(GlobalSlot{number, name, 0, builtin});
    }
  }
}

void Linker::place_code(std::size_t first) {
  for (auto number = static_cast<std::uint32_t>(first); number < image_.modules.size(); ++number) {
    const auto first_code = static_cast<std::uint32_t>(image_.codes.size());
    image_.module_body.push_back(first_code);
    const bool is_c = is_c_in_cpython(image_.modules[number].name);
    for (const python::CodeObject& code : image_.modules[number].codes) {
      LoadedCode loaded;
      loaded.source = &code;
      loaded.module = number;
      loaded.begin = static_cast<std::uint32_t>(image_.text.size());
      loaded.registers = code.register_count;
      loaded.positional = code.positional;
      loaded.plain = code.keyword_only == 0 && !code.has_varargs && !code.has_varkw && !code.is_generator && !code.is_coroutine;
      loaded.is_c_in_cpython = is_c;
      image_.codes.push_back(loaded);
      append_text(code, number, first_code);
    }
  }
}

void Linker::place_common_objects(TextSegment& text) {
  for (const std::string_view name : kNameTexts) image_.names.push_back(text.intern(name));
  for (char32_t c = 0; c < 0x100; ++c) image_.characters.push_back(text.intern(one_character(c)));
  image_.empty_string = text.intern("");
  image_.empty_tuple = address_of(text.constant(python::Constant{python::Constant::Kind::kTuple, 0, 0, 0, {}, {}}));
  for (const NativeInfo& native : all_natives()) text.intern(native.entry->name);
}

void Linker::place_constants(std::size_t first, TextSegment& text) {
  for (std::size_t i = first; i < image_.codes.size(); ++i) {
    LoadedCode& code = image_.codes[i];
    code.name = text.intern(code.source->name);
    code.qualified = text.intern(code.source->qualified);
    code.doc = code.source->has_docstring ? text.intern(code.source->docstring) : 0;
    code.first_constant = static_cast<std::uint32_t>(image_.constants.size());
    for (const python::Constant& constant : code.source->constants) image_.constants.push_back(text.constant(constant));
  }
  for (std::size_t i = image_.module_names.size(); i < image_.modules.size(); ++i) {
    image_.module_names.push_back(text.intern(image_.modules[i].name));
  }
  for (GlobalSlot& slot : image_.slots) {
    if (slot.name_object == 0) slot.name_object = text.intern(slot.name);
  }
}

// Names with a slot in a module: the globals that its code mentions, what it is born with, its natives, a package's
// modules; in builtins the classes too.
std::vector<std::string> Linker::names_of(std::uint32_t number) const {
  const python::CompiledModule& module = image_.modules[number];
  std::vector<std::string> names = module.globals;
  for (const char* born : {"__name__", "__file__", "__doc__"}) names.push_back(born);
  for (const std::uint32_t native : natives_of(module.name)) names.push_back(all_natives()[native].entry->name);
  for (const python::CompiledModule& other : image_.modules) {
    const std::size_t dot = other.name.rfind('.');
    if (dot != std::string::npos && other.name.compare(0, dot, module.name) == 0) names.push_back(other.name.substr(dot + 1));
  }
  if (number == 0) {
    for (const std::string_view name : builtin_class_names()) names.emplace_back(name);
  }
  return names;
}

// A text for exec() has no slots of its own: what it finds in no dict may be a built-in name; slot 0 is no name's.
std::uint32_t Linker::slot_of(std::uint32_t module, std::string_view name) const {
  return image_.find_slot(image_.modules[module].in_namespaces ? 0 : module, name);
}

// Copies a code object's words; slots and code numbers become those of the image.
void Linker::append_text(const python::CodeObject& code, std::uint32_t module, std::uint32_t first_code) {
  using python::Opcode;
  for (std::size_t i = 0; i < code.text.size();) {
    std::uint32_t word = code.text[i];
    const Opcode opcode = python::opcode_of(word);
    if (opcode == Opcode::kLoadGlobal || opcode == Opcode::kStoreGlobal || opcode == Opcode::kDeleteGlobal) {
      const std::string& name = image_.modules[module].globals[python::bx_of(word)];
      word = (word & 0xFFFFu) | slot_of(module, name) << 16;
    }
    image_.text.push_back(word);
    const std::uint32_t width = python::width_of(opcode);
    if (width == 2) {
      image_.text.push_back(code.text[i + 1] + (opcode == Opcode::kMakeFunction ? first_code : 0));
    }
    i += width;
  }
}

}  // namespace weft::vm
