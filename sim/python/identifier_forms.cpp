// A few of Unicode's decompositions and compositions, by rule where there is one: the whole tables would weigh as much as the parser.
#include "sim/python/identifier_forms.h"

#include <vector>

#include "sim/python/source.h"

namespace weft::python {
namespace {

// From U+00C0 on: the letter and the mark that a letter consists of; two blanks when it is one.
constexpr std::string_view kComposed =
    "A`A'A^A~A\"Ao  C,E`E'E^E\"I`I'I^I\"  N~O`O'O^O~O\"    U`U'U^U\"Y'    "
    "a`a'a^a~a\"ao  c,e`e'e^e\"i`i'i^i\"  n~o`o'o^o~o\"    u`u'u^u\"y'  y\""
    "A-a-AuauA;a;C'c'C^c^C.c.CvcvDvdv    E-e-EueuE.e.E;e;EvevG^g^GuguG.g.G,g,H^h^    I~i~I-i-IuiuI;i;I.      J^j^K,k,  "
    "L'l'L,l,Lvlv        N'n'N,n,Nvnv      O-o-OuouO=o=    R'r'R,r,RvrvS's'S^s^S,s,SvsvT,t,Tvtv    U~u~U-u-UuuuUouoU=u=U;u;"
    "W^w^Y^y^Y\"Z'z'Z.z.Zvzv";
constexpr char32_t kFirstComposed = 0xC0;
// The marks from U+0300 on, as they are written above.
constexpr std::string_view kMarks = "`'^~- u.\" o=v                          ,;";

// From U+2100 on, '.' for a character that stays.
constexpr std::string_view kLetterlike = "..C.......gHHHh.IILl.N...PQRRR......Z...Z.K.BC.eEF.Mo....i...........Ddeij";
constexpr std::string_view kSubscripts = "aeox.hklmnpst";  // from U+2090 on
constexpr std::string_view kLigatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

struct Replaced {
  char32_t code;
  std::string_view by;
};
constexpr Replaced kReplaced[] = {
    {0xAA, "a"}, {0xB5, "μ"}, {0xBA, "o"}, {0x132, "IJ"}, {0x133, "ij"}, {0x13F, "L·"}, {0x140, "l·"}, {0x17F, "s"},
    {0x1C4, "DŽ"}, {0x1C5, "Dž"}, {0x1C6, "dž"}, {0x1C7, "LJ"}, {0x1C8, "Lj"}, {0x1C9, "lj"}, {0x1CA, "NJ"}, {0x1CB, "Nj"},
    {0x1CC, "nj"}, {0x1F1, "DZ"}, {0x1F2, "Dz"}, {0x1F3, "dz"}, {0x2071, "i"}, {0x2094, "ə"}, {0x207F, "n"}, {0x210F, "ħ"}, {0x2126, "Ω"},
    {0x212B, "Å"}, {0x213C, "π"}, {0x213D, "γ"}, {0x213E, "Γ"}, {0x213F, "Π"}, {0x1D6A4, "ı"}, {0x1D6A5, "ȷ"},
};

std::string roman_numeral(char32_t number) {
  constexpr std::string_view numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"};
  return std::string(numerals[number % 16]);
}

// Mathematical letters: alphabets of Latin, then Greek ones of 58 (with nabla and variants), then digits.
char32_t mathematical(char32_t code) {
  if (code < 0x1D6A4) {
    const char32_t letter = (code - 0x1D400) % 52;
    return letter < 26 ? U'A' + letter : U'a' + letter - 26;
  }
  if (code >= 0x1D7CE) return U'0' + (code - 0x1D7CE) % 10;
  if (code >= 0x1D7CA) return code == 0x1D7CA ? U'Ϝ' : U'ϝ';
  const char32_t letter = (code - 0x1D6A8) % 58;
  if (letter < 25) return letter == 17 ? U'Θ' : U'Α' + letter;  // where there is no capital final sigma
  return letter < 51 ? U'α' + letter - 26 : U"εθκφρπ"[letter - 52];
}

void append_form(std::u32string& out, char32_t code) {
  const auto append = [&](std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint each = decode_code_point(text, at);
      out += each.value;
      at += static_cast<std::size_t>(each.bytes);
    }
  };
  for (const Replaced& each : kReplaced) {
    if (each.code == code) return append(each.by);
  }
  const bool is_letterlike = code >= 0x2100 && code < 0x2100 + kLetterlike.size() && kLetterlike[code - 0x2100] != '.';
  if (is_letterlike) {
    out += static_cast<char32_t>(kLetterlike[code - 0x2100]);
  } else if (code >= 0x2090 && code < 0x2090 + kSubscripts.size()) {
    out += static_cast<char32_t>(kSubscripts[code - 0x2090]);
  } else if (code >= 0x2160 && code < 0x2180) {
    for (const char c : roman_numeral(code - 0x2160)) out += static_cast<char32_t>(code < 0x2170 ? c : c - 'A' + 'a');
  } else if (code >= 0xFB00 && code < 0xFB07) {
    append(kLigatures[code - 0xFB00]);
  } else if (code >= 0xFF01 && code < 0xFF5F) {
    out += code - 0xFF00 + 0x20;
  } else if (code >= 0x1D400 && code < 0x1D800) {
    out += mathematical(code);
  } else {
    out += code;
  }
}

// What a letter and the mark behind it are together; 0 when there is no such letter.
char32_t composed(char32_t letter, char32_t mark) {
  constexpr char32_t kLeads = 0x1100, kVowels = 0x1161, kTails = 0x11A7, kSyllables = 0xAC00;
  if (letter - kLeads < 19 && mark - kVowels < 21) return kSyllables + ((letter - kLeads) * 21 + mark - kVowels) * 28;
  if (letter - kSyllables < 11'172 && (letter - kSyllables) % 28 == 0 && mark - kTails - 1 < 27) return letter + mark - kTails;
  if (letter >= 0x80 || mark < 0x300 || mark - 0x300 >= kMarks.size()) return 0;
  const char pair[] = {static_cast<char>(letter), kMarks[mark - 0x300]};
  for (std::size_t at = 0; at < kComposed.size(); at += 2) {
    if (kComposed.substr(at, 2) == std::string_view(pair, 2)) return kFirstComposed + static_cast<char32_t>(at / 2);
  }
  return 0;
}

}  // namespace

std::string identifier_form(std::string_view name) {
  std::u32string letters;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint code = decode_code_point(name, at);
    const std::size_t before = letters.size();
    append_form(letters, code.value);
    const char32_t together = before == 0 || letters.size() != before + 1 ? 0 : composed(letters[before - 1], letters[before]);
    if (together != 0) letters.pop_back(), letters.back() = together;
    at += static_cast<std::size_t>(code.bytes);
  }
  std::string form;
  for (const char32_t letter : letters) append_code_point(form, letter);
  return form;
}

}  // namespace weft::python
