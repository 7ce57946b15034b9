package vn.xeploai.gateway.figures;

import java.util.Optional;

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

    static Optional<SubjectKind> find(String name) {
        for (var kind : values()) {
            if (kind.name().equals(name)) return Optional.of(kind);
        }
        return Optional.empty();
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
}
