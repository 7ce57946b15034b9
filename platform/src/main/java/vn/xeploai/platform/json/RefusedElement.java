package vn.xeploai.platform.json;

/** An element that a list or map of a body cannot take: one more than it may have, or null. Reading stops there. */
public final class RefusedElement extends RuntimeException {
    private final int most;

    private RefusedElement(int most) {
        super("An element is refused", null, false, false);
        this.most = most;
    }

    static RefusedElement beyond(int most) {
        return new RefusedElement(most);
    }

    static RefusedElement isNull() {
        return new RefusedElement(-1);
    }

    /** Whether the list is too long; otherwise the element is null. */
    public boolean isBeyondBound() {
        return most >= 0;
    }

    /** How many elements the list or map may have. */
    public int most() {
        return most;
    }
}
