package vn.xeploai.members.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "What a document allows to whom")
record RecordGrantsRequest(
        @NotNull @Valid Document document, @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid GrantEntry> grants)
        implements DocumentScope {

    @Schema(description = "Scopes for one caller, below a unit or on a member")
    record GrantEntry(
            @OneLine
                    @NotBlank
                    @Size(max = 200)
                    @Schema(description = "The caller, by the name in its tokens (`sub`)", examples = "ward")
                    String grantee,
            @OneLine
                    @Size(max = 500)
                    @Schema(
                            description =
                                    "Who issues the tokens of the caller; without it, who issued that of this request",
                            examples = "https://sso.example.vn/realms/xeploai")
                    String issuer,
            @NotNull
                    @Size(min = 1, max = 50)
                    @Schema(description = "Of `GET /rights/scopes`", examples = "[\"ratings:read\"]")
                    List<@NotBlank String> scopes,
            @ByCode("unit") @Schema(description = "At and below which unit; without it and `memberId`, everywhere")
                    UUID unitId,
            @ByCode("member") @Schema(description = "The only member whose records it is about; without units")
                    UUID memberId,
            @ByCode("unit")
                    @Schema(description = "For which unit the caller acts; without it, for each at and below `unitId`")
                    UUID actingUnitId,
            @NotNull @Schema(description = "The first day") LocalDate validFrom,
            @Schema(
                            description =
                                    "The first day on which it does not hold any more; without it, it holds until it is ended")
                    LocalDate validTo) {}
}
