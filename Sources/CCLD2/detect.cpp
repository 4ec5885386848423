#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "CCLD2.h"

int touchstone_cld2_detect(const char *text, int length, char *code, bool *reliable) {
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int bytes = 0;
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        text, length, true, &hints, CLD2::kCLDFlagBestEffort, languages, percents, scores, nullptr, &bytes, reliable);
    std::strncpy(code, CLD2::LanguageCode(language), 15);
    code[15] = '\0';
    return percents[0];
}
