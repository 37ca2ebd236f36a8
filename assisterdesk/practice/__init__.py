"""The practice office: invented households and a loopback Exchange that plays the desks."""
