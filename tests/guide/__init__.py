"""Walks a newcomer's way through the real window, from an empty workspace to a signed model, and takes the guide's pictures."""
