"""Proves on a minimal Debian that a package installs, works, is upgraded and goes without a trace."""
