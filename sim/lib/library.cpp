#include "sim/lib/library.h"

namespace weft {

bool Library::add(std::string_view pack) {
  std::map<std::string, std::string, std::less<>> files;
  while (!pack.empty()) {
    const std::size_t line_end = pack.find('\n');
    if (line_end == std::string_view::npos) return false;
    const std::string_view line = pack.substr(0, line_end);
    pack.remove_prefix(line_end + 1);
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || blank + 1 == line.size() || line.size() - blank > 8) return false;
    std::size_t size = 0;
    for (const char digit : line.substr(blank + 1)) {
      if (digit < '0' || digit > '9') return false;
      size = size * 10 + static_cast<std::size_t>(digit - '0');
    }
    if (size > pack.size()) return false;
    files.emplace(line.substr(0, blank), pack.substr(0, size));
    pack.remove_prefix(size);
  }
  added_ = std::move(files);
  return true;
}

std::optional<EmbeddedFile> Library::find(std::string_view path) const {
  const EmbeddedFile* file = find_embedded(path);
  if (file == nullptr) return {};
  const auto added = added_.find(path);
  if (file->is_here || added == added_.end()) return *file;
  return EmbeddedFile{file->path, added->second, true};
}

}  // namespace weft
