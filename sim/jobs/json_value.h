// The JSON library, with exceptions off.
#pragma once
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace weft::jobs {

using Json = nlohmann::json;

// A document. On failure discarded, and `error` says where it is no JSON.
Json parse_json(std::string_view text, std::string& error);
// A table of lines as {"jobs": […]}.
Json parse_csv(std::string_view text, std::string& error);
// A word of a flag or a table: a number, true, false, null, a list in brackets or parted by commas; else a string.
Json parse_word(std::string_view word);

}  // namespace weft::jobs
