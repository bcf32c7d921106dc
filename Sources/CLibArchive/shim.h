// libarchive's reader of ZIP, tar and 7-Zip archives: see ArchiveMembers.swift, its only importer.
#include <archive.h>
#include <archive_entry.h>
