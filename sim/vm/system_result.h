// How the int that the kernel answers a system call with becomes what the program sees.
#pragma once
#include <cstdint>
#include <string>

#include "sim/vm/runtime.h"

namespace weft::vm {

// The value of the native that asked for the call, made when the thread goes on. Sets `value`, or raises.
Outcome finish_system_call(Runtime& rt, SystemResult how, std::int64_t result, Value& value);

// OSError, or its subclass for that error number, with the arguments (number, text).
Outcome raise_os_error(Runtime& rt, std::int64_t number);

// The subclass of OSError for an error number; OSError itself when it has none.
ExceptionId os_error_class(std::int64_t number);

// What strerror() says about an error number.
std::string error_text(std::int64_t number);

}  // namespace weft::vm
