// The program as it is loaded: all code of all modules in one TEXT segment. Immutable while machines run it, so
// that copies of a machine share one image.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/text_map.h"
#include "sim/python/code.h"
#include "sim/vm/library_modules.h"
#include "sim/vm/value.h"

namespace weft::vm {

// A code object in its place.
struct LoadedCode {
  const python::CodeObject* source = nullptr;
  std::uint32_t module = 0;        // index in Image::modules
  std::uint32_t begin = 0;         // first word in Image::text; the TEXT address is kTextBase + 4 × begin
  std::uint32_t first_constant = 0;  // index in Image::constants
  std::uint16_t registers = 0;     // as in source; here because calls look at them
  std::uint8_t positional = 0;
  bool plain = false;              // positional parameters only, and neither generator nor coroutine
  bool is_c_in_cpython = false;    // its module is (c_modules.h)
  Address name = 0, qualified = 0, doc = 0;  // String objects in TEXT
};

struct GlobalSlot {
  std::uint32_t module;
  std::string name;
  Address name_object;             // String in TEXT
  std::uint32_t builtin;           // slot of the builtin of the same name, 0 when there is none
};

using InternedStrings = TextMap<Address>;  // String in TEXT by its text

// Compiled modules, shared by the images that have them.
class ModuleList {
 public:
  struct Iterator {
    const std::shared_ptr<const python::CompiledModule>* at;
    const python::CompiledModule& operator*() const { return **at; }
    Iterator& operator++() { return ++at, *this; }
    bool operator!=(const Iterator& other) const { return at != other.at; }
  };
  std::size_t size() const { return modules_.size(); }
  const python::CompiledModule& operator[](std::size_t i) const { return *modules_[i]; }
  const std::shared_ptr<const python::CompiledModule>& back() const { return modules_.back(); }
  void push_back(std::shared_ptr<const python::CompiledModule> module) { modules_.push_back(std::move(module)); }
  void push_back(python::CompiledModule module) { push_back(std::make_shared<const python::CompiledModule>(std::move(module))); }
  Iterator begin() const { return {modules_.data()}; }
  Iterator end() const { return {modules_.data() + modules_.size()}; }

 private:
  std::vector<std::shared_ptr<const python::CompiledModule>> modules_;
};

// Code and constants that were added to an image while it ran (see add_text), as they lie in the TEXT segment.
struct AddedText {
  std::string key;                 // what was compiled
  std::uint32_t code = 0;          // number of its body
  Address begin = 0, end = 0;      // whole pages
  std::vector<std::uint64_t> words;
  InternedStrings interned;        // those that neither the image nor earlier texts had
};

struct Image {
  ModuleList modules;              // 0 is builtins; the main program has name "__main__"
  std::vector<Address> module_names;                // String in TEXT, one a module
  std::vector<std::uint32_t> module_body;           // code number of each module's body
  std::vector<LoadedCode> codes;                    // in order of begin
  std::vector<std::uint32_t> text;                  // global slots and code numbers already absolute
  std::vector<Value> constants;
  std::vector<GlobalSlot> slots;                    // 0 is unused; slot n is the DATA word at kDataBase + 8 n
  std::vector<std::uint64_t> text_objects;          // the constants' objects, as they lie behind the code
  Address text_objects_at = 0;                      // where they begin
  Address text_end = 0;
  std::vector<Address> characters;                  // one-character strings below U+0100
  Address empty_string = 0;
  Address empty_tuple = 0;
  std::vector<Address> names;                       // well-known strings, by enum Name (names.def)
  std::shared_ptr<const InternedStrings> interned;  // every string constant and well-known name of the program
  std::uint32_t main_module = 0;
  std::uint32_t startup_module = 0;
  std::uint32_t linked_modules = 0, linked_words = 0;  // those that were there before anything was added
  std::vector<std::shared_ptr<const AddedText>> added;

  // The code object that a word of text belongs to.
  std::uint32_t code_at(std::uint32_t pc) const;
  // Source position of a word of text (line 0: none).
  python::SourceRange position_at(std::uint32_t pc) const;
  // Number of a module by name, or -1.
  std::int32_t find_module(std::string_view name) const;
  // Slot of a module's global by name, or 0.
  std::uint32_t find_slot(std::uint32_t module, std::string_view name) const;
  // The String in TEXT with this text, or 0.
  Address find_string(std::string_view text) const;
  // The same with texts that were added, which only processes that compile a further one surely have.
  Address find_string_of_any_text(std::string_view text) const;
  std::vector<TextMap<std::uint32_t>> slots_by_name;  // one a module
};

constexpr Address kSlotBase = 0x0800'0000;  // kDataBase
constexpr Address slot_address(std::uint32_t slot) { return kSlotBase + 8 * slot; }

// Compiles and links a program with the modules of the standard library that it (and they) import.
// Errors of the program itself are returned as text exactly as CPython prints them.
struct LoadResult {
  std::shared_ptr<const Image> image;  // null after an error
  std::string error_text;              // traceback-like report, ends in a newline
  std::uint32_t error_line = 0;        // in the main program
  std::string error_message;           // last line of error_text
  bool needs_library = false;          // no error: a module that it imports has to be fetched first (Library::add)
};
LoadResult load_program(std::string_view source, std::string_view file_name);
// The same with sources that were fetched, and keeping compiled modules of the library for the next time.
LoadResult load_program(std::string_view source, std::string_view file_name, LibraryModules& library);

}  // namespace weft::vm
