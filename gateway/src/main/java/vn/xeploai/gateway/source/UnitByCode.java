package vn.xeploai.gateway.source;

/** @param unit the unit that carried the code on the asked day */
record UnitByCode(MemberUnit unit) {
    UnitByCode {
        Shape.present(unit, "unit");
    }
}
