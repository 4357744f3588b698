"""From the outcomes of single statements and items to one verdict on the event."""
