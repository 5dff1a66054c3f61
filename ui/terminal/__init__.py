"""The command line: everything a script needs, without a window and without Qt."""
