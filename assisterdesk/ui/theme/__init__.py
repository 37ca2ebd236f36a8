"""How the window looks: colour roles, sizes, icons and the one style sheet made from them."""
