"""The only room with a network: mail over Exchange."""
