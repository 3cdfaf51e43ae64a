// The files of the machine: in memory, one tree for all processes. Plain data; system calls are in calls_path.cpp.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::kernel {

// What an inode is besides a file of bytes or a directory; the numbers are those of stat().
constexpr std::uint32_t kNamedPipe = 0010000, kSymbolicLink = 0120000, kSocketFile = 0140000, kKindBits = 0170000;

struct Inode {
  bool is_directory = false;
  std::uint32_t kind = 0;                        // 0, kNamedPipe, kSymbolicLink (data: the path that it stands for) or kSocketFile
  std::uint32_t pipe = 0;                        // of a named pipe that was opened: its id
  std::uint32_t mode = 0;                        // permission bits; nobody checks them
  std::uint32_t names = 0, opens = 0;            // without both it is free
  Ns changed = 0;
  std::string data;                              // of a file
  std::map<std::string, std::uint32_t> entries;  // of a directory: inodes by name
  std::uint32_t parent = 0;                      // of a directory
  bool discards = false;                         // what is written to it is gone: /dev/null
};

// An open file: fork and dup share it, and with it the offset.
struct OpenFile {
  std::uint32_t inode = 0;
  std::uint32_t references = 0;                  // descriptors; 0: the slot is free
  std::uint64_t offset = 0;
  bool readable = false, writable = false, appends = false;
};

// A lock on a file, or on a part of it. It is advice: reading and writing do not look at it.
struct FileLock {
  std::uint32_t inode = 0;
  std::uint32_t owner = 0;                       // the open file (flock), or the pid (fcntl)
  bool is_flock = false, exclusive = false;
  std::int64_t begin = 0, end = 0;               // bytes
  Tid by;                                        // who took it
};

// Where a path leads. inode: 0 when nothing is there yet. error: an errno when not even the directory exists.
struct PathEnd {
  std::uint32_t inode = 0;
  std::uint32_t directory = 0;
  std::string name;                              // the last part; empty for "/" and the like
  std::int64_t error = 0;
  bool names_directory = false;                  // the path ends with a slash, and all before the last part is there
  std::string proc;                              // the path is below /proc, and this is it: no file of this tree (error is set)
};

class FileSystem {
 public:
  static constexpr std::uint32_t kRoot = 1;

  FileSystem();                                  // "/", "/tmp", "/home", "/proc" and devices

  // follows: a symbolic link at the end of the path is followed, too, as those on the way are.
  PathEnd find(std::string_view path, std::uint32_t working_directory, bool follows = true) const;
  std::string path_of(std::uint32_t directory) const;
  // Where /proc is mounted (kernel/proc_files.h).
  std::uint32_t proc() const { return proc_; }
  // Makes an empty file or directory in a directory. Its inode.
  std::uint32_t create(std::uint32_t directory, const std::string& name, bool is_directory, std::uint32_t mode, Ns now);
  void link(std::uint32_t directory, const std::string& name, std::uint32_t inode);
  void unlink(std::uint32_t directory, const std::string& name);

  // Opens an inode: the number of the open file, with one reference.
  std::uint32_t open(std::uint32_t inode, bool readable, bool writable, bool appends);
  void add_reference(std::uint32_t file) { ++open_files_[file - 1].references; }
  void close(std::uint32_t file);

  // A socket that is bound to a path keeps its inode, so that nobody else gets the number. False: it is no socket's.
  bool keep_socket_file(std::uint32_t number);
  void give_up_socket_file(std::uint32_t number);

  Inode& inode(std::uint32_t number) { return inodes_[number - 1]; }
  const Inode& inode(std::uint32_t number) const { return inodes_[number - 1]; }
  OpenFile& open_file(std::uint32_t number) { return open_files_[number - 1]; }
  const std::vector<Inode>& inodes() const { return inodes_; }
  const std::vector<OpenFile>& open_files() const { return open_files_; }
  std::vector<FileLock>& locks() { return locks_; }
  const std::vector<FileLock>& locks() const { return locks_; }
  // Bytes of all files together.
  std::size_t bytes() const;

  void hash(Digest& digest) const;

 private:
  void free_if_unused(std::uint32_t number);
  std::string below_proc(std::string_view part, std::string_view& path) const;

  std::vector<Inode> inodes_;                    // number 1 is the root
  std::vector<OpenFile> open_files_;
  std::vector<FileLock> locks_;
  std::uint32_t proc_ = 0;
};

}  // namespace weft::kernel
