package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** A decision on paper with its list. */
record SamplePaper(
        SampleUnit decidingUnit,
        String number,
        LocalDate date,
        String signer,
        String title,
        List<SampleRating> ratings) {}
