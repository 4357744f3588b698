"""Whether a commitment speaks of a flow at all, and which flows lie outside of a closed list."""
