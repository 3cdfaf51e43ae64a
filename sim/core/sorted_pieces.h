// A sorted list in pieces of limited length: as small and quick as a vector while it is short, and when it is long, to put
// somebody into its middle moves a piece only (a B-tree of two levels; Knuth 6.2.4).
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace weft {

template <typename T, std::size_t kMostInPiece>
class SortedPieces {
 public:
  // Good until the next change.
  struct Place {
    std::size_t piece = 0, at = 0;
    bool operator==(const Place&) const = default;
  };

  bool empty() const { return pieces_.back().empty(); }
  std::size_t size() const {
    std::size_t size = 0;
    for (const Piece& piece : pieces_) size += piece.size();
    return size;
  }
  T& operator[](Place place) { return pieces_[place.piece][place.at]; }
  const T& operator[](Place place) const { return pieces_[place.piece][place.at]; }
  // The list is not empty.
  const T& last() const { return pieces_.back().back(); }

  Place begin() const { return {}; }
  Place end() const { return {pieces_.size() - 1, pieces_.back().size()}; }
  Place next(Place place) const {
    if (++place.at == pieces_[place.piece].size() && place.piece + 1 < pieces_.size()) return {place.piece + 1, 0};
    return place;
  }
  // place is not the beginning.
  Place previous(Place place) const {
    if (place.at > 0) return {place.piece, place.at - 1};
    return {place.piece - 1, pieces_[place.piece - 1].size() - 1};
  }
  // The first for which is_beyond holds, as it then does for all after it.
  template <typename IsBeyond>
  Place find(IsBeyond is_beyond) const {
    const auto is_before = [&](const T& item) { return !is_beyond(item); };
    const auto piece = std::partition_point(pieces_.begin(), pieces_.end() - 1, [&](const Piece& one) { return is_before(one.back()); });
    const auto at = std::partition_point(piece->begin(), piece->end(), is_before);
    return {static_cast<std::size_t>(piece - pieces_.begin()), static_cast<std::size_t>(at - piece->begin())};
  }

  // In front of what is there; the item's own place may be another one afterwards.
  void insert(Place place, T item) {
    Piece& piece = pieces_[place.piece];
    piece.insert(piece.begin() + offset(place.at), std::move(item));
    if (piece.size() <= kMostInPiece) return;
    const auto middle = piece.begin() + offset(kMostInPiece / 2);
    Piece rest(std::make_move_iterator(middle), std::make_move_iterator(piece.end()));
    piece.erase(middle, piece.end());
    pieces_.insert(pieces_.begin() + offset(place.piece + 1), std::move(rest));
  }
  void erase(Place place) {
    Piece& piece = pieces_[place.piece];
    piece.erase(piece.begin() + offset(place.at));
    if (piece.empty() && pieces_.size() > 1) pieces_.erase(pieces_.begin() + offset(place.piece));
  }
  void clear() { pieces_.assign(1, {}); }

 private:
  using Piece = std::vector<T>;
  static std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

  std::vector<Piece> pieces_ = std::vector<Piece>(1);   // none is empty but a single one
};

}  // namespace weft
