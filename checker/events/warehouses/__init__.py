"""Tables of a warehouse or cluster, grouped where they are."""
