package vn.xeploai.standalone.province;

/**
 * A Party organisation (tổ chức đảng) between two changes of the structure.
 *
 * @param key identifies it within its province, also under later names
 * @param parent the key of the unit above; null at the top
 * @param code its administrative code; null if it has none
 */
public record Unit(
        String key, String parent, String code, String name, UnitKind kind, UnitType type, String partyLevel) {

    /** A unit with an administrative code, which is its key as well. */
    public static Unit place(String code, String parent, String name, UnitKind kind, UnitType type) {
        return new Unit(code, parent, code, name, kind, type, kind.partyLevel());
    }

    /** A unit that has no administrative code. */
    public static Unit inside(String key, String parent, String name, UnitKind kind, UnitType type) {
        return new Unit(key, parent, null, name, kind, type, kind.partyLevel());
    }

    /** Whether members belong to it directly. */
    public boolean hasMembers() {
        return kind == UnitKind.CELL || kind == UnitKind.GRASSROOTS_CELL;
    }

    public Unit withParent(String other) {
        return new Unit(key, other, code, name, kind, type, partyLevel);
    }

    public Unit withCode(String other) {
        return new Unit(key, parent, other, name, kind, type, partyLevel);
    }

    public Unit withName(String other) {
        return new Unit(key, parent, code, other, kind, type, partyLevel);
    }

    public Unit withType(UnitType other) {
        return new Unit(key, parent, code, name, kind, other, partyLevel);
    }

    public Unit withPartyLevel(String other) {
        return new Unit(key, parent, code, name, kind, type, other);
    }
}
