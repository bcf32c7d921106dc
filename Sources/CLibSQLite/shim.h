// SQLite, as far as tables of other programs are read: see SQLiteTables.swift, its only importer. The index is stored through GRDB.
#include <sqlite3.h>
