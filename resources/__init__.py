"""Icons, fonts and style sheets that the application ships."""
