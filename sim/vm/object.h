// Layouts of Python objects in simulated memory. Plain structs; every reference is a Value or a 32-bit
// simulated address (0: none). An object of up to a page never straddles a page, so a pointer to it is good
// for the whole of it; only blocks, big strings, bytes and tuples may be longer (see Heap).
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/vm/value.h"

namespace weft::vm {

enum class Kind : std::uint8_t {
#define X(kind, python_name, comment) k##kind,
#include "sim/vm/object_kinds.def"
#undef X
  kCount
};

// Flags of a header; meaning depends on the kind.
constexpr std::uint8_t kFlagHashed = 1;        // String: hash is valid
constexpr std::uint8_t kFlagInterned = 2;      // String: equal interned strings are one object
constexpr std::uint8_t kFlagBuffered = 4;      // String: its text lies in a buffer (BufferedString)
constexpr std::uint8_t kFlagNegative = 1;      // BigInt
constexpr std::uint8_t kFlagUnfinished = 1;    // Module: its body has not come to its end
constexpr std::uint8_t kFlagViewed = 1;        // ByteArray: there was a memoryview of it, which may still be there
constexpr std::uint8_t kFlagSuppressContext = 1;  // Exception: `raise … from`
constexpr std::uint8_t kFlagData = 1;          // RawBlock: its bytes are the program's own, which may write them by address (ctypes), too
constexpr std::uint8_t kFlagMember = 1;        // Property: one of __slots__; getter is its name, setter its class

struct Header {
  Kind kind;
  std::uint8_t flags;
  std::uint16_t writer;   // ordinal in its process of the thread that wrote the object last; 0: nobody yet
  Address cls;            // class when it isn't the built-in one of this kind; 0 otherwise
};
static_assert(sizeof(Header) == 8);

struct BlockObject {      // ValueBlock, RawBlock
  Header header;
  std::uint32_t bytes;    // of payload
  std::uint32_t filled;   // buffer of BufferedStrings: bytes that belong to the longest of them
  // payload follows, 8-aligned
};

struct InstanceObject {   // Object: an instance of a class statement's class
  Header header;
  Address dict;           // Dict; 0 until the first attribute
  Address slots;          // Dict of what __slots__ names; 0 until the first is set
};

struct StringObject {
  Header header;
  std::uint32_t length;   // code points
  std::uint8_t width;     // bytes a code point: 1 (below U+0100), 2, 4
  std::uint8_t ascii;     // 1: all below U+0080
  std::uint16_t unused;
  std::uint64_t hash;     // valid when kFlagHashed
  // length × width bytes follow; in an instance of a subclass, 8-aligned, the Address of its attributes' Dict, too
};

// A long str that grew by +=. Its text is the beginning of a buffer, which it shares with the strings that it grew from
// and that grew from it: the one that ends where the buffer is filled can be continued there, without copying it.
struct BufferedString {
  StringObject string;    // flag kFlagBuffered
  Address buffer;         // RawBlock
  std::uint32_t unused;
};

struct BytesObject {      // Bytes
  Header header;
  std::uint32_t length;
  Address dict;           // attributes of a subclass instance
  // bytes follow
};

struct ByteArrayObject {
  Header header;
  std::uint32_t length;
  std::uint32_t capacity;
  Address block;          // RawBlock
  Address dict;           // attributes of a subclass instance
};

struct BigIntObject {
  Header header;
  std::uint32_t count;    // 32-bit digits, least significant first, no leading zero digit
  Address dict;           // attributes of a subclass instance
  // digits follow
};

struct ComplexObject {     // Float too, whose imaginary part is 0
  Header header;
  double real, imaginary;
  Address dict;           // attributes of a subclass instance
  std::uint32_t unused;
};

struct TupleObject {
  Header header;
  std::uint32_t length;
  Address dict;           // attributes of a subclass instance
  // Values follow
};

struct ListObject {
  Header header;
  std::uint32_t length;
  std::uint32_t capacity;
  Address items;          // ValueBlock; 0 when capacity is 0
  Address dict;           // attributes of a subclass instance
};

// Dict: an index of 32-bit entry numbers (open addressing over a power of two) and entries in insertion order; a
// deleted entry keeps its place with key kUnbound. Set and FrozenSet: slots by hash, no index (see set_table.h).
struct TableObject {
  Header header;
  std::uint32_t used;        // live entries
  std::uint32_t filled;      // entries or slots in use, deleted ones included
  std::uint32_t capacity;    // entries that fit; Set: slots, a power of two
  std::uint32_t index_size;  // power of two, 0 when empty; Set: 0
  Address index;             // RawBlock of u32: 0 free, 1 + entry number, kDeletedIndex; Set: 0
  Address entries;           // ValueBlock of {hash as int, key, value}; Set: {hash as int, key}
  Address dict;              // attributes of a subclass instance
  std::uint32_t extra;       // Dict: words of the index that aren't free; Set: slot where pop() looks next
};

struct SliceObject {         // Slice, Range
  Header header;
  Value start, stop, step;   // Range: ints
};

enum class IteratorKind : std::uint8_t {
#define X(kind, python_name, comment) k##kind,
#include "sim/vm/iterator_kinds.def"
#undef X
  kCount
};

// An iterator whose items only Python can make (map, filter, enumerate of a generator …) stands for a generator of
// sim/lib: source is that Generator, and kind is one of kSequence, kCallable, kEnumerate, kZip, kMap, kFilter.
struct IteratorObject {
  Header header;             // flags: IteratorKind
  std::uint32_t index;       // next position; reversed ones: items left
  std::uint32_t expected;    // dict and set: number of live entries at the start; kZip: 1 when strict
  Value source;              // the collection; kRange: next value; kEnumerate: an Iterator; kZip: Tuple of Iterators
  Value extra;               // kRange: stop; kEnumerate: next number; kExhausted: the IteratorKind it was
  Value step;                // kRange: step
};

struct DictViewObject {
  Header header;             // flags: 0 keys, 1 values, 2 items
  Address dict;
  std::uint32_t unused;
};

struct FunctionObject {
  Header header;
  std::uint32_t code;        // number of the code object in the image
  Address defaults;          // Tuple; 0: none
  Address keyword_defaults;  // Dict; 0: none
  Address closure;           // Tuple of cells; 0: none
  Address name, qualified;   // String
  Address module_name;       // String
  Address doc;               // String; 0: None
  Address annotations;       // Dict; 0: none
  Address dict;              // attributes; 0 until the first
};

struct NativeObject {
  Header header;
  std::uint32_t native;      // index into the table of natives
  Address name;              // String
  Value self;                // module or bound self, kUnbound for a method of a class
};

struct BoundMethodObject {
  Header header;
  Value function;
  Value self;
};

struct CellObject {
  Header header;
  Value value;               // kUnbound: empty
};

struct ClassObject {
  Header header;             // cls: metaclass, 0 for type
  Address name, qualified;   // String
  Address bases, mro;        // Tuple of classes; mro starts with the class itself
  Address dict;              // Dict of attributes
  Address module_name;       // String
  Kind instance_kind;        // layout of its instances
  std::uint8_t class_flags;  // kClassBuiltin …
  std::uint16_t unused;
  std::uint32_t subclass_number;  // order of creation in the process, for stable sorting
  Address subclasses;        // List of those that name it as a base; 0: none
  std::uint32_t unused_too;
};
constexpr std::uint8_t kClassBuiltin = 1;         // attributes can't be assigned
constexpr std::uint8_t kClassHasGetAttr = 2;      // some class of the mro defines __getattr__ …
constexpr std::uint8_t kClassHasGetAttribute = 4;
constexpr std::uint8_t kClassHasSetAttr = 8;
constexpr std::uint8_t kClassHasDel = 64;         // … __del__
constexpr std::uint8_t kClassAbstract = 16;       // __abstractmethods__ names some: no instances
constexpr std::uint8_t kClassNoDict = 32;         // instances have nothing but what __slots__ names

struct PropertyObject {
  Header header;
  Value getter, setter, deleter, doc;
  Address dict;              // of an instance of a derived class
};

struct WrapperObject {       // ClassMethod, StaticMethod
  Header header;
  Value function;
  Address dict;
};

struct SuperObject {
  Header header;
  Address after;             // class whose successors in the order are searched
  Address unused;
  Value self;                // instance, or class for class methods
};

struct ModuleObject {
  Header header;
  Address name;              // String
  Address slots;             // Dict: name -> number of its slot in the DATA segment (int)
  std::uint32_t image_module;  // index in Image::modules
  std::uint32_t unused;
};

struct ExceptionObject {
  Header header;             // cls: the exception class, always set
  Address args;              // Tuple
  Address traceback;         // Traceback; 0: none
  Value cause, context;      // kNone when absent
  Address dict;              // attributes, 0 until the first
  std::uint32_t unused;
};

struct TracebackObject {
  Header header;
  Address next;              // towards the place where it was raised; 0 at the end
  std::uint32_t code;
  std::uint32_t pc;          // word offset in the code object's text
  Address variables;         // Tuple: what the call's variables were, where a program asks for them or notices when they end; 0: not kept
};

enum class GeneratorState : std::uint8_t { kNew, kSuspended, kRunning, kFinished };

struct GeneratorObject {
  Header header;             // flags: GeneratorState
  Address frame;             // ValueBlock: the saved frame; 0 when finished
  std::uint32_t code;
  Address name, qualified;   // String
};

struct CodeHandleObject {    // Code
  Header header;
  std::uint32_t code;
  std::uint32_t unused;
};

constexpr std::uint32_t kDeletedIndex = 0xFFFF'FFFF;

}  // namespace weft::vm
