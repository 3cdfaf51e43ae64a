#include "sim/kernel/file_system.h"

#include <utility>

namespace weft::kernel {

namespace {

constexpr std::int64_t kNoEntry = 2, kNotDirectory = 20, kNameTooLong = 36, kLoop = 40;
constexpr std::size_t kLongestName = 255, kLongestPath = 4'095;
// More links than that in one path are taken for a circle, as on Linux.
constexpr int kMostLinks = 40;

}  // namespace

FileSystem::FileSystem() {
  Inode& root = inodes_.emplace_back();
  root.is_directory = true;
  root.mode = 0755;
  root.names = 1;
  root.parent = kRoot;
  create(kRoot, "tmp", true, 01777, 0);
  create(kRoot, "home", true, 0755, 0);
  const std::uint32_t devices = create(kRoot, "dev", true, 0755, 0);
  const std::uint32_t null = create(devices, "null", false, 0666, 0);
  inode(null).discards = true;
  // What reading such a device gives without end is said by its data (random(4), null(4)).
  for (const auto& [name, gives] : {std::pair{"zero", "zero"}, std::pair{"random", "random"}, std::pair{"urandom", "random"}}) {
    Inode& device = inode(create(devices, name, false, 0666, 0));
    device.discards = true;
    device.data = gives;
  }
  proc_ = create(kRoot, "proc", true, 0555, 0);
}

// The rest of a path that has come to /proc, without "." and ".."; empty when it leads out again, and `path` is what then follows.
std::string FileSystem::below_proc(std::string_view part, std::string_view& path) const {
  std::vector<std::string_view> parts{part};
  while (!path.empty() && !parts.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view next = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    if (next == "..") parts.pop_back();
    else if (!next.empty() && next != ".") parts.push_back(next);
  }
  std::string below;
  for (const std::string_view each : parts) below.append("/").append(each);
  return below;
}

PathEnd FileSystem::find(std::string_view given, std::uint32_t working_directory, bool follows) const {
  PathEnd end;
  std::string spliced;               // the path once links on the way were put in
  std::string_view path = given;
  int links = 0;
  if (path.empty()) return end.error = kNoEntry, end;
  if (path.size() > kLongestPath) return end.error = kNameTooLong, end;
  const bool wants_directory = path.back() == '/';
  std::uint32_t at = path.front() == '/' ? kRoot : working_directory;
  end.inode = end.directory = at;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string part(path.substr(0, slash));
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    if (part.empty() || part == ".") continue;
    if (at == 0) return end.error = kNoEntry, end;   // a part before this one is missing
    if (!inode(at).is_directory) return end.error = kNotDirectory, end;
    if (part.size() > kLongestName) return end.error = kNameTooLong, end;
    const bool up = part == "..";
    if (at == proc_ && !up) {
      const std::string below = below_proc(part, path);
      if (below.empty()) continue;
      return end.proc = "/proc" + below, end.error = kNoEntry, end;
    }
    const auto entry = inode(at).entries.find(part);
    end.directory = at;
    end.name = up ? "" : part;
    at = up ? inode(at).parent : entry == inode(at).entries.end() ? 0 : entry->second;
    end.inode = at;
    if (at == 0 || inode(at).kind != kSymbolicLink || (path.empty() && !follows && !wants_directory)) continue;
    if (++links > kMostLinks) return end.error = kLoop, end;
    spliced = inode(at).data + (path.empty() ? "" : "/") + std::string(path);
    path = spliced;
    at = end.inode = path.front() == '/' ? kRoot : end.directory;
  }
  end.names_directory = wants_directory;
  if (wants_directory && end.inode != 0 && !inode(end.inode).is_directory) end.error = kNotDirectory;
  return end;
}

std::string FileSystem::path_of(std::uint32_t directory) const {
  std::string path;
  while (directory != kRoot) {
    const std::uint32_t parent = inode(directory).parent;
    for (const auto& [name, number] : inode(parent).entries) {
      if (number == directory) path.insert(0, "/" + name);
    }
    directory = parent;
  }
  return path.empty() ? "/" : path;
}

std::uint32_t FileSystem::create(std::uint32_t directory, const std::string& name, bool is_directory, std::uint32_t mode, Ns now) {
  std::uint32_t number = 1;
  while (number <= inodes_.size() && (inode(number).names > 0 || inode(number).opens > 0)) ++number;
  if (number > inodes_.size()) inodes_.emplace_back();
  Inode& made = inode(number);
  made = Inode{};
  made.is_directory = is_directory;
  made.mode = mode;
  made.changed = now;
  link(directory, name, number);
  return number;
}

void FileSystem::link(std::uint32_t directory, const std::string& name, std::uint32_t number) {
  inode(directory).entries[name] = number;
  ++inode(number).names;
  if (inode(number).is_directory) inode(number).parent = directory;
}

void FileSystem::unlink(std::uint32_t directory, const std::string& name) {
  const auto entry = inode(directory).entries.find(name);
  const std::uint32_t number = entry->second;
  inode(directory).entries.erase(entry);
  --inode(number).names;
  free_if_unused(number);
}

bool FileSystem::keep_socket_file(std::uint32_t number) {
  if (number == 0 || number > inodes_.size() || inode(number).kind != kSocketFile) return false;
  ++inode(number).opens;
  return true;
}

void FileSystem::give_up_socket_file(std::uint32_t number) {
  --inode(number).opens;
  free_if_unused(number);
}

void FileSystem::free_if_unused(std::uint32_t number) {
  if (inode(number).names == 0 && inode(number).opens == 0) inode(number) = Inode{};
}

std::uint32_t FileSystem::open(std::uint32_t number, bool readable, bool writable, bool appends) {
  std::uint32_t file = 1;
  while (file <= open_files_.size() && open_file(file).references > 0) ++file;
  if (file > open_files_.size()) open_files_.emplace_back();
  open_file(file) = {number, 1, 0, readable, writable, appends};
  ++inode(number).opens;
  return file;
}

void FileSystem::close(std::uint32_t file) {
  if (--open_file(file).references > 0) return;
  --inode(open_file(file).inode).opens;
  free_if_unused(open_file(file).inode);
}

std::size_t FileSystem::bytes() const {
  std::size_t bytes = 0;
  for (const Inode& each : inodes_) bytes += each.data.size();
  return bytes;
}

void FileSystem::hash(Digest& digest) const {
  for (const Inode& each : inodes_) {
    digest.word(std::uint64_t{each.names} << 32 | each.opens);
    digest.word(std::uint64_t{each.mode | each.kind} << 32 | (each.parent | each.pipe));
    digest.signed_word(each.changed);
    digest.text(each.data);
    for (const auto& [name, number] : each.entries) digest.text(name), digest.word(number);
  }
  for (const OpenFile& file : open_files_) {
    digest.word(std::uint64_t{file.inode} << 32 | file.references);
    digest.word(file.offset);
  }
  for (const FileLock& lock : locks_) {
    digest.word(std::uint64_t{lock.inode} << 32 | lock.owner);
    digest.word((lock.exclusive ? 1u : 0u) | (lock.is_flock ? 2u : 0u) | std::uint64_t{lock.by.value} << 32);
    digest.signed_word(lock.begin);
    digest.signed_word(lock.end);
  }
}

}  // namespace weft::kernel
