"""Products and their images, and the layouts they are read from."""
