"""Rows grouped into flows, with repeats set aside, and the events of chosen flows."""
