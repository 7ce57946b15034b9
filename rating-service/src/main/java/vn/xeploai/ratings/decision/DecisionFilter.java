package vn.xeploai.ratings.decision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.rating.DocumentNumber;

/** Which documents a list shows. Public, since Jdbi binds the methods of public types only. */
public record DecisionFilter(
        @QueryParam("number")
                @Parameter(
                        example = "158-QĐ/QU",
                        description = "In any spelling: letters of either case, with or without spaces, any dash")
                String number,
        @QueryParam("date") LocalDate date,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The deciding unit") UUID unit,
        @QueryParam("campaign") UUID campaign) {
    public String numberKey() {
        return DocumentNumber.key(number);
    }
}
