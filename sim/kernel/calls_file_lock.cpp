// Locks on files: flock(), which is for open files, and those of fcntl() on bytes, which are for processes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// What flock() is to do.
constexpr std::int64_t kShared = 1, kExclusive = 2, kNonBlocking = 4, kGiveUp = 8;
// What kind of lock a fcntl() asks for.
constexpr std::int64_t kReadLock = 0, kWriteLock = 1, kUnlock = 2;
constexpr std::int64_t kEndOfFile = INT64_MAX;

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

// The lock that a thread in a FileLock or a FileControl asks for; words: kind, begin, end of a fcntl().
FileLock wanted_lock(const MachineState& m, const Thread& thread, const std::int64_t* words) {
  const Descriptor& file = m.processes[thread.process_slot].descriptors[static_cast<std::size_t>(thread.arguments[0])];
  FileLock lock;
  lock.inode = m.files.open_files()[file.object.value - 1].inode;
  lock.is_flock = thread.call == vm::SystemCall::kFileLock;
  lock.owner = lock.is_flock ? file.object.value : thread.pid.value;
  lock.exclusive = lock.is_flock ? (thread.arguments[1] & kExclusive) != 0 : words[0] == kWriteLock;
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
      const Thread& thread = thread_of(m, tid);
      return thread.pid.value == lock->owner && thread.call == vm::SystemCall::kFileControl;
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

}  // namespace

void call_file_lock(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  call.thread.call_state = CallState::kNone;
  const Descriptor* file = find_descriptor(call.process, call.thread.arguments[0]);
  if (file == nullptr) return call.done(-kEBadF);
  const std::int64_t operation = call.thread.arguments[1] & ~kNonBlocking;
  const bool is_known = operation == kShared || operation == kExclusive || operation == kGiveUp;
  if (file->kind != FileKind::kFile || !is_known) return call.done(-kEInval);
  const FileLock wanted = wanted_lock(k.m, call.thread, nullptr);
  if (operation == kGiveUp) give_up_lock(call, wanted);
  else take_lock(call, wanted, (call.thread.arguments[1] & kNonBlocking) == 0);
}

void control_record_lock(const CallInProgress& call, const OpenFile& file) {
  std::int64_t words[3];
  if (!read_words(call.k.m, call.thread, words)) return call.done(-kEFault);
  if (words[0] < kReadLock || words[0] > kUnlock || words[1] < 0 || words[2] <= words[1]) return call.done(-kEInval);
  const FileLock wanted = wanted_lock(call.k.m, call.thread, words);
  const std::int64_t command = call.thread.arguments[1];
  if (command == kGetRecordLock) return tell_conflict(call, wanted);
  if (words[0] == kUnlock) return give_up_lock(call, wanted);
  if (words[0] == kWriteLock ? !file.writable : !file.readable) return call.done(-kEBadF);
  take_lock(call, wanted, command == kSetRecordLockWait);
}

const FileLock* conflicting_lock(const MachineState& m, const Thread& thread) {
  const auto number = static_cast<std::size_t>(thread.arguments[0]);
  const std::vector<Descriptor>& table = m.processes[thread.process_slot].descriptors;
  if (number >= table.size() || table[number].kind != FileKind::kFile) return nullptr;
  std::int64_t words[3] = {};
  if (thread.call == vm::SystemCall::kFileControl && !read_words(m, thread, words)) return nullptr;
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
