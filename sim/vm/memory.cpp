#include "sim/vm/memory.h"

#include <algorithm>
#include <vector>

#include "sim/vm/access_log.h"

namespace weft::vm {

namespace {

std::size_t to_page_end(Address address) { return kPageBytes - (address & kPageMask); }

}  // namespace

// With a log every access comes here, so the usual way calls nothing but at its end: it needs no registers saved.
const std::byte* Memory::read_slowly(Address address) {
  if (log_ == nullptr || !log_->add_at_once(address, false)) return read_otherwise(address);
  const TranslationCache::Entry& entry = known_[(address >> kPageShift) % TranslationCache::kEntries];
  return entry.read_page == address >> kPageShift ? entry.base : find_for_read(address);
}

// Without a log, or with one that is quiet, or full.
const std::byte* Memory::read_otherwise(Address address) {
  if (log_ != nullptr) {
    log_->add(address, false);
    const std::byte* page = space_.peek(physical_, address);
    if (page != nullptr && log_->quiet()) return page;
  }
  const TranslationCache::Entry& entry = known_[(address >> kPageShift) % TranslationCache::kEntries];
  return entry.read_page == address >> kPageShift ? entry.base : find_for_read(address);
}

std::byte* Memory::write_slowly(Address address) {
  if (log_ == nullptr || !log_->add_at_once(address, true)) return write_otherwise(address);
  return write_unseen_slowly(address);
}

std::byte* Memory::write_otherwise(Address address) {
  if (log_ != nullptr) log_->add(address, true);
  return write_unseen_slowly(address);
}

std::byte* Memory::write_unseen_slowly(Address address) {
  const TranslationCache::Entry& entry = known_[(address >> kPageShift) % TranslationCache::kEntries];
  return entry.write_page == address >> kPageShift ? entry.base : find_for_write(address);
}

const std::byte* Memory::find_for_read(Address address) {
  const std::byte* base = space_.page_for_read(physical_, address);
  if (!space_.faults().empty()) attention = true;
  if (base == nullptr) return failed_access();
  // Never written through: write_page stays 0 until a write asks for the page.
  known_[(address >> kPageShift) % TranslationCache::kEntries] = {address >> kPageShift, 0, const_cast<std::byte*>(base)};
  return base;
}

std::byte* Memory::find_for_write(Address address) {
  std::byte* base = space_.page_for_write(physical_, address);
  if (!space_.faults().empty()) attention = true;
  if (base == nullptr) return failed_access();
  known_[(address >> kPageShift) % TranslationCache::kEntries] = {address >> kPageShift, address >> kPageShift, base};
  return base;
}

// A zeroed page that belongs to nobody: the process is about to be killed, but the instruction must finish.
std::byte* Memory::failed_access() {
  failed_ = true;
  if (nowhere_ == nullptr) nowhere_ = std::make_unique<std::array<std::byte, kPageBytes>>();
  nowhere_->fill(std::byte{0});
  return nowhere_->data();
}

void Memory::copy_from(Address from, void* to, std::size_t size) {
  if (log_ != nullptr) log_->add_range(from, size, false);
  auto* out = static_cast<std::byte*>(to);
  while (size > 0) {
    const std::size_t part = std::min(size, to_page_end(from));
    std::memcpy(out, read<std::byte>(from), part);
    out += part, from += static_cast<Address>(part), size -= part;
  }
}

void Memory::copy_to(Address to, const void* from, std::size_t size) {
  if (log_ != nullptr) log_->add_range(to, size, true);
  const auto* in = static_cast<const std::byte*>(from);
  while (size > 0) {
    const std::size_t part = std::min(size, to_page_end(to));
    std::memcpy(write<std::byte>(to), in, part);
    in += part, to += static_cast<Address>(part), size -= part;
  }
}

void Memory::move(Address to, Address from, std::size_t size) {
  if (to == from || size == 0) return;
  if (log_ != nullptr) log_->add_range(from, size, false), log_->add_range(to, size, true);
  if (to < from || to >= from + size) {
    while (size > 0) {
      const std::size_t part = std::min({size, to_page_end(from), to_page_end(to)});
      std::byte* out = write<std::byte>(to);
      std::memmove(out, read<std::byte>(from), part);
      to += static_cast<Address>(part), from += static_cast<Address>(part), size -= part;
    }
    return;
  }
  while (size > 0) {  // overlapping and moving up: from the end
    const Address from_end = from + static_cast<Address>(size), to_end = to + static_cast<Address>(size);
    const std::size_t from_part = ((from_end - 1) & kPageMask) + 1, to_part = ((to_end - 1) & kPageMask) + 1;
    const std::size_t part = std::min({size, from_part, to_part});
    std::byte* out = write<std::byte>(to_end - static_cast<Address>(part));
    std::memmove(out, read<std::byte>(from_end - static_cast<Address>(part)), part);
    size -= part;
  }
}

void Memory::fill_zero(Address at, std::size_t size) {
  if (log_ != nullptr) log_->add_range(at, size, true);
  while (size > 0) {
    const std::size_t part = std::min(size, to_page_end(at));
    std::memset(write<std::byte>(at), 0, part);
    at += static_cast<Address>(part), size -= part;
  }
}

}  // namespace weft::vm
