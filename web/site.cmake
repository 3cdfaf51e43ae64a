# Lays out the static site around the linked weft.js and weft.wasm: scripts, fonts, and index.html with the true
# size of every file baked in (Content-Length lies when a server compresses).
# cmake -DSITE=… -DLINKED=… -DSPLIT=… -DSOURCE=… -DFONTS=… -DIMGUI=… -DSDL2=… -DPAGE_FILES=… -P site.cmake
# Scripts without comments and comfortable names: Emscripten's glue alone has 50 KB of them.
function(minify from to)
  get_filename_component(folder ${to} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  if(EXISTS ${TERSER})
    execute_process(COMMAND node ${TERSER} --module --compress passes=2 --mangle --output ${to} ${from}
      COMMAND_ERROR_IS_FATAL ANY)
  else()
    file(COPY_FILE ${from} ${to})
  endif()
endfunction()
file(COPY_FILE ${SPLIT}/weft.wasm ${SITE}/weft.wasm)
file(COPY_FILE ${SPLIT}/late.wasm ${SITE}/late.wasm)
minify(${LINKED}/weft.js ${SITE}/weft.js)
foreach(file IN LISTS PAGE_FILES)
  minify(${SOURCE}/web/${file} ${SITE}/${file})
endforeach()
file(COPY_FILE ${LIBRARY} ${SITE}/library.txt)
file(REMOVE_RECURSE ${SITE}/fonts)
file(GLOB fonts ${FONTS}/*.ttf ${FONTS}/*.otf)
file(COPY ${fonts} DESTINATION ${SITE}/fonts)

# What the page is made of, with everybody's licence.
set(licenses "")
foreach(part "Weft:${SOURCE}/LICENSE" "Dear ImGui:${IMGUI}/LICENSE.txt" "SDL:${SDL2}/LICENSE.txt"
    "Pretendard:${FONTS}/pretendard.license" "D2Coding:${FONTS}/d2coding.license")
  string(REGEX MATCH "^([^:]*):(.*)$" found "${part}")
  file(READ "${CMAKE_MATCH_2}" text)
  string(APPEND licenses "==== ${CMAKE_MATCH_1} ====\n\n${text}\n\n")
endforeach()
file(WRITE ${SITE}/licenses.txt "${licenses}")

set(rows "")
foreach(file weft.js weft.wasm late.wasm fonts/ui.otf fonts/ui-strong.otf fonts/code.ttf fonts/korean.otf fonts/hangul.otf library.txt)
  file(SIZE ${SITE}/${file} size)
  file(SHA256 ${SITE}/${file} hash)
  string(SUBSTRING ${hash} 0 8 hash)
  list(APPEND rows "\"${file}\": {\"size\": ${size}, \"hash\": \"${hash}\"}")
endforeach()
list(JOIN rows ", " rows)
set(WEFT_FILES "{${rows}}")
configure_file(${SOURCE}/shell.html ${SITE}/index.html @ONLY)
