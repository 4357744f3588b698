"""The whole of a history: its versions compared, and what each does to logged events."""
