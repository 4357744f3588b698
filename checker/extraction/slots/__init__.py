"""What belongs to a verb: data, recipients, purposes, conditions, what “only” closes."""
