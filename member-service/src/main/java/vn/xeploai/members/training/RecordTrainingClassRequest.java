package vn.xeploai.members.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "A class of a course, with all who attended it")
record RecordTrainingClassRequest(
        @NotBlank
                @Size(max = 50)
                @Schema(description = "One of `GET /cadres/catalogue`", examples = "POLITICAL_THEORY_INTERMEDIATE")
                String course,
        @OneLine @NotBlank @Size(max = 200) @Schema(examples = "Lớp trung cấp LLCT-HC K12") String name,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Trường Chính trị thành phố Cần Thơ") String organiser,
        @NotNull @Schema(description = "The first day, which has come", examples = "2013-03-04") LocalDate from,
        @Schema(description = "Exclusive; left out while the class goes on", examples = "2014-07-31") LocalDate to,
        @NotNull @ByCode("member") @Size(min = 1, max = 2000) List<@NotNull UUID> members,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    Validity validity() {
        return new Validity(from, to);
    }
}
