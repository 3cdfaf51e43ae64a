// The one table of what can be done: behind the toolbar, the keyboard, the page's buttons, messages and tests.
#pragma once
#include <imgui.h>

#include <span>
#include <string>
#include <string_view>

#include "ui/text.h"

namespace weft::ui {

struct AppState;

struct Command {
  const char* id;
  Text title;
  ImGuiKeyChord chord;                        // ImGuiKey_None: no key
  const char* shortcut;                       // the chord, as it is written
  const char* group;                          // commands of a group stand together; "" for those that only tests use
  bool (*enabled)(const AppState&);           // null: always
  bool (*pressed)(const AppState&);           // null: not a switch
  void (*run)(AppState&);
};

class Commands {
 public:
  explicit Commands(AppState& app) : app_(app) {}
  static std::span<const Command> all();
  static const Command* find(std::string_view id);

  bool enabled(std::string_view id) const;
  // False: unknown or disabled. "program-<name>" opens a program of the menu, "view-<name>" shows a view,
  // "set-<setting>-<value>" sets what the machine is built like (settings_screen.h).
  bool run(std::string_view id);
  // What a button says about itself: "Step forward  (→)".
  std::string tip(std::string_view id) const;
  // Runs what the keyboard asks for in this frame.
  void use_keyboard();
  // In the form that Host::publish_commands takes.
  std::string to_json() const;

 private:
  bool run_named(std::string_view id);
  AppState& app_;
};

}  // namespace weft::ui
