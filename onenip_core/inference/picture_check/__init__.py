"""Is this a picture at all, and is it of this product? Asked before any verdict. No torch."""
