"""A release: a folder that is a published dataset (product.md §5), made from the gold of a project."""
