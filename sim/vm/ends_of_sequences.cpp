#include "sim/vm/ends_of_sequences.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace weft::vm {

namespace {

// Takes the places of a sequence's items, and of those of the sequences in it, in their order. An item has one place, its first.
std::vector<std::size_t> take_places(Address outer, std::map<Address, std::vector<Address>>& sequences,
                                     std::map<Address, std::size_t>& place_of) {
  std::vector<std::size_t> places;
  std::vector<Address> left = {outer};
  while (!left.empty()) {
    const Address object = left.back();
    left.pop_back();
    if (const auto place = place_of.find(object); place != place_of.end()) {
      places.push_back(place->second);
      place_of.erase(place);
    } else if (const auto found = sequences.find(object); found != sequences.end()) {
      const std::vector<Address> items = std::exchange(found->second, {});  // it may be in itself
      left.insert(left.end(), items.rbegin(), items.rend());
    }
  }
  return places;
}

}  // namespace

void end_sequences_backwards(std::map<Address, std::vector<Address>> sequences, std::vector<Address>& ended) {
  const std::vector<Address> before = ended;
  std::map<Address, std::size_t> place_of;
  for (std::size_t i = 0; i < before.size(); ++i) place_of.emplace(before[i], i);
  std::set<Address> inner;
  std::vector<Address> outer;
  for (const auto& [sequence, items] : sequences) inner.insert(items.begin(), items.end());
  for (const auto& [sequence, items] : sequences) {
    if (inner.count(sequence) == 0) outer.push_back(sequence);
  }
  for (const Address sequence : outer) {
    const std::vector<std::size_t> places = take_places(sequence, sequences, place_of);
    std::vector<std::size_t> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < places.size(); ++i) ended[sorted[i]] = before[places[places.size() - 1 - i]];
  }
}

}  // namespace weft::vm
