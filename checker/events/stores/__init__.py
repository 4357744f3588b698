"""Where the rows of a log stand while they are judged."""
