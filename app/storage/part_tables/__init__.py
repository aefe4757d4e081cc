"""Parts as tables for other programs: one file a kind."""
