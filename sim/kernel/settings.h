// The settings of a machine by name. The command line ("--switch-interval 1ms") and a program's own block
// ("# switch_interval = 1ms") say the same things in the same words: both read them here.
#pragma once
#include <string>
#include <string_view>

#include "sim/kernel/config.h"

namespace weft::kernel {

bool is_setting(std::string_view name);

// What a setting's value looks like: "a whole number from 1 to 64". `name` is one of a setting.
std::string form_of_setting(std::string_view name);

// Sets it. False: the text has not that form, and `config` is as it was. Whether the values fit together, and whether
// there is a scheduler of that name, validate_config() says.
bool set_setting(Config& config, std::string_view name, std::string_view text);

// "3.9", "3.12", "off": how people name a GIL mode.
std::string_view gil_mode_name(GilMode mode);

}  // namespace weft::kernel
