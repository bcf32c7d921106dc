// libxml2's forgiving HTML parser, used through its SAX interface: see HTMLTreeBuilder.swift, its only importer.
#include <libxml/HTMLparser.h>
