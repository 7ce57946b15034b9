package vn.xeploai.gateway.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the OpenAPI document says of both reports. */
final class ReportDocument {
    static final String UNIT = "Id of the unit, or its administrative code on the period's last day";

    private static final String COMMON =
            """
            Merges live answers of member-service and rating-service. Rows, groups and totals follow the tree and the roster that the \
            campaign copied (`basis=as-was`); names, codes, headcounts and memo figures are member-service's on the day `on` (default: the \
            period's last day). `total = rated + exempt + notRated + notReported` holds at every level, and every level is the \
            sum of the one below and of `direct`. A unit that has not submitted (chưa nộp) counts as `notReported`; null means \
            not known and is never zero. Asking again with the printed `on` and `knownAt` gives the same bytes and `ETag`. \
            `findings` tell what the two services disagree about. With `include=quotas` each row and the unit itself have the ceilings \
            of their own groups, and sums of several groups with every reading of the text, where an excess only warns; with \
            `include=findings` the rules' findings of every unit and rating stand there too: the first 1,000, all counted in \
            `findingSummary`. Such a report rests on any fact of rating-service and on the day of `knownAt`.

            With `basis=restated&to=` the same ratings are grouped under the tree of that day: each unit's subjects go where the unit went, \
            the members of a divided unit go one by one, and what can be attributed to no unit is a row `UNATTRIBUTED`. Rows are the \
            units below the asked one to which anything leads; a unit that stands no more gets those below the lowest unit above all its \
            successors. Organisations' own grades are not merged: each row lists its `predecessors`. Nor are those of collectives, leaders and \
            officials, whose blocks are null.

            `collectives`, `leaders` and `officials` count everything at and below the unit by the rosters of the campaigns. One person may \
            be rated in several of them and as a member, each by its own level, so that they are never added up.

            As CSV a report is tables below each other, parted by empty lines: members, organisations, collectives and leaders, officials, \
            ceilings if they are included, findings. Where a block is null here, its line there says that it is not known.""";

    static final String DISTRICT = "The report on a district committee for a year or a quarter. " + COMMON;
    static final String ANY_UNIT =
            "The report on a unit of any level for a year or a quarter, in the shape of the district report. " + COMMON;

    static final String UNIT_PROBLEMS =
            "request-invalid parameter-malformed basis-not-offered include-not-offered include-not-restated restated-day-missing restated-day-too-early unit-not-found format-not-offered unit-ended"
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
    @APIResponse(responseCode = "304", description = "The caller's copy is still right (`If-None-Match`)")
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Answer {}
}
