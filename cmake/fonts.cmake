# The font files of the screen, cut to the characters that are used, in ${weft_fonts}:
#   ui.otf (Pretendard), in the first load: Latin-1 and signs
#   ui-strong.otf (Pretendard), code.ttf (D2Coding), in the first load: the usual part of these, the rest comes from ui.otf
#   korean.otf: the syllables of the screen's own texts and programs, fetched when the screen is Korean
#   hangul.otf: the 2,350 syllables of KS X 1001, more Latin, Greek and signs, fetched when a program shows one that the
#   others lack
# Both are Pretendard, in code, too: D2Coding's own Hangul would cost another 150 KB. CFF outlines without subroutines
# are a seventh lighter behind brotli than TrueType's.
include(cache)

set(pretendard "${weft_cache}/npm/node_modules/pretendard/dist")
if(NOT EXISTS "${pretendard}/public/static")
  weft_third_party(pretendard
    https://github.com/orioncactus/pretendard/releases/download/v1.3.9/Pretendard-1.3.9.zip
    04be351a74d6bf7d60c480a3087e51d185485d35a52023142af1df19eb8c428a pretendard)
endif()
file(GLOB d2coding /usr/share/fonts/truetype/naver-d2coding/D2Coding-*.ttc)
if(NOT d2coding)
  weft_third_party(d2coding
    https://github.com/naver/d2codingfont/releases/download/VER1.3.2/D2Coding-Ver1.3.2-20180524.zip
    0f1c9192eac7d56329dddc620f9f1666b707e9c8ed38fe1f988d0ae3e30b24e6 d2coding_dir)
  file(GLOB_RECURSE d2coding ${d2coding_dir}/D2Coding-Ver*.ttc)
endif()
list(GET d2coding 0 d2coding)

set(font_lists ${CMAKE_SOURCE_DIR}/ui/fonts)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${font_lists}/basic.txt ${font_lists}/code.txt ${font_lists}/latin.txt ${font_lists}/rare.txt ${font_lists}/korean.txt
  ${font_lists}/ks_x_1001.txt)

set(key "")
foreach(file ${CMAKE_CURRENT_LIST_FILE} ${font_lists}/basic.txt ${font_lists}/code.txt ${font_lists}/latin.txt ${font_lists}/rare.txt ${font_lists}/korean.txt
    ${font_lists}/ks_x_1001.txt
    ${pretendard}/public/static/Pretendard-Regular.otf ${d2coding})
  file(SHA256 ${file} hash)
  string(APPEND key ${hash})
endforeach()
string(SHA256 key "${key}")
string(SUBSTRING ${key} 0 12 key)
set(weft_fonts "${weft_cache}/fonts-${key}")

# Hinting, layout rules and names are of no use to ImGui's rasteriser.
function(subset_font source output)
  execute_process(COMMAND ${pyftsubset} ${source} ${ARGN} --no-hinting --layout-features= --notdef-outline
      --no-glyph-names --drop-tables+=GSUB,GPOS,GDEF,FFTM --name-IDs=0,1,2,13,14
      --output-file=${weft_fonts}/${output}
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(NOT EXISTS ${weft_fonts}/.complete)
  find_program(pyftsubset pyftsubset)
  if(NOT pyftsubset)
    message(FATAL_ERROR "pyftsubset (fonttools) is needed once to cut the fonts: `./dev setup` installs it")
  endif()
  message(STATUS "Cutting the fonts to the characters used, into ${weft_fonts}")
  file(MAKE_DIRECTORY ${weft_fonts})
  set(faces ${pretendard}/public/static)
  subset_font(${faces}/Pretendard-Regular.otf ui.otf --desubroutinize --unicodes-file=${font_lists}/latin.txt)
  subset_font(${faces}/Pretendard-SemiBold.otf ui-strong.otf --desubroutinize --unicodes-file=${font_lists}/basic.txt)
  subset_font(${d2coding} code.ttf --font-number=0 --unicodes-file=${font_lists}/basic.txt --unicodes-file=${font_lists}/code.txt)
  # Hangul: syllables, single letters, full-width punctuation.
  set(letters U+3000-303F,U+3131-318E,U+FF01-FF60)
  subset_font(${faces}/Pretendard-Regular.otf korean.otf --desubroutinize --text-file=${font_lists}/korean.txt)
  subset_font(${faces}/Pretendard-Regular.otf hangul.otf --desubroutinize --text-file=${font_lists}/ks_x_1001.txt --unicodes=${letters}
    --unicodes-file=${font_lists}/rare.txt)
  # Both are under the SIL Open Font License, which travels with them.
  configure_file(${pretendard}/LICENSE.txt ${weft_fonts}/pretendard.license COPYONLY)
  file(WRITE ${weft_fonts}/d2coding.license "Copyright (c) 2015, NAVER Corporation (http://www.nhncorp.com), with "
    "Reserved Font Name D2Coding. SIL Open Font License, Version 1.1: the text stands above under Pretendard.\n")
  file(TOUCH ${weft_fonts}/.complete)
endif()
