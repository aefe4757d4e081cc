"""What must go with a bundle: notices, licences in full, and the list of components, told from what is really inside."""
