"""Parts of runs as folders of pictures for people and other programs: one file a kind."""
