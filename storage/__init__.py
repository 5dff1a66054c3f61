"""Projects on disk and the formats of other tools. The only room that knows SQLite."""
