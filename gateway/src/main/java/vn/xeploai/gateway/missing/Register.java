package vn.xeploai.gateway.missing;

/** A register of rating-service in which somebody may be missing. */
enum Register {
    /** Not reviewed on an occasion. */
    REVIEWS("reviews"),
    /** Without a commitment in a programme. */
    COMMITMENTS("commitments"),
    /** Cells without a regular meeting in some month. */
    MEETINGS("meetings");

    private final String path;

    Register(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
