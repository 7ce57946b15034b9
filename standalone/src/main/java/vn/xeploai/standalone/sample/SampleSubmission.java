package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** A unit's report to its superior. */
record SampleSubmission(SampleUnit unit, String number, LocalDate date, String signer) {}
