package vn.xeploai.gateway.report;

/** The version of the report's format: it changes whenever the same facts are written differently. */
public final class ReportVersion {
    public static final int NUMBER = 8;

    private ReportVersion() {}
}
