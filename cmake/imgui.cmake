# Dear ImGui with its SDL2 and OpenGL 3 back ends, as target imgui. 1.92 or newer: fonts are rasterised on demand.
include(cache)
include(sdl2)
weft_third_party(imgui
  https://codeload.github.com/ocornut/imgui/tar.gz/45acd5e0e82f4c954432533ae9985ff0e1aad6d5
  97484925aec2f4d3e913d6644d46b234f8d6d8d98c6aa9c50109e0f0df772090 imgui_source)  # v1.92.2b

add_library(imgui STATIC
  ${imgui_source}/imgui.cpp
  ${imgui_source}/imgui_draw.cpp
  ${imgui_source}/imgui_widgets.cpp
  ${imgui_source}/imgui_demo.cpp  # empty stand-ins for the demo windows
  ${imgui_source}/backends/imgui_impl_sdl2.cpp
  ${imgui_source}/backends/imgui_impl_opengl3.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_source} ${imgui_source}/backends)
target_include_directories(imgui PRIVATE ${CMAKE_SOURCE_DIR})
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="${CMAKE_SOURCE_DIR}/ui/imgui_config.h")
# See ui/imgui_config.h.
set_source_files_properties(${imgui_source}/imgui.cpp ${imgui_source}/imgui_widgets.cpp PROPERTIES
  COMPILE_DEFINITIONS WEFT_SCAN_NOTHING)
set_source_files_properties(${imgui_source}/backends/imgui_impl_opengl3.cpp PROPERTIES COMPILE_DEFINITIONS WEFT_SCAN_ONE_NUMBER)
target_compile_options(imgui PRIVATE -w -fno-exceptions -fno-rtti)
target_link_libraries(imgui PUBLIC weft_sdl2 ${CMAKE_DL_LIBS})
if(EMSCRIPTEN)
  # The header is needed and not included under Emscripten 3.1.6.
  set_source_files_properties(${imgui_source}/backends/imgui_impl_sdl2.cpp PROPERTIES
    COMPILE_OPTIONS "-include;emscripten.h")
  target_compile_options(imgui PRIVATE -Oz)
endif()
