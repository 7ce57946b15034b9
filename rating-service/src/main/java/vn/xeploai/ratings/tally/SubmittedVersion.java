package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The submission of a unit that stands: neither returned nor superseded. */
record SubmittedVersion(
        @Schema(examples = "1") int version,
        @Schema(examples = "45-BC/ĐU") String number,
        @Schema(examples = "2022-12-28") LocalDate date) {}
