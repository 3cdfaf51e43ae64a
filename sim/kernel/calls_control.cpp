// System calls about an open descriptor: what fcntl() sets and asks for, and what a file is besides its bytes.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

namespace {

// Commands of fcntl().
constexpr std::int64_t kDuplicate = 0, kGetDescriptorFlags = 1, kSetDescriptorFlags = 2, kGetFlags = 3, kSetFlags = 4,
                       kSetPipeSize = 1031, kGetPipeSize = 1032;
constexpr std::int64_t kAppend = 02000, kNonBlock = 04000;
constexpr std::int64_t kLargestPipe = 1 << 20;

// Whether O_NONBLOCK is set; files never wait.
bool is_nonblocking(Kernel& k, const Descriptor& file) {
  if (reads_pipe(file.kind)) return pipe_of(k, file.object).read_nonblocking;
  if (writes_pipe(file.kind)) return pipe_of(k, file.object).write_nonblocking;
  return file.kind == FileKind::kSocket && socket_of(k, file.object).nonblocking;
}

std::int64_t flags_of(Kernel& k, const Descriptor& file) {
  const std::int64_t flags = is_nonblocking(k, file) ? kNonBlock : 0;
  if (file.kind == FileKind::kFile) {
    const OpenFile& open = k.m.files.open_file(file.object.value);
    return flags | (open.appends ? kAppend : 0) | (!open.writable ? 0 : open.readable ? 2 : 1);
  }
  return flags | (file.kind == FileKind::kPipeRead ? 0 : file.kind == FileKind::kPipeWrite ? 1 : 2);
}

void set_flags(Kernel& k, const Descriptor& file, std::int64_t flags) {
  const bool nonblocking = (flags & kNonBlock) != 0;
  if (reads_pipe(file.kind)) pipe_of(k, file.object).read_nonblocking = nonblocking;
  if (writes_pipe(file.kind)) pipe_of(k, file.object).write_nonblocking = nonblocking;
  if (file.kind == FileKind::kSocket) socket_of(k, file.object).nonblocking = nonblocking;
  if (file.kind == FileKind::kFile) k.m.files.open_file(file.object.value).appends = (flags & kAppend) != 0;
}

// The size that was asked for, rounded up to a power of two of pages (round_pipe_size in fs/pipe.c).
std::int64_t set_pipe_size(Pipe& pipe, std::int64_t wanted) {
  if (wanted < 0) return -kEInval;
  if (wanted > kLargestPipe) return -kEPerm;
  std::uint32_t size = kPageBytes;
  while (size < wanted) size *= 2;
  if (pipe.parts.size() > size / kPageBytes) return -kEBusy;
  return pipe.capacity = size;
}

std::int64_t control_descriptor(Kernel& k, Process& process, Descriptor& file, std::int64_t command, std::int64_t value) {
  const bool is_pipe = (reads_pipe(file.kind) || writes_pipe(file.kind)) && pipe_of(k, file.object).kind == PipeKind::kPages;
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
    default: return -kEInval;
  }
}

// The descriptor that argument 0 means; null after answering that there is none.
Descriptor* wanted_descriptor(const CallInProgress& call) {
  call.thread.call_state = CallState::kNone;
  Descriptor* file = find_descriptor(call.process, call.thread.arguments[0]);
  if (file == nullptr) call.done(-kEBadF);
  return file;
}

// The inode behind a descriptor; null for what is no file.
Inode* inode_of(Kernel& k, const Descriptor& file) {
  return file.kind == FileKind::kFile ? &k.m.files.inode(k.m.files.open_file(file.object.value).inode) : nullptr;
}

}  // namespace

void call_file_control(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  Descriptor* file = wanted_descriptor(call);
  if (file == nullptr) return;
  const std::int64_t command = call.thread.arguments[1];
  if (command < kGetRecordLock || command > kSetRecordLockWait) {
    return call.done(control_descriptor(k, call.process, *file, command, call.thread.arguments[2]));
  }
  if (file->kind != FileKind::kFile) return call.done(-kEInval);
  control_record_lock(call, k.m.files.open_file(file->object.value));
}

// As fsync().
void call_synchronize(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = wanted_descriptor(call);
  if (file == nullptr) return;
  if (file->kind != FileKind::kFile) return call.done(-kEInval);
  if (!wait_for_disk(k, index, k.m.files.open_file(file->object.value).inode, 0, 0)) call.done(0);
}

// As fchmod(): for nobody to check, but to be seen. The inode of a pipe is not known by its descriptor.
void call_change_mode(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = wanted_descriptor(call);
  if (file == nullptr) return;
  if (Inode* inode = inode_of(k, *file)) inode->mode = static_cast<std::uint32_t>(call.thread.arguments[1]) & 07777;
  call.done(0);
}

// As futimens(), of the last change only.
void call_change_time(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = wanted_descriptor(call);
  if (file == nullptr) return;
  if (Inode* inode = inode_of(k, *file)) inode->changed = std::clamp<Ns>(call.thread.arguments[1], 0, kForever / 2) - kWallClockStart;
  call.done(0);
}

// As ioctl() with FIONREAD.
void call_readable_bytes(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = wanted_descriptor(call);
  if (file == nullptr) return;
  if (const Pipe* pipe = input_pipe(k, *file)) return call.done(is_counter(*pipe) ? -kENoTty : static_cast<std::int64_t>(readable(*pipe)));
  const Inode* inode = inode_of(k, *file);
  if (inode == nullptr) return call.done(-kEInval);
  const std::uint64_t offset = k.m.files.open_file(file->object.value).offset;
  call.done(static_cast<std::int64_t>(inode->data.size() - std::min<std::uint64_t>(offset, inode->data.size())));
}

// The process behind a pidfd.
void call_process_behind(Kernel& k, std::uint32_t index) {
  const CallInProgress call(k, index);
  const Descriptor* file = wanted_descriptor(call);
  if (file != nullptr) call.done(file->kind == FileKind::kProcess ? std::int64_t{file->object.value} : -kEBadF);
}

}  // namespace weft::kernel
