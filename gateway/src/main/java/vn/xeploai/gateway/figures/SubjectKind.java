package vn.xeploai.gateway.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Tallies;

/** The kinds of subject that rows count; {@link RoleFigures} has the others. Kinds that are added later are ignored. */
public enum SubjectKind {
    /** Đảng viên. */
    MEMBER,
    /** Chi bộ trực thuộc. */
    CELL,
    /** Đảng bộ bộ phận. */
    SECTIONAL_COMMITTEE,
    /** Tổ chức cơ sở đảng: đảng bộ cơ sở, chi bộ cơ sở. */
    GRASSROOTS_ORGANISATION,
    /** Đảng bộ cấp trên của tổ chức cơ sở đảng: of a district until 30 June 2025, of a commune since, and of a province. */
    SUPERIOR_ORGANISATION;

    public static final List<SubjectKind> ORGANISATIONS =
            List.of(CELL, SECTIONAL_COMMITTEE, GRASSROOTS_ORGANISATION, SUPERIOR_ORGANISATION);

    static Optional<SubjectKind> find(String name) {
        for (var kind : values()) {
            if (kind.name().equals(name)) return Optional.of(kind);
        }
        return Optional.empty();
    }

    /** What each campaign rates. */
    public static Map<UUID, Set<SubjectKind>> byCampaign(Tallies tallies) {
        return tallies.campaigns().stream()
                .collect(Collectors.toMap(Tallies.Campaign::id, campaign -> campaign.subjectKinds().stream()
                        .flatMap(kind -> find(kind).stream())
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** As what a unit of that level is rated itself; empty for the Centre. */
    public static Optional<SubjectKind> ofUnit(String partyLevel) {
        if (partyLevel == null) return Optional.empty();
        return switch (partyLevel) {
            case "CELL" -> Optional.of(CELL);
            case "SECTIONAL" -> Optional.of(SECTIONAL_COMMITTEE);
            case "GRASSROOTS" -> Optional.of(GRASSROOTS_ORGANISATION);
            case "IMMEDIATE_SUPERIOR", "PROVINCE" -> Optional.of(SUPERIOR_ORGANISATION);
            default -> Optional.empty();
        };
    }

    /** Whether organisations of this kind can be below a unit of that level. Cells may be below cells, and districts below a province. */
    boolean occursBelow(String partyLevel) {
        if (this == CELL || "PROVINCE".equals(partyLevel)) return true;
        return ofUnit(partyLevel).map(above -> compareTo(above) < 0).orElse(true);
    }
}
