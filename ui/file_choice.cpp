#include "ui/file_choice.h"

#include <algorithm>
#include <system_error>

#include "sim/cli/host_files.h"

namespace weft::ui {

namespace fs = std::filesystem;

void FileChoice::begin(std::string_view extension) {
  extension_ = extension;
  std::error_code refused;
  enter(folder_.empty() ? fs::current_path(refused) : folder_);
}

void FileChoice::enter(const fs::path& folder) {
  folder_ = folder;
  listing_ = list_folder(folder_, extension_);
  problem_ = listing_.problem;
}

std::optional<std::string> FileChoice::read(const std::string& name) { return cli::read_text((folder_ / name).string(), problem_); }

bool FileChoice::write(const std::string& name, std::string_view bytes) {
  const std::string path = (folder_ / name).string();
  cli::OutputFile file;
  if (!file.open(path, problem_)) return false;
  file.write(bytes);
  if (file.close()) return true;
  problem_ = "can't write all of '" + path + "'";
  return false;
}

std::string FileChoice::complete(const std::string& name) const { return name.ends_with(extension_) ? name : name + extension_; }

bool FileChoice::exists(const std::string& name) const {
  std::error_code refused;
  return fs::exists(folder_ / name, refused);
}

bool FileChoice::is_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos;
}

}  // namespace weft::ui
