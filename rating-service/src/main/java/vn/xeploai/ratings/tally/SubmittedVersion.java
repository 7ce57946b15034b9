package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** The current submission of a unit, neither returned nor superseded. Public, since Jdbi reads nested public types only. */
public record SubmittedVersion(
        @PropagateNull @Schema(examples = "1") int version,
        @Schema(examples = "45-BC/ĐU") String number,
        @Schema(examples = "2022-12-28") LocalDate date) {}
