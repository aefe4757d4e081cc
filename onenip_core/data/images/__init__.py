"""Image files: reading, headers, checks, tiles and sizes."""
