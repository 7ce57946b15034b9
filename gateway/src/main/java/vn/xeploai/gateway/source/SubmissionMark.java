package vn.xeploai.gateway.source;

import java.time.LocalDate;

/** The report that a unit handed to its superior, in its latest version. */
public record SubmissionMark(int version, String number, LocalDate date) {}
