package vn.xeploai.ratings.scheme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is rated: a member or an organisation, by its id in member-service. */
public record Subject(@NotNull SubjectKind kind, @NotNull UUID id) {}
