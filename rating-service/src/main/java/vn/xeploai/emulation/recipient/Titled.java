package vn.xeploai.emulation.recipient;

/** An item of a request that names a title and who it is for. */
public interface Titled {
    Recipient recipient();

    /** Its code in the catalogue. */
    String title();
}
