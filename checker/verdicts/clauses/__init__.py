"""A commitment made ready for judging: whom and what it is about, and how its terms stand to those of a flow."""
