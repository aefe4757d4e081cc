"""OneNIP Inspector, the desktop application."""
