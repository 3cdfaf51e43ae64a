# Things fetched or built once live outside the checkout: WEFT_CACHE, as ./dev uses it too.
if(DEFINED ENV{WEFT_CACHE})
  set(weft_cache "$ENV{WEFT_CACHE}")
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(weft_cache "$ENV{XDG_CACHE_HOME}/weft")
else()
  set(weft_cache "$ENV{HOME}/.cache/weft")
endif()

include(FetchContent)

# Fetched sources keep the time they were unpacked, so that a new version is rebuilt.
if(POLICY CMP0135)
  cmake_policy(SET CMP0135 NEW)
endif()

# Sets <out> to the source folder of a third-party part. Looked at in this order: the usual
# FETCHCONTENT_SOURCE_DIR_<NAME>, what `./dev setup` left in the cache, and the pinned archive.
function(weft_third_party name url sha256 out)
  string(TOUPPER ${name} upper)
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND EXISTS "${weft_cache}/src/${name}/.complete")
    set(FETCHCONTENT_SOURCE_DIR_${upper} "${weft_cache}/src/${name}" CACHE PATH "" FORCE)
  endif()
  # SOURCE_SUBDIR names no folder: only the sources are wanted, not the part's own build.
  FetchContent_Declare(${name} URL ${url} URL_HASH SHA256=${sha256} SOURCE_SUBDIR only-the-sources)
  FetchContent_MakeAvailable(${name})
  set(${out} "${${name}_SOURCE_DIR}" PARENT_SCOPE)
endfunction()
