"""What a change in one dimension, one place or one word does to the person."""
