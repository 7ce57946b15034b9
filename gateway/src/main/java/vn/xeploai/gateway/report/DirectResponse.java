package vn.xeploai.gateway.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What belongs directly to the unit of the report and so to no row: the totals are the sum of this and of the rows")
record DirectResponse(MembersResponse members, List<OrganisationsResponse> organisations) {}
