"""How the application looks: colours, fonts, icons, style sheet."""
