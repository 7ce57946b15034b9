package vn.xeploai.gateway.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What stands directly at the unit of the report and so in no row: the totals are this and the rows together")
record DirectResponse(MembersResponse members, List<OrganisationsResponse> organisations) {}
