"""By which library is each sort of paper made? One room for each; nobody else in this storey imports it."""
