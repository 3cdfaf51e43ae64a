// System calls about sockets. They stay inside the machine: a connection is made at once, as on the loopback.
#include <algorithm>

#include "sim/kernel/dispatch.h"
#include "sim/kernel/passed_descriptors.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

using trace::EventKind;

Socket& socket_of(Kernel& k, ObjectId id) { return k.m.sockets[id.value - 1]; }

namespace {

// Ports that nobody asked for by number.
constexpr std::int32_t kFirstFreePort = 40'000, kLastPort = 65'535;

struct SocketCall : CallInProgress {
  using CallInProgress::CallInProgress;

  // The socket that argument 0 means; none after answering that there is none.
  ObjectId socket() const {
    const Descriptor* file = find_descriptor(process, thread.arguments[0]);
    if (file != nullptr && file->kind == FileKind::kSocket) return file->object;
    done(file == nullptr ? -kEBadF : -kENotSock);
    return ObjectId{};
  }
  std::string host() const { return read_text(process.space, k.m.physical, static_cast<Address>(thread.arguments[1])); }
  std::int64_t open(ObjectId id) const {
    const std::size_t number = free_descriptor(process);
    process.descriptors[number] = {FileKind::kSocket, id};
    ++socket_of(k, id).references;
    return static_cast<std::int64_t>(number);
  }
};

// A socket of the process that makes the call.
ObjectId new_socket(Kernel& k, const SocketCall& call, bool messages) {
  Socket& socket = k.m.sockets.emplace_back();
  socket.id = ObjectId{static_cast<std::uint32_t>(k.m.sockets.size())};
  socket.messages = messages;
  socket.owner = call.process.pid;
  return socket.id;
}

constexpr std::int64_t kDatagrams = 2, kMessages = 5;   // SOCK_DGRAM, SOCK_SEQPACKET

// Streams and datagrams have ports of their own.
bool is_taken(const MachineState& m, const std::string& host, std::int32_t port, bool datagrams) {
  return std::any_of(m.sockets.begin(), m.sockets.end(), [&](const Socket& socket) {
    return socket.references > 0 && socket.host == host && socket.port == port && (socket.datagrams == datagrams || host == kByPath);
  });
}

// Behind all that there ever were, as somebody may still write to one that was given up.
std::int32_t free_port(const MachineState& m, const std::string& host, bool datagrams = false) {
  std::int32_t port = kFirstFreePort;
  for (const Socket& socket : m.sockets) {
    if (socket.datagrams == datagrams && socket.host != kByPath) port = std::max(port, socket.port + 1);
  }
  if (port > kLastPort) port = kFirstFreePort;
  while (is_taken(m, host, port, datagrams)) ++port;
  return port;
}

ObjectId new_pipe(Kernel& k, const SocketCall& call, PipeKind kind) {
  Pipe& pipe = add_pipe(k.m.pipes, kind);
  pipe.readers = pipe.writers = 1;
  emit(k, EventKind::kPipeCreated, call.core.clock, call.thread, pipe.id.value);
  return pipe.id;
}

// Makes a connection of two sockets.
void join(Kernel& k, const SocketCall& call, ObjectId a, ObjectId b) {
  const PipeKind kind = socket_of(k, a).messages ? PipeKind::kMessages : PipeKind::kStream;
  const ObjectId there = new_pipe(k, call, kind);
  const ObjectId back = new_pipe(k, call, kind);
  socket_of(k, a).peer = socket_of(k, b).owner;
  socket_of(k, b).peer = socket_of(k, a).owner;
  socket_of(k, a).out = socket_of(k, b).in = there;
  socket_of(k, a).in = socket_of(k, b).out = back;
  socket_of(k, a).was_connected = socket_of(k, b).was_connected = true;
  socket_of(k, a).peer_port = socket_of(k, b).port;
  socket_of(k, b).peer_port = socket_of(k, a).port;
  emit(k, EventKind::kSocketConnected, call.core.clock, call.thread, a.value, b.value);
}

}  // namespace

void close_socket(Kernel& k, Socket& socket, Tid by, Ns time, std::vector<Descriptor>& dropped) {
  if (--socket.references > 0) return;
  if (socket.in && !socket.datagrams && !pipe_of(k, socket.in).data.empty()) {
    for (Socket& peer : k.m.sockets) peer.reset = peer.reset || peer.out == socket.in;
  }
  if (socket.in) {
    Pipe& input = pipe_of(k, std::exchange(socket.in, ObjectId{}));
    drop_passed(k.m, input, dropped);
    close_pipe_end(k, input, true, by, time);
  }
  if (socket.out) close_pipe_end(k, pipe_of(k, std::exchange(socket.out, ObjectId{})), false, by, time);
  if (socket.inode != 0) k.m.files.give_up_socket_file(std::exchange(socket.inode, 0));
  socket.listening = false;
  for (const ObjectId id : std::exchange(socket.backlog, {})) close_socket(k, socket_of(k, id), by, time, dropped);
}

void call_socket(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  if (!may_open(call.process, 1)) return call.done(-kEMFile);
  const ObjectId id = new_socket(k, call, call.thread.arguments[0] == kMessages);
  if (call.thread.arguments[0] == kDatagrams) {
    const ObjectId pipe = new_pipe(k, call, PipeKind::kMessages);
    socket_of(k, id).datagrams = true;
    socket_of(k, id).in = socket_of(k, id).out = pipe;
  }
  call.done(call.open(id));
}

void call_socket_bind(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  const ObjectId id = call.socket();
  if (!id) return;
  const std::string host = call.host();
  auto port = static_cast<std::int32_t>(call.thread.arguments[2]);
  const bool datagrams = socket_of(k, id).datagrams;
  if (port == 0) port = free_port(k.m, host, datagrams);
  if (!socket_of(k, id).host.empty()) return call.done(-kEInval);
  if (is_taken(k.m, host, port, datagrams)) return call.done(-kEAddrInUse);
  if (host == kByPath && !k.m.files.keep_socket_file(static_cast<std::uint32_t>(port))) return call.done(-kEInval);
  if (host == kByPath) socket_of(k, id).inode = static_cast<std::uint32_t>(port);
  socket_of(k, id).host = host;
  socket_of(k, id).port = port;
  call.done(port < 0 ? 0 : port);
}

void call_socket_listen(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  const ObjectId id = call.socket();
  if (!id) return;
  Socket& socket = socket_of(k, id);
  if (socket.datagrams) return call.done(-kEOpNotSupp);
  if (socket.in) return call.done(-kEIsConn);
  if (socket.host.empty()) socket.port = free_port(k.m, socket.host = "127.0.0.1");
  socket.listening = true;
  socket.owner = call.process.pid;
  socket.most_waiting = static_cast<std::uint32_t>(std::clamp<std::int64_t>(call.thread.arguments[1], 1, 4'096));
  call.done(0);
}

void call_socket_accept(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  call.thread.call_state = CallState::kNone;
  const ObjectId id = call.socket();
  if (!id) return;
  Socket& socket = socket_of(k, id);
  if (socket.datagrams) return call.done(-kEOpNotSupp);
  if (!socket.listening) return call.done(-kEInval);
  if (socket.backlog.empty()) {
    if (socket.nonblocking) return call.done(-kEAgain);
    socket.waiting.push_back(call.thread.tid);
    return wait_in_call(k, index, WaitReason::kAccept, id.value, CallState::kRetry);
  }
  if (!may_open(call.process, 1)) return call.done(-kEMFile);
  const ObjectId accepted = socket.backlog.front();
  socket.backlog.erase(socket.backlog.begin());
  const std::int64_t number = call.open(accepted);
  --socket_of(k, accepted).references;  // its place in the backlog
  call.done(number);
}

void call_socket_connect(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  const ObjectId id = call.socket();
  if (!id) return;
  const std::string host = call.host();
  const auto at = std::find_if(k.m.sockets.begin(), k.m.sockets.end(), [&](const Socket& socket) {
    return socket.references > 0 && socket.listening && socket.host == host && socket.port == call.thread.arguments[2];
  });
  if (socket_of(k, id).in || socket_of(k, id).listening) return call.done(-kEIsConn);
  if (at == k.m.sockets.end()) return call.done(host.starts_with("/") ? -kENoEnt : -kEConnRefused);
  if (at->backlog.size() >= at->most_waiting + 1) return call.done(-kEConnRefused);
  const ObjectId listener = at->id;
  if (at->messages != socket_of(k, id).messages) return call.done(-kEProtoType);
  const ObjectId other = new_socket(k, call, at->messages);
  Socket& mine = socket_of(k, id);
  mine.owner = call.process.pid;
  socket_of(k, other).owner = socket_of(k, listener).owner;
  if (mine.port < 0 && call.thread.arguments[2] >= 0) mine.host = host, mine.port = free_port(k.m, host);
  socket_of(k, other).port = socket_of(k, listener).port;
  ++socket_of(k, other).references;
  join(k, call, id, other);
  socket_of(k, id).by_port = socket_of(k, other).by_port = call.thread.arguments[2] >= 0 && host != kByPath;
  socket_of(k, listener).backlog.push_back(other);
  ++socket_of(k, listener).connections;
  call.done(0);
  const std::vector<Tid> waiting = std::exchange(socket_of(k, listener).waiting, {});
  for (const Tid tid : waiting) wake(k, thread_of(k, tid), call.core.clock, call.thread.tid);
  wake_pollers(k, call.core.clock, call.thread.tid);
}

// As on Linux: nobody can connect any more, and whoever waits in accept() learns it as an error.
void stop_listening(Kernel& k, const SocketCall& call, Socket& socket) {
  socket.listening = false;
  call.done(0);
  const std::vector<Tid> waiting = std::exchange(socket.waiting, {});
  for (const Tid tid : waiting) wake(k, thread_of(k, tid), call.core.clock, call.thread.tid);
  wake_pollers(k, call.core.clock, call.thread.tid);
}

void call_socket_shutdown(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  const ObjectId id = call.socket();
  if (!id) return;
  Socket& socket = socket_of(k, id);
  const std::int64_t how = call.thread.arguments[1];
  if (socket.listening && how != 1) return stop_listening(k, call, socket);
  if (!socket.was_connected) return call.done(-kENotConn);
  call.done(0);
  std::vector<Descriptor> dropped;
  if (how != 1 && socket.in) {
    Pipe& input = pipe_of(k, std::exchange(socket.in, ObjectId{}));
    drop_passed(k.m, input, dropped);
    close_pipe_end(k, input, true, call.thread.tid, call.core.clock);
  }
  if (how != 0 && socket.out) close_pipe_end(k, pipe_of(k, std::exchange(socket.out, ObjectId{})), false, call.thread.tid, call.core.clock);
  for (const Descriptor& file : dropped) release_file(k, file, Pid{}, call.thread.tid, call.core.clock);
}

void call_socket_port(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  const ObjectId id = call.socket();
  if (!id) return;
  const Socket& socket = socket_of(k, id);
  if (call.thread.arguments[1] == 2) return call.done((socket.listening ? socket.owner : socket.peer).value);
  if (call.thread.arguments[1] == 0) return call.done(std::max(socket.port, 0));
  call.done(socket.was_connected ? std::max(socket.peer_port, 0) : -kENotConn);
}

void call_socket_pair(Kernel& k, std::uint32_t index) {
  const SocketCall call(k, index);
  if (!may_open(call.process, 2)) return call.done(-kEMFile);
  const ObjectId a = new_socket(k, call, call.thread.arguments[0] == kMessages);
  const ObjectId b = new_socket(k, call, call.thread.arguments[0] == kMessages);
  const std::int64_t first = call.open(a);
  const std::int64_t second = call.open(b);
  join(k, call, a, b);
  call.done(first << 16 | second);
}

}  // namespace weft::kernel
