"""Every text and list widget of the program; what is copied or dragged out passes the gate here."""
