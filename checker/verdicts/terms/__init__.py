"""The words of texts and logs held against each other, and what is asked where they do not settle it."""
