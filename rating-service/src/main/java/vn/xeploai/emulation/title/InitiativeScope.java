package vn.xeploai.emulation.title;

/** Where an initiative, topic or plan is recognised to have effect, the narrowest first. */
public enum InitiativeScope {
    /** Cơ sở. */
    BASE,
    /** Bộ, ban, ngành, tỉnh. */
    PROVINCE,
    /** Toàn quốc. */
    COUNTRY
}
