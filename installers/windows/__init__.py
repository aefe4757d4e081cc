"""The installer for Windows, made by NSIS from the bundle. Nobody has run it on Windows yet."""
