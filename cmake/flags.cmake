# Compiler flags that hold for code of our own. Link weft_flags; third-party targets don't.
set(gcc_12_false_alarms -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
add_library(weft_flags INTERFACE)
target_include_directories(weft_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(weft_flags INTERFACE
  -Wall -Wextra -Wconversion
  # GCC 12 sees an overlap in every `"text" + std::string()` that it inlines (its bugs 105329 and 105651, mended in 13).
  "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:${gcc_12_false_alarms}>"
  # Fused multiply-add would make a float differ in its last bit between two builds, and with it a digest.
  -ffp-contract=off)

if(WEFT_SANITIZE)
  # Global, not on weft_flags: every object of the program has to agree on it.
  add_compile_options(-fsanitize=${WEFT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${WEFT_SANITIZE})
  # The library's own conditions, too: back() of an empty string reads a byte that no sanitizer minds.
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  if(WEFT_SANITIZE MATCHES undefined)
    # A report that only prints would pass a test. The check of vtables needs the type information that we don't make.
    add_compile_options(-fno-sanitize-recover=undefined -fno-sanitize=vptr)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # The sanitizers' own code hides initialisations from this warning (GCC's manual, -fsanitize=address).
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()

# Colours in error output survive ninja's pipe only when asked for.
if(CMAKE_GENERATOR STREQUAL Ninja AND NOT DEFINED ENV{NO_COLOR})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fdiagnostics-color=auto>)
endif()

if(EMSCRIPTEN)
  # Big enough for the deepest recursion of parser and compiler; the default differs between versions, the name too.
  if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
    set(weft_wasm_stack -sTOTAL_STACK=2MB)
  else()
    set(weft_wasm_stack -sSTACK_SIZE=2MB)
  endif()
endif()

# Parsing the standard library is most of a build's time; each target parses it once. Not for wasm: there every file
# has to stand by its own includes, which also keeps the native ones honest.
function(weft_precompile target)
  if(NOT EMSCRIPTEN)
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <cstdint> <map> <memory> <optional> <span> <string>
      <string_view> <utility> <vector> ${ARGN})
    # ccache looks into what GCC preprocessed only so.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()
