package vn.xeploai.standalone.sample;

/** How a member stands. The first four count. */
enum Standing {
    PROBATIONARY(true),
    OFFICIAL(true),
    EXEMPT(true),
    SUSPENDED(true),
    LEFT(false),
    DECEASED(false);

    private final boolean counted;

    Standing(boolean counted) {
        this.counted = counted;
    }

    boolean isCounted() {
        return counted;
    }
}
