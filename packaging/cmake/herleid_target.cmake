# herleid_target(NAME): the settings every library, program and test shares.
function(herleid_target name)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  # moc of Qt 6.4 misreads "202002L" and then stumbles over <concepts>, which <compare> and <chrono> include. So it
  # gets the number without suffix, and not the compiler's own macros, which would overrule it.
  set_target_properties(${name} PROPERTIES
    AUTOMOC_COMPILER_PREDEFINES OFF
    AUTOMOC_MOC_OPTIONS -D__cplusplus=202002)
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_compile_options(${name} PRIVATE -Wall -Wextra -Wconversion -Wshadow)
  # GCC 12 at -O3 sees overlaps in "text" + std::string that are not there (GCC bug 105651, mended in 13).
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${name} PRIVATE -Wno-restrict)
  endif()
  if(HERLEID_WARNINGS_AS_ERRORS)
    target_compile_options(${name} PRIVATE -Werror)
  endif()
  if(HERLEID_SANITIZERS)
    target_compile_options(${name} PUBLIC -fsanitize=${HERLEID_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(${name} PUBLIC -fsanitize=${HERLEID_SANITIZERS})
  endif()
endfunction()

# herleid_precompile(NAME HEADER…): reads these headers once for all sources of the target where HERLEID_PRECOMPILE is on.
# Nine tenths of compiling a page of the window was reading them. Off by default: without it a source that forgets an
# include does not build, and compiler caches work as they are.
function(herleid_precompile name)
  if(HERLEID_PRECOMPILE)
    target_precompile_headers(${name} PRIVATE ${ARGN})
  endif()
endfunction()
