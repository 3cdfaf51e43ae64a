#include "sim/cli/cost_file.h"

#include "sim/jobs/reader.h"

namespace weft::cli {

namespace {

using jobs::Json;
using jobs::Reader;

struct Price {
  std::string_view name;
  Ns least, most;
  Ns vm::CostModel::* field;
};

constexpr Price kPrices[] = {
#define X(name, least, most, teaching, linux, comment) {#name, least, most, &vm::CostModel::name},
#include "sim/vm/prices.def"
#undef X
};

const Price* find_price(std::string_view name) {
  for (const Price& price : kPrices) {
    if (price.name == name) return &price;
  }
  return nullptr;
}

void read_entry(Reader& reader, const std::string& key, const Json& value, CostFile& file) {
  if (key == "base") return;
  if (key == "about") return static_cast<void>(reader.word(value, key));
  const Price* price = find_price(key);
  if (price == nullptr) return reader.fail(key, "unknown price (sim/vm/prices.def has the list)");
  file.prices.*price->field = reader.integer(value, key, price->least, price->most);
}

void read_base(Reader& reader, const Json& root, CostFile& file) {
  const Json* base = jobs::member(root, "base");
  if (base == nullptr) return reader.fail("base", "missing: the preset for prices that the file does not name");
  file.base = reader.word(*base, "base");
  if (reader.failed()) return;
  const vm::CostModel* preset = vm::find_cost_model(file.base);
  if (preset == nullptr) return reader.fail("base", "must be teaching or cpython-3.11-linux");
  file.prices = *preset;
}

}  // namespace

std::optional<CostFile> read_cost_file(std::string_view text, std::string& error) {
  const Json root = jobs::parse_json(text, error);
  if (!error.empty()) return std::nullopt;
  Reader reader;
  CostFile file;
  if (reader.is_object(root, "the file")) read_base(reader, root, file);
  if (!reader.failed()) {
    for (const auto& [key, value] : root.items()) read_entry(reader, key, value, file);
  }
  error = reader.error();
  if (reader.failed()) return std::nullopt;
  return file;
}

}  // namespace weft::cli
