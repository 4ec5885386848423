#ifndef TOUCHSTONE_CCLD2_H
#define TOUCHSTONE_CCLD2_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Detects the language of `length` bytes of UTF-8.
/// Writes the ISO 639 code ("en", "zh", "un" for unknown) to `code` (at least 16 bytes) and returns the
/// detector's percentage (0–100) of text in that language; `reliable` says whether it trusts itself.
/// Short text gets a best effort, which is then seldom reliable.
int touchstone_cld2_detect(
    const char *text, int length, char *code, bool *reliable);

#ifdef __cplusplus
}
#endif

#endif
