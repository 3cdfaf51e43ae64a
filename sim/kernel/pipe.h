// What bytes travel through from those who write to those who read: a pipe, one direction of a connection between sockets, or
// the counter of an eventfd. How much it takes depends on its kind.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/kernel/process.h"

namespace weft::kernel {

constexpr std::uint32_t kPipeCapacity = 65'536;   // bytes, until F_SETPIPE_SZ says otherwise
constexpr std::uint32_t kMessageCapacity = 212'992;   // of messages, with what the kernel needs for each: SO_SNDBUF
constexpr std::uint32_t kLongestMessage = kMessageCapacity - 32;

// Descriptors that travel with bytes of a pipe between sockets (kernel/passed_descriptors.h).
struct PassedDescriptors {
  std::uint32_t begin = 0, end = 0;   // the bytes' places in Pipe::data
  std::vector<Descriptor> files;
};

enum class PipeKind : std::uint8_t {
  kPages,     // a pipe: a ring of pages, a write goes into new ones, its odd part behind what is there (pipe_write() in fs/pipe.c)
  kStream,    // of stream sockets: as many bytes as there is room for
  kMessages,  // of SOCK_SEQPACKET: each write is a message, each read takes one
  kCounter,   // of eventfd(): a write adds its eight bytes to `count`, a read takes all of it
  kTokens,    // the same, but a read takes 1 (EFD_SEMAPHORE)
};

struct Pipe {
  ObjectId id;
  PipeKind kind = PipeKind::kPages;
  std::string data;
  std::vector<std::uint32_t> parts;  // kPages: where the bytes of each page end in it; kMessages: the length of each
  std::uint32_t first_begin = 0;     // kPages: where those of the first page begin
  std::uint64_t count = 0;           // kCounter, kTokens
  std::uint32_t capacity = kPipeCapacity;
  std::uint32_t in_flight = 0;  // of `data`, at the end: still on the network
  std::uint32_t readers = 0, writers = 0;   // open descriptors
  std::uint32_t fills = 0, drains = 0;      // how often there was more to read, or room to write: what EPOLLET tells of
  std::vector<PassedDescriptors> passed;    // in order of their bytes
  std::uint32_t reader_openings = 0, writer_openings = 0;   // of a named pipe: who opens one end waits for the other
  bool read_nonblocking = false, write_nonblocking = false; // O_NONBLOCK of its ends
  std::vector<Tid> waiting_readers, waiting_writers;
};

constexpr bool is_counter(const Pipe& pipe) { return pipe.kind == PipeKind::kCounter || pipe.kind == PipeKind::kTokens; }

// Everybody who wrote is gone, and all has arrived.
constexpr bool has_ended(const Pipe& pipe) { return pipe.writers == 0 && pipe.in_flight == 0; }

// A new one of the machine's, whose number is its place: nobody has opened it.
Pipe& add_pipe(std::vector<Pipe>& pipes, PipeKind kind = PipeKind::kPages);

// How many of the `left` bytes of a write of `whole` can go into it now. What must not be split goes in whole, or not at all.
std::size_t room_for(const Pipe& pipe, std::size_t left, std::size_t whole);
// Puts so many there, of a write of which nothing is there yet (begins) or something.
void put(Pipe& pipe, const std::string& bytes, bool begins);

// There is something to read, if only an empty message.
bool has_data(const Pipe& pipe);
// What one read gets at most.
std::size_t readable(const Pipe& pipe);
// The first `bytes` were read; of a message the rest goes with them. How many bytes are gone.
std::size_t take(Pipe& pipe, std::size_t bytes);
// Who waits to write has something to do: poll() says so.
bool has_room(const Pipe& pipe);
// Nobody can read any more.
void clear(Pipe& pipe);
// What is wrong with it; empty: nothing.
const char* find_fault(const Pipe& pipe);

}  // namespace weft::kernel
