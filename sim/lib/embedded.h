// The text files that are built into every Weft: the standard library and the menu's programs.
#pragma once

#include <span>
#include <string_view>

namespace weft {

struct EmbeddedFile {
  std::string_view path;  // "lib/threading.py", "programs/lost_update.py": relative to sim/
  std::string_view text;  // UTF-8, as it stands in the repository
  bool is_here = true;    // false in the page for what it fetches only when a program needs it: text is empty (see library.h)
};

/// All embedded files, ordered by path. Read-only and the same for every machine.
std::span<const EmbeddedFile> embedded_files();

/// The file at exactly this path, or null.
inline const EmbeddedFile* find_embedded(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == path) return &file;
  }
  return nullptr;
}

}  // namespace weft
