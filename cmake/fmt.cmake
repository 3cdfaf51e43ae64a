# {fmt}, its headers only, as target weft_fmt: text of floats and integers that is the same in every build.
# The system's where there is one, also for wasm: alone in a folder, because the rest of the system's headers must
# not be seen there.
include(cache)
find_path(fmt_headers fmt/format.h PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
if(fmt_headers)
  set(fmt_include ${CMAKE_BINARY_DIR}/fmt)
  file(COPY ${fmt_headers}/fmt DESTINATION ${fmt_include})
else()
  weft_third_party(fmt
    https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
    5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2 fmt_source)
  set(fmt_include ${fmt_source}/include)
endif()
add_library(weft_fmt INTERFACE)
target_include_directories(weft_fmt SYSTEM INTERFACE ${fmt_include})
target_compile_definitions(weft_fmt INTERFACE FMT_HEADER_ONLY)
if(CMAKE_CXX_COMPILER_ID MATCHES Clang AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 17)
  # Clang before 17 refuses valid consteval calls in lambdas; other compilers go on checking format strings.
  target_compile_definitions(weft_fmt INTERFACE FMT_CONSTEVAL=)
endif()
