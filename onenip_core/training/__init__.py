"""Training: from normal images to a model folder."""
