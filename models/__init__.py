"""The domain of Ayar in plain Python: no Qt, no SQLite, no hazm at import time."""
