package vn.xeploai.bench.load;

/** One GET. @param etag sent as {@code If-None-Match}; null if it is not sent */
public record Request(String path, String etag) {
    /** The expected status. */
    public int expected() {
        return etag == null ? 200 : 304;
    }
}
