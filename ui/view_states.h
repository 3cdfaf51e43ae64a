// What the views remember between frames: scroll places, switches and what they read last; nothing of the run itself.
#pragma once
#include "ui/code_view.h"
#include "ui/console_view.h"
#include "ui/input_row.h"
#include "ui/machine_view.h"
#include "ui/memory_view.h"
#include "ui/metrics_view.h"
#include "ui/narration_view.h"
#include "ui/scheduling_screen.h"
#include "ui/settings_screen.h"
#include "ui/timeline_view.h"
#include "ui/toolbar.h"

namespace weft::ui {

struct ViewStates {
  CodeState code;
  TimelineState timeline;
  MemoryState memory;
  ConsoleState console;
  InputState input;
  MetricsState metrics;
  NarrationState narration;
  ToolbarState toolbar;
  SchedulingState scheduling;
  SettingsState settings;
};

}  // namespace weft::ui
