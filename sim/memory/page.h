// A host page: 4 KiB of simulated memory, shared by reference between machines that are copies of each
// other until one of them writes. This sharing is invisible inside the simulation; what the simulated
// processes share with each other is counted by PhysicalMemory.
#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace weft {

constexpr std::uint32_t kPageShift = 12;
constexpr std::uint32_t kPageBytes = 1u << kPageShift;
constexpr std::uint32_t kPageMask = kPageBytes - 1;

class PageRef {
 public:
  PageRef() = default;
  PageRef(const PageRef& other) : page_(other.page_) {
    if (page_ != nullptr) page_->references.fetch_add(1, std::memory_order_relaxed);
  }
  PageRef(PageRef&& other) noexcept : page_(std::exchange(other.page_, nullptr)) {}
  PageRef& operator=(PageRef other) noexcept {
    std::swap(page_, other.page_);
    return *this;
  }
  ~PageRef() {
    // Release on the way down, acquire before the delete: machines on two host threads may share a page.
    if (page_ != nullptr && page_->references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete page_;
  }

  static PageRef zeroed() { return PageRef(new Page{}); }
  explicit operator bool() const { return page_ != nullptr; }
  const std::byte* read() const { return page_->bytes; }
  bool same_page(const PageRef& other) const { return page_ == other.page_; }

  // The page's bytes for writing; copies the page first when another machine refers to it too.
  std::byte* write() {
    if (page_->references.load(std::memory_order_acquire) != 1) *this = PageRef(copy_of(*page_));
    return page_->bytes;
  }

 private:
  struct Page {
    alignas(8) std::byte bytes[kPageBytes];   // not cleared by itself: a copy is overwritten at once
    std::atomic<std::uint32_t> references{1};
  };
  explicit PageRef(Page* page) : page_(page) {}
  static Page* copy_of(const Page& original) {
    Page* page = new Page;
    std::memcpy(page->bytes, original.bytes, kPageBytes);
    return page;
  }
  Page* page_ = nullptr;
};

}  // namespace weft
