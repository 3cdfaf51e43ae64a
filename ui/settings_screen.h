// The screen of what the machine is built like, beyond the toolbar's cores, quantum, GIL and seed: scheduling, locks,
// memory, devices, prices. Everything is a choice between a few values of a setting of kernel/settings.h.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "ui/context.h"

namespace weft::ui {

struct SettingsState {
  bool open = false;
};

void draw_settings_screen(Context& context, const Rect& area);

// The same choices as commands, "set-scheduler-cfs": what each is called, and whether it is chosen.
using SettingCommand = std::function<void(const std::string& id, const std::string& title, bool chosen)>;
void for_each_setting_command(const Texts& t, const kernel::Config& config, const SettingCommand& each);
// What such a command makes of `config`. False: there is none of that name.
bool run_setting_command(std::string_view id, kernel::Config& config);

}  // namespace weft::ui
