"""Judging archives of millions of images with several processes, in shards that survive a kill."""
