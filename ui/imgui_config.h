// Compile-time settings of Dear ImGui (IMGUI_USER_CONFIG). Everything off that a lesson never shows.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT             // our own fonts are always there
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS  // opening a link is the host's business
#define IMGUI_DISABLE_FILE_FUNCTIONS           // no imgui.ini: the layout is ours, files go through the host
#define IMGUI_USE_WCHAR32                      // programs print characters beyond U+FFFF

// Dear ImGui reads numbers from its settings file and from number fields; we have neither. Its OpenGL back end reads the one in
// "#version 300 es". The page need not carry all of scanf for that.
#if defined(WEFT_SCAN_NOTHING)
#include <stdio.h>
#define sscanf(...) 0
#elif defined(WEFT_SCAN_ONE_NUMBER)
#include <stdio.h>
#include <stdlib.h>
template <typename... Rest>
int weft_scan_one_number(const char* text, const char* format, int* number, Rest*...) {
  for (; *format != '\0' && *format != '%'; ++text, ++format) {
    if (*text != *format) return 0;
  }
  if (*text < '0' || *text > '9') return 0;
  *number = atoi(text);
  return 1;
}
#define sscanf weft_scan_one_number
#endif
