"""Parts that this program draws, where nobody's photographs may be used: a turned washer and a woven mesh. No Qt."""
