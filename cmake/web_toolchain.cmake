# Finds Emscripten by its `em-config` in PATH, wherever it is installed, and uses its toolchain file.
find_program(em_config em-config REQUIRED)
execute_process(COMMAND ${em_config} EMSCRIPTEN_ROOT OUTPUT_VARIABLE emscripten_root
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
# Debian's emcc looks for the node modules it needs only through Debian's own Node.
if(EXISTS /usr/share/nodejs/acorn)
  set(ENV{NODE_PATH} /usr/share/nodejs)
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
