// What lies in a folder of the host, for the window's list of files.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace weft::ui {

struct FileEntry {
  std::string name;
  bool is_folder = false;
  std::uint64_t bytes = 0;   // of a file
};

struct FolderListing {
  std::vector<FileEntry> entries;   // folders first, by name
  bool cut = false;                 // there are more than kMostEntries
  std::string problem;              // why it could not be read, in the system's words; empty: it could
};

constexpr std::size_t kMostEntries = 5000;

/// The folders and those files whose names end with `extension` (".py"); what begins with a dot is left out.
FolderListing list_folder(const std::filesystem::path& folder, std::string_view extension);

}  // namespace weft::ui
