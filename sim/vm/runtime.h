// What built-in functions and types are written against: one thread in user mode, with its process, memory and
// image. The types' behaviour is in free functions by topic (strings.h, tables.h, sequences.h, numbers.h …).
//
// Natives never call Python code: the state of a C++ function can't be copied with the machine. Where one needs
// Python (a user's __eq__, a generator to consume), it asks for a call of a function of sim/lib instead.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/vm/heap.h"
#include "sim/vm/image.h"
#include "sim/vm/trap.h"
#include "sim/vm/user_state.h"

namespace weft::vm {

// What natives did beyond their call, as far as it has a price.
struct NativeWork {
  std::uint64_t items = 0;      // looked at or compared
  std::uint64_t picklers = 0;   // made
};

struct Runtime {
  const Image& image;
  ProcessState& process;
  ThreadState& thread;
  Memory& memory;
  Heap& heap;
  std::uint32_t native_depth = 0;  // natives inside each other on the host's stack (see NestedNative)
  NativeWork work = {};            // since the stay began; only differences count

  Address name(Name which) const { return image.names[static_cast<std::size_t>(which)]; }
};

// Stands for one level of a native's descent into nested containers. Past kMaxNativeDepth the host's stack would be
// in danger: too_deep() is then true, and the caller raises RecursionError.
constexpr std::uint32_t kMaxNativeDepth = 500;
class NestedNative {
 public:
  explicit NestedNative(Runtime& rt) : depth_(rt.native_depth) { ++depth_; }
  ~NestedNative() { --depth_; }
  NestedNative(const NestedNative&) = delete;
  NestedNative& operator=(const NestedNative&) = delete;
  bool too_deep() const { return depth_ > kMaxNativeDepth; }

 private:
  std::uint32_t& depth_;
};

// How a native ended.
enum class Outcome : std::uint8_t {
  kDone,         // NativeCall::result holds the value
  kRaised,       // raise() was called
  kCallPython,   // call NativeCall::callee with callee_arguments; its result is the native's result
  kSystemCall,   // enter the kernel with call and call_arguments; the kernel's int, as call_result says, is the native's result
  // An attribute of `callee` named callee_arguments[0], as the instructions do it (a property may run Python):
  kLoadAttribute,
  kLoadPlainAttribute,   // without the class's own __getattribute__
  kStoreAttribute,       // to callee_arguments[1]
  kStorePlainAttribute,  // the same without the class's own __setattr__
  kDeleteAttribute,
  kDeletePlainAttribute,  // without the class's own __delattr__
};

struct NativeCall {
  const Value* arguments = nullptr;   // positional ones; valid during the native
  std::uint32_t count = 0;
  const Value* keywords = nullptr;    // keyword-only parameters in the order of the native's signature, kUnbound when missing
  Address keyword_names = 0;          // for a "**" parameter: Tuple of the names, whose values `keywords` are
  Value callee_self = kUnbound;       // NativeObject::self (for functions of a module: the module)
  Value native = kUnbound;            // the native itself
  Value result = kNone;
  // kCallPython
  Value callee = kUnbound;
  Value callee_arguments[8];          // the first callee_count of them
  std::uint32_t callee_count = 0;
  // kSystemCall
  SystemCall call = SystemCall::kCount;
  std::int64_t call_arguments[3] = {};
  SystemResult call_result = SystemResult::kInt;

  Value argument(std::uint32_t i) const { return i < count ? arguments[i] : kUnbound; }
  Outcome done(Value value) { result = value; return Outcome::kDone; }
  Outcome system(SystemCall which, std::int64_t a = 0, std::int64_t b = 0, std::int64_t c = 0) {
    call = which, call_arguments[0] = a, call_arguments[1] = b, call_arguments[2] = c;
    return Outcome::kSystemCall;
  }
  Outcome system_as(SystemResult as, SystemCall which, std::int64_t a = 0, std::int64_t b = 0, std::int64_t c = 0) {
    call_result = as;
    return system(which, a, b, c);
  }
};

using NativeFunction = Outcome (*)(Runtime&, NativeCall&);

// A row of the table of natives. owner: a module ("builtins", "_thread", "posix", "time", "sys" …) or a class
// ("str", "list"). parameters, in Python's manner without defaults: "self, sep?, maxsplit?" — '?' optional,
// "*name" takes the rest, names after it (or after a bare "*") are keyword-only, "/" ends positional-only ones,
// "**name" takes all keywords. A first parameter "cls" makes a class method (but __new__), "@self" a property.
// A parameter that was not given is kUnbound (trailing ones lie beyond `count`).
struct NativeEntry {
  const char* owner;
  const char* name;
  NativeFunction function;
  const char* parameters;
};

// Each natives_<topic>.cpp offers its rows; natives.cpp joins them into one table with stable numbers.
struct NativeTable {
  const NativeEntry* entries;
  std::size_t count;
};

// Makes an exception of a built-in class with one string argument the thread's exception on its way out. Always
// returns Outcome::kRaised, so that a native ends with `return raise(rt, ExceptionId::kTypeError, "…")`.
// message is UTF-8; text is fmt-formatted by callers. An empty message means no argument.
Outcome raise(Runtime& rt, ExceptionId which, std::string_view message);
// The same with any argument value (KeyError(key), StopIteration(value)).
Outcome raise_with(Runtime& rt, ExceptionId which, Value argument);
Outcome raise_without(Runtime& rt, ExceptionId which);
// The exception being handled, or None.
Value handled_exception(const Runtime& rt);
// Makes an existing exception the one on its way out; the one being handled becomes its context (PEP 3134).
void set_raising(Runtime& rt, Value exception);

// Asks for a call of a function of the module builtins (sim/lib/builtins.py) by name.
Outcome call_library(Runtime& rt, NativeCall& call, std::string_view function, std::initializer_list<Value> arguments);
// For a native that wants to walk over an arbitrary iterable: asks that argument number `which` (an iterator that only
// Python can advance) be made a list and this native be called again with it in that place.
Outcome retry_with_list(Runtime& rt, NativeCall& call, std::uint32_t which);

// --- classes (classes.cpp) ---
// The class of a value; never 0.
Address class_of_built_in(const Runtime& rt, Value value);  // of a value whose header names no class
WEFT_INLINE inline Address class_of(const Runtime& rt, Value value) {
  const Address own = is_object(value) ? rt.memory.read<Header>(address_of(value))->cls : 0;
  return own != 0 ? own : class_of_built_in(rt, value);
}
// "int", "Counter": __name__ of the value's class, UTF-8.
std::string class_name(const Runtime& rt, Value value);
std::string name_of_class(const Runtime& rt, Address cls);
std::string shown_name_of_class(const Runtime& rt, Address cls);   // with the module where C would have it so: collections.deque
bool is_subclass(const Runtime& rt, Address cls, Address base);
bool is_exception_class(const Runtime& rt, Value value);
WEFT_INLINE inline Kind kind_of(const Runtime& rt, Value value) {  // of an object; kFree for immediate values
  return is_object(value) ? rt.memory.read<Header>(address_of(value))->kind : Kind::kFree;
}
// An attribute of a class found along its method resolution order, or kUnbound.
Value find_in_class(const Runtime& rt, Address cls, Address name);
// True when the value's class (not a built-in one) overrides the named method: a native must then use Python. None in its
// place blocks the method; the library function that the native asks for finds that out (see _user_method).
bool overrides(const Runtime& rt, Value value, Name method);
// Does != of this object's class turn round what __eq__ says? It does where __ne__ is object's.
bool inverts_equality(const Runtime& rt, Value value);
// Marks the object as written by the running thread ("who wrote last").
inline void note_write(Runtime& rt, Address object) { rt.memory.write_unseen<Header>(object)->writer = rt.heap.writer(); }

}  // namespace weft::vm
