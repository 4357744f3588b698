"""The weights of the parser, made once by a developer."""
