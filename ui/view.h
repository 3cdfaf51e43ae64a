// The table of views. A view is a name, a title and functions; adding one edits views.cpp only.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

enum class ViewId : std::uint8_t { kCode, kMachine, kTimeline, kMemory, kConsole, kNarration, kProcesses, kMetrics, kCount };

struct View {
  ViewId id;
  const char* name;                                   // of commands and text sections
  Text title;
  void (*draw)(Context&, const Rect& body);
  float (*header)(Context&, const Rect& place);       // its own controls at the right of the title bar; the width used. Or null.
  std::vector<Section> (*text)(const Context&);       // the same as text
};

std::span<const View> views();
const View& view_of(ViewId id);

}  // namespace weft::ui
