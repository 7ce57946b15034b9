package vn.xeploai.gateway.ruling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.reconciliation.Severity;

record FindingCountResponse(
        @Schema(examples = "V04") String rule, Severity severity, @Schema(examples = "3") int count) {}
