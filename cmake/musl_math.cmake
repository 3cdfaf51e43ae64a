# The transcendental functions of musl as target weft_math: sin(), pow() and their like differ in the last bit from one
# C library to another, and with them a digest. One source for every build, under names of our own (weft_sin …).
include(cache)
weft_third_party(musl
  https://musl.libc.org/releases/musl-1.2.3.tar.gz
  7d5b0b6062521e4627e099e4c9dc8248d32a30285e959b7eecaa780cf8cfd4a4 musl_source)

set(musl_functions acos acosh asin asinh atan atan2 atanh cbrt cos cosh erf exp exp2 expm1 log log10 log1p log2
  pow sin sinh tan tanh)
set(musl_parts __cos __expo2 __math_divzero __math_invalid __math_oflow __math_uflow __math_xflow __rem_pio2
  __rem_pio2_large __sin __tan exp_data log2_data log_data pow_data)
set(musl_files ${musl_functions} ${musl_parts})
list(TRANSFORM musl_files PREPEND ${musl_source}/src/math/)
list(TRANSFORM musl_files APPEND .c)

add_library(weft_math STATIC ${musl_files})
target_include_directories(weft_math PRIVATE ${musl_source}/src/internal ${musl_source}/arch/generic)
target_compile_options(weft_math PRIVATE -w -ffp-contract=off $<$<BOOL:${EMSCRIPTEN}>:-Oz>
  -include ${CMAKE_CURRENT_LIST_DIR}/musl_math/names.h)
if(WEFT_SANITIZE)
  target_compile_options(weft_math PRIVATE -fno-sanitize=all)
endif()
