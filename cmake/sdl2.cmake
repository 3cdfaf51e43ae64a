# SDL2 as target weft_sdl2: the system's on the desktop, a small static library of our own for wasm.
include(cache)
add_library(weft_sdl2 INTERFACE)

set(sdl2_url https://github.com/libsdl-org/SDL/releases/download/release-2.26.5/SDL2-2.26.5.tar.gz)
set(sdl2_sha256 ad8fea3da1be64c83c45b1d363a6b4ba8fd60f5bde3b23ec73855709ec5eabf7)

if(NOT EMSCRIPTEN)
  find_package(SDL2 QUIET)
  if(SDL2_FOUND)
    target_link_libraries(weft_sdl2 INTERFACE SDL2::SDL2)
  else()
    set(SDL_SHARED OFF CACHE BOOL "")
    set(SDL_TEST OFF CACHE BOOL "")
    FetchContent_Declare(sdl2 URL ${sdl2_url} URL_HASH SHA256=${sdl2_sha256})
    FetchContent_MakeAvailable(sdl2)
    target_link_libraries(weft_sdl2 INTERFACE SDL2::SDL2-static)
  endif()
  return()
endif()

# 2.26 is the last that Emscripten 3.1.6 compiles (later ones use EM_JS_DEPS); new compilers want a new SDL.
if(EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.40)
  set(sdl2_url https://github.com/libsdl-org/SDL/releases/download/release-2.32.10/SDL2-2.32.10.tar.gz)
  set(sdl2_sha256 5f5993c530f084535c65a6879e9b26ad441169b3e25d789d83287040a9ca5165)
endif()
weft_third_party(sdl2 ${sdl2_url} ${sdl2_sha256} sdl2_source)

# Built once into the cache, under a key of everything that decides the result.
file(READ ${sdl2_source}/include/SDL_version.h version_text)
file(READ ${CMAKE_SOURCE_DIR}/cmake/sdl2_wasm/CMakeLists.txt recipe)
file(READ ${CMAKE_SOURCE_DIR}/cmake/sdl2_wasm/left_out.c left_out)
string(SHA256 key "${version_text}${recipe}${left_out}${EMSCRIPTEN_VERSION}${CMAKE_CXX_COMPILER_VERSION}")
string(SUBSTRING ${key} 0 12 key)
set(sdl2_prefix "${weft_cache}/sdl2-wasm-${key}")
if(NOT EXISTS ${sdl2_prefix}/libSDL2.a)
  message(STATUS "Building SDL2 for wasm once, into ${sdl2_prefix} (about a minute)")
  set(sdl2_build ${CMAKE_BINARY_DIR}/sdl2-wasm)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${CMAKE_SOURCE_DIR}/cmake/sdl2_wasm -B ${sdl2_build} -G ${CMAKE_GENERATOR}
      -DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE} -DCMAKE_BUILD_TYPE=MinSizeRel -DSDL2_SOURCE=${sdl2_source}
    COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${sdl2_build} COMMAND_ERROR_IS_FATAL ANY)
  file(MAKE_DIRECTORY ${sdl2_prefix})
  file(COPY ${sdl2_source}/include DESTINATION ${sdl2_prefix})
  file(COPY ${sdl2_build}/libSDL2.a DESTINATION ${sdl2_prefix})
endif()
target_include_directories(weft_sdl2 SYSTEM INTERFACE ${sdl2_prefix}/include)
target_link_libraries(weft_sdl2 INTERFACE ${sdl2_prefix}/libSDL2.a)
