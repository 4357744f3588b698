"""The texts of one history in order of time: captures, where they come from."""
