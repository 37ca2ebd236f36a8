"""Every text and list widget of the program; copying from them passes the gate."""
