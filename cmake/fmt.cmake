# {fmt} as target weft_fmt, built from one source in every configuration: the text of a number never depends on the
# machine. Where only the system's headers are there, they serve alone (slower to compile).
include(cache)
find_path(fmt_headers fmt/format.h PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
if(EXISTS ${weft_cache}/src/fmt/.complete OR FETCHCONTENT_SOURCE_DIR_FMT OR NOT fmt_headers)
  weft_third_party(fmt
    https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
    5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2 fmt_source)
  add_library(weft_fmt STATIC ${fmt_source}/src/format.cc)
  target_compile_options(weft_fmt PRIVATE -w -fno-exceptions -fno-rtti $<$<BOOL:${EMSCRIPTEN}>:-Oz>)
  # Nobody asks for the locale's digits; without this, all of libc++'s locales are in the wasm (100 KB).
  target_compile_definitions(weft_fmt PRIVATE "FMT_STATIC_THOUSANDS_SEPARATOR=','")
  target_include_directories(weft_fmt SYSTEM PUBLIC ${fmt_source}/include)
  set(fmt_use PUBLIC)
else()
  # Alone in a folder: in a wasm build the rest of the system's headers must not be seen.
  file(COPY ${fmt_headers}/fmt DESTINATION ${CMAKE_BINARY_DIR}/fmt)
  add_library(weft_fmt INTERFACE)
  target_include_directories(weft_fmt SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/fmt)
  target_compile_definitions(weft_fmt INTERFACE FMT_HEADER_ONLY)
  set(fmt_use INTERFACE)
endif()
# No long double anywhere: on wasm it is emulated, and heavy. No float either: one algorithm less.
target_compile_definitions(weft_fmt ${fmt_use} FMT_USE_LONG_DOUBLE=0 FMT_USE_FLOAT=0
  $<$<BOOL:${EMSCRIPTEN}>:FMT_USE_INT128=0>)   # wasm has none, and nobody prints one
if(CMAKE_CXX_COMPILER_ID MATCHES Clang AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 17)
  # Clang before 17 refuses valid consteval calls in lambdas; other compilers go on checking format strings.
  target_compile_definitions(weft_fmt ${fmt_use} FMT_CONSTEVAL=)
endif()
