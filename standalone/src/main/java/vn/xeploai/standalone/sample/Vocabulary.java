package vn.xeploai.standalone.sample;

import java.util.List;

/** The grades that were in use in a year, best first, and the ceiling of the best one among members: a share of those one below. */
enum Vocabulary {
    UNTIL_2017(List.of("DTC_XS", "DTC_TOT", "DTC_HT", "VPTC"), List.of("TSVM", "HTTNV", "HTNV", "YEU_KEM"), 15),
    SINCE_2018(List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV"), List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV"), 20);

    private final List<String> ofMembers;
    private final List<String> ofOrganisations;
    private final int ceilingPercent;

    Vocabulary(List<String> ofMembers, List<String> ofOrganisations, int ceilingPercent) {
        this.ofMembers = ofMembers;
        this.ofOrganisations = ofOrganisations;
        this.ceilingPercent = ceilingPercent;
    }

    static Vocabulary of(int year) {
        return year < 2018 ? UNTIL_2017 : SINCE_2018;
    }

    List<String> ofMembers() {
        return ofMembers;
    }

    List<String> ofOrganisations() {
        return ofOrganisations;
    }

    int ceilingPercent() {
        return ceilingPercent;
    }

    /** Until 2017 the best grade of an organisation was the usual one; what was rare was to be an outstanding one of them. */
    boolean limitsOrganisations() {
        return this == SINCE_2018;
    }
}
