package vn.xeploai.gateway.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Severity;

record FindingCountResponse(
        @Schema(examples = "V04") String rule, Severity severity, @Schema(examples = "3") int count) {}
