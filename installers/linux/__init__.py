"""What all packages for Linux share: icons, menu entry, kind of file, description for software centres."""
