"""The documents of a project as a collection: which say nearly the same, and how they fall into parts."""
