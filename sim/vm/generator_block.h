// Where a generator's frame waits: a block of the heap.
#pragma once
#include "sim/python/code.h"
#include "sim/vm/blocks.h"
#include "sim/vm/object.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

// In order: pc, the function, the register that gets what is sent, the exception being handled, then the registers.
// The block lies in one page, as a frame does, so that one host pointer serves all of it.
// While the generator runs, its resumer's exception being handled waits here instead of its own.
enum GeneratorWord : std::uint32_t { kSavedPc, kSavedFunction, kSavedResult, kSavedHandled, kSavedRegisters };

constexpr Address generator_word(Address block, std::uint32_t index) {
  return block + static_cast<Address>(sizeof(BlockObject)) + 8 * index;
}

// What CPython calls the objects that this code makes: "generator", "coroutine" or "async generator".
const char* generator_kind(const python::CodeObject& code);

// The line at which a generator stands, or is just now; 0 when it has ended.
std::uint32_t line_of_generator(const Runtime& rt, Address generator);

}  // namespace weft::vm
