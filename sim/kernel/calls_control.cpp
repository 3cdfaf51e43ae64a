// The system call FileControl: flags of descriptors and open files, sizes of pipes, and locks on files.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// Commands: those of fcntl(), as on Linux …
constexpr std::int64_t kDuplicate = 0, kGetDescriptorFlags = 1, kSetDescriptorFlags = 2, kGetFlags = 3, kSetFlags = 4, kGetLock = 5,
                       kSetLockWait = 7, kSetPipeSize = 1031, kGetPipeSize = 1032;
// … flock(), with what it is to do added; fsync(), fchmod(), futimens(), the pid behind a pidfd; ioctl()'s FIONREAD.
constexpr std::int64_t kFlock = 100, kSynchronize = 2'000, kChangeMode = 2'001, kChangeTime = 2'002, kGetPid = 2'003, kReadable = 0x541B;
constexpr std::int64_t kFlockShared = 1, kFlockExclusive = 2, kFlockNonBlock = 4, kFlockUnlock = 8;
constexpr std::int64_t kAppend = 02000, kNonBlock = 04000;
constexpr std::int64_t kEndOfFile = INT64_MAX;
constexpr std::int64_t kLargestPipe = 1 << 20;

bool is_flock(std::int64_t command) { return command >= kFlock && command < kSetPipeSize; }
bool is_record_lock(std::int64_t command) { return command >= kGetLock && command <= kSetLockWait; }

// What kind of lock a fcntl() asks for.
constexpr std::int64_t kReadLock = 0, kWriteLock = 1, kUnlock = 2;

bool overlaps(const FileLock& a, const FileLock& b) { return a.begin < b.end && b.begin < a.end; }
bool same_owner(const FileLock& a, const FileLock& b) { return a.is_flock == b.is_flock && a.owner == b.owner; }

// The first lock that does not let another one be taken. flock() and fcntl() do not see each other, as on Linux.
const FileLock* find_conflict(const FileSystem& files, const FileLock& wanted) {
  const auto at = std::find_if(files.locks().begin(), files.locks().end(), [&](const FileLock& lock) {
    return lock.inode == wanted.inode && lock.is_flock == wanted.is_flock && lock.owner != wanted.owner &&
           (lock.exclusive || wanted.exclusive) && overlaps(lock, wanted);
  });
  return at == files.locks().end() ? nullptr : &*at;
}

// Takes the bytes out of what the owner has locked; a lock in the middle leaves two. True when there was one.
bool unlock(FileSystem& files, const FileLock& part) {
  std::vector<FileLock> kept;
  bool changed = false;
  for (const FileLock& lock : files.locks()) {
    if (lock.inode != part.inode || !same_owner(lock, part) || !overlaps(lock, part)) {
      kept.push_back(lock);
      continue;
    }
    changed = true;
    FileLock before = lock, behind = lock;
    before.end = part.begin;
    behind.begin = part.end;
    if (before.begin < before.end) kept.push_back(before);
    if (behind.begin < behind.end) kept.push_back(behind);
  }
  files.locks() = std::move(kept);
  return changed;
}

// The lock that a thread in a FileControl asks for; words: kind, begin, end of a fcntl().
FileLock wanted_lock(const MachineState& m, const Thread& thread, const std::int64_t* words) {
  const Descriptor& file = m.processes[thread.process_slot].descriptors[static_cast<std::size_t>(thread.arguments[0])];
  FileLock lock;
  lock.inode = m.files.open_files()[file.object.value - 1].inode;
  lock.is_flock = is_flock(thread.arguments[1]);
  lock.owner = lock.is_flock ? file.object.value : thread.pid.value;
  lock.exclusive = lock.is_flock ? ((thread.arguments[1] - kFlock) & kFlockExclusive) != 0 : words[0] == kWriteLock;
  lock.begin = lock.is_flock ? 0 : words[1];
  lock.end = lock.is_flock ? kEndOfFile : words[2];
  lock.by = thread.tid;
  return lock;
}

bool read_words(const MachineState& m, const Thread& thread, std::int64_t (&words)[3]) {
  const Process& process = m.processes[thread.process_slot];
  return process.space.peek_bytes(m.physical, static_cast<Address>(thread.arguments[2]), words, sizeof words);
}

// Waiting for the lock would never end: its owner waits, perhaps through others, for a lock of this process
// (posix_locks_deadlock in fs/locks.c).
bool would_deadlock(const MachineState& m, const FileLock& wanted, Pid self) {
  const FileLock* lock = find_conflict(m.files, wanted);
  for (std::size_t steps = 0; lock != nullptr && steps <= m.lock_waiters.size(); ++steps) {
    if (lock->owner == self.value) return true;
    const auto waits = std::find_if(m.lock_waiters.begin(), m.lock_waiters.end(), [&](Tid tid) {
      return thread_of(m, tid).pid.value == lock->owner && thread_of(m, tid).arguments[1] == kSetLockWait;
    });
    lock = waits == m.lock_waiters.end() ? nullptr : conflicting_lock(m, thread_of(m, *waits));
  }
  return false;
}

void take_lock(const CallInProgress& call, const FileLock& wanted, bool waits) {
  FileSystem& files = call.k.m.files;
  // flock() gives its old lock up before it waits for the new one, fcntl() keeps it.
  const FileLock* conflict = find_conflict(files, wanted);
  const bool changed = (conflict == nullptr || wanted.is_flock) && unlock(files, wanted);
  if (changed) wake_all(call.k, call.k.m.lock_waiters, call.core.clock, call.thread.tid);
  if (conflict == nullptr) {
    files.locks().push_back(wanted);
    return call.done(0);
  }
  if (!waits) return call.done(-kEAgain);
  if (!wanted.is_flock && would_deadlock(call.k.m, wanted, call.thread.pid)) return call.done(-kEDeadlk);
  call.k.m.lock_waiters.push_back(call.thread.tid);
  wait_in_call(call.k, call.index, WaitReason::kFileLock, wanted.inode, CallState::kRetry);
}

void give_up_lock(const CallInProgress& call, const FileLock& part) {
  if (unlock(call.k.m.files, part)) wake_all(call.k, call.k.m.lock_waiters, call.core.clock, call.thread.tid);
  call.done(0);
}

void control_flock(const CallInProgress& call) {
  const std::int64_t operation = (call.thread.arguments[1] - kFlock) & ~kFlockNonBlock;
  const bool waits = ((call.thread.arguments[1] - kFlock) & kFlockNonBlock) == 0;
  if (operation != kFlockShared && operation != kFlockExclusive && operation != kFlockUnlock) return call.done(-kEInval);
  const FileLock wanted = wanted_lock(call.k.m, call.thread, nullptr);
  return operation == kFlockUnlock ? give_up_lock(call, wanted) : take_lock(call, wanted, waits);
}

// Who is in the way of a lock: its kind, bytes and pid in place of what was asked for.
void tell_conflict(const CallInProgress& call, const FileLock& wanted) {
  const FileLock* lock = find_conflict(call.k.m.files, wanted);
  std::int64_t words[3] = {kUnlock, wanted.begin, wanted.end};
  if (lock != nullptr) words[0] = lock->exclusive ? kWriteLock : kReadLock, words[1] = lock->begin, words[2] = lock->end;
  if (!call.process.space.copy_out(call.k.m.physical, static_cast<Address>(call.thread.arguments[2]), words, sizeof words)) {
    return bad_buffer(call.k, call.core, call.process, call.thread);
  }
  keep_faults(call.process, call.thread);
  call.done(lock == nullptr ? 0 : lock->owner);
}

void control_record_lock(const CallInProgress& call, const OpenFile& file) {
  std::int64_t words[3];
  if (!read_words(call.k.m, call.thread, words)) return call.done(-kEFault);
  if (words[0] < kReadLock || words[0] > kUnlock || words[1] < 0 || words[2] <= words[1]) return call.done(-kEInval);
  const FileLock wanted = wanted_lock(call.k.m, call.thread, words);
  const std::int64_t command = call.thread.arguments[1];
  if (command == kGetLock) return tell_conflict(call, wanted);
  if (words[0] == kUnlock) return give_up_lock(call, wanted);
  if (words[0] == kWriteLock ? !file.writable : !file.readable) return call.done(-kEBadF);
  take_lock(call, wanted, command == kSetLockWait);
}

// --- flags ---

// Where an open file keeps O_NONBLOCK; null for files, which never wait.
bool* nonblocking_flag(Kernel& k, const Descriptor& file) {
  if (reads_pipe(file.kind)) return &pipe_of(k, file.object).read_nonblocking;
  if (writes_pipe(file.kind)) return &pipe_of(k, file.object).write_nonblocking;
  return file.kind == FileKind::kSocket ? &socket_of(k, file.object).nonblocking : nullptr;
}

std::int64_t flags_of(Kernel& k, const Descriptor& file) {
  const bool* nonblocking = nonblocking_flag(k, file);
  std::int64_t flags = nonblocking != nullptr && *nonblocking ? kNonBlock : 0;
  if (file.kind == FileKind::kFile) {
    const OpenFile& open = k.m.files.open_file(file.object.value);
    return flags | (open.appends ? kAppend : 0) | (!open.writable ? 0 : open.readable ? 2 : 1);
  }
  return flags | (file.kind == FileKind::kPipeRead ? 0 : file.kind == FileKind::kPipeWrite ? 1 : 2);
}

void set_flags(Kernel& k, const Descriptor& file, std::int64_t flags) {
  if (bool* nonblocking = nonblocking_flag(k, file)) *nonblocking = (flags & kNonBlock) != 0;
  if (file.kind == FileKind::kFile) k.m.files.open_file(file.object.value).appends = (flags & kAppend) != 0;
}

// The size that was asked for, rounded up to a power of two of pages (round_pipe_size in fs/pipe.c).
std::int64_t set_pipe_size(Pipe& pipe, std::int64_t wanted) {
  if (wanted < 0) return -kEInval;
  if (wanted > kLargestPipe) return -kEPerm;
  std::uint32_t size = kPageBytes;
  while (size < wanted) size *= 2;
  if (pipe.data.size() > size) return -kEBusy;
  return pipe.capacity = size;
}

// As futimens(), of the last change only.
std::int64_t change_time(Kernel& k, const Descriptor& file, Ns time) {
  if (file.kind == FileKind::kFile) k.m.files.inode(k.m.files.open_file(file.object.value).inode).changed = std::clamp<Ns>(time, 0, kForever / 2) - kWallClockStart;
  return 0;
}

// FIONREAD.
std::int64_t readable_bytes(Kernel& k, const Descriptor& file) {
  if (const Pipe* pipe = input_pipe(k, file)) return static_cast<std::int64_t>(pipe->data.size() - pipe->in_flight);
  if (file.kind != FileKind::kFile) return -kEInval;
  const OpenFile& open = k.m.files.open_file(file.object.value);
  return static_cast<std::int64_t>(k.m.files.inode(open.inode).data.size() - std::min<std::uint64_t>(open.offset, k.m.files.inode(open.inode).data.size()));
}

// As fchmod(): for nobody to check, but to be seen. The inode of a pipe is not known by its descriptor.
std::int64_t change_mode(Kernel& k, const Descriptor& file, std::int64_t mode) {
  if (file.kind == FileKind::kFile) k.m.files.inode(k.m.files.open_file(file.object.value).inode).mode = static_cast<std::uint32_t>(mode) & 07777;
  return 0;
}

std::int64_t control_descriptor(Kernel& k, Process& process, Descriptor& file, std::int64_t command, std::int64_t value) {
  const bool is_pipe = reads_pipe(file.kind) || writes_pipe(file.kind);
  switch (command) {
    case kGetDescriptorFlags: return file.inheritable ? 0 : 1;
    case kSetDescriptorFlags: return file.inheritable = (value & 1) == 0, 0;
    case kGetFlags: return flags_of(k, file);
    case kSetFlags: return set_flags(k, file, value), 0;
    case kGetPipeSize: return is_pipe ? std::int64_t{pipe_of(k, file.object).capacity} : -kEBadF;
    case kSetPipeSize: return is_pipe ? set_pipe_size(pipe_of(k, file.object), value) : -kEBadF;
    case kDuplicate: {  // only asks for the number: the lowest free one from `value` on
      std::size_t number = static_cast<std::size_t>(std::clamp<std::int64_t>(value, 0, kMostDescriptors));
      while (find_descriptor(process, static_cast<std::int64_t>(number)) != nullptr) ++number;
      return number < kMostDescriptors && value >= 0 ? static_cast<std::int64_t>(number) : -kEInval;
    }
    case kChangeTime: return change_time(k, file, value);
    case kGetPid: return file.kind == FileKind::kProcess ? std::int64_t{file.object.value} : -kEBadF;
    case kReadable: return readable_bytes(k, file);
    case kChangeMode: return change_mode(k, file, value);
    default: return -kEInval;
  }
}

}  // namespace

void call_file_control(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.thread.call_state = CallState::kNone;
  Descriptor* file = find_descriptor(call.process, call.thread.arguments[0]);
  if (file == nullptr) return call.done(-kEBadF);
  const std::int64_t command = call.thread.arguments[1];
  const bool may_wait = is_flock(command) || is_record_lock(command) || command == kSynchronize;
  if (!may_wait) return call.done(control_descriptor(k, call.process, *file, command, call.thread.arguments[2]));
  if (file->kind != FileKind::kFile) return call.done(-kEInval);
  const OpenFile& open = k.m.files.open_file(file->object.value);
  if (is_flock(command)) return control_flock(call);
  if (is_record_lock(command)) return control_record_lock(call, open);
  if (!wait_for_disk(k, index, open.inode, 0, 0)) call.done(0);
}

const FileLock* conflicting_lock(const MachineState& m, const Thread& thread) {
  const auto number = static_cast<std::size_t>(thread.arguments[0]);
  const std::vector<Descriptor>& table = m.processes[thread.process_slot].descriptors;
  if (number >= table.size() || table[number].kind != FileKind::kFile) return nullptr;
  std::int64_t words[3] = {};
  if (thread.arguments[1] < kFlock && !read_words(m, thread, words)) return nullptr;
  return find_conflict(m.files, wanted_lock(m, thread, words));
}

void drop_file_locks(Kernel& k, Pid pid, std::uint32_t inode, std::uint32_t closed_file, Tid by, Ns time) {
  if (k.m.files.locks().empty()) return;
  const auto is_gone = [&](const FileLock& lock) {
    return lock.is_flock ? lock.owner == closed_file : lock.owner == pid.value && lock.inode == inode;
  };
  if (std::erase_if(k.m.files.locks(), is_gone) > 0) wake_all(k, k.m.lock_waiters, time, by);
}

}  // namespace weft::kernel
