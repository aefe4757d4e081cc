"""A model as one file that travels: everything that another computer needs to inspect with it. No torch to read it."""
