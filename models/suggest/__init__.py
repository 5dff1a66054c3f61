"""What a machine proposes: recommenders behind one protocol. Nothing here counts as anybody's work until accepted."""
