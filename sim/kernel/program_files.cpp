#include "sim/kernel/program_files.h"

namespace weft::kernel {

namespace {

constexpr std::uint32_t kFileMode = 0644, kDirectoryMode = 0755;

std::uint32_t entry(FileSystem& files, std::uint32_t directory, const std::string& name, bool is_directory) {
  const auto& entries = files.inode(directory).entries;
  const auto found = entries.find(name);
  if (found != entries.end()) return found->second;
  return files.create(directory, name, is_directory, is_directory ? kDirectoryMode : kFileMode, 0);
}

}  // namespace

void put_program_files(FileSystem& files, const std::vector<ProgramFile>& wanted) {
  for (const ProgramFile& file : wanted) {
    std::uint32_t directory = FileSystem::kRoot;
    std::size_t begin = 0;
    for (std::size_t slash; (slash = file.path.find('/', begin)) != std::string::npos; begin = slash + 1) {
      directory = entry(files, directory, file.path.substr(begin, slash - begin), true);
    }
    files.inode(entry(files, directory, file.path.substr(begin), false)).data = file.text;
  }
}

}  // namespace weft::kernel
