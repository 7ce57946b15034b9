package vn.xeploai.gateway.report;

/** How the units of a report are grouped. */
public enum ReportBasis {
    /** As the campaign copied the tree. */
    AS_WAS
}
