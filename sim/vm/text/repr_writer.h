// repr() of built-in values, containers with all that is in them. Internal to the text protocols.
#pragma once
#include <string>
#include <vector>

#include "sim/vm/protocols.h"

namespace weft::vm {

class ReprWriter {
 public:
  ReprWriter(Runtime& rt, std::string& out) : rt_(rt), out_(out) {}
  // Appends repr(value). kNeedsPython: some object inside has a __repr__ of its own.
  Answer write(Value value);
  // The same as the built-in class itself has it, whatever __repr__ a subclass defines.
  Answer write_builtin(Address object);
  // As str() does for a value that is neither a str nor an exception.
  Answer write_exception_text(Address exception);

 private:
  Answer write_machinery(Address object, Kind kind);
  Answer write_bound_method(Address object);
  Answer write_container(Address object, Kind kind);
  Answer write_items(Address sequence, Kind kind);
  Answer write_table(Address table, bool with_keys, bool with_values);
  Answer write_dict(Address dict);
  Answer write_set(Address set, Kind kind);
  bool is_ordered_dict(Address dict) const;
  Answer write_view(Address view);
  Answer write_exception(Address exception);
  Answer write_parts(const char* open, std::initializer_list<Value> parts, const char* close);
  Answer write_operating_system_error(Address exception, bool& written);
  Answer write_place_of_syntax_error(Address exception);
  Value part_of(Address exception, const char* name);
  bool write_unicode_error(Address exception);
  Answer write_super(Address object);
  Answer write_cell(Address object);
  void write_native(Address native);
  void write_class(Address cls);
  void write_instance(Address object);
  void write_code(const char* what, Address object, std::uint32_t code);
  void write_at(const std::string& what, Address object);  // "<what at 0x…>"
  Answer too_deep();

  Runtime& rt_;
  std::string& out_;
  std::vector<Address> active_;  // the containers that we are inside of
};

// The class of an object as messages and reprs show it: "__main__.Counter", "int".
std::string full_name_of_class(const Runtime& rt, Address cls);
// "0x10000120", as id() in hexadecimal.
std::string address_text(Address address);

}  // namespace weft::vm
