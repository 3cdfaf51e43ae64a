// Compile-time settings of Dear ImGui (IMGUI_USER_CONFIG). Everything off that a lesson never shows.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT             // our own fonts are always there
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS  // opening a link is the host's business
#define IMGUI_DISABLE_FILE_FUNCTIONS           // no imgui.ini: the layout is ours, files go through the host
#define IMGUI_USE_WCHAR32                      // programs print characters beyond U+FFFF

// Dear ImGui reads numbers from its settings file and from number fields; we have neither, and the page need not carry scanf.
#if defined(WEFT_IMGUI_ITSELF)
#include <stdio.h>
#define sscanf(...) 0
#endif
