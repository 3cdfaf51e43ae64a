// Datagrams: a write to such a socket says where it goes, and is put where the socket of that address keeps what has come.
#include <algorithm>

#include "sim/kernel/accounting.h"
#include "sim/kernel/devices.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/system_calls.h"

namespace weft::kernel {

using trace::EventKind;

namespace {

constexpr std::size_t kLongestHost = 256;

// What the data begins with.
struct Head {
  std::int32_t port = 0;
  std::uint32_t host_bytes = 0;  // which follow
};

// Copies from the call's buffer; false after answering that there is no such memory.
bool copy_in(Kernel& k, const CallInProgress& call, std::size_t at, void* to, std::size_t size) {
  const auto from = static_cast<Address>(call.thread.arguments[1]) + static_cast<Address>(at);
  if (call.process.space.copy_in(k.m.physical, from, to, size)) return true;
  bad_buffer(k, call.core, call.process, call.thread);
  return false;
}

Socket* find_receiver(MachineState& m, const std::string& host, std::int32_t port) {
  const auto at = std::find_if(m.sockets.begin(), m.sockets.end(), [&](const Socket& socket) {
    return socket.references > 0 && socket.datagrams && socket.host == host && socket.port == port;
  });
  return at == m.sockets.end() ? nullptr : &*at;
}

}  // namespace

void send_datagram(Kernel& k, std::uint32_t index, const Socket& from) {
  const CallInProgress call(k, index);
  Thread& thread = call.thread;
  const auto size = static_cast<std::size_t>(std::max<std::int64_t>(thread.arguments[2], 0));
  if ((thread.arguments[0] & kAddressed) == 0) return call.done(-kEDestAddrReq);
  Head head;
  if (size < sizeof head) return call.done(-kEInval);
  if (!copy_in(k, call, 0, &head, sizeof head)) return;
  if (head.host_bytes > kLongestHost || head.host_bytes > size - sizeof head) return call.done(-kEInval);
  if (size - sizeof head - head.host_bytes > kLongestMessage) return call.done(-kEMsgSize);
  std::string host(head.host_bytes, '\0'), bytes(size - sizeof head - head.host_bytes, '\0');
  if (!copy_in(k, call, sizeof head, host.data(), host.size()) || !copy_in(k, call, sizeof head + host.size(), bytes.data(), bytes.size())) return;
  keep_faults(call.process, thread);
  Socket* const receiver = find_receiver(k.m, host, head.port);
  if (receiver == nullptr) return call.done(-kEConnRefused);
  Pipe& pipe = pipe_of(k, receiver->in);
  if (!has_room(pipe)) {  // a network loses it then; between paths the sender waits
    if (head.port >= 0 && host != kByPath) return call.done(static_cast<std::int64_t>(size));
    if (from.nonblocking || (thread.arguments[0] & kDoesNotWait) != 0) return call.done(-kEAgain);
    pipe.waiting_writers.push_back(thread.tid);
    return wait_in_call(k, index, WaitReason::kPipeWrite, pipe.id.value, CallState::kRetry);
  }
  put(pipe, bytes, true);
  emit(k, EventKind::kPipeWritten, call.core.clock, thread, pipe.id.value, bytes.size());
  send_over_network(k, call.core, thread, pipe, bytes.size());
  call.done(static_cast<std::int64_t>(size));
  wake_readers(k, pipe, call.core.clock, thread.tid);
}

}  // namespace weft::kernel
