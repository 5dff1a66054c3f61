"""A conditional random field trained on the project's own finished work. numpy and crfsuite are imported here, when
first needed: in a process of its own (``process``) or in that of a command, never in the window's."""
