package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.SourceState;

@Schema(description = "A service that the report is merged from")
record SourceResponse(@Schema(examples = "member-service") String service, SourceState status) {}
