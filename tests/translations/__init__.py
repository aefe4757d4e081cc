"""What the application says, found in its code, and the files of translations that are kept of it."""
