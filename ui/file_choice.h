// A folder of the host to look around in, from which a file is read or into which one is written: what the window's screen
// for files shows.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "ui/file_list.h"

namespace weft::ui {

class FileChoice {
 public:
  /// Begins in the folder of the last time, first in the working directory. Only files with this extension (".py") are listed.
  void begin(std::string_view extension);
  void enter(const std::filesystem::path& folder);

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] const FolderListing& listing() const { return listing_; }
  /// Why the folder, or what was tried last, did not work; empty: nothing is wrong.
  [[nodiscard]] const std::string& problem() const { return problem_; }

  /// The text of a file of the folder; of one that is too long for a program, more than a program may have. Nothing: problem().
  std::optional<std::string> read(const std::string& name);
  /// False: not all of it is there; problem().
  bool write(const std::string& name, std::string_view bytes);

  /// `name` with the extension, whether that was typed or not.
  [[nodiscard]] std::string complete(const std::string& name) const;
  [[nodiscard]] bool exists(const std::string& name) const;
  /// A name, no path.
  static bool is_name(std::string_view name);

 private:
  std::filesystem::path folder_;
  std::string extension_;
  FolderListing listing_;
  std::string problem_;
};

}  // namespace weft::ui
