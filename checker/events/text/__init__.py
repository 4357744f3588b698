"""Files as blocks of numbered lines and as documents, in bounded memory."""
