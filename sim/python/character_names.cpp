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
    {0x2248, "ALMOST EQUAL TO"}, {0x26, "AMPERSAND"}, {0x212B, "ANGSTROM SIGN"}, {0x27, "APOSTROPHE"}, {0x2A, "ASTERISK"},
    {0x8, "BACKSPACE"}, {0x2717, "BALLOT X"}, {0x266B, "BEAMED EIGHTH NOTES"}, {0x1F514, "BELL"}, {0x25CF, "BLACK CIRCLE"},
    {0x2663, "BLACK CLUB SUIT"}, {0x25C6, "BLACK DIAMOND"}, {0x2666, "BLACK DIAMOND SUIT"}, {0x25BC, "BLACK DOWN-POINTING TRIANGLE"},
    {0x2665, "BLACK HEART SUIT"}, {0x2660, "BLACK SPADE SUIT"}, {0x25A0, "BLACK SQUARE"}, {0x2605, "BLACK STAR"},
    {0x2600, "BLACK SUN WITH RAYS"}, {0x25B2, "BLACK UP-POINTING TRIANGLE"}, {0x2510, "BOX DRAWINGS LIGHT DOWN AND LEFT"},
    {0x250C, "BOX DRAWINGS LIGHT DOWN AND RIGHT"}, {0x2500, "BOX DRAWINGS LIGHT HORIZONTAL"},
    {0x2518, "BOX DRAWINGS LIGHT UP AND LEFT"}, {0x2514, "BOX DRAWINGS LIGHT UP AND RIGHT"}, {0x2502, "BOX DRAWINGS LIGHT VERTICAL"},
    {0x2022, "BULLET"}, {0xFEFF, "BYTE ORDER MARK"}, {0xD, "CARRIAGE RETURN"}, {0xA2, "CENT SIGN"}, {0x9, "CHARACTER TABULATION"},
    {0x2713, "CHECK MARK"}, {0x5E, "CIRCUMFLEX ACCENT"}, {0x2601, "CLOUD"}, {0x3A, "COLON"}, {0x301, "COMBINING ACUTE ACCENT"},
    {0x327, "COMBINING CEDILLA"}, {0x302, "COMBINING CIRCUMFLEX ACCENT"}, {0x308, "COMBINING DIAERESIS"},
    {0x300, "COMBINING GRAVE ACCENT"}, {0x30A, "COMBINING RING ABOVE"}, {0x303, "COMBINING TILDE"}, {0x2C, "COMMA"},
    {0x40, "COMMERCIAL AT"}, {0xA9, "COPYRIGHT SIGN"}, {0xD, "CR"}, {0x274C, "CROSS MARK"}, {0x1F622, "CRYING FACE"},
    {0xB0, "DEGREE SIGN"}, {0x7F, "DELETE"}, {0xF7, "DIVISION SIGN"}, {0x24, "DOLLAR SIGN"}, {0x2193, "DOWNWARDS ARROW"},
    {0x1F30D, "EARTH GLOBE EUROPE-AFRICA"}, {0x266A, "EIGHTH NOTE"}, {0x2208, "ELEMENT OF"}, {0x2014, "EM DASH"},
    {0x2205, "EMPTY SET"}, {0x2013, "EN DASH"}, {0x3D, "EQUALS SIGN"}, {0x1B, "ESC"}, {0x1B, "ESCAPE"}, {0x20AC, "EURO SIGN"},
    {0x21, "EXCLAMATION MARK"}, {0x1F602, "FACE WITH TEARS OF JOY"}, {0xAA, "FEMININE ORDINAL INDICATOR"}, {0x1F525, "FIRE"},
    {0x2200, "FOR ALL"}, {0x2588, "FULL BLOCK"}, {0x2E, "FULL STOP"}, {0x60, "GRAVE ACCENT"}, {0x2265, "GREATER-THAN OR EQUAL TO"},
    {0x3E, "GREATER-THAN SIGN"}, {0x1F600, "GRINNING FACE"}, {0x2718, "HEAVY BALLOT X"}, {0x2764, "HEAVY BLACK HEART"},
    {0x2714, "HEAVY CHECK MARK"}, {0x2026, "HORIZONTAL ELLIPSIS"}, {0x2615, "HOT BEVERAGE"}, {0x1F4AF, "HUNDRED POINTS SYMBOL"},
    {0x2D, "HYPHEN-MINUS"}, {0x2261, "IDENTICAL TO"}, {0x3000, "IDEOGRAPHIC SPACE"}, {0x221E, "INFINITY"}, {0x222B, "INTEGRAL"},
    {0x2229, "INTERSECTION"}, {0xA1, "INVERTED EXCLAMATION MARK"}, {0xBF, "INVERTED QUESTION MARK"}, {0x212A, "KELVIN SIGN"},
    {0xC5, "LATIN CAPITAL LETTER A WITH RING ABOVE"}, {0xC6, "LATIN CAPITAL LETTER AE"},
    {0x130, "LATIN CAPITAL LETTER I WITH DOT ABOVE"}, {0xD8, "LATIN CAPITAL LETTER O WITH STROKE"},
    {0x1E9E, "LATIN CAPITAL LETTER SHARP S"}, {0x152, "LATIN CAPITAL LIGATURE OE"}, {0xE5, "LATIN SMALL LETTER A WITH RING ABOVE"},
    {0xE6, "LATIN SMALL LETTER AE"}, {0x131, "LATIN SMALL LETTER DOTLESS I"}, {0xF8, "LATIN SMALL LETTER O WITH STROKE"},
    {0xDF, "LATIN SMALL LETTER SHARP S"}, {0xFB01, "LATIN SMALL LIGATURE FI"}, {0x153, "LATIN SMALL LIGATURE OE"},
    {0x7B, "LEFT CURLY BRACKET"}, {0x201C, "LEFT DOUBLE QUOTATION MARK"}, {0x28, "LEFT PARENTHESIS"}, {0x2194, "LEFT RIGHT ARROW"},
    {0x2018, "LEFT SINGLE QUOTATION MARK"}, {0x5B, "LEFT SQUARE BRACKET"}, {0xAB, "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK"},
    {0x2190, "LEFTWARDS ARROW"}, {0x2264, "LESS-THAN OR EQUAL TO"}, {0x3C, "LESS-THAN SIGN"}, {0xA, "LF"}, {0xA, "LINE FEED"},
    {0x2028, "LINE SEPARATOR"}, {0x2227, "LOGICAL AND"}, {0x2228, "LOGICAL OR"}, {0x5F, "LOW LINE"},
    {0xBA, "MASCULINE ORDINAL INDICATOR"}, {0x2592, "MEDIUM SHADE"}, {0xB5, "MICRO SIGN"}, {0xB7, "MIDDLE DOT"},
    {0xD7, "MULTIPLICATION SIGN"}, {0x1D11E, "MUSICAL SYMBOL G CLEF"}, {0x220F, "N-ARY PRODUCT"}, {0x2211, "N-ARY SUMMATION"},
    {0xA0, "NBSP"}, {0xA, "NEW LINE"}, {0xA0, "NO-BREAK SPACE"}, {0x2260, "NOT EQUAL TO"}, {0xAC, "NOT SIGN"}, {0x23, "NUMBER SIGN"},
    {0x2126, "OHM SIGN"}, {0x2029, "PARAGRAPH SEPARATOR"}, {0x2202, "PARTIAL DIFFERENTIAL"}, {0x1F389, "PARTY POPPER"},
    {0x25, "PERCENT SIGN"}, {0xB6, "PILCROW SIGN"}, {0x1F4A9, "PILE OF POO"}, {0x2B, "PLUS SIGN"}, {0xB1, "PLUS-MINUS SIGN"},
    {0xA3, "POUND SIGN"}, {0x3F, "QUESTION MARK"}, {0x22, "QUOTATION MARK"}, {0xAE, "REGISTERED SIGN"},
    {0xFFFD, "REPLACEMENT CHARACTER"}, {0x5C, "REVERSE SOLIDUS"}, {0x7D, "RIGHT CURLY BRACKET"},
    {0x201D, "RIGHT DOUBLE QUOTATION MARK"}, {0x29, "RIGHT PARENTHESIS"}, {0x2019, "RIGHT SINGLE QUOTATION MARK"},
    {0x5D, "RIGHT SQUARE BRACKET"}, {0xBB, "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK"}, {0x2192, "RIGHTWARDS ARROW"},
    {0x21D2, "RIGHTWARDS DOUBLE ARROW"}, {0x1F680, "ROCKET"}, {0xA7, "SECTION SIGN"}, {0x3B, "SEMICOLON"}, {0x1F480, "SKULL"},
    {0x2620, "SKULL AND CROSSBONES"}, {0x1F642, "SLIGHTLY SMILING FACE"}, {0x1F60D, "SMILING FACE WITH HEART-SHAPED EYES"},
    {0x1F604, "SMILING FACE WITH OPEN MOUTH AND SMILING EYES"}, {0x1F60A, "SMILING FACE WITH SMILING EYES"},
    {0x1F60E, "SMILING FACE WITH SUNGLASSES"}, {0x1F40D, "SNAKE"}, {0x2744, "SNOWFLAKE"}, {0x2603, "SNOWMAN"}, {0xAD, "SOFT HYPHEN"},
    {0x2F, "SOLIDUS"}, {0x20, "SPACE"}, {0x221A, "SQUARE ROOT"}, {0xB9, "SUPERSCRIPT ONE"}, {0xB3, "SUPERSCRIPT THREE"},
    {0xB2, "SUPERSCRIPT TWO"}, {0x9, "TAB"}, {0x2203, "THERE EXISTS"}, {0x1F44D, "THUMBS UP SIGN"}, {0x7E, "TILDE"},
    {0x2122, "TRADE MARK SIGN"}, {0x2602, "UMBRELLA"}, {0x222A, "UNION"}, {0x2195, "UP DOWN ARROW"}, {0x2191, "UPWARDS ARROW"},
    {0x7C, "VERTICAL LINE"}, {0xBD, "VULGAR FRACTION ONE HALF"}, {0xBC, "VULGAR FRACTION ONE QUARTER"},
    {0xBE, "VULGAR FRACTION THREE QUARTERS"}, {0x1F44B, "WAVING HAND SIGN"}, {0x25CB, "WHITE CIRCLE"},
    {0x2639, "WHITE FROWNING FACE"}, {0x2705, "WHITE HEAVY CHECK MARK"}, {0x263A, "WHITE SMILING FACE"}, {0x25A1, "WHITE SQUARE"},
    {0x2606, "WHITE STAR"}, {0x1F609, "WINKING FACE"}, {0x20A9, "WON SIGN"}, {0xA5, "YEN SIGN"}, {0x262F, "YIN YANG"},
    {0x200D, "ZERO WIDTH JOINER"}, {0xFEFF, "ZERO WIDTH NO-BREAK SPACE"}, {0x200C, "ZERO WIDTH NON-JOINER"},
    {0x200B, "ZERO WIDTH SPACE"},
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

// "CJK UNIFIED IDEOGRAPH-4E00"
char32_t ideograph(std::string_view digits) {
  if (digits.size() != 4 && digits.size() != 5) return 0;
  char32_t value = 0;
  for (const char c : digits) {
    if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'F')) return 0;
    value = value * 16 + static_cast<char32_t>(c <= '9' ? c - '0' : c - 'A' + 10);
  }
  constexpr char32_t kBlocks[][2] = {{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2B738}, {0x2B740, 0x2B81D},
                                     {0x2B820, 0x2CEA1}, {0x2CEB0, 0x2EBE0}, {0x30000, 0x3134A}};
  const auto holds = [&](const char32_t (&block)[2]) { return value >= block[0] && value <= block[1]; };
  return std::any_of(std::begin(kBlocks), std::end(kBlocks), holds) ? value : 0;
}

// The short names of the parts of a syllable (Unicode standard, section 3.12), "" where it has none.
constexpr std::string_view kInitials[] = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
constexpr std::string_view kVowels[] = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
                                        "WI", "YU", "EU", "YI", "I"};
constexpr std::string_view kFinals[] = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
                                        "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

char32_t hangul(std::string_view name) {
  const std::size_t vowel = name.find_first_of("AEIOUWY");
  if (vowel == std::string_view::npos) return 0;
  const std::size_t last = std::min(name.find_first_not_of("AEIOUWY", vowel), name.size());
  const char32_t initial = index_in(std::begin(kInitials), std::end(kInitials), name.substr(0, vowel));
  const char32_t middle = index_in(std::begin(kVowels), std::end(kVowels), name.substr(vowel, last - vowel));
  const char32_t final = index_in(std::begin(kFinals), std::end(kFinals), name.substr(last));
  if (initial == std::size(kInitials) || middle == std::size(kVowels) || final == std::size(kFinals)) return 0;
  return 0xAC00 + (initial * static_cast<char32_t>(std::size(kVowels)) + middle) * static_cast<char32_t>(std::size(kFinals)) + final;
}

// The Cyrillic letters of Russian, from U+0410 on; the small ones are 32 further.
constexpr std::string_view kCyrillic[] = {"A", "BE", "VE", "GHE", "DE", "IE", "ZHE", "ZE", "I", "SHORT I", "KA", "EL", "EM", "EN", "O", "PE",
                                          "ER", "ES", "TE", "U", "EF", "HA", "TSE", "CHE", "SHA", "SHCHA", "HARD SIGN", "YERU",
                                          "SOFT SIGN", "E", "YU", "YA"};

char32_t cyrillic(std::string_view name, bool small) {
  const char32_t index = index_in(std::begin(kCyrillic), std::end(kCyrillic), name);
  if (name == "IO") return small ? 0x451 : 0x401;
  return index == std::size(kCyrillic) ? 0 : (small ? 0x430 : 0x410) + index;
}

constexpr std::string_view kHebrew[] = {"ALEF", "BET", "GIMEL", "DALET", "HE", "VAV", "ZAYIN", "HET", "TET", "YOD", "FINAL KAF", "KAF",
                                        "LAMED", "FINAL MEM", "MEM", "FINAL NUN", "NUN", "SAMEKH", "AYIN", "FINAL PE", "PE",
                                        "FINAL TSADI", "TSADI", "QOF", "RESH", "SHIN", "TAV"};

char32_t hebrew(std::string_view name) {
  const char32_t index = index_in(std::begin(kHebrew), std::end(kHebrew), name);
  return index == std::size(kHebrew) ? 0 : 0x5D0 + index;
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
  if (take(name, "CYRILLIC SMALL LETTER ")) return cyrillic(name, true);
  if (take(name, "CYRILLIC CAPITAL LETTER ")) return cyrillic(name, false);
  if (take(name, "HEBREW LETTER ")) return hebrew(name);
  // Names by rule have no small letters.
  if (take(given, "HANGUL SYLLABLE ")) return hangul(given);
  if (take(given, "CJK UNIFIED IDEOGRAPH-")) return ideograph(given);
  return 0;
}

}  // namespace weft::python
