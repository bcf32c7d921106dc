// libxml2's forgiving HTML parser, used through its SAX interface: see HTMLTreeBuilder.swift, its only importer.
//
// Debian's libxml2 is built with ICU, whose headers would come along and clash with those that Foundation brings. The
// only thing they are needed for are two private members at the end of a structure that is never used here by value.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
