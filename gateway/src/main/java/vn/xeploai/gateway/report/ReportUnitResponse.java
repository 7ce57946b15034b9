package vn.xeploai.gateway.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A unit of the report; code and name are those of the day `on`, null if member-service does not return them")
record ReportUnitResponse(
        @Schema(nullable = true, examples = "0190a5d2-7c11-7000-8000-000000000917") UUID id,
        @Schema(nullable = true, examples = "917") String code,
        @Schema(nullable = true, examples = "Quận ủy Ô Môn") String name,
        @Schema(nullable = true, examples = "DISTRICT_COMMITTEE") String kind,
        @Schema(nullable = true, examples = "URBAN_DISTRICT") String type) {

    /** What the unit is called in a table. */
    String nameOrId() {
        return name == null ? String.valueOf(id) : name;
    }
}
