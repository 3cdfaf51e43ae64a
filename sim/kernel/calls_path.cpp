// System calls about files and directories.
#include <algorithm>
#include <optional>
#include <string>

#include "sim/core/limits.h"
#include "sim/kernel/accounting.h"
#include "sim/kernel/choice.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/life.h"
#include "sim/kernel/proc_files.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

// Flags of open(), as on Linux.
constexpr std::int64_t kAccess = 3, kWriteOnly = 1, kReadWrite = 2, kCreate = 0100, kExclusive = 0200, kTruncate = 01000, kAppend = 02000,
                       kNonBlock = 04000, kDirectoryOnly = 0200000, kNoFollow = 0400000;
constexpr std::size_t kLongestPath = 4'096;

// The core's thread in a call about a path.
struct PathCall : CallInProgress {
  using CallInProgress::CallInProgress;

  std::string text(std::size_t which) const {
    return read_text(process.space, k.m.physical, static_cast<Address>(thread.arguments[which]), kLongestPath);
  }
  PathEnd find(std::size_t which, bool follows = true) const { return k.m.files.find(text(which), process.directory, follows); }
};

// What open() finds or makes; its inode, or -errno.
std::int64_t open_inode(const PathCall& call, const PathEnd& end, std::int64_t flags) {
  FileSystem& files = call.k.m.files;
  const bool writes = (flags & kAccess) != 0;
  if (end.names_directory && (flags & kCreate) != 0) return -kEIsDir;
  if (end.error != 0) return -end.error;
  if (end.inode == 0) {
    if ((flags & kCreate) == 0) return -kENoEnt;
    return files.create(end.directory, end.name, false, static_cast<std::uint32_t>(call.thread.arguments[2]) & 07777, call.core.clock);
  }
  if ((flags & (kCreate | kExclusive)) == (kCreate | kExclusive)) return -kEExist;
  Inode& inode = files.inode(end.inode);
  if (inode.is_directory && (writes || (flags & kCreate) != 0)) return -kEIsDir;
  if (!inode.is_directory && (flags & kDirectoryOnly) != 0) return -kENotDir;
  if (inode.kind == kSymbolicLink) return -kELoop;
  if (inode.kind == kSocketFile) return -kENxIo;
  if ((flags & kTruncate) != 0) inode.data.clear();
  return end.inode;
}

// A file of /proc gets its text now; the file itself has no name and is gone when it is closed.
std::int64_t open_proc_file(const PathCall& call, const std::string& path, std::int64_t flags) {
  const auto text = proc_file(call.k.m, path, call.process, call.thread.tid);
  if (!text) return proc_directory(call.k.m, path, call.process) ? -kEIsDir : -kENoEnt;
  if ((flags & kAccess) != 0) return -kEAcces;
  FileSystem& files = call.k.m.files;
  const std::string name = "\n";  // no path leads to it
  const std::uint32_t inode = files.create(FileSystem::kRoot, name, false, 0444, call.core.clock);
  files.inode(inode).data = *text;
  const std::uint32_t file = files.open(inode, true, false, false);
  files.unlink(FileSystem::kRoot, name);
  const std::size_t number = free_descriptor(call.process);
  call.process.descriptors[number] = {FileKind::kFile, ObjectId{file}};
  emit(call.k, EventKind::kFileOpened, call.core.clock, call.thread, inode, number);
  return static_cast<std::int64_t>(number);
}

void open_ends(Kernel& k, const PathCall& call, Pipe& pipe, std::size_t number, std::int64_t flags);

// What a link of /proc/PID/fd stands for, other than a file: a pipe is opened like one with a name, but nobody waits.
void open_again(Kernel& k, const PathCall& call, const Descriptor& shown, std::int64_t flags) {
  const bool is_pipe = reads_pipe(shown.kind) || writes_pipe(shown.kind);
  if (shown.kind == FileKind::kSocket || shown.kind == FileKind::kProcess) return call.done(-kENxIo);
  if (is_pipe && is_counter(pipe_of(k, shown.object))) return call.done(-kENxIo);
  const std::size_t number = free_descriptor(call.process);
  if (is_pipe) open_ends(k, call, pipe_of(k, shown.object), number, flags);
  else call.process.descriptors[number] = {shown.kind, shown.object};
  call.done(static_cast<std::int64_t>(number));
}

}  // namespace

void call_open(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  call.thread.call_state = CallState::kNone;
  const std::int64_t flags = call.thread.arguments[1];
  if (call.thread.progress > 0) return open_named_pipe(k, index, 0, flags);  // it waits for the other end
  if (!may_open(call.process, 1)) return call.done(-kEMFile);
  const bool makes_new = (flags & (kCreate | kExclusive)) == (kCreate | kExclusive);
  PathEnd end = call.find(0, !makes_new && (flags & kNoFollow) == 0);
  if (!end.proc.empty()) {
    const std::optional<Descriptor> shown = proc_descriptor(k.m, end.proc, call.process);
    if (!shown) return call.done(open_proc_file(call, end.proc, flags));
    if (shown->kind != FileKind::kFile) return open_again(k, call, *shown, flags);
    end = PathEnd{};
    end.inode = k.m.files.open_file(shown->object.value).inode;
  }
  const std::int64_t inode = open_inode(call, end, flags);
  if (inode < 0) return call.done(inode);
  if (k.m.files.inode(static_cast<std::uint32_t>(inode)).kind == kNamedPipe) {
    return open_named_pipe(k, index, static_cast<std::uint32_t>(inode), flags);
  }
  const bool writes = (flags & kAccess) != 0, reads = (flags & kAccess) != kWriteOnly;
  const std::uint32_t file = k.m.files.open(static_cast<std::uint32_t>(inode), reads, writes, (flags & kAppend) != 0);
  const std::size_t number = free_descriptor(call.process);
  call.process.descriptors[number] = {FileKind::kFile, ObjectId{file}};
  emit(k, EventKind::kFileOpened, call.core.clock, call.thread, static_cast<std::uint64_t>(inode), number);
  call.done(static_cast<std::int64_t>(number));
}

namespace {

// The pipe of a named pipe; a new one when it is opened for the first time.
ObjectId pipe_of_inode(Kernel& k, Inode& inode, const PathCall& call) {
  if (inode.pipe == 0) {
    inode.pipe = add_pipe(k.m.pipes).id.value;
    emit(k, EventKind::kPipeCreated, call.core.clock, call.thread, inode.pipe);
  }
  return ObjectId{inode.pipe};
}

// Opens the ends that the flags name, in descriptor `number`; whoever waits for one of them can go on.
void open_ends(Kernel& k, const PathCall& call, Pipe& pipe, std::size_t number, std::int64_t flags) {
  const bool reads = (flags & kAccess) != kWriteOnly, writes = (flags & kAccess) != 0;
  call.process.descriptors[number] = {!writes ? FileKind::kPipeRead : reads ? FileKind::kPipeBoth : FileKind::kPipeWrite, pipe.id};
  if (reads) ++pipe.readers, ++pipe.reader_openings, pipe.read_nonblocking = (flags & kNonBlock) != 0;
  if (writes) ++pipe.writers, ++pipe.writer_openings, pipe.write_nonblocking = (flags & kNonBlock) != 0;
  if (reads) wake_all(k, pipe.waiting_writers, call.core.clock, call.thread.tid);
  if (writes) wake_all(k, pipe.waiting_readers, call.core.clock, call.thread.tid);
}

}  // namespace

// As in fs/pipe.c: it waits until the other end has been opened, even if that was closed again since. progress: the
// descriptor that was made, plus one; argument 2: how often the other end had been opened then.
void open_named_pipe(Kernel& k, std::uint32_t index, std::uint32_t inode, std::int64_t flags) {
  const PathCall call(k, index);
  Thread& thread = call.thread;
  const bool reads = (flags & kAccess) != kWriteOnly;
  const ObjectId id = thread.progress > 0 ? call.process.descriptors[thread.progress - 1].object : pipe_of_inode(k, k.m.files.inode(inode), call);
  Pipe& pipe = pipe_of(k, id);
  const std::uint32_t openings = reads ? pipe.writer_openings : pipe.reader_openings;
  const std::uint32_t others = reads ? pipe.writers : pipe.readers;
  if (thread.progress == 0) {
    if (!reads && others == 0 && (flags & kNonBlock) != 0) return call.done(-kENxIo);
    const std::size_t number = free_descriptor(call.process);
    open_ends(k, call, pipe, number, flags);
    if (others > 0 || (flags & kNonBlock) != 0 || (flags & kAccess) == kReadWrite) return call.done(static_cast<std::int64_t>(number));
    thread.progress = static_cast<std::uint32_t>(number) + 1;
    thread.arguments[2] = openings;
  } else if (openings != thread.arguments[2]) {
    return call.done(std::exchange(thread.progress, 0) - 1);
  }
  (reads ? pipe.waiting_readers : pipe.waiting_writers).push_back(thread.tid);
  wait_in_call(k, index, reads ? WaitReason::kPipeRead : WaitReason::kPipeWrite, pipe.id.value, CallState::kRetry);
}

// /dev/zero and /dev/urandom: as many bytes as are wanted, at most kDeviceBytes at a time.
static void read_device(Kernel& k, Core& core, Process& process, Thread& thread, const Inode& inode, std::size_t wanted) {
  constexpr std::size_t kDeviceBytes = 4096;
  std::string bytes(std::min(wanted, kDeviceBytes), '\0');
  if (inode.data == "random") {
    for (char& byte : bytes) byte = static_cast<char>(choose(k, ChoiceKind::kRandomBits, 256));
  }
  if (!process.space.copy_out(k.m.physical, static_cast<Address>(thread.arguments[1]), bytes.data(), bytes.size())) {
    return bad_buffer(k, core, process, thread);
  }
  keep_faults(process, thread);
  answer(k, core, thread, static_cast<std::int64_t>(bytes.size()));
}

void read_file(Kernel& k, Core& core, Process& process, Thread& thread, std::uint32_t number, std::size_t wanted) {
  OpenFile& file = k.m.files.open_file(number);
  const Inode& inode = k.m.files.inode(file.inode);
  if (!file.readable) return answer(k, core, thread, -kEBadF);
  if (inode.is_directory) return answer(k, core, thread, -kEIsDir);
  if (inode.discards && !inode.data.empty()) return read_device(k, core, process, thread, inode, wanted);
  const auto position = static_cast<std::uint64_t>(thread.arguments[0] >> 16);
  const std::uint64_t offset = position > 0 ? position - 1 : file.offset;
  const std::size_t begin = static_cast<std::size_t>(std::min<std::uint64_t>(offset, inode.data.size()));
  const std::size_t size = std::min(wanted, inode.data.size() - begin);
  if (size > 0 && wait_for_disk(k, thread.core, file.inode, begin, size)) return;
  const auto to = static_cast<Address>(thread.arguments[1]);
  if (!process.space.copy_out(k.m.physical, to, inode.data.data() + begin, size)) return bad_buffer(k, core, process, thread);
  keep_faults(process, thread);
  if (position == 0) file.offset = begin + size;
  if (size > 0) emit(k, EventKind::kFileRead, core.clock, thread, file.inode, size);
  answer(k, core, thread, static_cast<std::int64_t>(size));
}

// RLIMIT_FSIZE: SIGXFSZ, which CPython ignores, and an error.
static void write_beyond_limit(Kernel& k, Core& core, Thread& thread) {
  constexpr int kSigXfsz = 25;
  Process& process = process_of(k, thread);
  answer(k, core, thread, -kEFBig);
  send_signal(k, process, kSigXfsz, thread.tid, core.clock, process.pid);
  if (process.dying) end_running_thread(k, thread.core);
}

// Whether a file may be so many bytes long: all together have an eighth of physical memory, or limits::kFileBytes if that is more.
static bool has_room(const Kernel& k, const Inode& inode, std::uint64_t size) {
  const std::uint64_t room = std::max<std::uint64_t>(limits::kFileBytes, std::uint64_t{k.m.config.frames} * kPageBytes / 8);
  return size <= inode.data.size() || k.m.files.bytes() - inode.data.size() + size <= room;
}

void write_file(Kernel& k, Core& core, Thread& thread, std::uint32_t number, std::string bytes) {
  OpenFile& file = k.m.files.open_file(number);
  Inode& inode = k.m.files.inode(file.inode);
  if (!file.writable) return answer(k, core, thread, -kEBadF);
  if (inode.discards) return answer(k, core, thread, static_cast<std::int64_t>(bytes.size()));
  const auto position = static_cast<std::uint64_t>(thread.arguments[0] >> 16);
  const std::uint64_t offset = file.appends ? inode.data.size() : position > 0 ? position - 1 : file.offset;
  if (const std::int64_t limit = process_of(k, thread).limits[kFileSize].soft; limit >= 0 && !bytes.empty()) {
    if (offset >= static_cast<std::uint64_t>(limit)) return write_beyond_limit(k, core, thread);
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), static_cast<std::uint64_t>(limit) - offset)));
  }
  const std::uint64_t end = offset + bytes.size();
  if (!has_room(k, inode, end)) return answer(k, core, thread, -kENoSpc);
  if (!bytes.empty() && wait_for_disk(k, thread.core, file.inode, offset, bytes.size())) return;
  if (inode.data.size() < end) inode.data.resize(static_cast<std::size_t>(end));
  inode.data.replace(static_cast<std::size_t>(offset), bytes.size(), bytes);
  if (position == 0) file.offset = end;
  inode.changed = core.clock;
  emit(k, EventKind::kFileWritten, core.clock, thread, file.inode, bytes.size());
  answer(k, core, thread, static_cast<std::int64_t>(bytes.size()));
}

namespace {

// The open file behind a descriptor, null after answering that there is none.
OpenFile* file_argument(const PathCall& call, std::int64_t error) {
  const Descriptor* descriptor = find_descriptor(call.process, call.thread.arguments[0]);
  if (descriptor != nullptr && descriptor->kind == FileKind::kFile) return &call.k.m.files.open_file(descriptor->object.value);
  call.done(descriptor == nullptr ? -kEBadF : error);
  return nullptr;
}

}  // namespace

void call_seek(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const Descriptor* descriptor = find_descriptor(call.process, call.thread.arguments[0]);
  const Pipe* pipe = descriptor == nullptr ? nullptr : input_pipe(k, *descriptor);
  if (pipe != nullptr && is_counter(*pipe)) return call.done(0);
  OpenFile* file = file_argument(call, -kESPipe);
  if (file == nullptr) return;
  const std::int64_t whence = call.thread.arguments[2];
  const auto size = static_cast<std::int64_t>(k.m.files.inode(file->inode).data.size());
  const std::int64_t from = whence == 0 ? 0 : whence == 1 ? static_cast<std::int64_t>(file->offset) : size;
  const std::int64_t offset = call.thread.arguments[1];
  if (whence < 0 || whence > 2 || offset < -from || offset > std::int64_t{1} << 40) return call.done(-kEInval);
  file->offset = static_cast<std::uint64_t>(from + offset);
  call.done(from + offset);
}

void call_truncate(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const OpenFile* file = file_argument(call, -kEInval);
  if (file == nullptr) return;
  const std::int64_t size = call.thread.arguments[1];
  if (!file->writable || size < 0) return call.done(-kEInval);
  Inode& inode = k.m.files.inode(file->inode);
  if (!has_room(k, inode, static_cast<std::uint64_t>(size))) return call.done(-kENoSpc);
  inode.data.resize(static_cast<std::size_t>(size));
  call.done(0);
}

namespace {

// Links of /proc/PID to directories: where they lead.
PathEnd behind_proc_link(const MachineState& m, PathEnd end, const Process& self) {
  if (proc_descriptor(m, end.proc, self)) return end;
  const std::optional<std::string> link = proc_link(m, end.proc, self);
  return link && link->starts_with('/') ? m.files.find(*link, FileSystem::kRoot) : end;
}

}  // namespace

void call_file_status(Kernel& k, std::uint32_t index) {
  constexpr std::int64_t kDirectory = 0040000, kRegular = 0100000, kPipe = 0010000, kConsole = 0020620;
  const PathCall call(k, index);
  std::int64_t words[4] = {};
  std::uint32_t number = 0;
  const bool by_path = call.thread.arguments[0] != 0, follows = call.thread.arguments[1] == 0;
  PathEnd end = by_path ? call.find(0, follows) : PathEnd{};
  if (follows && !end.proc.empty()) end = behind_proc_link(k.m, std::move(end), call.process);
  const std::optional<Descriptor> shown = end.proc.empty() || !follows ? std::nullopt : proc_descriptor(k.m, end.proc, call.process);
  if (!end.proc.empty() && !shown) {
    const bool is_file = proc_file(k.m, end.proc, call.process, call.thread.tid).has_value();
    const bool is_link = !follows && proc_link(k.m, end.proc, call.process);
    if (!is_file && !is_link && !proc_directory(k.m, end.proc, call.process)) return call.done(-kENoEnt);
    words[0] = is_file ? kRegular | 0444 : is_link ? kSymbolicLink | 0777 : kDirectory | 0555;
  } else if (by_path && !shown) {
    if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
    number = end.inode;
  } else {
    const Descriptor* file = shown ? &*shown : find_descriptor(call.process, call.thread.arguments[1]);
    if (file == nullptr) return call.done(-kEBadF);
    if (file->kind == FileKind::kFile) number = k.m.files.open_file(file->object.value).inode;
    const bool pipe = reads_pipe(file->kind) || writes_pipe(file->kind);
    words[0] = pipe ? kPipe | 0600 : file->kind == FileKind::kSocket ? std::int64_t{kSocketFile} | 0777 : kConsole;
  }
  if (number != 0) {
    const Inode& inode = k.m.files.inode(number);
    words[0] = (inode.is_directory ? kDirectory : inode.kind != 0 ? inode.kind : kRegular) | inode.mode;
    words[1] = number | std::int64_t{inode.names} << 32;
    words[2] = inode.is_directory ? 4096 : static_cast<std::int64_t>(inode.data.size());
    words[3] = kWallClockStart + inode.changed;
  }
  const auto to = static_cast<Address>(call.thread.arguments[2]);
  if (!call.process.space.copy_out(k.m.physical, to, words, sizeof words)) return bad_buffer(k, call.core, call.process, call.thread);
  keep_faults(call.process, call.thread);
  call.done(0);
}

void call_unlink(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd end = call.find(0, false);
  if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
  if (k.m.files.inode(end.inode).is_directory) return call.done(-kEIsDir);
  k.m.files.unlink(end.directory, end.name);
  call.done(0);
}

void call_make_directory(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd end = call.find(0, false);
  const auto mode = static_cast<std::uint32_t>(call.thread.arguments[1]), kind = mode & kKindBits;
  if (end.inode != 0 && (end.error == 0 || end.names_directory)) return call.done(-kEExist);
  if (end.error != 0) return call.done(-end.error);
  if (kind != 0 && kind != kNamedPipe && kind != kSocketFile) return call.done(-kEInval);
  const std::uint32_t inode = k.m.files.create(end.directory, end.name, kind == 0, mode & 07777, call.core.clock);
  k.m.files.inode(inode).kind = kind;
  call.done(0);
}

namespace {

bool is_working_directory(const MachineState& m, std::uint32_t inode) {
  return std::any_of(m.processes.begin(), m.processes.end(), [&](const Process& process) {
    return process.state == ProcessState::kRunning && process.directory == inode;
  });
}

}  // namespace

void call_remove_directory(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd end = call.find(0);
  if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
  const Inode& inode = k.m.files.inode(end.inode);
  if (!inode.is_directory) return call.done(-kENotDir);
  if (!inode.entries.empty()) return call.done(-kENotEmpty);
  if (end.name.empty() || end.inode == k.m.files.proc() || is_working_directory(k.m, end.inode)) return call.done(-kEBusy);
  k.m.files.unlink(end.directory, end.name);
  call.done(0);
}

namespace {

// A directory is another one, or somewhere in it.
bool is_inside(const FileSystem& files, std::uint32_t directory, std::uint32_t other) {
  while (directory != other && directory != FileSystem::kRoot) directory = files.inode(directory).parent;
  return directory == other;
}

}  // namespace

void call_rename(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd from = call.find(0, false), to = call.find(1, false);
  if (from.inode == 0 || from.error != 0) return call.done(from.error != 0 ? -from.error : -kENoEnt);
  if (to.error != 0) return call.done(-to.error);
  FileSystem& files = k.m.files;
  if (from.inode == to.inode) return call.done(0);
  if (!files.inode(from.inode).is_directory && to.names_directory) return call.done(-kENotDir);
  if (from.name.empty() || to.name.empty()) return call.done(-kEBusy);
  if (from.inode == files.proc() || to.inode == files.proc()) return call.done(-kEBusy);
  if (is_inside(files, to.directory, from.inode)) return call.done(-kEInval);
  if (is_inside(files, from.directory, to.inode)) return call.done(-kENotEmpty);
  if (to.inode != 0) {
    if (files.inode(to.inode).is_directory != files.inode(from.inode).is_directory) {
      return call.done(files.inode(to.inode).is_directory ? -kEIsDir : -kENotDir);
    }
    if (!files.inode(to.inode).entries.empty()) return call.done(-kENotEmpty);
    files.unlink(to.directory, to.name);
  }
  files.link(to.directory, to.name, from.inode);
  files.unlink(from.directory, from.name);
  call.done(0);
}

namespace {

// Gives a text to the caller when its buffer is large enough; the size that it must have.
void give_text(const PathCall& call, const std::string& text, std::size_t buffer_argument) {
  const auto to = static_cast<Address>(call.thread.arguments[buffer_argument]);
  const auto size = static_cast<std::int64_t>(text.size());
  if (size <= call.thread.arguments[buffer_argument + 1] &&
      !call.process.space.copy_out(call.k.m.physical, to, text.data(), text.size())) {
    return bad_buffer(call.k, call.core, call.process, call.thread);
  }
  keep_faults(call.process, call.thread);
  call.done(size);
}

}  // namespace

void call_link(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const bool symbolic = call.thread.arguments[2] != 0;
  const PathEnd from = symbolic ? PathEnd{} : call.find(0, false), to = call.find(1, false);
  FileSystem& files = k.m.files;
  if (from.error != 0 || to.error != 0) return call.done(from.error != 0 ? -from.error : -to.error);
  if (!symbolic && from.inode == 0) return call.done(-kENoEnt);
  if (to.inode != 0) return call.done(-kEExist);
  if (to.names_directory) return call.done(-kENoEnt);
  if (!symbolic && files.inode(from.inode).is_directory) return call.done(-kEPerm);
  if (!symbolic) return files.link(to.directory, to.name, from.inode), call.done(0);
  const std::string path = call.text(0);
  if (path.empty()) return call.done(-kENoEnt);
  Inode& inode = files.inode(files.create(to.directory, to.name, false, 0777, call.core.clock));
  inode.kind = kSymbolicLink;
  inode.data = path;
  call.done(0);
}

void call_read_link(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd end = call.find(0, false);
  if (const auto link = proc_link(k.m, end.proc, call.process)) return give_text(call, *link, 1);
  if (proc_file(k.m, end.proc, call.process, call.thread.tid)) return call.done(-kEInval);
  if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
  const Inode& inode = k.m.files.inode(end.inode);
  if (inode.kind != kSymbolicLink) return call.done(-kEInval);
  give_text(call, inode.data, 1);
}

void call_list_directory(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  std::string names;
  const PathEnd end = call.find(0);
  if (!end.proc.empty() || end.inode == k.m.files.proc()) {
    const auto entries = proc_directory(k.m, end.proc, call.process);
    if (!entries) return call.done(proc_file(k.m, end.proc, call.process, call.thread.tid) ? -kENotDir : -kENoEnt);
    for (const std::string& name : *entries) names += name + '\0';
    return give_text(call, names, 1);
  }
  if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
  if (!k.m.files.inode(end.inode).is_directory) return call.done(-kENotDir);
  for (const auto& [name, inode] : k.m.files.inode(end.inode).entries) names += name + '\0';
  give_text(call, names, 1);
}

void call_change_directory(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  const PathEnd end = call.find(0);
  if (end.inode == 0 || end.error != 0) return call.done(end.error != 0 ? -end.error : -kENoEnt);
  if (!k.m.files.inode(end.inode).is_directory) return call.done(-kENotDir);
  call.process.directory = end.inode;
  call.done(0);
}

void call_working_directory(Kernel& k, std::uint32_t index) {
  const PathCall call(k, index);
  give_text(call, k.m.files.path_of(call.process.directory), 0);
}

}  // namespace weft::kernel
