// The name of a machine's state. What takes part is what decides the future and what a program or a view can see;
// not: frame numbers, caches, and how host work was divided.
#include "sim/kernel/kernel.h"

namespace weft::kernel {

namespace {

template <typename Enum>
std::uint64_t number(Enum value) { return static_cast<std::uint64_t>(value); }

void hash_threads(Digest& digest, const std::vector<Tid>& threads) {
  digest.word(threads.size());
  for (const Tid tid : threads) digest.word(tid.value);
}

// The bytes of each frame are read once, however many processes map it.
class Pages {
 public:
  explicit Pages(const PhysicalMemory& physical) : physical_(physical), digests_(physical.frames() + 1) {}

  std::uint64_t digest_of(FrameNumber frame) {
    std::uint64_t& known = digests_[frame];
    if (known == 0) {
      Digest digest;
      digest.bytes(physical_.read(frame), kPageBytes);
      known = digest.value();
    }
    return known;
  }
  std::uint32_t mappings(FrameNumber frame) const { return physical_.mappings(frame); }

 private:
  const PhysicalMemory& physical_;
  std::vector<std::uint64_t> digests_;
};

void hash_space(Digest& digest, const AddressSpace& space, Pages& pages) {
  for (const Segment& segment : space.segments()) {
    digest.word(number(segment.kind) << 33 | std::uint64_t{segment.writable} << 32 | segment.owner.value);
    digest.word(std::uint64_t{segment.begin} << 32 | segment.end);
  }
  space.for_each_page([&](Address address, std::uint32_t entry) {
    const FrameNumber frame = entry & AddressSpace::kFrameMask;
    digest.word(std::uint64_t{address} << 32 | (entry & ~AddressSpace::kFrameMask));
    digest.word(pages.mappings(frame));
    digest.word(pages.digest_of(frame));
  });
}

void hash_user(Digest& digest, const vm::ProcessState& user) {
  user.heap.hash(digest);
  digest.bytes(user.kind_classes.data(), sizeof user.kind_classes);
  digest.bytes(user.value_classes.data(), sizeof user.value_classes);
  digest.bytes(user.exception_classes.data(), sizeof user.exception_classes);
  digest.word(std::uint64_t{user.object_class} << 32 | user.modules);
  for (const Address dict : user.namespaces) digest.word(dict);
  for (const Address handle : user.code_handles) digest.word(handle);
  digest.word(std::uint64_t{user.class_version} << 32 | user.next_class_number);
  digest.word(std::uint64_t{user.recursion_limit} << 32 | user.next_thread_ordinal);
}

void hash_ceiling(Digest& digest, const sched::Urgency& ceiling) {
  if (ceiling == sched::Urgency{}) return;
  digest.word(number(ceiling.scheduling_class) << 8 | ceiling.real_time_priority);
  digest.signed_word(ceiling.priority);
}

void hash_process(Digest& digest, const Process& process, Pages& pages) {
  digest.word(std::uint64_t{process.pid.value} << 32 | process.parent.value);
  digest.word(number(process.state) << 32 | static_cast<std::uint32_t>(process.status));
  digest.word(process.dying);
  digest.signed_word(process.dies_at);
  digest.word(process.minor_faults << 32 | process.pages_copied);
  if (process.major_faults > 0) digest.word(process.major_faults);
  digest.signed_word(process.cpu_time);
  hash_threads(digest, process.threads);
  hash_space(digest, process.space, pages);
  hash_user(digest, process.user);
  for (const Descriptor& file : process.descriptors) digest.word(number(file.kind) << 32 | file.object.value);
  for (const Lock& lock : process.locks) {
    digest.word(std::uint64_t{lock.locked} << 32 | lock.owner.value);
    digest.word(lock.name);
    hash_ceiling(digest, lock.ceiling);
    hash_threads(digest, lock.waiters);
  }
  const Gil& gil = process.gil;
  digest.word(std::uint64_t{gil.holder.value} << 32 | gil.yielded.value);
  digest.word(gil.acquisitions << 1 | (gil.drop_requested ? 1u : 0u));
  digest.signed_word(gil.switch_interval);
  const SignalState& signals = process.signals;
  for (const std::uint64_t set : {signals.handled, signals.ignored ^ kIgnoredAtStart, signals.pending, signals.alarm_ticket}) digest.word(set);
  for (const Ns time : {signals.seen_at, signals.alarm_at, signals.alarm_interval}) digest.signed_word(time);
  for (const CpuTimer& timer : signals.cpu_timers) {
    if (timer.at != kForever) digest.signed_word(timer.at), digest.signed_word(timer.interval), digest.word(signals.cpu_timers_rest);
  }
  for (const HeldSignal& held : signals.held) digest.word(std::uint64_t{held.signal} << 32 | held.from.value);
  if (signals.wakeup_descriptor >= 0) digest.word(static_cast<std::uint64_t>(signals.wakeup_descriptor));
  if (process.stopped || process.news != 0) digest.word(static_cast<std::uint64_t>(process.news) << 1 | (process.stopped ? 1 : 0));
  if (process.group != process.session || process.group.value != kFirstId) digest.word(std::uint64_t{process.group.value} << 32 | process.session.value);
  for (std::size_t i = 0; i < process.limits.size(); ++i) {
    if (process.limits[i] != kUsualLimits[i]) digest.word(i), digest.signed_word(process.limits[i].soft), digest.signed_word(process.limits[i].hard);
  }
  digest.word(process.directory);
  hash_threads(digest, gil.waiters);
}

void hash_user(Digest& digest, const vm::ThreadState& user) {
  digest.word(std::uint64_t{user.frame} << 32 | user.pc);
  digest.word(std::uint64_t{user.stack_begin} << 32 | user.stack_end);
  digest.word(user.handled);
  digest.word(user.raising);
  digest.word(std::uint64_t{user.result_register} << 32 | user.depth);
  digest.word(std::uint64_t{user.ident} << 32 | std::uint64_t{user.ordinal} << 8 | number(user.system_result));
  digest.word(user.instructions);
}

void hash_thread(Digest& digest, const Thread& thread) {
  digest.word(std::uint64_t{thread.tid.value} << 32 | thread.pid.value);
  digest.text(thread.name);
  hash_user(digest, thread.user);
  digest.word(number(thread.state) << 16 | number(thread.wait) << 8 | thread.core);
  digest.word(std::uint64_t{thread.wait_object} << 32 | thread.burst.remaining);
  digest.signed_word(thread.burst.left);
  digest.signed_word(thread.wait_since);
  digest.word(thread.wait_ticket);
  digest.word(thread.gil_seen);
  digest.word(number(thread.call_state) << 8 | number(thread.call));
  digest.signed_word(thread.result);
  digest.word(thread.progress);
  digest.signed_word(thread.deadline);
  digest.word(thread.signal_waits);
  if (thread.blocked_signals != 0) digest.word(thread.blocked_signals);
  digest.signed_word(thread.exception_due);
  for (const InterruptedCall& call : thread.interrupted) {
    digest.word(std::uint64_t{call.frame} << 32 | call.pc);
    digest.word(std::uint64_t{call.result_register} << 32 | call.progress);
    digest.signed_word(call.deadline);
  }
  if (thread.user.tenths > 0) digest.word(thread.user.tenths);
  digest.signed_word(thread.cpu_time);
  const sched::Task& task = thread.task;
  if (task.nice != 0) digest.signed_word(task.nice);
  if (task.scheduling_class != sched::Class::kOther) digest.word(number(task.scheduling_class) << 8 | task.real_time_priority);
  if (task.resets_on_fork) digest.word(1);
  digest.word(thread.switches.voluntary << 32 | thread.switches.involuntary);
  if (task.allowed_cores != sched::Task::kAllCores) digest.word(task.allowed_cores);
  if (thread.boosted) {
    digest.signed_word(task.priority);
    digest.word(number(thread.own.scheduling_class) << 8 | thread.own.real_time_priority);
    digest.signed_word(thread.own.priority);
  }
  if (thread.keeps_trap) digest.word(number(thread.kept_trap.kind) << 8 | number(thread.kept_trap.call));
  digest.word(thread.faults.size());
  for (const PageFault& fault : thread.faults) digest.word(fault.address);
}

void hash_core(Digest& digest, const Core& core) {
  digest.word(std::uint64_t{core.running.value} << 32 | core.previous.value);
  digest.signed_word(core.clock);
  digest.signed_word(core.quantum_end);
  digest.word((core.switching ? 1u : 0u) | (core.waking ? 2u : 0u) | (core.trap_pending ? 4u : 0u) | (core.in_kernel ? 8u : 0u) | (core.outranked ? 16u : 0u));
  if (core.crowded_until > 0) digest.signed_word(core.crowded_until * 2 + core.crowded);
  digest.signed_word(core.busy);
  digest.word(core.switches);
  if (!core.trap_pending) return;
  digest.word(number(core.trap.kind) << 8 | number(core.trap.call));
  for (const std::int64_t argument : core.trap.arguments) digest.signed_word(argument);
}

void hash_pipe(Digest& digest, const Pipe& pipe) {
  digest.text(pipe.data);
  digest.word(std::uint64_t{pipe.readers} << 32 | pipe.writers);
  if (pipe.read_nonblocking || pipe.write_nonblocking) digest.word(pipe.read_nonblocking ? 1 : 2);
  if (pipe.reader_openings + pipe.writer_openings > 0) digest.word(std::uint64_t{pipe.reader_openings} << 32 | pipe.writer_openings);
  if (pipe.in_flight != 0) digest.word(pipe.in_flight);
  digest.word(std::uint64_t{pipe.fills} << 32 | pipe.drains);
  for (const PassedDescriptors& passed : pipe.passed) {
    digest.word(std::uint64_t{passed.begin} << 32 | passed.end);
    for (const Descriptor& file : passed.files) digest.word(number(file.kind) << 32 | file.object.value);
  }
  if (pipe.capacity != kPipeCapacity) digest.word(pipe.capacity);
  digest.word(number(pipe.kind) << 32 | pipe.first_begin);
  for (const std::uint32_t part : pipe.parts) digest.word(part);
  digest.word(pipe.count);
  hash_threads(digest, pipe.waiting_readers);
  hash_threads(digest, pipe.waiting_writers);
}

void hash_semaphore(Digest& digest, const Semaphore& semaphore) {
  digest.word(std::uint64_t{semaphore.value} << 32 | semaphore.maximum);
  digest.word(semaphore.owner.value);
  hash_ceiling(digest, semaphore.ceiling);
  digest.text(semaphore.name);
  hash_threads(digest, semaphore.waiters);
}

void hash_socket(Digest& digest, const Socket& socket) {
  digest.word(std::uint64_t{socket.references} << 32 | (socket.listening ? 1u : 0u) | (socket.nonblocking ? 2u : 0u) | (socket.datagrams ? 4u : 0u) | (socket.messages ? 8u : 0u) |
              (socket.by_port ? 16u : 0u) | (socket.knows_closed ? 32u : 0u));
  digest.word(std::uint64_t{socket.owner.value} << 32 | socket.peer.value);
  if (socket.connections > 0) digest.word(socket.connections);
  digest.text(socket.host);
  digest.word(std::uint64_t{static_cast<std::uint32_t>(socket.port)} << 32 | static_cast<std::uint32_t>(socket.peer_port));
  digest.word(std::uint64_t{socket.in.value} << 32 | socket.out.value);
  for (const ObjectId id : socket.backlog) digest.word(id.value);
  hash_threads(digest, socket.waiting);
}

void hash_segment(Digest& digest, const SharedSegment& segment, Pages& pages) {
  digest.text(segment.name);
  digest.word(segment.bytes);
  for (const FrameNumber frame : segment.frames) digest.word(pages.digest_of(frame));
}

}  // namespace

std::uint64_t Machine::digest() const {
  const MachineState& m = state_;
  Digest digest;
  Pages pages(m.physical);
  for (const Process& process : m.processes) hash_process(digest, process, pages);
  for (const Thread& thread : m.threads) hash_thread(digest, thread);
  for (const Core& core : m.cores) hash_core(digest, core);
  for (const Pipe& pipe : m.pipes) hash_pipe(digest, pipe);
  for (const Semaphore& semaphore : m.semaphores) hash_semaphore(digest, semaphore);
  for (const SharedSegment& segment : m.shared) hash_segment(digest, segment, pages);
  for (const Socket& socket : m.sockets) hash_socket(digest, socket);
  m.files.hash(digest);
  if (m.disk.busy || m.disk.head.cylinder != 0) {
    digest.word(std::uint64_t{m.disk.head.cylinder} << 32 | m.disk.serving.value);
    for (const DiskRequest& request : m.disk.queue) digest.word(std::uint64_t{request.thread.value} << 32 | request.cylinder);
  }
  if (m.network_free != 0) digest.signed_word(m.network_free);
  if (m.console_taken != 0) digest.word(m.console_taken);
  if (!m.config.typed.empty()) digest.word(m.config.console_input.size());
  if (!m.console_readers.empty()) hash_threads(digest, m.console_readers);
  hash_threads(digest, m.pollers);
  if (!m.lock_waiters.empty()) hash_threads(digest, m.lock_waiters);
  for (const FutexWaiter& waiter : m.futex_waiters) digest.word(waiter.word << 24 ^ waiter.thread.value);
  for (const FutexOwner& owner : m.futex_owners) digest.word(owner.word << 24 ^ owner.thread.value);
  for (const auto& entry : m.timers.entries()) {
    digest.signed_word(entry.time);
    digest.word(entry.sequence);
    digest.word(number(entry.payload.kind) << 32 | entry.payload.thread.value);
    digest.word(entry.payload.ticket << 32 | entry.payload.value);
  }
  m.policy->hash(digest);
  if (!m.lock_edges.empty()) digest.word(std::uint64_t{m.lock_edges.size()} << 32 | m.lock_inversions.size());
  if (m.caches.on()) m.caches.hash(digest);
  for (const Tlb& tlb : m.tlbs) tlb.hash(digest);
  if (m.physical.paging().on()) {
    m.physical.paging().hash(digest);
    digest.signed_word(m.swap_busy_until);
  }
  digest.word(m.random.state());
  digest.word(m.physical.charged());
  digest.word(m.events_traced);
  digest.word(m.console_digest);
  digest.word(m.instructions);
  digest.word(m.actions);
  digest.word(number(m.stop) << 8 | number(m.limit));
  return digest.value();
}

}  // namespace weft::kernel
