// The names of characters for \N{…}. All 34,000 of Unicode would be larger than the rest of the compiler: here are the
// letters and digits, whose names follow from a rule, and signs that programs use.
#include "sim/python/character_names.h"

#include <algorithm>
#include <iterator>

namespace weft::python {

namespace {

struct Named {
  char32_t character;
  std::string_view name;
};

constexpr Named kSigns[] = {
    {0x2248, "ALMOST EQUAL TO"}, {0x26, "AMPERSAND"}, {0x2717, "BALLOT X"}, {0x266B, "BEAMED EIGHTH NOTES"},
    {0x25CF, "BLACK CIRCLE"}, {0x2663, "BLACK CLUB SUIT"}, {0x25C6, "BLACK DIAMOND"}, {0x2666, "BLACK DIAMOND SUIT"},
    {0x25BC, "BLACK DOWN-POINTING TRIANGLE"}, {0x2665, "BLACK HEART SUIT"}, {0x2660, "BLACK SPADE SUIT"},
    {0x25A0, "BLACK SQUARE"}, {0x2605, "BLACK STAR"}, {0x2600, "BLACK SUN WITH RAYS"}, {0x25B2, "BLACK UP-POINTING TRIANGLE"},
    {0x2510, "BOX DRAWINGS LIGHT DOWN AND LEFT"}, {0x250C, "BOX DRAWINGS LIGHT DOWN AND RIGHT"},
    {0x2500, "BOX DRAWINGS LIGHT HORIZONTAL"}, {0x2518, "BOX DRAWINGS LIGHT UP AND LEFT"},
    {0x2514, "BOX DRAWINGS LIGHT UP AND RIGHT"}, {0x2502, "BOX DRAWINGS LIGHT VERTICAL"}, {0x2022, "BULLET"},
    {0x2713, "CHECK MARK"}, {0x2601, "CLOUD"}, {0x301, "COMBINING ACUTE ACCENT"}, {0x308, "COMBINING DIAERESIS"},
    {0x40, "COMMERCIAL AT"}, {0xA9, "COPYRIGHT SIGN"}, {0x274C, "CROSS MARK"}, {0x1F622, "CRYING FACE"}, {0xB0, "DEGREE SIGN"},
    {0xF7, "DIVISION SIGN"}, {0x24, "DOLLAR SIGN"}, {0x2193, "DOWNWARDS ARROW"}, {0x266A, "EIGHTH NOTE"},
    {0x2208, "ELEMENT OF"}, {0x2014, "EM DASH"}, {0x2205, "EMPTY SET"}, {0x2013, "EN DASH"}, {0x20AC, "EURO SIGN"},
    {0x1F602, "FACE WITH TEARS OF JOY"}, {0x1F525, "FIRE"}, {0x2200, "FOR ALL"}, {0x2588, "FULL BLOCK"},
    {0x2265, "GREATER-THAN OR EQUAL TO"}, {0x1F600, "GRINNING FACE"}, {0x2718, "HEAVY BALLOT X"}, {0x2764, "HEAVY BLACK HEART"},
    {0x2714, "HEAVY CHECK MARK"}, {0x2026, "HORIZONTAL ELLIPSIS"}, {0x2261, "IDENTICAL TO"}, {0x221E, "INFINITY"},
    {0x222B, "INTEGRAL"}, {0x2229, "INTERSECTION"}, {0xC5, "LATIN CAPITAL LETTER A WITH RING ABOVE"},
    {0xC6, "LATIN CAPITAL LETTER AE"}, {0xD8, "LATIN CAPITAL LETTER O WITH STROKE"},
    {0xE5, "LATIN SMALL LETTER A WITH RING ABOVE"}, {0xE6, "LATIN SMALL LETTER AE"}, {0xF8, "LATIN SMALL LETTER O WITH STROKE"},
    {0xDF, "LATIN SMALL LETTER SHARP S"}, {0x153, "LATIN SMALL LIGATURE OE"}, {0x201C, "LEFT DOUBLE QUOTATION MARK"},
    {0x2018, "LEFT SINGLE QUOTATION MARK"}, {0x2190, "LEFTWARDS ARROW"}, {0x2264, "LESS-THAN OR EQUAL TO"},
    {0x2227, "LOGICAL AND"}, {0x2228, "LOGICAL OR"}, {0x2592, "MEDIUM SHADE"}, {0xB5, "MICRO SIGN"},
    {0xD7, "MULTIPLICATION SIGN"}, {0x220F, "N-ARY PRODUCT"}, {0x2211, "N-ARY SUMMATION"}, {0xA0, "NO-BREAK SPACE"},
    {0x2260, "NOT EQUAL TO"}, {0x2202, "PARTIAL DIFFERENTIAL"}, {0x1F389, "PARTY POPPER"}, {0xB6, "PILCROW SIGN"},
    {0xB1, "PLUS-MINUS SIGN"}, {0xA3, "POUND SIGN"}, {0xAE, "REGISTERED SIGN"}, {0x201D, "RIGHT DOUBLE QUOTATION MARK"},
    {0x2019, "RIGHT SINGLE QUOTATION MARK"}, {0x2192, "RIGHTWARDS ARROW"}, {0x21D2, "RIGHTWARDS DOUBLE ARROW"},
    {0x1F680, "ROCKET"}, {0xA7, "SECTION SIGN"}, {0x1F480, "SKULL"}, {0x1F604, "SMILING FACE WITH OPEN MOUTH AND SMILING EYES"},
    {0x1F60A, "SMILING FACE WITH SMILING EYES"}, {0x1F60E, "SMILING FACE WITH SUNGLASSES"}, {0x1F40D, "SNAKE"},
    {0x2603, "SNOWMAN"}, {0x221A, "SQUARE ROOT"}, {0xB3, "SUPERSCRIPT THREE"}, {0xB2, "SUPERSCRIPT TWO"},
    {0x2203, "THERE EXISTS"}, {0x1F44D, "THUMBS UP SIGN"}, {0x2122, "TRADE MARK SIGN"}, {0x2602, "UMBRELLA"}, {0x222A, "UNION"},
    {0x2191, "UPWARDS ARROW"}, {0xBD, "VULGAR FRACTION ONE HALF"}, {0xBC, "VULGAR FRACTION ONE QUARTER"},
    {0xBE, "VULGAR FRACTION THREE QUARTERS"}, {0x25CB, "WHITE CIRCLE"}, {0x2639, "WHITE FROWNING FACE"},
    {0x2705, "WHITE HEAVY CHECK MARK"}, {0x263A, "WHITE SMILING FACE"}, {0x25A1, "WHITE SQUARE"}, {0x2606, "WHITE STAR"},
    {0x1F609, "WINKING FACE"}, {0x20A9, "WON SIGN"}, {0xA5, "YEN SIGN"}, {0x200B, "ZERO WIDTH SPACE"},
};

constexpr std::string_view kDigits[] = {"ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"};

// From alpha on, as they follow one another; U+03C2 is the sigma at the end of a word.
constexpr std::string_view kGreek[] = {"ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA",
                                       "KAPPA", "LAMDA", "MU", "NU", "XI", "OMICRON", "PI", "RHO", "FINAL SIGMA", "SIGMA",
                                       "TAU", "UPSILON", "PHI", "CHI", "PSI", "OMEGA"};

// The Latin-1 letters with a mark, from U+00C0 on: the letter, then the mark. The small ones are 32 further.
constexpr std::string_view kMarks[] = {"AGRAVE", "AACUTE", "ACIRCUMFLEX", "ATILDE", "ADIAERESIS", "", "", "CCEDILLA",
                                       "EGRAVE", "EACUTE", "ECIRCUMFLEX", "EDIAERESIS", "IGRAVE", "IACUTE", "ICIRCUMFLEX",
                                       "IDIAERESIS", "", "NTILDE", "OGRAVE", "OACUTE", "OCIRCUMFLEX", "OTILDE", "ODIAERESIS",
                                       "", "", "UGRAVE", "UACUTE", "UCIRCUMFLEX", "UDIAERESIS", "YACUTE"};

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

char32_t index_in(const std::string_view* begin, const std::string_view* end, std::string_view name) {
  return static_cast<char32_t>(std::find(begin, end, name) - begin);
}

char32_t latin(std::string_view name, bool small) {
  if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') return static_cast<char32_t>(name[0] + (small ? 32 : 0));
  if (name.size() < 7 || name.substr(1, 6) != " WITH ") return 0;
  const std::string mark = std::string(1, name[0]) + std::string(name.substr(7));
  if (mark == "YDIAERESIS" && small) return 0xFF;
  const char32_t index = index_in(std::begin(kMarks), std::end(kMarks), mark);
  return index == std::size(kMarks) ? 0 : 0xC0 + index + (small ? 32 : 0);
}

char32_t greek(std::string_view name, bool small) {
  const char32_t index = index_in(std::begin(kGreek), std::end(kGreek), name);
  return index == std::size(kGreek) || (!small && name == "FINAL SIGMA") ? 0 : (small ? 0x3B1 : 0x391) + index;
}

}  // namespace

char32_t character_named(std::string_view given) {
  std::string upper(given);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  std::string_view name = upper;
  for (const Named& each : kSigns) {
    if (each.name == name) return each.character;
  }
  if (take(name, "DIGIT ")) {
    const char32_t digit = index_in(std::begin(kDigits), std::end(kDigits), name);
    return digit == std::size(kDigits) ? 0 : U'0' + digit;
  }
  if (take(name, "LATIN SMALL LETTER ")) return latin(name, true);
  if (take(name, "LATIN CAPITAL LETTER ")) return latin(name, false);
  if (take(name, "GREEK SMALL LETTER ")) return greek(name, true);
  if (take(name, "GREEK CAPITAL LETTER ")) return greek(name, false);
  return 0;
}

}  // namespace weft::python
