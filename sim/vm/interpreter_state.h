// The inside of the interpreter: one stay of a thread in user mode. Its functions are grouped by file:
//   interpreter_loop.cpp   dispatch and the fast paths of every instruction
//   calls.cpp arguments.cpp   calling functions, natives, classes; binding arguments
//   returns.cpp generators.cpp   what happens when a frame returns or yields
//   unwinding.cpp          exceptions
//   attributes.cpp classes.cpp   attribute look-up, making classes
//   operations.cpp         slow paths of operators, comparisons, items, iteration
//   displays.cpp           building and unpacking
#pragma once
#include <string_view>
#include <vector>

#include "sim/python/code.h"
#include "sim/vm/interpreter.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/protocols.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

struct NativeInfo;

// How a slow path went on.
enum class Flow : std::uint8_t {
  kNext,    // the instruction is done
  kFrame,   // another frame (or another pc) is current: reload the registers
  kRaised,  // thread.raising is set: unwind
  kTrap,    // leave user mode; Interpreter::trap says why
};

// Arguments of a call, wherever they lie.
struct Arguments {
  const Value* positional = nullptr;
  std::uint32_t count = 0;
  const Value* keyword_values = nullptr;   // as many as the names tuple has
  Address keyword_names = 0;               // Tuple; 0: none
};

// A call's arguments with one more in front: the instance of a method, the class of a constructor.
class Prepended {
 public:
  Prepended(Value first, const Arguments& rest) : arguments(rest) {
    Value* values = few_;
    if (rest.count + 1 > kFew) {
      many_.resize(rest.count + 1);
      values = many_.data();
    }
    values[0] = first;
    for (std::uint32_t i = 0; i < rest.count; ++i) values[i + 1] = rest.positional[i];
    arguments.positional = values;
    ++arguments.count;
  }
  Prepended(const Prepended&) = delete;
  Prepended& operator=(const Prepended&) = delete;

  Arguments arguments;

 private:
  static constexpr std::uint32_t kFew = 8;
  Value few_[kFew];
  std::vector<Value> many_;
};

class Interpreter {
 public:
  Interpreter(const UserMode& user, const Allowance& allowance);

  // One stay; `allowance` and what asks for attention are as they are.
  const Trap& stay() { return user.log != nullptr ? execute_observed() : execute(); }
  const Trap& execute();               // interpreter_loop.cpp
  void look_for_attention() { memory.attention = !user.space.faults().empty() || heap.wants_collection(); }

  // --- frames (frames.cpp) ---
  // Pushes a frame for a code object with all registers unbound; null after raising RecursionError or when the stack
  // overran its segment (a fault trap is set). The first `count` registers get `values`.
  Frame* push_frame(std::uint32_t code, Address function, std::uint32_t result, std::uint8_t flags,
                    const Value* values = nullptr, std::uint32_t count = 0);
  [[gnu::noinline]] Frame* refuse_frame(const char* where);   // as push_frame when the program has too many: RecursionError
  void enter(Address frame);           // makes it current and loads r, k, charge
  const std::int64_t* charges_of_code(const LoadedCode& code) const {
    return code.is_c_in_cpython ? user.charges.library : user.charges.own;
  }
  Frame* frame() { return rt.memory.write<Frame>(rt.thread.frame); }
  void pop_frame();                    // back to the caller; pc = where it goes on
  python::Instruction instruction() const { return rt.image.text[at]; }  // being executed
  Value operand_c(python::Instruction word, bool constant) const;

  // --- calls ---
  Flow call(Value callee, const Arguments& arguments, std::uint32_t result, std::uint8_t flags = 0);
  Flow call_function(Address function, const Arguments& arguments, std::uint32_t result, std::uint8_t flags, Value kept = kNone);
  Flow call_library_construct(Address cls, const Arguments& arguments, std::uint32_t result, std::uint8_t flags);
  Flow construct_builtin(Address cls, Value constructor, const Arguments& arguments, std::uint32_t result, std::uint8_t flags);
  Flow deliver_now(Value value, std::uint32_t result, std::uint8_t flags);
  Flow call_native(Address native, const Arguments& arguments, std::uint32_t result, std::uint8_t flags);
  Flow instantiate(Address cls, const Arguments& arguments, std::uint32_t result, std::uint8_t flags);
  Flow call_unpacked(std::uint32_t a, bool has_dict);
  Flow run_native(Address native, const NativeInfo& info, const Arguments& given, std::uint32_t result, std::uint8_t flags);
  Flow run_native_with_keywords(NativeCall& made, const NativeInfo& info, const Arguments& given, std::uint32_t result,
                                std::uint8_t flags);
  Flow finish_native(Outcome outcome, NativeCall& call, std::uint32_t result, std::uint8_t flags);
  void pay_for_items(const NativeWork& before);
  Flow change_attribute(Outcome outcome, const NativeCall& made, std::uint32_t result);
  Flow call_library_function(std::string_view name, std::initializer_list<Value> arguments, std::uint32_t result,
                             std::uint8_t flags);
  bool bind(Frame* frame, Address function, const Arguments& arguments, const LoadedCode& code);

  // --- returns and generators ---
  Flow return_value(Value value);
  Flow deliver(Value value, std::uint32_t result, std::uint8_t flags, Value kept);  // to the frame that is current now
  Flow complete(Value value, std::uint8_t flags);   // finishes the current frame's instruction
  Flow not_implemented(python::Instruction word, std::uint8_t flags);  // a user's operator method declined
  Flow end_signal_handlers(std::uint8_t flags);
  Flow end_loop();                                  // the current frame's ForIterate is exhausted
  Flow make_generator(std::uint32_t result, std::uint8_t flags);
  Flow resume(Address generator, Value sent, Value thrown, std::uint32_t result, std::uint8_t flags);
  Flow yield(Value value, std::uint32_t resume_pc, std::uint32_t sent);
  Flow yield_from(std::uint32_t a, std::uint32_t b);
  void finish_generator(Address generator);

  // --- exceptions ---
  Flow unwind();                                    // from thread.raising; never kRaised or kNext
  Flow instance_to_raise(Value cls, std::uint32_t result);
  Flow raise_statement(std::uint32_t a, bool from);
  Flow match_exception(std::uint32_t a, Value exception, Value pattern);
  void stop_iteration_in_generator(Address generator);
  Flow raise_again();
  Flow reraise(Value exception);
  Flow failed(Outcome) { return Flow::kRaised; }
  // --- with an AccessLog ---
  const Trap& execute_observed();             // observed_loop.cpp
  std::int64_t pay_for_accesses(AccessLog& log, std::int64_t meter);
  std::int64_t wait_for_memory(Ns stall, std::int64_t meter);
  TrapKind failure_kind();             // why memory.failed(); sets trap.fault_address

  // --- attributes ---
  const MethodCacheEntry& class_entry(Address cls, Address name);  // good until the next one is asked for
  Value class_attribute(Address cls, Address name) { return class_entry(cls, name).value; }
  // The inline cache: where this instruction found its name last time. Without one: first of all.
  std::uint32_t& hint() { return user.hints != nullptr ? user.hints[at] : (no_hint = 0); }
  Value own_attribute(Address dict, Address name);  // in an instance's dict, through the inline cache; kUnbound when missing
  [[gnu::noinline]] const MethodCacheEntry& find_class_entry(Address cls, Address name, MethodCacheEntry& entry);
  bool is_for(const MethodCacheEntry& entry, Address cls, Address name) const {
    return entry.cls == cls && entry.name == name && entry.version == rt.process.class_version;
  }
  Flow load_attribute(std::uint32_t a, Value object, Address name);
  [[gnu::noinline]] Flow load_other_attribute(std::uint32_t a, Value object, Address name);
  Flow load_plain_attribute(std::uint32_t a, Value object, Address name);
  Flow load_method(std::uint32_t a, Value object, Address name);
  Flow load_special(std::uint32_t a, Value object, std::uint32_t which);
  Flow store_attribute(Value object, Address name, Value value);
  [[gnu::noinline]] Flow add_attribute(Value object, Address dict, Address name, Value value);
  [[gnu::noinline]] Flow store_other_attribute(Value object, Address name, Value value);
  Flow store_plain_attribute(Value object, Address name, Value value);
  Flow delete_attribute(Value object, Address name);
  Flow delete_plain_attribute(Value object, Address name);
  Flow load_member(std::uint32_t a, Value object, Value member);    // members.cpp
  Flow store_member(Value object, Value member, Value value);
  Flow delete_member(Value object, Value member);
  Flow bind_attribute(std::uint32_t a, Value object, Address cls, Value found);

  // --- operators ---
  Flow binary_slow(python::Instruction word, BinaryOperator op, Value left, Value right, bool in_place);
  Flow inplace_slow(python::Instruction word, std::uint32_t plain_opcode);
  Flow binary_user(BinaryOperator op, Value left, Value right, bool in_place, std::uint32_t a);
  Flow binary_error(BinaryOperator op, Value left, Value right, bool in_place);
  Flow unary_slow(std::uint32_t a, UnaryOperator op, Value operand);
  Flow compare_slow(python::Instruction word, Comparison comparison, Value left, Value right);
  Flow test_slow(Value value);                      // Not, JumpIf…: asks the user's class for its truth
  Flow contains_slow(python::Instruction word);
  Flow call_method(Value object, Value method, std::initializer_list<Value> arguments, std::uint32_t result, std::uint8_t flags);
  Flow get_iterator(std::uint32_t a, Value value);
  Flow get_awaitable(std::uint32_t a, Value value, std::uint32_t of_with);
  Flow iterate(std::uint32_t a);                    // ForIterate beyond its fast paths
  Flow load_item(std::uint32_t a, Value container, Value key);
  Flow store_item(Value container, Value key, Value value);
  Flow remove_item(Value container, Value key);
  Flow load_class_item(std::uint32_t a, Value cls, Value key);

  // --- displays, functions, modules ---
  Flow unpack(python::Instruction word, Value source);
  bool unpack_items(python::Instruction word, Value source);
  Flow extend_list(Value list, Value source, Value callee = kUnbound);
  Flow update_set(Value set, Value source);
  Flow update_dict(Value dict, Value source, Value function);
  Flow format(python::Instruction word);
  Flow make_function(python::Instruction word, std::uint32_t code);
  Flow import_name(python::Instruction word, Address name);
  Flow import_from(std::uint32_t a, Value module, Address name);
  Flow import_star(std::uint32_t a);

  Flow build(python::Instruction word);
  Flow build_slice(std::uint32_t a, std::uint32_t b);
  Flow add_to_table(Value table, Value key, Value value);
  Flow list_to_tuple(std::uint32_t a, Value list);
  Flow load_build_class(std::uint32_t a);

  // --- variables ---
  Flow delete_global(std::uint32_t slot, std::uint32_t free);
  bool look_for_dead(std::uint32_t free, std::uint32_t result);
  Flow make_cell(std::uint32_t a);
  Value load_global_slot(std::uint32_t slot);       // kUnbound when neither the global nor the builtin is bound
  Value load_global_slow(std::uint32_t slot);       // kUnbound after raising NameError
  Flow unbound_local(std::uint32_t reg);
  Flow unbound_cell(std::uint32_t reg);
  Flow load_name(python::Instruction word, Address name);
  Flow load_name_of_mapping(python::Instruction word, Value names, Address name);
  Flow delete_name(python::Instruction word, Address name);

  // Waiting for memory takes time that no instruction's price has.
  struct ObservedTime {
    std::int64_t floor = 0;            // of the meter, where instructions that touch no memory must stop, too
    Ns stall = 0;                      // waited for memory so far, ns
    bool over = false;                 // a page fault: the kernel comes first
    Ns lost = 0;                       // units that no longer begin before the horizon because of that
  } observed;

  UserMode user;
  Memory memory;
  Heap heap;
  Runtime rt;
  Allowance allowance;
  MethodCacheEntry* methods;
  MethodCacheEntry uncached;           // class_entry's answer for a name made at run time
  std::uint32_t no_hint = 0;           // what hint() is without hints

  const python::Instruction* text;     // the image's code
  Value* r = nullptr;                  // registers of the current frame
  const Value* k = nullptr;            // its constants
  const std::int64_t* charge = nullptr;  // what its instructions cost
  // The loop's own `meter` and `ip` while something is called, in WebAssembly (see KEEP in dispatch.h).
  std::int64_t kept_meter = 0;
  const python::Instruction* kept_ip = nullptr;
  std::int64_t owed = 0;               // units of time that natives took beyond their instruction
  std::uint32_t at = 0;                // index of the instruction being executed
  std::uint32_t next = 0;              // index of the one after it; slow paths may change it (jumps)
  bool reraising = false;              // unwinding goes on after a cleanup: the traceback has this frame already
  Trap trap;
};

// A native that `object` has.
bool is_object_method(const Runtime& rt, Value native);
// A __setattr__ or the like that does something else than object's.
bool replaces_object_method(const Runtime& rt, Value method);

// One of a class's __slots__.
inline bool is_member(const Runtime& rt, Value attribute) {
  return kind_of(rt, attribute) == Kind::kProperty && (rt.memory.read<Header>(address_of(attribute))->flags & kFlagMember) != 0;
}

WEFT_INLINE inline void Interpreter::enter(Address frame) {
  rt.thread.frame = frame;
  r = memory.write<Value>(frame + static_cast<Address>(sizeof(Frame)));
  const auto* header = reinterpret_cast<const Frame*>(r) - 1;
  const LoadedCode& code = rt.image.codes[header->code];
  k = rt.image.constants.data() + code.first_constant;
  charge = charges_of_code(code);
}

// The stack grows down. A frame lies within one page, so that one host pointer serves all of its registers; what is
// left of a page when the next frame doesn't fit stays unused.
WEFT_INLINE inline Frame* Interpreter::push_frame(std::uint32_t code, Address function, std::uint32_t result, std::uint8_t flags,
                                                  const Value* values, std::uint32_t count) {
  ThreadState& thread = rt.thread;
  constexpr std::uint32_t kStartFrames = 1;  // of sim/lib/_startup.py, which CPython does not have
  const std::uint32_t weight = frame_weight(flags), most = rt.process.recursion_limit + kStartFrames;
  if (thread.depth + weight > most) [[unlikely]] return refuse_frame(weight > 1 && thread.depth >= most ? " while calling a Python object" : "");
  const LoadedCode& loaded = rt.image.codes[code];
  const std::uint32_t registers = loaded.registers;
  const auto size = static_cast<Address>(sizeof(Frame) + 8 * registers);
  const Address top = thread.frame != 0 ? thread.frame : thread.stack_end;
  Address address = top - size;
  if ((address ^ (top - 1)) >> kPageShift != 0) address = (top & ~kPageMask) - size;
  if (thread.frame != 0) reinterpret_cast<Frame*>(r)[-1].pc = next;
  Frame* frame = memory.write<Frame>(address);  // below stack_begin is the guard page: a fault
  if (memory.failed()) [[unlikely]] return nullptr;
  *frame = Frame{thread.frame, 0, code, function, static_cast<std::uint8_t>(result), flags,
                 static_cast<std::uint16_t>(registers), 0, kNone};
  thread.depth += weight;
  thread.frame = address;
  auto* const window = reinterpret_cast<Value*>(frame + 1);  // not r: what is written could be r itself, for all a compiler knows
  for (std::uint32_t i = 0; i < count; ++i) window[i] = values[i];
  for (std::uint32_t i = count; i < registers; ++i) window[i] = kUnbound;
  r = window;
  k = rt.image.constants.data() + loaded.first_constant;
  charge = charges_of_code(loaded);
  next = loaded.begin;
  return frame;
}

// Fibonacci hashing (Knuth 6.4) of both addresses.
inline std::uint32_t method_slot(Address cls, Address name) {
  return (cls * 2'654'435'769u + name * 2'246'822'519u) >> 22;
}
static_assert(TranslationCache::kMethods == 1u << 10);

WEFT_INLINE inline const MethodCacheEntry& Interpreter::class_entry(Address cls, Address name) {
  if (name >= kHeapBase) return find_class_entry(cls, name, uncached);  // not interned: the address may be another name's later
  MethodCacheEntry& entry = methods[method_slot(cls, name)];
  return is_for(entry, cls, name) ? entry : find_class_entry(cls, name, entry);
}

WEFT_INLINE inline Value Interpreter::own_attribute(Address dict, Address name) {
  if (dict == 0) return kUnbound;
  return find_string_key(rt, dict, name, hint());
}

// The next instruction's operand helpers.
WEFT_INLINE inline bool truth_of_immediate(Value value) {  // for ints, floats, None and bools only
  return is_int(value) ? as_int(value) != 0 : is_special(value) ? value == kTrue || value == kEllipsis || value == kNotImplemented
                                                               : as_float(value) != 0;
}

// A method of a class statement's class; built-in classes' operators are not looked up by name.
Value user_method(Interpreter& vm, Value object, Name name);
// A method of the program's own, or None, which blocks the built-in one and fails when it is called.
bool is_own(const Runtime& rt, Value method);

}  // namespace weft::vm
