// libxml2: its forgiving HTML parser, used through its SAX interface by HTMLTreeBuilder.swift, and its reader of XML, used by
// XMLEvents.swift. Nothing else imports it.
//
// Debian's libxml2 is built with ICU, whose headers would come along and clash with those that Foundation brings. The
// only thing they are needed for are two private members at the end of a structure that is never used here by value.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
