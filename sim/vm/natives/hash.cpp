// The module _hash: what sim/lib/hashlib.py stands on.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/hashes.h"
#include "sim/vm/objects/sequences.h"

namespace weft::vm {

namespace {

template <std::string (*kHash)(std::string_view)>
Outcome hashed(Runtime& rt, NativeCall& call) {
  const std::string digest = kHash(bytes_content(rt, call.arguments[0]));
  return call.done(new_bytes(rt, digest.data(), digest.size()));
}

constexpr NativeEntry kEntries[] = {
    {"_hash", "md5", hashed<md5>, "data"},
    {"_hash", "sha1", hashed<sha1>, "data"},
    {"_hash", "sha224", hashed<sha224>, "data"},
    {"_hash", "sha256", hashed<sha256>, "data"},
};

}  // namespace

const NativeTable kHashNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
