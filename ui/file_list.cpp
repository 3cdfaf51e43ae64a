#include "ui/file_list.h"

#include <algorithm>
#include <system_error>

namespace weft::ui {
namespace {

namespace fs = std::filesystem;

bool in_order(const FileEntry& a, const FileEntry& b) {
  return a.is_folder != b.is_folder ? a.is_folder : a.name < b.name;
}

// A link counts as what it leads to.
bool describe(const fs::directory_entry& found, std::string_view extension, FileEntry& entry) {
  std::error_code refused;
  entry.name = found.path().filename().string();
  entry.is_folder = found.is_directory(refused);
  if (entry.name.starts_with('.')) return false;
  if (entry.is_folder) return true;
  if (!entry.name.ends_with(extension) || !found.is_regular_file(refused)) return false;
  const std::uintmax_t bytes = found.file_size(refused);
  entry.bytes = refused ? 0 : bytes;
  return true;
}

}  // namespace

FolderListing list_folder(const fs::path& folder, std::string_view extension) {
  FolderListing listing;
  std::error_code refused;
  for (fs::directory_iterator at(folder, refused), end; !refused && at != end; at.increment(refused)) {
    FileEntry entry;
    if (!describe(*at, extension, entry)) continue;
    if (listing.cut = listing.entries.size() == kMostEntries; listing.cut) break;
    listing.entries.push_back(std::move(entry));
  }
  if (refused) listing.problem = refused.message();
  std::sort(listing.entries.begin(), listing.entries.end(), in_order);
  return listing;
}

}  // namespace weft::ui
