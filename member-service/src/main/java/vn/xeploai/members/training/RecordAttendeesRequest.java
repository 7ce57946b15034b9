package vn.xeploai.members.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

@Schema(description = "All who attended a class, instead of those who are recorded")
record RecordAttendeesRequest(
        @NotNull @ByCode("member") @Size(min = 1, max = 2000) List<@NotNull UUID> members,
        @NotNull @Valid Document document)
        implements DocumentScope {}
