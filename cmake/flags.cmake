# Compiler flags that hold for code of our own. Link weft_flags; third-party targets don't.
add_library(weft_flags INTERFACE)
target_include_directories(weft_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(weft_flags INTERFACE
  -Wall -Wextra -Wconversion
  # Fused multiply-add would make a float differ in its last bit between two builds, and with it a digest.
  -ffp-contract=off)

if(WEFT_SANITIZE)
  # Global, not on weft_flags: every object of the program has to agree on it.
  add_compile_options(-fsanitize=${WEFT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${WEFT_SANITIZE})
  if(WEFT_SANITIZE MATCHES undefined)
    # A report that only prints would pass a test.
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()

# Colours in error output survive ninja's pipe only when asked for.
if(CMAKE_GENERATOR STREQUAL Ninja AND NOT DEFINED ENV{NO_COLOR})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fdiagnostics-color=auto>)
endif()

if(EMSCRIPTEN)
  # Big enough for the deepest recursion of parser and compiler; the default differs between versions, the name too.
  if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
    set(weft_wasm_stack -sTOTAL_STACK=1MB)
  else()
    set(weft_wasm_stack -sSTACK_SIZE=1MB)
  endif()
endif()
