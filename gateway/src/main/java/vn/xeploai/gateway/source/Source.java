package vn.xeploai.gateway.source;

/** The services that a report is merged from. */
public enum Source {
    MEMBER_SERVICE("member-service"),
    RATING_SERVICE("rating-service");

    private final String service;

    Source(String service) {
        this.service = service;
    }

    /** Its name in answers, logs and problems. */
    public String service() {
        return service;
    }
}
