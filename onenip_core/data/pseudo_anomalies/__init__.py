"""Normal images damaged on purpose."""
