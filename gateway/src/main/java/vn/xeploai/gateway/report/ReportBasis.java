package vn.xeploai.gateway.report;

/** How the units of a report are grouped. */
public enum ReportBasis {
    /** As the campaign copied the tree. */
    AS_WAS("as-was"),
    /** Under the tree of another day, by the lineage of the units. */
    RESTATED("restated");

    private final String word;

    ReportBasis(String word) {
        this.word = word;
    }

    /** Without a word, as it was. */
    public static ReportBasis of(String word) {
        if (word == null || word.isEmpty()) return AS_WAS;
        for (var basis : values()) {
            if (basis.word.equals(word)) return basis;
        }
        throw ReportRefusal.basisNotOffered(word);
    }
}
