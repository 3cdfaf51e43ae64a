// The window's screen for files: which program to open, where to save something. The page has its browser's instead.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "ui/context.h"
#include "ui/file_choice.h"

namespace weft::ui {

class FileScreen {
 public:
  /// Is told the name and the text of the program that was chosen.
  using Opened = std::function<void(const std::string& name, const std::string& text)>;

  explicit FileScreen(Opened opened) : opened_(std::move(opened)) {}

  void choose_program();
  /// `name` is a suggestion, with the extension that the file keeps.
  void save(std::string_view name, std::string_view bytes);

  [[nodiscard]] bool is_open() const { return task_ != Task::kNone; }
  void draw(Context& context, Rect area);

 private:
  enum class Task : std::uint8_t { kNone, kOpen, kSave };

  void open(const std::string& name);
  void write();

  void draw_bar(Context& context, const Rect& bar);
  void draw_name(Context& context, Rect row);
  void draw_entries(Context& context, const Rect& area);

  Opened opened_;
  Task task_ = Task::kNone;
  FileChoice choice_;
  std::string name_, bytes_;   // of what is saved
};

}  // namespace weft::ui
