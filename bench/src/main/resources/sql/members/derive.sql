-- What triggers would have drawn, row by row, looked up by the indexes that are there again.
INSERT INTO presence SELECT * FROM presence_of_facts();
