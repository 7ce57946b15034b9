package vn.xeploai.emulation.initiative;

/** How far the effect of an initiative was recognised to reach. */
public enum InitiativeScope {
    /** Cấp cơ sở. */
    BASE,
    /** Cấp tỉnh, bộ, ngành. */
    PROVINCE,
    /** Toàn quốc. */
    COUNTRY
}
