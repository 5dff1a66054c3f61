"""How much people agree (product.md §2.3): counts that add up over documents, and the figures made of them."""
