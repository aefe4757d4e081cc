"""A package for Debian and Ubuntu."""
