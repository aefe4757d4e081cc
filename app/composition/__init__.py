"""What an application is made of: each part made once, in an order in which signals reach what must hear them first."""
