"""Publication times: how they are written, where a page shows them, and which of the candidates is believed."""
