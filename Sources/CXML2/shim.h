#include <libxml/xmlversion.h>
// Debian's libxml2 declares ICU types in its headers, and they clash with those of Swift's Foundation. Touchstone uses no
// function that has them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
