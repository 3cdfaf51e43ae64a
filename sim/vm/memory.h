// User mode's window on memory: turns simulated addresses into host pointers through a small translation
// cache, and takes page faults. This is the hottest path of the program: a table look-up and an add.
//
// A pointer from read() or write() is good until the next write() to or allocation in another place: those may
// replace the host page behind it (copy-on-write). Fetch again instead of keeping one.
#pragma once
#include <array>
#include <cstddef>
#include <memory>

#include "sim/memory/address_space.h"

namespace weft::vm {

class AccessLog;
namespace regex { class Cache; }

// An attribute that was found along a class's method resolution order (kUnbound: known to be missing).
struct MethodCacheEntry {
  Address cls = 0;
  Address name = 0;
  std::uint32_t version = 0;       // ProcessState::class_version when it was found
  std::uint8_t class_flags = 0;    // of the class
  bool binds = false;              // a function: becomes a method when it is looked up through an instance
  bool is_data = false;            // a data descriptor: goes before the instance's own attributes
  std::uint64_t value = 0;
};

// Remembered translations of one process: pages to host pointers, attribute names to class attributes, regular expressions
// to programs. Not part of the machine's value: a copy starts empty.
class TranslationCache {
 public:
  struct alignas(16) Entry {       // 16 bytes everywhere: finding one takes no multiplication
    std::uint32_t read_page = 0;   // page number whose bytes base points to; page 0 is never mapped
    std::uint32_t write_page = 0;  // the same when writing is allowed, else 0
    std::byte* base = nullptr;
  };
  static constexpr std::uint32_t kEntries = 2'048;  // reach over 8 MiB

  TranslationCache() = default;
  TranslationCache(const TranslationCache&) {}
  TranslationCache(TranslationCache&&) noexcept = default;
  TranslationCache& operator=(const TranslationCache&) {
    entries_.reset();
    methods_.reset();
    return *this;
  }
  TranslationCache& operator=(TranslationCache&&) noexcept = default;

  // The entries, emptied when `epoch` says that they may be stale.
  Entry* entries(std::uint64_t epoch) {
    if (entries_ == nullptr) {
      entries_ = std::make_unique<std::array<Entry, kEntries>>();
    } else if (epoch != epoch_) {
      entries_->fill(Entry{});
    }
    epoch_ = epoch;
    return entries_->data();
  }

  // As many entries that fit no address: with them every access asks.
  Entry* blind() {
    if (blind_ == nullptr) {
      blind_ = std::make_unique<std::array<Entry, kEntries>>();
      blind_->fill(Entry{UINT32_MAX, UINT32_MAX, nullptr});
    }
    return blind_->data();
  }

  static constexpr std::uint32_t kMethods = 1024;
  MethodCacheEntry* methods() {
    if (methods_ == nullptr) methods_ = std::make_unique<std::array<MethodCacheEntry, kMethods>>();
    return methods_->data();
  }

  std::shared_ptr<regex::Cache>& regexes() { return regexes_; }

 private:
  std::unique_ptr<std::array<Entry, kEntries>> entries_, blind_;
  std::unique_ptr<std::array<MethodCacheEntry, kMethods>> methods_;
  std::shared_ptr<regex::Cache> regexes_;   // null until the first is compiled
  std::uint64_t epoch_ = 0;
};

// The two accessors belong into every caller, even one that the compiler finds long already; but where it is told to
// save space (all but the hottest files of the page), it decides.
#if defined(__OPTIMIZE_SIZE__)
#define WEFT_INLINE
#else
#define WEFT_INLINE [[gnu::always_inline]]
#endif

class Memory {
 public:
  Memory(AddressSpace& space, PhysicalMemory& physical, TranslationCache& cache)
      : entries_(cache.entries(physical.epoch())), known_(entries_), cache_(cache), space_(space), physical_(physical) {}
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  template <typename T>
  WEFT_INLINE const T* read(Address address) {
    const TranslationCache::Entry& entry = entries_[(address >> kPageShift) % TranslationCache::kEntries];
    const std::byte* base = entry.base;
    if (entry.read_page != address >> kPageShift) [[unlikely]] base = read_slowly(address);
    return reinterpret_cast<const T*>(base + (address & kPageMask));
  }

  template <typename T>
  WEFT_INLINE T* write(Address address) {
    const TranslationCache::Entry& entry = entries_[(address >> kPageShift) % TranslationCache::kEntries];
    std::byte* base = entry.base;
    if (entry.write_page != address >> kPageShift) [[unlikely]] base = write_slowly(address);
    return reinterpret_cast<T*>(base + (address & kPageMask));
  }

  // As write(), for marks that only views look at: an AccessLog does not hear of it.
  template <typename T>
  WEFT_INLINE T* write_unseen(Address address) {
    const TranslationCache::Entry& entry = entries_[(address >> kPageShift) % TranslationCache::kEntries];
    std::byte* base = entry.base;
    if (entry.write_page != address >> kPageShift) [[unlikely]] base = write_unseen_slowly(address);
    return reinterpret_cast<T*>(base + (address & kPageMask));
  }

  // As read() and write() where there is a log: no entry would fit.
  template <typename T>
  const T* read_and_tell(Address address) {
    return reinterpret_cast<const T*>(read_slowly(address) + (address & kPageMask));
  }
  template <typename T>
  T* write_and_tell(Address address) {
    return reinterpret_cast<T*>(write_slowly(address) + (address & kPageMask));
  }

  // As read() and write(), but null where they would have to ask the address space first.
  template <typename T>
  WEFT_INLINE const T* read_at_once(Address address) {
    const TranslationCache::Entry& entry = entries_[(address >> kPageShift) % TranslationCache::kEntries];
    return entry.read_page == address >> kPageShift ? reinterpret_cast<const T*>(entry.base + (address & kPageMask)) : nullptr;
  }
  template <typename T>
  WEFT_INLINE T* write_at_once(Address address) {
    const TranslationCache::Entry& entry = entries_[(address >> kPageShift) % TranslationCache::kEntries];
    return entry.write_page == address >> kPageShift ? reinterpret_cast<T*>(entry.base + (address & kPageMask)) : nullptr;
  }

  // Copies across page borders.
  void copy_from(Address from, void* to, std::size_t size);
  void copy_to(Address to, const void* from, std::size_t size);
  // Copies within simulated memory; the ranges may overlap (memmove).
  void move(Address to, Address from, std::size_t size);
  void fill_zero(Address at, std::size_t size);

  // Set when a page fault waits to be accounted, an access failed, or the heap asks for a collection: the interpreter
  // then leaves user mode at the next back edge or call. A failed access reads zeros and its writes are lost.
  bool attention = false;
  // True after a bad address or when physical memory is full; the process can't go on.
  bool failed() const { return failed_; }

  // From now on every access is told to the log.
  void observe(AccessLog* log, TranslationCache& cache) { log_ = log, entries_ = cache.blind(); }
  AccessLog* log() { return log_; }
  TranslationCache& cache() { return cache_; }

  AddressSpace& space() { return space_; }
  PhysicalMemory& physical() { return physical_; }

 private:
  const std::byte* read_slowly(Address address);
  std::byte* write_slowly(Address address);
  std::byte* write_unseen_slowly(Address address);
  [[gnu::noinline]] const std::byte* read_otherwise(Address address);
  [[gnu::noinline]] std::byte* write_otherwise(Address address);
  [[gnu::noinline]] const std::byte* find_for_read(Address address);
  [[gnu::noinline]] std::byte* find_for_write(Address address);
  std::byte* failed_access();

  TranslationCache::Entry* entries_;  // asked first: known_, unless there is a log
  TranslationCache::Entry* known_;
  AccessLog* log_ = nullptr;
  TranslationCache& cache_;
  AddressSpace& space_;
  PhysicalMemory& physical_;
  bool failed_ = false;
  std::unique_ptr<std::array<std::byte, kPageBytes>> nowhere_;
};

}  // namespace weft::vm
