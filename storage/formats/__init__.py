"""One file per file format, one registry (``registry.py``); no format knows another."""
