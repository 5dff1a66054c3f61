"""The window and the command line: what a person sees of Ayar."""
