package vn.xeploai.gateway.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The OpenAPI texts of both reports. */
final class ReportDocument {
    static final String UNIT =
            "Id of the unit, or its administrative code (or another as `system:value`) on the period's last day";

    private static final String COMMON =
            """
            Merges live answers of member-service and rating-service. Rows, groups and totals follow the tree and the roster that the \
            campaign copied (`basis=as-was`); names, codes, headcounts and memo figures are those of member-service on the day `on` (default: \
            the period's last day). `total = rated + exempt + notRated + notReported` holds at every level, and every level is the \
            sum of the one below and of `direct`. The subjects of a unit that has not submitted (chưa nộp) count as `notReported`; null means \
            unknown, never zero. A kind of subjects that exists here and that no campaign rates has null figures, and is in `unratedKinds` \
            with the reason; where only some of the campaigns rate it, the subjects of the others count as `notReported`. Repeating the request with the printed `on` and `knownAt` returns the same bytes and `ETag`. \
            `findings` lists what the two services disagree about. With `include=quotas` each row and the unit itself have the quotas \
            of their own groups, and sums of several groups under every reading of the legal text, where an excess is only a warning; with \
            `include=findings` the findings of the rules about every unit and rating are added: the first 1,000, all counted in \
            `findingSummary`. With `include=reviews` the unit and each row have a block `review`: who was reviewed in the year's review, who \
            is missing, and the weaknesses and remedies of the campaign; with \
            `include=discipline` they have who was disciplined, by form, in that year and the year before. Such a report depends on any fact of rating-service and on the day of `knownAt`.

            With `basis=restated&to=` the same ratings are grouped under the tree of that day: the subjects of a unit follow the unit, \
            the members of a divided unit are assigned one by one, and what can be attributed to no unit is a row `UNATTRIBUTED`. Rows are \
            the units below the requested one to which anything leads; for a unit that has ended, those below the lowest unit above all its \
            successors. Grades of organisations are not merged: each row lists its `predecessors`. The blocks of collectives, leaders, \
            officials and agencies are null.

            `collectives`, `leaders`, `officials` and `agencies` count everything at and below the unit by the rosters of the campaigns. One person may \
            be rated in several of them and as a member, each by its own level, so they must not be added up.

            As CSV a report is a sequence of tables separated by empty lines: members, organisations, collectives and leaders, officials \
            and agencies, quotas and reviews if included, findings. Where a block is null in JSON, its line says that it is unknown.""";

    static final String DISTRICT = "Returns the report on a district committee for a year or a quarter. " + COMMON;
    static final String ANY_UNIT =
            "Returns the report on a unit of any level for a year or a quarter, in the shape of the district report. "
                    + COMMON;

    static final String UNIT_PROBLEMS =
            "request-invalid parameter-malformed basis-not-supported include-not-supported include-not-restated restated-day-missing restated-day-too-early unit-not-found format-not-acceptable unit-ended"
                    + " known-at-not-settled scheme-not-found source-answer-unusable source-unavailable";
    static final String PROBLEMS = UNIT_PROBLEMS + " unit-not-district";

    private ReportDocument() {}

    /** What a report looks like in both formats. */
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReportResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The caller's copy is current (`If-None-Match`)")
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Answer {}
}
