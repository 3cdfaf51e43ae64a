// A sorted list in pieces of limited length: as small and quick as a vector while it is short, and when it is long, to put
// somebody into its middle moves a piece only (a B-tree of two levels; Knuth 6.2.4). A search for another measure than the order
// passes over whole pieces whose least is too much (an augmented tree; Cormen 14.2, or Linux's rb_add_augmented_cached()).
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "sim/core/time.h"

namespace weft {

template <typename T, std::size_t kMostInPiece>
class SortedPieces {
 public:
  // Good until the next change.
  struct Place {
    std::size_t piece = 0, at = 0;
    bool operator==(const Place&) const = default;
  };

  bool empty() const { return pieces_.back().items.empty(); }
  std::size_t size() const {
    std::size_t size = 0;
    for (const Piece& piece : pieces_) size += piece.items.size();
    return size;
  }
  T& operator[](Place place) { return pieces_[place.piece].items[place.at]; }
  const T& operator[](Place place) const { return pieces_[place.piece].items[place.at]; }
  // The list is not empty.
  const T& last() const { return pieces_.back().items.back(); }

  Place begin() const { return {}; }
  Place end() const { return {pieces_.size() - 1, pieces_.back().items.size()}; }
  Place next(Place place) const {
    if (++place.at == pieces_[place.piece].items.size() && place.piece + 1 < pieces_.size()) return {place.piece + 1, 0};
    return place;
  }
  // place is not the beginning.
  Place previous(Place place) const {
    if (place.at > 0) return {place.piece, place.at - 1};
    return {place.piece - 1, pieces_[place.piece - 1].items.size() - 1};
  }
  // The first for which is_beyond holds, as it then does for all after it.
  template <typename IsBeyond>
  Place find(IsBeyond is_beyond) const {
    const auto is_before = [&](const T& item) { return !is_beyond(item); };
    const auto piece = std::partition_point(pieces_.begin(), pieces_.end() - 1, [&](const Piece& one) { return is_before(one.items.back()); });
    const auto at = std::partition_point(piece->items.begin(), piece->items.end(), is_before);
    return {static_cast<std::size_t>(piece - pieces_.begin()), static_cast<std::size_t>(at - piece->items.begin())};
  }

  // --- by a measure that stays as it is while the item is there, and is the same in all calls ---
  template <typename Measure>
  Ns least(Measure measure) const {
    Ns least = kForever;
    for (const Piece& piece : pieces_) least = std::min(least, least_of(piece, measure));
    return least;
  }
  // The last that measures at most so much; there is one.
  template <typename Measure>
  Place find_last(Ns most, Measure measure) const {
    std::size_t piece = pieces_.size() - 1;
    while (least_of(pieces_[piece], measure) > most) --piece;
    std::size_t at = pieces_[piece].items.size() - 1;
    while (measure(pieces_[piece].items[at]) > most) --at;
    return {piece, at};
  }

  // In front of what is there; the item's own place may be another one afterwards.
  void insert(Place place, T item) {
    std::vector<T>& items = changing(place.piece);
    items.insert(items.begin() + offset(place.at), std::move(item));
    if (items.size() <= kMostInPiece) return;
    const auto middle = items.begin() + offset(kMostInPiece / 2);
    Piece rest{{std::make_move_iterator(middle), std::make_move_iterator(items.end())}, {}};
    items.erase(middle, items.end());
    pieces_.insert(pieces_.begin() + offset(place.piece + 1), std::move(rest));
  }
  void erase(Place place) {
    std::vector<T>& items = changing(place.piece);
    items.erase(items.begin() + offset(place.at));
    if (items.empty() && pieces_.size() > 1) pieces_.erase(pieces_.begin() + offset(place.piece));
  }
  void clear() { pieces_.assign(1, {}); }

 private:
  struct Piece {
    std::vector<T> items;
    mutable std::optional<Ns> least;   // of the measure, while it is known
  };

  std::vector<T>& changing(std::size_t piece) {
    pieces_[piece].least.reset();
    return pieces_[piece].items;
  }
  template <typename Measure>
  static Ns least_of(const Piece& piece, Measure measure) {
    if (!piece.least) {
      piece.least = kForever;
      for (const T& item : piece.items) piece.least = std::min(*piece.least, measure(item));
    }
    return *piece.least;
  }
  static std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

  std::vector<Piece> pieces_ = std::vector<Piece>(1);   // none is empty but a single one
};

}  // namespace weft
