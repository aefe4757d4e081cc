"""Questions about the parts of all batches."""
