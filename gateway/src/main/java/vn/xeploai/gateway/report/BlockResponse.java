package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.Block;

@Schema(description = "The rows of one type together")
record BlockResponse(
        Block block,
        @Schema(examples = "7") long units,
        @Schema(nullable = true) MembersResponse members,
        OrganisationsResponse cells) {}
