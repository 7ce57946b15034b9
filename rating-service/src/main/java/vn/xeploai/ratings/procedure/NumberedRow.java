package vn.xeploai.ratings.procedure;

/** A row with the line of its file, by which faults are told. */
record NumberedRow(int line, ProcedureRow row) {}
