# nlohmann's JSON library, headers only, as target weft_json: the system's where they are there, else a pinned release.
include(cache)
find_path(json_headers nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
add_library(weft_json INTERFACE)
if(json_headers)
  # Alone in a folder: in a wasm build the rest of the system's headers must not be seen.
  file(COPY ${json_headers}/nlohmann DESTINATION ${CMAKE_BINARY_DIR}/json)
  target_include_directories(weft_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/json)
else()
  weft_third_party(json
    https://github.com/nlohmann/json/releases/download/v3.11.2/json.tar.xz
    8c4b26bf4b422252e13f332bc5e388ec0ab5c3443d24399acb675e68278d341f json_source)
  target_include_directories(weft_json SYSTEM INTERFACE ${json_source}/include)
endif()
# Errors are values, and nobody reads from streams.
target_compile_definitions(weft_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)
