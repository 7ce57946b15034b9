package vn.xeploai.ratings.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.ratings.scheme.Subject;

/** All named groups of a campaign; a group that is not listed is dropped. Public, since Jdbi binds the methods of public types only. */
public record GroupingRequest(
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "45-QĐ/ĐU") String documentNumber,
        @NotNull @Schema(examples = "2025-12-01") LocalDate documentDate,
        @NotNull @Size(max = 500) List<@NotNull @Valid PositionGroupRequest> groups)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return documentDate;
    }

    Document document(UUID rootUnitId) {
        return new Document(documentNumber, documentDate, rootUnitId.toString(), null);
    }

    /** All that are listed in groups. */
    List<Subject> subjects() {
        return groups.stream()
                .flatMap(group -> group.listed().stream())
                .distinct()
                .toList();
    }

    /** All that are chosen by rules. */
    List<UUID> units() {
        return groups.stream()
                .flatMap(group -> group.units().stream())
                .distinct()
                .toList();
    }

    /** @param ratings the ratings of all listed subjects */
    List<GroupSql.NewGroup> rows(Map<Subject, UUID> ratings) {
        return IntStream.range(0, groups.size())
                .mapToObj(at -> groups.get(at).row(at, ratings))
                .toList();
    }
}
