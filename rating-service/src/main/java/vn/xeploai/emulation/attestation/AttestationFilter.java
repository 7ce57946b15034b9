package vn.xeploai.emulation.attestation;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.time.UpToNextYear;

/** Which attestations a list shows. Public, since Jdbi binds the methods of public types only. */
public record AttestationFilter(
        @QueryParam("what")
                @Parameter(description = "What is attested; `STREAK` for years in a row", example = "CULTURE_CRITERIA")
                String what,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "Those about this year", example = "2024")
                Integer year,
        @ByCode("subject") @QueryParam("recipient") @Parameter(description = "A member or a unit") UUID recipient,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled attestations, or only the others")
                Boolean cancelled) {}
