package vn.xeploai.bench.scale;

import java.util.UUID;

/** A level of the Party with reports on its units. */
public enum Level {
    DISTRICT("DISTRICT_COMMITTEE", "district report", "/api/v1/reports/districts/%s?period=" + Scale.LAST_YEAR),
    PROVINCE("PROVINCE_COMMITTEE", "province report", "/api/v1/reports/units/%s?period=" + Scale.LAST_YEAR),
    NATION("CENTRAL_COMMITTEE", "national report by province", "/api/v1/reports/units/%s?period=" + Scale.LAST_YEAR);

    private final String unitKind;
    private final String title;
    private final String path;

    Level(String unitKind, String title, String path) {
        this.unitKind = unitKind;
        this.title = title;
        this.path = path;
    }

    public String unitKind() {
        return unitKind;
    }

    public String title() {
        return title;
    }

    /** The path of the report on a unit. */
    public String path(UUID unit) {
        return path.formatted(unit);
    }
}
